import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { localText } from '../../data/text.js';
import type { FormRecord, FormValue } from '../edition/form.js';
import { emptyForm } from '../edition/merge.js';
import { withNextEdition } from '../edition/next.js';
import { editionPath } from '../edition/paths.js';
import { builtInEditionOf } from '../extract/built-in.js';
import { extract } from '../extract/extract.js';
import { languageIn } from '../extract/language.js';
import { sourceIn, type SourceFound } from '../extract/source.js';
import type { Draft } from '../state/draft.js';
import './built-in.js';
import { radioGroup, textArea } from './fields.js';
import type { WorkshopFoundList } from './found-list.js';
import './found-list.js';
import { View } from './view.js';

/** Where the numbers go. */
const targets = ['next', 'own', 'current'] as const;
type Target = (typeof targets)[number];

/** The text of a release, and where the numbers that are found in it go. */
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

  #find(): void {
    const { draft, language } = this.workshop;
    const { release } = this.words;
    const target = this.#target;
    this.problem = '';
    if (!draft.release.trim()) return void this.#showProblem(release.noText, 'textarea');
    if (!target) return void this.#showProblem(release.unnamed(this.#publisher), 'input[type=radio]');
    const found = extract(draft.release, languageIn(draft.release, language));
    this.searches += 1;
    // A text without numbers is no reason to begin an edition.
    if (found.length) this.workshop.change({ found, source: this.#sourceFor(target), ...this.#begun(target) });
    this.chosenTarget = undefined;
    // Its heading says how many there are.
    if (found.length) void this.#focusFound();
    else this.workshop.say(release.noneFound);
  }

  /** Said anew at each attempt, where it can be put right. */
  async #showProblem(problem: string, field: string): Promise<void> {
    await this.updateComplete;
    this.problem = problem;
    this.querySelector<HTMLElement>(field)?.focus();
  }

  async #focusFound(): Promise<void> {
    await this.updateComplete;
    const list = this.querySelector<WorkshopFoundList>('workshop-found-list')!;
    await list.updateComplete;
    list.querySelector<HTMLElement>('#found')?.focus();
  }

  /** A publisher that is entered is the one of all editions: a text does not change it. */
  #sourceFor(target: Target): readonly SourceFound[] {
    const isOpen = target === 'own' || !this.#publisher;
    return sourceIn(this.workshop.draft.release).filter(({ kind }) => isOpen || kind !== 'publisher');
  }

  get #edition(): FormRecord | undefined {
    const { edition } = this.workshop.draft;
    return this.workshop.value(editionPath(edition)) as FormRecord | undefined;
  }

  #textOf(value: FormValue | undefined): string {
    return localText((value ?? '') as string | Record<string, string>, this.workshop.language);
  }

  get #publisher(): string {
    return this.#textOf(this.workshop.value('publisher'));
  }

  /** Whether the text names who published the editions that are there; where nobody is entered, there is nothing to ask. */
  get #namesPublisher(): boolean {
    const publisher = this.workshop.value('publisher') ?? '';
    const names = (typeof publisher === 'object' ? Object.values(publisher) : [publisher]).map(String).filter(Boolean);
    const text = this.workshop.draft.release.toLowerCase();
    return !names.length || names.some((name) => text.includes(name.toLowerCase()));
  }

  /**
   * An edition that is complete already is another release's: its numbers are not overwritten unasked. A text that does not
   * name the publisher may be another body's: that is asked.
   */
  get #target(): Target | undefined {
    const figures = (this.#edition?.['figures'] ?? []) as readonly FormRecord[];
    const isComplete = figures.length > 0 && figures.every(({ value }) => value !== '');
    if (this.chosenTarget) return this.chosenTarget;
    // Looked for once more, the same numbers go where they went.
    const isAgain = this.workshop.draft.found.length > 0;
    if (isAgain || !isComplete) return 'current';
    return this.#namesPublisher ? 'next' : undefined;
  }

  /** The form that the numbers go into. */
  #begun(target: Target): Partial<Draft> {
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

  #renderTarget(): TemplateResult {
    const { release } = this.words;
    const labels: Readonly<Record<Target, string>> = {
      next: release.targets.next(this.#publisher),
      own: release.targets.own,
      current: release.targets.current(this.#textOf(this.#edition?.['title']) || this.words.editionWords.untitled),
    };
    return radioGroup({
      name: 'release-target',
      legend: release.target,
      value: this.#target ?? '',
      choices: targets.map((value) => ({ value, label: labels[value] })),
      onInput: (value) => {
        this.chosenTarget = value as Target;
        this.problem = '';
      },
    });
  }

  protected override render(): TemplateResult {
    const { draft } = this.workshop;
    const { release } = this.words;
    const builtIn = draft.found.length ? undefined : builtInEditionOf(draft.release);
    return html`
      <details class="form" ?open=${draft.found.length > 0 || draft.release !== ''}>
        <summary><h3>${release.title}</h3></summary>
        <p>${release.lead}</p>
        ${textArea({
          id: 'release-text',
          label: release.label,
          rows: 8,
          value: draft.release,
          lang: draft.release ? languageIn(draft.release, this.workshop.language) : undefined,
          onInput: (text) => this.workshop.change({ release: text, found: [], source: [] }, 'release'),
        })}
        ${builtIn ? html`<workshop-built-in .workshop=${this.workshop} .edition=${builtIn}></workshop-built-in>` : nothing}
        ${draft.found.length || !draft.release ? nothing : this.#renderTarget()}
        ${this.problem ? html`<p class="fault" role="alert">${this.problem}</p>` : nothing}
        <button type="button" class="main" @click=${this.#find}>
          ${builtIn ? release.builtIn.read : release.find}
        </button>
        ${
          draft.found.length
            ? keyed(this.searches, html`<workshop-found-list .workshop=${this.workshop}></workshop-found-list>`)
            : nothing
        }
      </details>
    `;
  }
}

customElements.define('workshop-release', WorkshopRelease);
