import { html, nothing, type TemplateResult } from 'lit';
import { isWithheld, shownFrom } from '../../data/editions.js';
import { saveFile } from '../../download/save-file.js';
import type { Rendered } from '../../render/render.js';
import { filesBeside } from '../browser/files.js';
import { pictureOf as pngOf, picturesOf, shareOf } from '../browser/pictures.js';
import { archiveFiles, siteFiles, zipped } from '../take/archive.js';
import { foreignTexts } from '../take/foreign-texts.js';
import { fileOf, pictureFolder, rendered } from '../take/rendered.js';
import { plainText } from '../take/plain-text.js';
import { formattedOf, forms, headSnippet, shareSnippet, snippetsOf, type Form } from '../take/snippets.js';
import { isDefault, themeCss } from '../theme/css.js';
import './faults.js';
import { radioGroup, textField } from './fields.js';
import { pictureOf } from './picture.js';
import { graphicName } from '../words/names.js';
import { momentText } from '../words/moment.js';
import { View } from './view.js';

/** Everything to take home: code to copy, an archive, pictures to share. */
export class WorkshopTake extends View {
  static override properties = { isMaking: { state: true, attribute: false } };

  declare private isMaking: boolean;

  constructor() {
    super();
    this.isMaking = false;
  }

  get #file(): Rendered | undefined {
    const { draft, rendered: shown } = this.workshop;
    return fileOf(shown, draft.graphic, draft.language);
  }

  async #copy(text: string, message: string): Promise<void> {
    const { notCopied } = this.words.take;
    try {
      await navigator.clipboard.writeText(text);
      this.workshop.markSaved();
      this.workshop.say(message);
    } catch {
      this.#select(text);
      this.workshop.say(notCopied);
    }
  }

  /** As from a page: a text field takes title, sentence, table and source as they look. */
  async #copyFormatted(snippet: string, name: string): Promise<void> {
    const { draft } = this.workshop;
    const formatted = formattedOf(draft, snippet);
    const { copiedFormatted, copiedWithoutPicture, notCopied } = this.words.take;
    const message = pictureFolder(draft) ? copiedFormatted(name) : copiedWithoutPicture(name);
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([formatted], { type: 'text/html' }),
          'text/plain': new Blob([plainText(formatted)], { type: 'text/plain' }),
        }),
      ]);
      this.workshop.markSaved();
      this.workshop.say(message);
    } catch {
      this.#select(snippet);
      this.workshop.say(notCopied);
    }
  }

  /** Where the browser lets no page copy, the text is selected for the reader to do it. */
  #select(text: string): void {
    const place = [...this.querySelectorAll('pre')].find((each) => each.textContent === text);
    if (!place) return;
    place.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(place);
  }

  async #saveArchive(): Promise<void> {
    if (this.isMaking) return;
    const { draft, reading, words } = this.workshop;
    this.isMaking = true;
    this.workshop.say(words.take.making);
    try {
      const site = await filesBeside();
      const all = rendered(draft, reading).files;
      const pictures = await picturesOf(all);
      const files = archiveFiles({ draft, reading, rendered: all, site, pictures, words, now: Date.now() });
      const name = `infografik-${reading.edition?.id ?? ''}`;
      saveFile(new Blob([zipped(files, name)], { type: 'application/zip' }), `${name}.zip`);
      this.workshop.markSaved();
      this.workshop.say(site.size < siteFiles.length ? words.take.savedWithoutScript : words.take.saved(`${name}.zip`));
    } catch (error) {
      this.workshop.say(words.take.archiveFailed(String(error)));
    } finally {
      this.isMaking = false;
    }
  }

  /** The one picture that the embed shows, under the name by which it looks for it. */
  async #savePicture(file: Rendered): Promise<void> {
    const { picture } = this.workshop.draft;
    const { saved, notMade } = this.words.take;
    const content = picture === 'svg' ? file.svg : await pngOf(file);
    if (content)
      saveFile(new Blob([content], { type: picture === 'svg' ? 'image/svg+xml' : 'image/png' }), file.picture);
    this.workshop.say(content ? saved(file.picture) : notMade);
  }

  async #saveShare(file: Rendered): Promise<void> {
    const png = await shareOf(file);
    const { saved, notMade } = this.words.take;
    if (png) saveFile(new Blob([png], { type: 'image/png' }), `${file.name}.share.png`);
    this.workshop.say(png ? saved(`${file.name}.share.png`) : notMade);
  }

  /** @param message what is said once it is copied */
  #renderCode(text: string, name: string, message = this.words.take.copied(name)): TemplateResult {
    const { copy } = this.words.take;
    return html`
      <pre tabindex="0" role="group" aria-label=${name}>${text}</pre>
      <button type="button" @click=${() => this.#copy(text, message)}>${copy(name)}</button>
    `;
  }

  #renderForm(form: Form, snippet: string, file: Rendered): TemplateResult {
    const { forms: texts, copied, copiedWithoutAddress } = this.words.take;
    const { name, use } = texts[form];
    const isFirst = form === 'embed';
    const lacksAddress = isFirst && !pictureFolder(this.workshop.draft);
    const message = lacksAddress ? copiedWithoutAddress(name) : copied(name);
    return html`
      <details class="form" ?open=${isFirst}>
        <summary><h3>${name}</h3></summary>
        <p>${use}</p>
        <div class="what">${this.#renderResult(form, file)}</div>
        ${isFirst ? this.#renderPicture(file) : nothing} ${this.#renderCode(snippet, name, message)}
        ${
          form === 'embed' || form === 'minimal'
            ? html`<button type="button" @click=${() => this.#copyFormatted(snippet, name)}>
                ${this.words.take.copyFormatted(name)}
              </button>`
            : nothing
        }
      </details>
    `;
  }

  #renderPicture(file: Rendered): TemplateResult {
    const { picture: words } = this.words.take;
    return html`
      ${radioGroup({
        name: 'take-picture',
        legend: words.kind,
        value: this.workshop.draft.picture,
        choices: (['svg', 'png'] as const).map((value) => ({ value, label: words.kinds[value] })),
        onInput: (value) => this.workshop.change({ picture: value as 'svg' | 'png' }),
      })}
      <p><button type="button" @click=${() => this.#savePicture(file)}>${words.save(file.picture)}</button></p>
      ${this.#renderPicturesField()}
    `;
  }

  /** What readers see of a form: the picture, or its sentence alone. */
  #renderResult(form: Form, file: Rendered): TemplateResult {
    const { seen } = this.words.take;
    return html`
      <p class="hint">${seen[form]}</p>
      ${form === 'minimal' ? html`<p class="sentence">${plainText(file.minimal)}</p>` : pictureOf(file.svg, file.alt)}
    `;
  }

  #renderArchiveField(): TemplateResult {
    const { archiveAddress } = this.words.take;
    return textField({
      id: 'take-archive',
      label: archiveAddress.label,
      hint: archiveAddress.hint,
      keys: 'url',
      value: this.workshop.draft.archive,
      onInput: (typed) => this.workshop.change({ archive: typed.trim() }, 'archive'),
    });
  }

  #renderPicturesField(): TemplateResult {
    const { picturesAddress } = this.words.take;
    const { draft } = this.workshop;
    const isFile = /\.(?:svg|png|jpe?g|webp)$/i.test(draft.pictures);
    return textField({
      id: 'take-pictures',
      label: picturesAddress.label,
      // Without it the snippet is no fault: it suits a page that lies beside its pictures.
      hint: pictureFolder(draft) ? picturesAddress.hint : picturesAddress.isEmpty,
      faults: isFile ? [picturesAddress.isFile] : [],
      keys: 'url',
      value: draft.pictures,
      onInput: (typed) => this.workshop.change({ pictures: typed.trim() }, 'pictures'),
    });
  }

  #renderOnce(file: Rendered): TemplateResult {
    const { draft } = this.workshop;
    const { once, theme } = this.words.take;
    return html`
      <details class="form">
        <summary><h3>${once.name}</h3></summary>
        <p>${once.use}</p>
        ${this.#renderArchiveField()} ${this.#renderCode(headSnippet(draft), once.name)}
        ${
          isDefault(draft.theme)
            ? nothing
            : html`<p>${theme}</p>
                ${this.#renderCode(themeCss(draft.theme), this.words.theme.css)}`
        }
      </details>
      <details class="form">
        <summary><h3>${this.words.take.share.name}</h3></summary>
        <p>${this.words.take.share.use}</p>
        <div class="what share">${pictureOf(file.card.svg, file.alt)}</div>
        <button type="button" @click=${() => this.#saveShare(file)}>${this.words.take.share.save}</button>
        ${pictureFolder(draft) ? nothing : html`<p class="hint">${this.words.take.share.isEmpty}</p>`}
        ${this.#renderCode(shareSnippet(draft, file), this.words.take.share.name)}
      </details>
    `;
  }

  protected override render(): TemplateResult {
    const { draft, reading } = this.workshop;
    const { take } = this.words;
    if (!reading.edition)
      return html`
        <p class="remark">${take.faulty} <a href="#step-figures">${take.toFaults}</a></p>
        <workshop-faults .workshop=${this.workshop}></workshop-faults>
      `;
    const file = this.#file;
    const { dataset, edition } = reading;
    const isLater = dataset && isWithheld(dataset, edition, Date.now());
    if (!file) return html`<p class="remark">${this.words.preview.lacking}</p>`;
    const snippets = snippetsOf(draft, reading, file);
    const foreign = foreignTexts(file.html);
    return html`
      ${isLater ? html`<p class="remark">${take.withheld(momentText(this.workshop, shownFrom(edition) ?? ''))}</p>` : nothing}
      <p>${take.chosen(graphicName(this.workshop, draft.graphic), this.words.languages[draft.language])}</p>
      ${foreign.length ? html`<p class="remark">${take.foreign(foreign)}</p>` : nothing}
      ${forms.map((form) => this.#renderForm(form, snippets[form], file))} ${this.#renderOnce(file)}
      <h3>${take.archive.name}</h3>
      <p>${take.archive.use}</p>
      <button type="button" class="main" aria-disabled=${this.isMaking} @click=${this.#saveArchive}>
        ${take.archive.save}
      </button>
    `;
  }
}

customElements.define('workshop-take', WorkshopTake);
