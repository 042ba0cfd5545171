import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { qualifiers } from '../../core/qualifiers.js';
import { periods, type LocalText } from '../../data/key-figure.js';
import { standardIds } from '../../data/standard-figures.js';
import { tlrz } from '../../data/tlrz.js';
import { localText } from '../../data/text.js';
import { bytesIn, unitSign } from '../../data/units.js';
import { readAmount, writeAmount } from '../edition/amount.js';
import type { FormRecord, FormValue } from '../edition/form.js';
import { readHour, writeHour } from '../edition/hour.js';
import { idFrom } from '../edition/id.js';
import {
  figureIn,
  lastingWords,
  placeOf,
  placeText,
  statedFigure,
  statedFigures,
  statedPart,
  withPart,
  withTaken,
  withoutPlace,
  type Place,
} from '../edition/take-over.js';
import type { Found } from '../extract/found.js';
import { languageIn } from '../extract/language.js';
import { choiceWord, nameOfFigure, figureName, unitWord } from '../words/names.js';
import { checkField, selectField, textField } from './fields.js';
import { unitField } from './unit.js';
import { View } from './view.js';

/** Names that a number can be given: what infographics look up, and what the built-in release states besides. */
const knownIds = [...new Set([...standardIds, ...tlrz.editions.flatMap(({ figures }) => figures.map(({ id }) => id))])];

/** A name of one's own. */
const OWN = '';

/** Before the name of the figure that the number is a part of. */
const PART = 'part-of ';

/** What an editor sees of a number, and corrects before it is taken over. */
interface Correction {
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly period: string;
  /** The last year of a plan. */
  readonly until: string;
  /** From and to, where the sentence names hours. */
  readonly window: readonly string[] | undefined;
  readonly planned: boolean;
  /** A figure, or `part-of ` one. */
  readonly as: string;
  readonly name: string;
}

/** Numbers in the same unit, and all of storage, go into each other. */
const isSameKind = (one: string, other: string): boolean =>
  unitSign(one) === unitSign(other) || (bytesIn(unitSign(one)) > 0 && bytesIn(unitSign(other)) > 0);

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

  private get found(): Found {
    return this.workshop.draft.found[this.index]!;
  }

  private get correction(): Correction {
    const { found } = this;
    return {
      value: writeAmount(found.value, this.workshop.draft.writing),
      unit: found.unit,
      qualifier: found.qualifier,
      period: found.period,
      until: found.until ?? '',
      window: found.window?.map(writeHour),
      planned: found.planned ?? false,
      as: this.probableWhole ? PART + this.probableWhole : found.id,
      name: this.probableWhole ? (found.partName ?? '') : '',
      ...this.corrected,
    };
  }

  /** The figure that the number is a part of, as the text says it: not if the number before was dropped. */
  private get probableWhole(): string | undefined {
    const { partOf } = this.found;
    const whole = partOf === undefined ? undefined : this.workshop.draft.found[partOf];
    if (!whole || whole.decision === 'dropped') return undefined;
    return whole.takenAs ?? (whole.id || undefined);
  }

  /** The figures that it may be a part of. */
  private get wholes(): readonly string[] {
    const { form, edition } = this.workshop.draft;
    const { unit } = this.found;
    const stated = statedFigures(form, edition)
      .filter((each) => isSameKind(String(each['unit']), unit))
      .map(({ id }) => String(id));
    return [...new Set([...(this.probableWhole ? [this.probableWhole] : []), ...stated])];
  }

  private correct(part: Partial<Correction>): void {
    this.corrected = { ...this.corrected, ...part };
  }

  private decide(outcome: Pick<Found, 'decision' | 'takenAs'>, form = this.workshop.draft.form): void {
    const { draft } = this.workshop;
    const { decision, takenAs } = outcome;
    const found = draft.found.map((each, at) => (at === this.index ? { ...each, decision, takenAs } : each));
    this.problem = '';
    this.workshop.change({ found, form });
    this.dispatchEvent(new CustomEvent('decided', { bubbles: true, detail: this.index }));
  }

  /** What keeps the number from being taken over, as a sentence. */
  private problemOf(own: Correction): string {
    const { fields, release, unreadable } = this.words;
    const amount = readAmount(own.value, this.workshop.draft.writing);
    if ('fault' in amount) {
      const readings = (amount.readings ?? []).map((each) => this.words.number(each));
      return unreadable[amount.fault](own.value, readings);
    }
    const hour = own.window?.find((each) => readHour(each) === undefined);
    if (hour !== undefined) return unreadable['no-hour'](hour, []);
    const isPart = own.as.startsWith(PART);
    const isNamed = own.as !== OWN && !isPart;
    const lacking = [
      { label: fields.unit.label, typed: own.unit.trim() },
      { label: fields.period.label, typed: isPart || own.period },
      { label: fields.until.label, typed: isPart || own.period !== 'until' || own.until.trim() },
      { label: isPart ? release.partName : release.name, typed: isNamed || idFrom(own.name) },
    ].filter(({ typed }) => !typed);
    if (lacking.length) return release.incomplete(lacking.map(({ label }) => label));
    return isPart ? this.problemOfPart(own) : this.problemOfFigure(placeIn(own));
  }

  /** A sum and its parts look alike in a text: the second would silently replace the first. */
  private problemOfFigure({ figure }: Place): string {
    const former = this.workshop.draft.found.find(({ takenAs }) => takenAs === figure);
    return former ? this.words.release.twice(this.nameOf(figure), former.written) : '';
  }

  private problemOfPart(own: Correction): string {
    const { form, edition } = this.workshop.draft;
    const { release, wrong } = this.words;
    const place = placeIn(own);
    const whole = statedFigure(form, edition, place.figure);
    if (!whole) return release.wholeFirst(this.nameOf(place.figure));
    const unit = String(whole['unit']);
    if (unitSign(unit) !== unitSign(own.unit)) return release.partUnit(unitWord(this.workshop, unit));
    return statedPart(form, edition, place) ? wrong.unique : '';
  }

  private take(): void {
    const own = this.correction;
    this.problem = this.problemOf(own);
    if (this.problem) return;
    const { form, edition } = this.workshop.draft;
    const place = placeIn(own);
    const next = place.part
      ? withPart(form, edition, place.figure, this.partOf(own, place.part))
      : withTaken(form, edition, this.figureOf(own, place.figure));
    this.decide({ decision: 'taken', takenAs: placeText(place) }, next);
    this.workshop.say(this.words.release.taken(this.placeName(place)));
  }

  private figureOf(
    { value, unit, qualifier, period, until, window, planned, as, name }: Correction,
    id: string,
  ): FormRecord {
    const { sentence } = this.found;
    const figure: Record<string, FormValue> = { id, value, unit: unit.trim(), period, sentence };
    if (qualifier !== 'exact') figure['qualifier'] = qualifier;
    if (window) figure['window'] = window;
    if (planned) figure['planned'] = true;
    if (period === 'until') figure['until'] = until;
    if (as === OWN) figure['label'] = { [this.workshop.language]: name.trim() };
    return figure;
  }

  private partOf({ value, qualifier, window, name }: Correction, id: string): FormRecord {
    const { release } = this.workshop.draft;
    const language = languageIn(release, this.workshop.language);
    const part: Record<string, FormValue> = { id, value, label: { [language]: name.trim() } };
    if (qualifier !== 'exact') part['qualifier'] = qualifier;
    if (window) part['window'] = window;
    return part;
  }

  /** Taken over it may be, but then it is looked at again before it counts. */
  private again(): void {
    const { form, edition } = this.workshop.draft;
    const { takenAs } = this.found;
    this.decide({}, takenAs ? withoutPlace(form, edition, placeOf(takenAs)) : form);
  }

  private nameOf(id: string): string {
    const { form, edition } = this.workshop.draft;
    const figure = statedFigure(form, edition, id);
    return figure ? nameOfFigure(this.workshop, figure) : figureName(this.workshop, id);
  }

  private placeName(place: Place): string {
    const { form, edition } = this.workshop.draft;
    const { quoted, namedPart } = this.words.release;
    const whole = this.nameOf(place.figure);
    const part = statedPart(form, edition, place);
    return part ? namedPart(nameOfFigure(this.workshop, part), whole) : quoted(whole);
  }

  /** The sentence with the number marked. */
  private renderSentence({ sentence, at, end }: Found): TemplateResult {
    const start = this.workshop.draft.release.indexOf(sentence, Math.max(0, at - sentence.length));
    const from = at - start;
    const to = end - start;
    return html`<blockquote>
      ${sentence.slice(0, from)}<mark>${sentence.slice(from, to)}</mark>${sentence.slice(to)}
    </blockquote>`;
  }

  private renderAs(id: string, own: Correction): TemplateResult {
    const { release } = this.words;
    const isPart = own.as.startsWith(PART);
    return html`
      ${selectField({
        id: `${id}-id`,
        label: release.as,
        value: own.as,
        choices: [
          ...this.wholes.map((whole) => ({ value: PART + whole, label: release.partOf(this.nameOf(whole)) })),
          ...knownIds.map((value) => ({ value, label: figureName(this.workshop, value) })),
          { value: OWN, label: release.own },
        ],
        onInput: (as) => this.correct({ as }),
      })}
      ${
        isPart || own.as === OWN
          ? textField({
              id: `${id}-name`,
              label: isPart ? release.partName : release.name,
              value: own.name,
              onInput: (name) => this.correct({ name }),
            })
          : nothing
      }
    `;
  }

  /** A part is of the time of its whole. */
  private renderPeriod(id: string, own: Correction): TemplateResult | typeof nothing {
    if (own.as.startsWith(PART)) return nothing;
    const { fields, release, none } = this.words;
    const { month } = this.found;
    return html`
      ${selectField({
        id: `${id}-period`,
        label: fields.period.label,
        hint: month && release.month(month),
        value: own.period,
        choices: [
          { value: '', label: none },
          ...periods.map((value) => ({ value, label: choiceWord(this.workshop, 'period', value) })),
        ],
        onInput: (period) => this.correct({ period }),
      })}
      ${
        own.period === 'until'
          ? textField({
              id: `${id}-until`,
              label: fields.until.label,
              value: own.until,
              onInput: (until) => this.correct({ until }),
            })
          : nothing
      }
    `;
  }

  /** What the edition says about the figure in words, as the one before did. */
  private renderLasting({ as }: Correction): TemplateResult | typeof nothing {
    const { draft, language } = this.workshop;
    const figure = figureIn(draft.form, draft.edition, as);
    const texts = lastingWords.map((name) => localText((figure?.[name] ?? '') as LocalText, language)).filter(Boolean);
    return texts.length ? html`<p class="hint">${this.words.release.lasting(texts)}</p>` : nothing;
  }

  private renderHours(id: string, window: readonly string[]): TemplateResult {
    const { fields, from, to } = this.words;
    return html`
      <fieldset class="pair">
        <legend>${fields.window.label}</legend>
        ${[from, to].map((label, at) =>
          textField({
            id: `${id}-window-${at}`,
            label,
            value: window[at] ?? '',
            onInput: (typed) => this.correct({ window: window.with(at, typed) }),
          }),
        )}
      </fieldset>
    `;
  }

  private renderFields(id: string): TemplateResult {
    const { workshop, found } = this;
    const { fields } = this.words;
    const own = this.correction;
    return html`
      <div class="grid">
        ${textField({ id: `${id}-value`, label: fields.value.label, value: own.value, onInput: (value) => this.correct({ value }) })}
        ${selectField({
          id: `${id}-qualifier`,
          label: fields.qualifier.label,
          value: own.qualifier,
          choices: qualifiers.map((value) => ({ value, label: choiceWord(workshop, 'qualifier', value) })),
          onInput: (qualifier) => this.correct({ qualifier }),
        })}
        ${unitField(workshop, { id: `${id}-unit`, label: fields.unit.label }, own.unit, (unit) => this.correct({ unit }))}
        ${this.renderPeriod(id, own)} ${this.renderAs(id, own)}
        ${own.window ? this.renderHours(id, own.window) : nothing}
        ${
          found.planned && !own.as.startsWith(PART)
            ? checkField({
                id: `${id}-planned`,
                label: fields.planned.label,
                isChecked: own.planned,
                onInput: (planned) => this.correct({ planned }),
              })
            : nothing
        }
      </div>
    `;
  }

  private renderDecided({ decision, takenAs }: Found, summary: string): TemplateResult {
    const { release } = this.words;
    const outcome = takenAs ? release.takenAs(this.placeName(placeOf(takenAs))) : release.decisions[decision!];
    return html`<div class="found decided">
      <p>
        ${summary}: ${outcome}
        <button type="button" @click=${this.again}>${release.again}</button>
      </p>
    </div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { release } = this.words;
    const { found } = this;
    // Gone before this is: a new text, a draft that is forgotten.
    if (!found) return nothing;
    const id = `found-${this.index}`;
    const summary = release.item(this.index + 1, found.written);
    if (found.decision) return this.renderDecided(found, summary);
    return html`
      <fieldset class="found" id=${id} tabindex="-1">
        <legend>${summary}</legend>
        ${this.renderSentence(found)} ${this.renderFields(id)} ${this.renderLasting(this.correction)}
        ${this.problem ? html`<p class="fault" role="alert">${this.problem}</p>` : nothing}
        <button type="button" class="main" @click=${this.take}>${release.take}</button>
        <button type="button" @click=${() => this.decide({ decision: 'dropped' })}>${release.drop}</button>
      </fieldset>
    `;
  }
}

function placeIn({ as, name }: Correction): Place {
  if (as.startsWith(PART)) return { figure: as.slice(PART.length), part: idFrom(name) };
  return { figure: as === OWN ? idFrom(name) : as };
}

customElements.define('workshop-found', WorkshopFound);
