import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { localText } from '../../data/text.js';
import { tlrz } from '../../data/tlrz.js';
import { standardIds } from '../../data/standard-figures.js';
import { qualifiers } from '../../core/qualifiers.js';
import { periods } from '../../data/key-figure.js';
import { readAmount, writeAmount } from '../edition/amount.js';
import type { FormRecord, FormValue } from '../edition/form.js';
import { writeHour } from '../edition/hour.js';
import { idFrom } from '../edition/id.js';
import { emptyForm, withFigures } from '../edition/merge.js';
import { withNextEdition } from '../edition/next.js';
import { editionPath } from '../edition/paths.js';
import { extract } from '../extract/extract.js';
import type { Found } from '../extract/found.js';
import { languageIn } from '../extract/language.js';
import { choiceWord, figureName, unitWord } from '../words/names.js';
import type { Draft } from '../state/draft.js';
import { radioGroup, selectField, textArea, textField } from './fields.js';
import { View } from './view.js';

/** Names that a number can be given: what infographics look up, and what the built-in release states besides. */
const knownIds = [...new Set([...standardIds, ...tlrz.editions.flatMap(({ figures }) => figures.map(({ id }) => id))])];

/** A name of one's own. */
const OWN = '';

/** Where the numbers go. */
const targets = ['next', 'own', 'current'] as const;
type Target = (typeof targets)[number];

/** What an editor corrects before a number is taken over. */
interface Correction {
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly period: string;
  readonly id: string;
  readonly name: string;
}

/** The text of a release, and the numbers in it: each to confirm, to correct or to drop. */
export class WorkshopRelease extends View {
  static override properties: PropertyDeclarations = {
    chosenTarget: { state: true, attribute: false },
    corrections: { state: true, attribute: false },
    problem: { state: true, attribute: false },
  };

  declare private chosenTarget: Target | undefined;
  /** By the place in the list. */
  declare private corrections: ReadonlyMap<number, Correction>;
  /** What has to be said before one can be taken over. */
  declare private problem: { readonly at: number; readonly sentence: string } | undefined;

  constructor() {
    super();
    this.corrections = new Map();
  }

  private find(): void {
    const { draft, language } = this.workshop;
    const found = extract(draft.release, languageIn(draft.release, language));
    this.corrections = new Map();
    this.problem = undefined;
    this.workshop.change({ found, ...this.begun() });
    this.chosenTarget = undefined;
    this.workshop.say(this.words.release.found(found.length));
    if (found.length) this.updateComplete.then(() => this.querySelector<HTMLElement>('#found')?.focus());
  }

  private get edition(): FormRecord | undefined {
    const { edition } = this.workshop.draft;
    return this.workshop.value(editionPath(edition)) as FormRecord | undefined;
  }

  /** An edition that is complete already is another release's: its numbers are not overwritten unasked. */
  private get target(): Target {
    const figures = (this.edition?.['figures'] ?? []) as readonly FormRecord[];
    const isComplete = figures.length > 0 && figures.every(({ value }) => value !== '');
    return this.chosenTarget ?? (isComplete ? 'next' : 'current');
  }

  /** The form that the numbers go into. */
  private begun(): Partial<Draft> {
    const { form } = this.workshop.draft;
    if (this.target === 'own') return { form: emptyForm, edition: 0, accepted: [] };
    if (this.target === 'current') return {};
    const editions = (form['editions'] ?? []) as readonly FormRecord[];
    return { form: withNextEdition(form), edition: editions.length };
  }

  private renderTarget(): TemplateResult {
    const { workshop } = this;
    const { release } = this.words;
    const text = (value: FormValue | undefined): string =>
      localText((value ?? '') as string | Record<string, string>, workshop.language);
    const labels: Readonly<Record<Target, string>> = {
      next: release.targets.next(text(workshop.value('publisher'))),
      own: release.targets.own,
      current: release.targets.current(text(this.edition?.['title']) || String(this.edition?.['id'] ?? '')),
    };
    return radioGroup({
      name: 'release-target',
      legend: release.target,
      value: this.target,
      choices: targets.map((value) => ({ value, label: labels[value] })),
      onInput: (value) => (this.chosenTarget = value as Target),
    });
  }

  private correctionOf(found: Found, at: number): Correction {
    const { unit, qualifier, period, id } = found;
    const value = writeAmount(found.value, this.workshop.draft.writing);
    return this.corrections.get(at) ?? { value, unit, qualifier, period, id, name: '' };
  }

  private correct(at: number, found: Found, part: Partial<Correction>): void {
    this.corrections = new Map(this.corrections).set(at, { ...this.correctionOf(found, at), ...part });
  }

  private decide(at: number, outcome: Pick<Found, 'decision' | 'takenAs'>, form = this.workshop.draft.form): void {
    const { draft } = this.workshop;
    const { decision, takenAs } = outcome;
    const found = draft.found.map((each, index) => (index === at ? { ...each, decision, takenAs } : each));
    this.problem = undefined;
    this.workshop.change({ found, form });
    this.focusNext(at);
  }

  /** The next that waits gets the focus, so that a list is worked through by keyboard alone. */
  private focusNext(at: number): void {
    const { found } = this.workshop.draft;
    const order = [...found.keys()].sort((a, b) => Number(a <= at) - Number(b <= at) || a - b);
    const next = order.find((index) => !found[index]!.decision);
    this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(next === undefined ? '#found' : `#found-${next}`)?.focus(),
    );
  }

  private take(found: Found, at: number): void {
    const { draft } = this.workshop;
    const { fields, release, unreadable } = this.words;
    const { value, unit, qualifier, period, id, name } = this.correctionOf(found, at);
    const amount = readAmount(value, draft.writing);
    if ('fault' in amount) {
      const readings = (amount.readings ?? []).map((each) => this.words.number(each));
      this.problem = { at, sentence: unreadable[amount.fault](value, readings) };
      return;
    }
    const ownId = id || idFrom(name);
    const lacking = [
      { label: fields.unit.label, typed: unit.trim() },
      { label: fields.period.label, typed: period },
      { label: id === OWN ? release.name : release.as, typed: ownId },
    ].filter(({ typed }) => !typed);
    if (lacking.length) {
      this.problem = { at, sentence: release.incomplete(lacking.map(({ label }) => label)) };
      return;
    }
    // A sum and its parts look alike in a text: the second would silently replace the first.
    const former = draft.found.find(({ takenAs }) => takenAs === ownId);
    if (former) {
      this.problem = { at, sentence: release.twice(this.nameOf(ownId), former.written) };
      return;
    }
    const figure: Record<string, FormValue> = { id: ownId, value, unit: unit.trim(), period, sentence: found.sentence };
    if (qualifier !== 'exact') figure['qualifier'] = qualifier;
    if (found.window) figure['window'] = found.window.map(writeHour);
    if (found.planned) figure['planned'] = true;
    if (period === 'until') figure['until'] = /\b(?:19|20)\d\d\b/.exec(found.sentence)?.[0] ?? '';
    if (!id) figure['label'] = { [this.workshop.language]: name.trim() };
    this.workshop.say(release.taken(this.nameOf(ownId)));
    this.decide(
      at,
      { decision: 'taken', takenAs: ownId },
      withFigures(draft.form, draft.edition, [figure as FormRecord]),
    );
  }

  private nameOf(id: string): string {
    return figureName(this.workshop, id);
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

  private renderFields(found: Found, at: number): TemplateResult {
    const { workshop } = this;
    const { fields, release, none } = this.words;
    const own = this.correctionOf(found, at);
    const id = `found-${at}`;
    const set = (part: Partial<Correction>): void => this.correct(at, found, part);
    return html`
      <div class="grid">
        ${textField({ id: `${id}-value`, label: fields.value.label, value: own.value, onInput: (value) => set({ value }) })}
        ${selectField({
          id: `${id}-qualifier`,
          label: fields.qualifier.label,
          value: own.qualifier,
          choices: qualifiers.map((value) => ({ value, label: choiceWord(workshop, 'qualifier', value) })),
          onInput: (qualifier) => set({ qualifier }),
        })}
        ${textField({
          id: `${id}-unit`,
          label: fields.unit.label,
          hint: unitWord(workshop, own.unit),
          value: own.unit,
          list: 'units',
          onInput: (unit) => set({ unit }),
        })}
        ${selectField({
          id: `${id}-period`,
          label: fields.period.label,
          value: own.period,
          choices: [
            { value: '', label: none },
            ...periods.map((value) => ({ value, label: choiceWord(workshop, 'period', value) })),
          ],
          onInput: (period) => set({ period }),
        })}
        ${selectField({
          id: `${id}-id`,
          label: release.as,
          value: own.id,
          choices: [
            ...knownIds.map((value) => ({ value, label: this.nameOf(value) })),
            { value: OWN, label: release.own },
          ],
          onInput: (chosen) => set({ id: chosen }),
        })}
        ${
          own.id
            ? nothing
            : textField({ id: `${id}-name`, label: release.name, value: own.name, onInput: (name) => set({ name }) })
        }
      </div>
    `;
  }

  private renderFound(found: Found, at: number): TemplateResult {
    const { release } = this.words;
    const { decision } = found;
    const summary = release.item(at + 1, found.written);
    if (decision) {
      return html`<div class="found decided">
        <p>
          ${summary}: ${release.decisions[decision]}
          <button type="button" @click=${() => this.decide(at, {})}>${release.again}</button>
        </p>
      </div>`;
    }
    return html`
      <fieldset class="found" id="found-${at}" tabindex="-1">
        <legend>${summary}</legend>
        ${this.renderSentence(found)} ${this.renderFields(found, at)}
        ${this.problem?.at === at ? html`<p class="fault" role="alert">${this.problem.sentence}</p>` : nothing}
        <button type="button" class="main" @click=${() => this.take(found, at)}>${release.take}</button>
        <button type="button" @click=${() => this.decide(at, { decision: 'dropped' })}>${release.drop}</button>
      </fieldset>
    `;
  }

  protected override render(): TemplateResult {
    const { draft } = this.workshop;
    const { release } = this.words;
    const waiting = draft.found.filter(({ decision }) => !decision).length;
    return html`
      <details class="form" ?open=${draft.found.length > 0 || draft.release !== ''}>
        <summary><h3>${release.title}</h3></summary>
        <p>${release.lead}</p>
        ${textArea({
          id: 'release-text',
          label: release.label,
          rows: 8,
          value: draft.release,
          onInput: (text) => this.workshop.change({ release: text, found: [] }, 'release'),
        })}
        ${draft.found.length ? nothing : this.renderTarget()}
        <button type="button" class="main" @click=${this.find}>${release.find}</button>
        ${
          draft.found.length
            ? html`<h4 id="found" tabindex="-1">${release.waiting(waiting, draft.found.length)}</h4>`
            : nothing
        }
        ${draft.found.map((found, at) => this.renderFound(found, at))}
        ${draft.found.length && !waiting ? html`<p><a href="#edition">${release.next}</a></p>` : nothing}
      </details>
    `;
  }
}

customElements.define('workshop-release', WorkshopRelease);
