/** What a reader can take along: the figures as CSV and JSON, the picture as SVG and PNG, a citation, the markup. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { now } from '../clock.js';
import type { Properties } from '../element.js';
import type { Shown } from '../take-along.js';
import { citationOf } from './citation.js';
import { csvOf } from './csv.js';
import { copyText } from '../clipboard.js';
import { save } from './hand-over.js';
import { jsonOf } from './json.js';
import { lookOf } from './look.js';
import { pngOf } from './paint.js';
import { sheetOf, svgOf } from './picture-file.js';
import { snippetOf } from './snippet.js';
import { forms, type Form } from './strings.js';
import { textsIn } from './texts.js';

/** The forms that are files, by their kind. */
const FILES: Readonly<Partial<Record<Form, string>>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

type Host = HTMLElement & { requestUpdate: () => void };

export class TakeAlongView {
  /** What came of the last step, in words. */
  status = '';

  /** What could not be copied, for the reader to select. */
  private shownText: readonly [form: Form, text: string] | undefined;

  /** In which language the status is. */
  private language = '';

  constructor(
    private readonly host: Host,
    private readonly shown: () => Shown,
  ) {}

  /** What is shown, as text. */
  private text(form: Exclude<Form, 'png'>): string {
    const shown = this.shown();
    const texts = textsIn(shown.words.language);
    const { host } = this;
    switch (form) {
      case 'csv':
        return csvOf(shown, texts);
      case 'json':
        return jsonOf(shown);
      case 'svg':
        return svgOf(shown, sheetOf(shown, texts, now()), lookOf(host));
      case 'citation':
        return citationOf(shown, texts, pageAddress(), now());
      case 'snippet': {
        const { properties } = host.constructor as unknown as { properties: Properties };
        const values = host as unknown as Readonly<Record<string, unknown>>;
        const address = values.src ? new URL(String(values.src), document.baseURI).href : undefined;
        return snippetOf(shown, host.localName, properties, values, address);
      }
    }
  }

  private say(status: string, text?: readonly [Form, string]): void {
    this.status = '';
    this.shownText = text;
    this.host.requestUpdate();
    // The same is told again only if it was gone meanwhile.
    requestAnimationFrame(() => {
      this.status = status;
      this.host.requestUpdate();
    });
  }

  private async save(form: Form): Promise<void> {
    const shown = this.shown();
    const texts = textsIn(shown.words.language);
    const type = FILES[form]!;
    const file = `${shown.release.dataset.id}-${shown.story.file}.${form}`;
    const content =
      form === 'png'
        ? await pngOf(sheetOf(shown, texts, now()), lookOf(this.host))
        : new Blob([this.text(form)], { type });
    if (content) save(content, file);
    this.say(content ? texts.saved(file) : texts.notSaved);
  }

  private async copy(form: Exclude<Form, 'png'>): Promise<void> {
    const texts = textsIn(this.shown().words.language);
    const text = this.text(form);
    if (await copyText(text)) this.say(texts.copied(texts.forms[form][0]));
    else this.say(texts.notCopied, [form, text]);
  }

  render(language: string): TemplateResult {
    if (language !== this.language) {
      this.language = language;
      this.status = '';
      this.shownText = undefined;
    }
    const texts = textsIn(language);
    const button = (kind: 'save' | 'copy', label: string, act: () => Promise<void>): TemplateResult =>
      html`<button class="bordered ${kind}" @click=${act}>${label}</button>`;
    const [field, text] = this.shownText ?? [];
    return html`<ul class="forms">
        ${forms.map((form) => {
          const [name, use] = texts.forms[form];
          return html`<li>
            <span>${use}</span>
            ${form in FILES ? button('save', texts.save(name), () => this.save(form)) : nothing}
            ${form === 'png' ? nothing : button('copy', texts.copy(name), () => this.copy(form))}
          </li>`;
        })}
      </ul>
      ${
        field
          ? html`<label class="taken"
              >${texts.field(texts.forms[field][0])}
              <textarea part="text" readonly rows="4" spellcheck="false" .value=${text!} @focus=${selectAll}></textarea>
            </label>`
          : nothing
      }`;
  }
}

const selectAll = ({ target }: Event): void => (target as HTMLTextAreaElement).select();

/** The page's address without the place in it; undefined where there is none to share. */
const pageAddress = (): string | undefined =>
  /^https?:$/.test(location.protocol) ? location.href.split('#')[0] : undefined;
