import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Edition } from '../../data/key-figure.js';
import { localText } from '../../data/text.js';
import { tlrz } from '../../data/tlrz.js';
import type { FormRecord, FormValue } from '../edition/form.js';
import { emptyForm } from '../edition/merge.js';
import { withNextEdition } from '../edition/next.js';
import { editionPath } from '../edition/paths.js';
import { groupsOf } from '../edition/shown-by.js';
import { builtInEditionOf } from '../extract/built-in.js';
import { extract } from '../extract/extract.js';
import { languageIn } from '../extract/language.js';
import { sourceIn, type SourceFound } from '../extract/source.js';
import type { Draft } from '../state/draft.js';
import { radioGroup, textArea } from './fields.js';
import './found-number.js';
import './found-source.js';
import { View } from './view.js';

/** Where the numbers go. */
const targets = ['next', 'own', 'current'] as const;
type Target = (typeof targets)[number];

/** The text of a release, and what is found in it. */
export class WorkshopRelease extends View {
  static override properties: PropertyDeclarations = {
    chosenTarget: { state: true, attribute: false },
    problem: { state: true, attribute: false },
    searches: { state: true, attribute: false },
  };

  declare private chosenTarget: Target | undefined;
  /** What has to be said before numbers are looked for. */
  declare private problem: string;
  /** How often numbers were looked for: what was corrected before is of another list. */
  declare private searches: number;

  constructor() {
    super();
    this.problem = '';
    this.searches = 0;
  }

  private find(): void {
    const { draft, language } = this.workshop;
    const { release } = this.words;
    const { target } = this;
    this.problem = target ? '' : release.unnamed(this.publisher);
    if (!draft.release.trim()) this.problem = release.noText;
    if (this.problem || !target) return;
    const found = extract(draft.release, languageIn(draft.release, language));
    this.searches += 1;
    // A text without numbers is no reason to begin an edition.
    if (found.length) this.workshop.change({ found, source: this.sourceFor(target), ...this.begun(target) });
    this.chosenTarget = undefined;
    this.workshop.say(release.found(found.length));
    if (found.length) this.updateComplete.then(() => this.querySelector<HTMLElement>('#found')?.focus());
  }

  /** A publisher that is entered is the one of all editions: a text does not change it. */
  private sourceFor(target: Target): readonly SourceFound[] {
    const isOpen = target === 'own' || !this.publisher;
    return sourceIn(this.workshop.draft.release).filter(({ kind }) => isOpen || kind !== 'publisher');
  }

  private get edition(): FormRecord | undefined {
    const { edition } = this.workshop.draft;
    return this.workshop.value(editionPath(edition)) as FormRecord | undefined;
  }

  private textOf(value: FormValue | undefined): string {
    return localText((value ?? '') as string | Record<string, string>, this.workshop.language);
  }

  private get publisher(): string {
    return this.textOf(this.workshop.value('publisher'));
  }

  /** Whether the text names who published the editions that are there; where nobody is entered, there is nothing to ask. */
  private get namesPublisher(): boolean {
    const publisher = this.workshop.value('publisher') ?? '';
    const names = (typeof publisher === 'object' ? Object.values(publisher) : [publisher]).map(String).filter(Boolean);
    const text = this.workshop.draft.release.toLowerCase();
    return !names.length || names.some((name) => text.includes(name.toLowerCase()));
  }

  /**
   * An edition that is complete already is another release's: its numbers are not overwritten unasked. A text that does not
   * name the publisher may be another body's: that is asked.
   */
  private get target(): Target | undefined {
    const figures = (this.edition?.['figures'] ?? []) as readonly FormRecord[];
    const isComplete = figures.length > 0 && figures.every(({ value }) => value !== '');
    if (this.chosenTarget) return this.chosenTarget;
    // Looked for once more, the same numbers go where they went.
    const isAgain = this.workshop.draft.found.length > 0;
    if (isAgain || !isComplete) return 'current';
    return this.namesPublisher ? 'next' : undefined;
  }

  /** The form that the numbers go into. */
  private begun(target: Target): Partial<Draft> {
    const { form, release } = this.workshop.draft;
    if (target === 'own') {
      // Readers hear its sentences in their language.
      const language = languageIn(release, this.workshop.language);
      return { form: { ...emptyForm, language }, edition: 0, accepted: [] };
    }
    if (target === 'current') return {};
    const editions = (form['editions'] ?? []) as readonly FormRecord[];
    return { form: withNextEdition(form), edition: editions.length };
  }

  /**
   * The next that waits gets the focus, so that a list is worked through by keyboard alone: its button, at the place on the
   * screen where the last one was. Before the numbers that no infographic shows comes their heading, which offers to drop them.
   */
  private focusNext({ detail, target }: CustomEvent<number | null>): void {
    const { found, source } = this.workshop.draft;
    const { needed, others } = groupsOf(found);
    const decided = detail ?? -1;
    const nextIn = (places: readonly number[]): string => {
      const waiting = places.filter((at) => !found[at]!.decision);
      const next = waiting.find((at) => at > decided) ?? waiting[0];
      return next === undefined ? '' : `#found-${next}-take`;
    };
    const numbers = others.includes(decided)
      ? [nextIn(others), nextIn(needed)]
      : [nextIn(needed), nextIn(others) && '#found-others'];
    const part = source.findIndex(({ decision }) => !decision);
    const wanted = [...numbers, part < 0 ? '' : `#source-${part}-take`, '#after-found'].find(Boolean)!;
    const pressed = (target as HTMLElement).querySelector('button.main')?.getBoundingClientRect();
    this.updateComplete.then(async () => {
      await new Promise(requestAnimationFrame);
      const next = this.querySelector<HTMLElement>(wanted);
      if (pressed && next?.matches('button')) focusAt(next, pressed.top);
      else next?.focus();
    });
  }

  /** Nothing is taken over by it, so it needs no look at each. */
  private dropOthers(): void {
    const { found } = this.workshop.draft;
    const { others } = groupsOf(found);
    const isDropped = (at: number): boolean => others.includes(at) && !found[at]!.decision;
    this.workshop.change({
      found: found.map((each, at) => (isDropped(at) ? { ...each, decision: 'dropped' } : each)),
    });
    this.workshop.say(this.words.release.othersDropped);
    // As if the last of them had been dropped by itself.
    this.querySelector('#found-others')?.dispatchEvent(
      new CustomEvent('decided', { bubbles: true, detail: others.at(-1) }),
    );
  }

  /** The built-in edition whose release the text is. */
  private get builtIn(): Edition | undefined {
    return builtInEditionOf(this.workshop.draft.release);
  }

  private get isBuiltInChosen(): boolean {
    const { reading } = this.workshop;
    return reading.isBuiltIn && reading.edition?.id === this.builtIn?.id;
  }

  private chooseBuiltIn(edition: Edition): void {
    this.workshop.openDataset(tlrz, tlrz.editions.indexOf(edition));
    this.workshop.say(this.words.release.builtIn.chosen);
    this.updateComplete.then(() => this.querySelector<HTMLElement>('#built-in-take')?.focus());
  }

  /** Before anything is read: who pastes the release that is there needs none of it. */
  private renderBuiltIn(edition: Edition): TemplateResult {
    const { builtIn } = this.words.release;
    return html`
      <div class="remark" id="built-in">
        <p>${builtIn.is(this.textOf(edition.title as FormValue))}</p>
        ${
          this.isBuiltInChosen
            ? html`<p><a id="built-in-take" href="#step-take">${this.words.toTake}</a></p>`
            : html`<button type="button" @click=${() => this.chooseBuiltIn(edition)}>${builtIn.choose}</button>`
        }
        <p>${builtIn.orRead}</p>
      </div>
    `;
  }

  private renderTarget(): TemplateResult {
    const { release } = this.words;
    const labels: Readonly<Record<Target, string>> = {
      next: release.targets.next(this.publisher),
      own: release.targets.own,
      current: release.targets.current(this.textOf(this.edition?.['title']) || this.words.editionWords.untitled),
    };
    return radioGroup({
      name: 'release-target',
      legend: release.target,
      value: this.target ?? '',
      choices: targets.map((value) => ({ value, label: labels[value] })),
      onInput: (value) => {
        this.chosenTarget = value as Target;
        this.problem = '';
      },
    });
  }

  private renderNumbers(places: readonly number[]): readonly TemplateResult[] {
    return places.map((at) => html`<workshop-found .workshop=${this.workshop} .index=${at}></workshop-found>`);
  }

  private renderNeeded(needed: readonly number[]): TemplateResult | typeof nothing {
    if (!needed.length) return nothing;
    return html`
      <h5>${this.words.release.needed}</h5>
      ${this.renderNumbers(needed)}
    `;
  }

  private renderOthers(others: readonly number[]): TemplateResult | typeof nothing {
    if (!others.length) return nothing;
    const { release } = this.words;
    const waiting = others.filter((at) => !this.workshop.draft.found[at]!.decision).length;
    return html`
      <h5 id="found-others" tabindex="-1">${release.others}</h5>
      ${
        waiting
          ? html`<p>${release.othersHint}</p>
              <button type="button" @click=${this.dropOthers}>${release.dropOthers(waiting)}</button>`
          : nothing
      }
      ${this.renderNumbers(others)}
    `;
  }

  private renderFound(): TemplateResult | typeof nothing {
    const { workshop } = this;
    const { found, source } = workshop.draft;
    const { release } = this.words;
    if (!found.length) return nothing;
    const { needed, others } = groupsOf(found);
    const waiting = found.filter(({ decision }) => !decision).length;
    const isDone = !waiting && source.every(({ decision }) => decision);
    return html`
      <div @decided=${this.focusNext}>
        <h4 id="found" tabindex="-1">${release.waiting(waiting, found.length)}</h4>
        ${this.renderNeeded(needed)} ${this.renderOthers(others)}
        ${source.length ? html`<h4>${release.source}</h4>` : nothing}
        ${source.map((_, at) => html`<workshop-found-source .workshop=${workshop} .index=${at}></workshop-found-source>`)}
      </div>
      ${isDone ? html`<p><a id="after-found" href="#edition">${release.next}</a></p>` : nothing}
      ${isDone && workshop.reading.edition ? html`<p><a href="#step-take">${this.words.toTake}</a></p>` : nothing}
    `;
  }

  protected override render(): TemplateResult {
    const { draft } = this.workshop;
    const { release } = this.words;
    const builtIn = draft.found.length ? undefined : this.builtIn;
    return html`
      <details class="form" ?open=${draft.found.length > 0 || draft.release !== ''}>
        <summary><h3>${release.title}</h3></summary>
        <p>${release.lead}</p>
        ${textArea({
          id: 'release-text',
          label: release.label,
          rows: 8,
          value: draft.release,
          onInput: (text) => this.workshop.change({ release: text, found: [], source: [] }, 'release'),
        })}
        ${builtIn ? this.renderBuiltIn(builtIn) : nothing}
        ${draft.found.length || !draft.release ? nothing : this.renderTarget()}
        ${this.problem ? html`<p class="fault" role="alert">${this.problem}</p>` : nothing}
        <button type="button" class="main" @click=${this.find}>${builtIn ? release.builtIn.read : release.find}</button>
        ${keyed(this.searches, this.renderFound())}
      </details>
    `;
  }
}

/** So that one press follows the other without a look for the next button; the sentence above it stays in sight. */
function focusAt(button: HTMLElement, top: number): void {
  button.focus({ preventScroll: true });
  const beginning = button.closest('.found')!.getBoundingClientRect().top;
  scrollBy({ top: Math.min(button.getBoundingClientRect().top - top, beginning), behavior: 'instant' });
}

customElements.define('workshop-release', WorkshopRelease);
