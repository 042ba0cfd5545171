import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { isWithheld, shownFrom } from '../../data/editions.js';
import { builtInLanguages, type BuiltInLanguage } from '../../language/languages.js';
import { fileOf } from '../take/rendered.js';
import { colours } from '../theme/tokens.js';
import { momentText } from '../words/moment.js';
import { radioGroup } from './fields.js';
import './static-preview.js';
import { View } from './view.js';

/** Widths of devices, in px. */
export const widths = { phone: 360, tablet: 768, desktop: 1120 } as const;
type Width = keyof typeof widths;
type Scheme = 'light' | 'dark';

/** The chosen infographic as readers will see it. */
export class WorkshopPreview extends View {
  static override properties = {
    width: { state: true, attribute: false },
    scheme: { state: true, attribute: false },
    hasScript: { state: true, attribute: false },
  };

  declare private width: Width;
  declare private scheme: Scheme;
  declare private hasScript: boolean;
  #frame?: HTMLElement | undefined;
  #controls?: HTMLElement | undefined;
  #stage?: HTMLElement | undefined;
  /** The controls are as wide as the frame, and what happens in the frame never changes their size. */
  readonly #sizes = new ResizeObserver(() => this.#fit());
  #element?: HTMLElement & { figures?: unknown };

  constructor() {
    super();
    this.width = 'phone';
    this.scheme = 'light';
    this.hasScript = true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  #observe(controls: Element | undefined): void {
    if (this.#controls) this.#sizes.unobserve(this.#controls);
    this.#controls = controls as HTMLElement | undefined;
    if (controls) this.#sizes.observe(controls);
  }

  /** A device that is wider than the column is shown smaller, as a whole; a browser without `zoom` scrolls it in its frame. */
  #fit(): void {
    const frame = this.#frame;
    const stage = this.#stage;
    if (!frame || !stage) return;
    stage.style.zoom = '';
    const scale = Math.min(1, frame.clientWidth / stage.offsetWidth);
    stage.style.zoom = String(scale);
  }

  /** The stage follows the theme by custom properties, the element by attributes and its figures. */
  protected override updated(): void {
    const { workshop } = this;
    const stage = this.#stage;
    if (!stage) return;
    const { theme } = workshop.draft;
    for (const name of colours) stage.style.setProperty(`--tlrz-${name}`, theme[this.scheme][name]);
    stage.style.setProperty('--tlrz-font-size', `${theme.fontSize}em`);
    stage.style.inlineSize = `${widths[this.width]}px`;
    stage.style.backgroundColor = theme[this.scheme].surface;
    stage.style.color = theme[this.scheme].ink;
    stage.style.colorScheme = `only ${this.scheme}`;
    this.#fit();
    if (this.hasScript) this.#showElement(stage);
    else this.#element = undefined;
  }

  #showElement(stage: HTMLElement): void {
    const { draft, shown } = this.workshop;
    const { graphic, attributes, language } = draft;
    const tag = `tlrz-${graphic}`;
    const place = stage.querySelector('.live');
    if (!place) return;
    if (this.#element?.localName !== tag || !place.contains(this.#element)) {
      this.#element = document.createElement(tag);
    }
    const element = this.#element;
    const { edition } = shown;
    const own: Readonly<Record<string, string>> = {
      lang: language,
      edition: edition?.id ?? '',
      ...attributes[graphic],
      // What is withheld from readers until its day is shown to editors; the page says so, and what is wrong, in its words.
      ...(this.#isWithheld && { 'show-faults': '' }),
    };
    for (const name of element.getAttributeNames()) {
      // Its style says whether it keeps a place, and is its own.
      if (name !== 'style' && !(name in own)) element.removeAttribute(name);
    }
    for (const [name, value] of Object.entries(own)) element.setAttribute(name, value);
    element.figures = shown.isBuiltIn ? null : shown.dataset;
    if (!place.contains(element)) place.replaceChildren(element);
  }

  get #isWithheld(): boolean {
    const { dataset, edition } = this.workshop.shown;
    return Boolean(dataset && edition && isWithheld(dataset, edition, Date.now()));
  }

  #renderControls(): TemplateResult {
    const { draft } = this.workshop;
    const { preview, languages } = this.words;
    return html`
      <div class="controls" ${ref((controls) => this.#observe(controls))}>
        ${radioGroup({
          name: 'preview-width',
          legend: preview.width,
          value: this.width,
          choices: Object.entries(widths).map(([value, px]) => ({ value, label: preview.widths[value as Width](px) })),
          onInput: (value) => (this.width = value as Width),
        })}
        ${radioGroup({
          name: 'preview-scheme',
          legend: preview.scheme,
          value: this.scheme,
          choices: (['light', 'dark'] as const).map((value) => ({ value, label: preview.schemes[value] })),
          onInput: (value) => (this.scheme = value as Scheme),
        })}
        ${radioGroup({
          name: 'preview-language',
          legend: preview.language,
          value: draft.language,
          choices: builtInLanguages.map((value) => ({ value, label: languages[value] })),
          onInput: (value) => this.workshop.change({ language: value as BuiltInLanguage }),
        })}
        ${radioGroup({
          name: 'preview-script',
          legend: preview.script,
          value: this.hasScript ? 'with' : 'without',
          choices: (['with', 'without'] as const).map((value) => ({ value, label: preview.scripts[value] })),
          onInput: (value) => (this.hasScript = value === 'with'),
        })}
      </div>
    `;
  }

  #renderStatic(): TemplateResult {
    const { draft, rendered } = this.workshop;
    const file = fileOf(rendered, draft.graphic, draft.language);
    if (!file) return html`<p>${this.words.preview.lacking}</p>`;
    return html`<workshop-static-preview .file=${file}></workshop-static-preview>`;
  }

  #renderStage(): TemplateResult {
    const { draft, rendered } = this.workshop;
    if (!fileOf(rendered, draft.graphic, draft.language)) return html`<p>${this.words.preview.lacking}</p>`;
    return this.hasScript ? html`<div class="live"></div>` : this.#renderStatic();
  }

  protected override render(): TemplateResult {
    const { reading, draft, shown } = this.workshop;
    const { preview, take } = this.words;
    const day = this.#isWithheld && shown.edition && shownFrom(shown.edition);
    return html`
      ${this.#renderControls()} ${reading.edition ? '' : html`<p class="remark">${preview.lastGood}</p>`}
      ${day ? html`<p class="remark">${take.withheld(momentText(this.workshop, day))}</p>` : ''}
      <div
        class="frame"
        role="region"
        aria-label=${preview.region}
        tabindex="0"
        ${ref((frame) => (this.#frame = frame as HTMLElement | undefined))}
      >
        <div class="stage" lang=${draft.language} ${ref((stage) => (this.#stage = stage as HTMLElement | undefined))}>
          ${this.#renderStage()}
        </div>
      </div>
    `;
  }
}

customElements.define('workshop-preview', WorkshopPreview);
