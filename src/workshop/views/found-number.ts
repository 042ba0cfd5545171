import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { qualifiers } from '../../core/qualifiers.js';
import { periods, type LocalText } from '../../data/key-figure.js';
import { standardIds, standardOf } from '../../data/standard-figures.js';
import { tlrz } from '../../data/tlrz.js';
import { localText } from '../../data/text.js';
import {
  OWN,
  PART,
  correctionOf,
  formWith,
  isPartOf,
  lackingFields,
  lackingIn,
  nameIn,
  placeIn,
  placeName,
  problemOf,
  wholesOf,
  type Correction,
  type LackingField,
} from '../edition/correction.js';
import { saidAs } from '../edition/said-as.js';
import { shownBy } from '../edition/shown-by.js';
import { figureIn, lastingWords, placeOf, placeText, withoutLastingWords, withoutPlace } from '../edition/take-over.js';
import type { FormRecord } from '../edition/form.js';
import type { Found } from '../extract/found.js';
import { languageIn } from '../extract/language.js';
import { choiceWord, figureName, graphicName } from '../words/names.js';
import { pressOnce } from './press-once.js';
import { checkField, selectField, textField } from './fields.js';
import { unitField } from './unit.js';
import { View } from './view.js';

/** Names that a number can be given: what infographics look up, and what the built-in release states besides. */
const knownIds = [...new Set([...standardIds, ...tlrz.editions.flatMap(({ figures }) => figures.map(({ id }) => id))])];

type Outcome = Pick<Found, 'decision' | 'takenAs'>;

/** One number of a release with its sentence: to confirm, to correct or to drop. */
export class WorkshopFound extends View {
  static override properties: PropertyDeclarations = {
    index: { type: Number, attribute: false },
    corrected: { state: true, attribute: false },
    problem: { state: true, attribute: false },
  };

  /** The place in the list. */
  declare index: number;
  declare private corrected: Partial<Correction>;
  /** What has to be said before it can be taken over. */
  declare private problem: string;

  constructor() {
    super();
    this.corrected = {};
    this.problem = '';
  }

  get #found(): Found {
    return this.workshop.draft.found[this.index]!;
  }

  get #correction(): Correction {
    return { ...correctionOf(this.workshop.draft, this.#found), ...this.corrected };
  }

  #correct(part: Partial<Correction>): void {
    this.corrected = { ...this.corrected, ...part };
    this.problem = '';
  }

  #setOutcome({ decision, takenAs }: Outcome, form: FormRecord): void {
    const { draft } = this.workshop;
    const found = draft.found.map((each, at) => (at === this.index ? { ...each, decision, takenAs } : each));
    this.problem = '';
    this.workshop.change({ found, form });
  }

  #decide(outcome: Outcome, form = this.workshop.draft.form): void {
    this.#setOutcome(outcome, form);
    this.dispatchEvent(new CustomEvent('decided', { bubbles: true, detail: this.index }));
  }

  #take(): void {
    const own = this.#correction;
    const { workshop } = this;
    const problem = problemOf(workshop, workshop.draft, own);
    if (problem) return void this.#showProblem(problem);
    const place = placeIn(own);
    this.#decide({ decision: 'taken', takenAs: placeText(place) }, formWith(workshop, this.#found, own));
    workshop.say(this.words.release.taken(placeName(workshop, workshop.draft, place)));
  }

  /** Said anew at each attempt; the first field that lacks something has the focus. */
  async #showProblem(problem: string): Promise<void> {
    // What the last step said would contradict it.
    this.workshop.say('');
    this.problem = '';
    await this.updateComplete;
    this.problem = problem;
    await this.updateComplete;
    const invalid = this.querySelector<HTMLElement>('[aria-invalid]');
    invalid?.closest('details')?.setAttribute('open', '');
    invalid?.focus();
  }

  /** Taken over it may be, but then it is looked at again before it counts. */
  async #again(): Promise<void> {
    const { form, edition } = this.workshop.draft;
    const { takenAs } = this.#found;
    this.#setOutcome({}, takenAs ? withoutPlace(form, edition, placeOf(takenAs)) : form);
    this.workshop.say(this.words.release.reopened);
    await this.updateComplete;
    this.querySelector<HTMLElement>('fieldset')?.focus();
  }

  /** What is wrong with a field, once it was to be taken over. */
  #faultsOf(field: LackingField): readonly string[] {
    return this.problem && lackingFields(this.#correction).includes(field) ? [this.words.wrong.missing] : [];
  }

  /** The sentence with the number marked. */
  #renderSentence({ sentence, at, end }: Found): TemplateResult {
    const start = this.workshop.draft.release.indexOf(sentence, Math.max(0, at - sentence.length));
    const from = at - start;
    const to = end - start;
    const { draft, language } = this.workshop;
    return html`<blockquote id="found-${this.index}-sentence" lang=${languageIn(draft.release, language)}>
      ${sentence.slice(0, from)}<mark>${sentence.slice(from, to)}</mark>${sentence.slice(to)}
    </blockquote>`;
  }

  /** The number as it will be published, and where. */
  #renderSaid(id: string, own: Correction): TemplateResult {
    const { draft } = this.workshop;
    const { release } = this.words;
    const { figure } = placeIn(own);
    const name = isPartOf(own) ? release.namedPart(own.name, nameIn(this.workshop, draft, figure)) : this.#nameOf(own);
    const graphics = shownBy(figure).map((each) => graphicName(this.workshop, each));
    return html`<p class="said" id="${id}-said">
      ${release.asPublished} <strong>${saidAs(this.workshop, draft, own)}</strong>${name ? ` (${name})` : nothing}.
      ${graphics.length ? release.shownBy(graphics) : nothing}
    </p>`;
  }

  #nameOf({ as, name }: Correction): string {
    return as === OWN ? name : figureName(this.workshop, as);
  }

  #renderAs(id: string, own: Correction): TemplateResult {
    const { draft } = this.workshop;
    const { release } = this.words;
    const isPart = isPartOf(own);
    return html`
      ${selectField({
        id: `${id}-id`,
        label: release.as,
        value: own.as,
        choices: [
          ...wholesOf(draft, this.#found).map((whole) => ({
            value: PART + whole,
            label: release.partOf(nameIn(this.workshop, draft, whole)),
          })),
          ...knownIds.map((value) => ({ value, label: figureName(this.workshop, value) })),
          { value: OWN, label: release.own },
        ],
        onInput: (as) => this.#correct({ as }),
      })}
      ${
        isPart || own.as === OWN
          ? textField({
              id: `${id}-name`,
              label: isPart ? release.partName : release.name,
              value: own.name,
              faults: this.#faultsOf('name'),
              onInput: (name) => this.#correct({ name }),
            })
          : nothing
      }
    `;
  }

  /** A part is of the time of its whole. */
  #renderPeriod(id: string, own: Correction): TemplateResult | typeof nothing {
    if (isPartOf(own)) return nothing;
    const { fields, release, none } = this.words;
    const { month } = this.#found;
    const { form, edition } = this.workshop.draft;
    const former = figureIn(form, edition, own.as)?.['period'];
    const soFar = former ? release.soFar(choiceWord(this.workshop, 'period', String(former))) : undefined;
    // What a figure may not be is not on offer; what the text says stays, and is told to be wrong.
    const allowed: readonly string[] = standardOf(own.as)?.periods ?? periods;
    const offered = periods.filter((value) => allowed.includes(value) || value === own.period);
    return html`
      ${selectField({
        id: `${id}-period`,
        label: fields.period.label,
        hint: month ? release.month(month) : soFar,
        value: own.period,
        faults: this.#faultsOf('period'),
        choices: [
          { value: '', label: none },
          ...offered.map((value) => ({ value, label: choiceWord(this.workshop, 'period', value) })),
        ],
        onInput: (period) => this.#correct({ period }),
      })}
      ${
        own.period === 'until'
          ? textField({
              id: `${id}-until`,
              label: fields.until.label,
              value: own.until,
              faults: this.#faultsOf('until'),
              onInput: (until) => this.#correct({ until }),
            })
          : nothing
      }
    `;
  }

  /** What the edition says about the figure in words, as the one before did. */
  #renderLasting({ as }: Correction): TemplateResult | typeof nothing {
    const { draft, language } = this.workshop;
    const figure = figureIn(draft.form, draft.edition, as);
    const texts = lastingWords.map((name) => localText((figure?.[name] ?? '') as LocalText, language)).filter(Boolean);
    if (texts.length === 0) return nothing;
    const { release } = this.words;
    return html`
      <p class="hint">${release.lasting(texts)}</p>
      <p><button type="button" @click=${() => this.#leaveWordsOut(as)}>${release.leaveOut}</button></p>
    `;
  }

  #leaveWordsOut(id: string): void {
    const { workshop } = this;
    const { form, edition } = workshop.draft;
    workshop.change({ form: withoutLastingWords(form, edition, id) });
    workshop.say(this.words.release.leftOut);
    // The button that was pressed is gone.
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('button.main')?.focus());
  }

  #renderHours(id: string, window: readonly string[]): TemplateResult {
    const { fields, from, to } = this.words;
    return html`
      <fieldset class="pair">
        <legend>${fields.window.label}</legend>
        ${[from, to].map((label, at) =>
          textField({
            id: `${id}-window-${at}`,
            label,
            value: window[at] ?? '',
            onInput: (typed) => this.#correct({ window: window.map((each, index) => (index === at ? typed : each)) }),
          }),
        )}
      </fieldset>
    `;
  }

  #renderFields(id: string): TemplateResult {
    const { workshop } = this;
    const found = this.#found;
    const { fields } = this.words;
    const own = this.#correction;
    return html`
      <div class="grid">
        ${textField({ id: `${id}-value`, label: fields.value.label, value: own.value, onInput: (value) => this.#correct({ value }) })}
        ${selectField({
          id: `${id}-qualifier`,
          label: fields.qualifier.label,
          value: own.qualifier,
          choices: qualifiers.map((value) => ({ value, label: choiceWord(workshop, 'qualifier', value) })),
          onInput: (qualifier) => this.#correct({ qualifier }),
        })}
        ${unitField(
          workshop,
          { id: `${id}-unit`, label: fields.unit.label, faults: this.#faultsOf('unit') },
          own.unit,
          (unit) => this.#correct({ unit }),
        )}
        ${this.#renderPeriod(id, own)} ${this.#renderAs(id, own)}
        ${own.window ? this.#renderHours(id, own.window) : nothing}
        ${
          found.planned && !isPartOf(own)
            ? checkField({
                id: `${id}-planned`,
                label: fields.planned.label,
                isChecked: own.planned,
                onInput: (planned) => this.#correct({ planned }),
              })
            : nothing
        }
      </div>
    `;
  }

  #renderDecided({ decision, takenAs }: Found, summary: string): TemplateResult {
    const { release } = this.words;
    const outcome = takenAs
      ? release.takenAs(placeName(this.workshop, this.workshop.draft, placeOf(takenAs)))
      : release.decisions[decision!];
    const id = `found-${this.index}-decided`;
    return html`<div class="found decided">
      <p>
        <span id=${id}>${summary}: ${outcome}</span>
        <button type="button" aria-describedby=${id} @click=${this.#again}>${release.again}</button>
      </p>
    </div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { release } = this.words;
    const found = this.#found;
    // Gone before this is: a new text, a draft that is forgotten.
    if (!found) return nothing;
    const id = `found-${this.index}`;
    const summary = release.item(this.index + 1, found.written);
    if (found.decision) return this.#renderDecided(found, summary);
    // What the text leaves open.
    const leftOpen = lackingIn(this.workshop, correctionOf(this.workshop.draft, found));
    const lacking = lackingIn(this.workshop, this.#correction);
    return html`
      <fieldset class="found" id=${id} tabindex="-1">
        <legend>${summary}</legend>
        ${this.#renderSentence(found)} ${this.#renderSaid(id, this.#correction)}
        ${this.#renderLasting(this.#correction)}
        ${this.problem ? html`<p class="fault" role="alert">${this.problem}</p>` : nothing}
        <button
          type="button"
          class="main"
          id="${id}-take"
          aria-describedby="${id}-sentence ${id}-said"
          @keydown=${pressOnce}
          @click=${this.#take}
        >
          ${release.take}
        </button>
        <button
          type="button"
          aria-describedby="${id}-sentence"
          @keydown=${pressOnce}
          @click=${() => this.#decide({ decision: 'dropped' })}
        >
          ${release.drop}
        </button>
        <details ?open=${leftOpen.length > 0}>
          <summary>${lacking.length ? release.complete(lacking) : release.correct}</summary>
          ${this.#renderFields(id)}
        </details>
      </fieldset>
    `;
  }
}

customElements.define('workshop-found', WorkshopFound);
