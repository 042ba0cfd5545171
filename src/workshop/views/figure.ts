import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { editionPath, figurePath, figureSchema } from '../edition/paths.js';
import { formerly } from '../edition/next.js';
import type { FormRecord } from '../edition/form.js';
import { sentencesAt } from '../edition/sentences.js';
import { choiceWord, nameOfFigure, unitWord } from '../words/names.js';
import { otherNames, recordFields } from './record-fields.js';
import { idOf } from './fields.js';
import { View } from './view.js';

/** What nearly every figure has. */
const FIRST = ['value', 'qualifier', 'unit', 'period', 'sentence'];
/** What is set otherwise. */
const ELSEWHERE = ['id'];

/** One key figure of the edition: closed as a line, open as its fields. */
export class WorkshopFigure extends View {
  static override properties: PropertyDeclarations = {
    index: { type: Number, attribute: false },
    isOpen: { state: true, attribute: false },
  };

  declare index: number;
  declare private isOpen: boolean;

  constructor() {
    super();
    this.isOpen = false;
  }

  get #path(): string {
    return figurePath(this.workshop.draft.edition, this.index);
  }

  /** "mehr als 21.000 call": as it was typed. */
  #said(figure: FormRecord): string {
    const qualifier = figure['qualifier']
      ? `${choiceWord(this.workshop, 'qualifier', String(figure['qualifier']))} `
      : '';
    const unit = String(figure['unit'] ?? '');
    return `${qualifier}${String(figure['value'] ?? '')}\u00a0${unitWord(this.workshop, unit)}`;
  }

  #renderFormer(): TemplateResult | typeof nothing {
    const { draft } = this.workshop;
    const figure = this.workshop.value(this.#path) as FormRecord;
    const former = formerly(draft.form, draft.edition, String(figure['id']));
    if (!former?.['value']) return nothing;
    const { former: words } = this.words;
    const isSame = former['value'] === figure['value'];
    const takeFormer = (): void => {
      const { value, qualifier } = former;
      this.workshop.setValue(this.#path, { ...figure, value: value!, ...(qualifier !== undefined && { qualifier }) });
      this.workshop.say(words.taken);
      // The button that was pressed is gone.
      document.getElementById(idOf(`${this.#path}.value`))?.focus();
    };
    return html`<p class="former">
      ${words.was(this.#said(former))}
      ${isSame ? words.same : html`<button type="button" @click=${takeFormer}>${words.take}</button>`}
    </p>`;
  }

  /** What the edition before says stands beside what is still empty; open, it stands above the fields. */
  #renderEmpty(id: string): string {
    const { draft } = this.workshop;
    const { empty, former: words } = this.words;
    const former = formerly(draft.form, draft.edition, id);
    return former?.['value'] && !this.isOpen ? `${empty}. ${words.was(this.#said(former))}` : empty;
  }

  #removeFigure(): void {
    const { edition } = this.workshop.draft;
    const path = `${editionPath(edition)}.figures`;
    const figures = this.workshop.value(path) as readonly FormRecord[];
    this.workshop.setValue(
      path,
      figures.filter((_, index) => index !== this.index),
    );
    this.workshop.say(this.words.figureRemoved);
    document.getElementById('add-figure-id')?.focus();
  }

  #renderFields(): TemplateResult {
    const others = otherNames(figureSchema, [...FIRST, ...ELSEWHERE]);
    return html`
      ${this.#renderFormer()}
      <div class="grid">${recordFields(this.workshop, figureSchema, this.#path, FIRST)}</div>
      <details>
        <summary>${this.words.more}</summary>
        ${recordFields(this.workshop, figureSchema, this.#path, ['id', ...others])}
      </details>
      <button type="button" @click=${this.#removeFigure}>${this.words.removeFigure}</button>
    `;
  }

  protected override render(): TemplateResult | typeof nothing {
    const figure = this.workshop.value(this.#path) as FormRecord | undefined;
    if (!figure) return nothing;
    const { faultCount } = this.words;
    const id = String(figure['id'] ?? '');
    const label = nameOfFigure(this.workshop, figure);
    const faults = sentencesAt(this.workshop.reading, this.workshop, this.#path).length;
    return html`
      <details
        class="figure"
        id=${idOf(this.#path)}
        ?open=${this.isOpen}
        @toggle=${(event: Event) => {
          if (event.target === this.querySelector('details')) this.isOpen = (event.target as HTMLDetailsElement).open;
        }}
      >
        <summary>
          <span class="figure-name">${label}</span>
          <span class="figure-value">${figure['value'] ? this.#said(figure) : this.#renderEmpty(id)}</span>
          ${faults ? html`<span class="fault">${faultCount(faults)}</span>` : nothing}
        </summary>
        ${this.isOpen ? this.#renderFields() : nothing}
      </details>
    `;
  }
}

customElements.define('workshop-figure', WorkshopFigure);
