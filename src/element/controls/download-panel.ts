/** What a reader can download or copy: the figures as CSV and JSON, the picture as SVG and PNG, a citation, the markup. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { citationOf } from '../../download/citation.js';
import { csvOf } from '../../download/csv.js';
import { fileStyleOf } from '../../download/file-style.js';
import { jsonOf } from '../../download/json.js';
import { pngOf } from '../../download/png.js';
import { saveFile } from '../../download/save-file.js';
import { snippetOf, type AttributeValues } from '../../download/snippet.js';
import type { Snapshot } from '../../download/snapshot.js';
import { forms, type Form } from '../../download/strings.js';
import { sheetOf, svgOf } from '../../download/svg.js';
import { downloadTexts } from '../../download/texts.js';
import { copyText } from '../clipboard.js';
import { now } from '../clock.js';

/** The forms that are files, by their kind. */
const FILES: Readonly<Partial<Record<Form, string>>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** What could not be copied, for the reader to select. */
interface Uncopied {
  readonly form: Form;
  readonly text: string;
}

export class DownloadPanel {
  /** What came of the last step, in words. */
  status = '';

  #uncopied: Uncopied | undefined;

  /** In which language the status is. */
  #language = '';

  constructor(
    private readonly host: LitElement,
    private readonly snapshot: () => Snapshot,
  ) {}

  /** What is shown, as text. */
  #textOf(form: Exclude<Form, 'png'>): string {
    const { host } = this;
    const snapshot = this.snapshot();
    const texts = downloadTexts(snapshot.words.language);
    switch (form) {
      case 'csv':
        return csvOf(snapshot, texts);
      case 'json':
        return jsonOf(snapshot);
      case 'svg':
        return svgOf(snapshot, sheetOf(snapshot, texts, now()), fileStyleOf(host));
      case 'citation':
        return citationOf(snapshot, texts, pageAddress(), now());
      case 'snippet':
        return snippetOf(snapshot, host.localName, attributesOf(host), datasetAddress(host));
    }
  }

  #say(status: string, uncopied?: Uncopied): void {
    this.status = '';
    this.#uncopied = uncopied;
    this.host.requestUpdate();
    // The same is told again only if it was gone meanwhile.
    requestAnimationFrame(() => {
      this.status = status;
      this.host.requestUpdate();
    });
  }

  async #contentOf(form: Form): Promise<Blob | undefined> {
    if (form !== 'png') return new Blob([this.#textOf(form)], { type: FILES[form]! });
    const snapshot = this.snapshot();
    const texts = downloadTexts(snapshot.words.language);
    return pngOf(sheetOf(snapshot, texts, now()), fileStyleOf(this.host));
  }

  async #save(form: Form): Promise<void> {
    const { words, release, scene } = this.snapshot();
    const texts = downloadTexts(words.language);
    const file = `${release.dataset.id}-${scene.content.file}.${form}`;
    const content = await this.#contentOf(form);
    if (content) saveFile(content, file);
    this.#say(content ? texts.saved(file) : texts.notSaved);
  }

  async #copy(form: Exclude<Form, 'png'>): Promise<void> {
    const texts = downloadTexts(this.snapshot().words.language);
    const text = this.#textOf(form);
    if (await copyText(text)) this.#say(texts.copied(texts.forms[form][0]));
    else this.#say(texts.notCopied, { form, text });
  }

  render(language: string): TemplateResult {
    if (language !== this.#language) {
      this.#language = language;
      this.status = '';
      this.#uncopied = undefined;
    }
    return html`
      <ul class="forms">
        ${forms.map((form) => this.#renderForm(form))}
      </ul>
      ${this.#uncopied ? this.#renderUncopied(this.#uncopied) : nothing}
    `;
  }

  #renderForm(form: Form): TemplateResult {
    const texts = downloadTexts(this.#language);
    const [name, use] = texts.forms[form];
    const save = (): Promise<void> => this.#save(form);
    const copy = form === 'png' ? undefined : (): Promise<void> => this.#copy(form);
    return html`
      <li>
        <span>${use}</span>
        ${form in FILES ? html`<button class="bordered save" @click=${save}>${texts.save(name)}</button>` : nothing}
        ${copy ? html`<button class="bordered copy" @click=${copy}>${texts.copy(name)}</button>` : nothing}
      </li>
    `;
  }

  #renderUncopied({ form, text }: Uncopied): TemplateResult {
    const texts = downloadTexts(this.#language);
    const [name] = texts.forms[form];
    return html`
      <label class="taken">
        ${texts.field(name)}
        <textarea part="text" readonly rows="4" spellcheck="false" .value=${text} @focus=${selectAll}></textarea>
      </label>
    `;
  }
}

const selectAll = ({ target }: Event): void => (target as HTMLTextAreaElement).select();

/** The attributes of an element with the values of their properties. */
function attributesOf(host: LitElement): AttributeValues {
  const { elementProperties } = host.constructor as typeof LitElement;
  return [...elementProperties].map(([property, { attribute }]) => [
    typeof attribute === 'string' ? attribute : String(property),
    host[property as keyof LitElement],
  ]);
}

/** The address of an element's dataset, as a page elsewhere finds it; undefined for the built-in one. */
function datasetAddress(host: LitElement): string | undefined {
  const { src } = host as { src?: string | null };
  return src ? new URL(src, document.baseURI).href : undefined;
}

/** The page's address without the place in it; undefined where there is none to share. */
const pageAddress = (): string | undefined =>
  /^https?:$/.test(location.protocol) ? location.href.split('#')[0] : undefined;
