import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { readDay } from '../edition/day.js';
import type { FormRecord, FormValue } from '../edition/form.js';
import { editionPath } from '../edition/paths.js';
import { languageIn } from '../extract/language.js';
import type { SourceFound } from '../extract/source.js';
import type { WorkshopLanguage } from '../words/words.js';
import { pressOnce } from './press-once.js';
import { textField } from './fields.js';
import { View } from './view.js';

/** Headline, day or address of a release as its text has them: to confirm, to correct or to drop. */
export class WorkshopFoundSource extends View {
  static override properties: PropertyDeclarations = {
    index: { type: Number, attribute: false },
    typed: { state: true, attribute: false },
    problem: { state: true, attribute: false },
  };

  /** The place in the list. */
  declare index: number;
  /** Undefined until it is corrected. */
  declare private typed: string | undefined;
  /** What has to be said before it can be taken over. */
  declare private problem: string;

  constructor() {
    super();
    this.problem = '';
  }

  get #found(): SourceFound {
    return this.workshop.draft.source[this.index]!;
  }

  /** Addresses are often written without their beginning. */
  get #text(): string {
    const { kind, written } = this.#found;
    const isShort = kind === 'url' && !/^https?:/i.test(written);
    return this.typed ?? (isShort ? `https://${written}` : written);
  }

  get #label(): string {
    return this.words.fields[this.#found.kind].label;
  }

  #problemOf(text: string): string {
    const { release, unreadable, wrong } = this.words;
    const { kind } = this.#found;
    if (!text) return release.incomplete([this.#label]);
    if (kind === 'url' && !URL.canParse(text)) return wrong.url;
    const day = kind === 'date' ? readDay(text) : undefined;
    return day && 'fault' in day ? unreadable[day.fault](text, []) : '';
  }

  /** Of days and of addresses one is the release's: another that was taken before is not. */
  #setDecision(decision: SourceFound['decision'], form = this.workshop.draft.form): void {
    const { kind } = this.#found;
    const isReplaced = (each: SourceFound): boolean =>
      decision === 'taken' && each.kind === kind && each.decision === 'taken';
    const source = this.workshop.draft.source.map((each, at) => {
      if (at === this.index) return { ...each, decision };
      return isReplaced(each) ? { ...each, decision: 'dropped' as const } : each;
    });
    this.problem = '';
    this.workshop.change({ source, form });
  }

  #decide(decision: SourceFound['decision'], form = this.workshop.draft.form): void {
    this.#setDecision(decision, form);
    this.dispatchEvent(new CustomEvent('decided', { bubbles: true }));
  }

  #take(): void {
    const text = this.#text.trim();
    this.problem = this.#problemOf(text);
    if (this.problem) return this.querySelector<HTMLElement>('input')?.focus();
    this.#decide('taken', this.#formWith(text));
    this.workshop.say(this.words.release.taken(this.#label));
  }

  /** Taken back it stands nowhere until it is looked at again. */
  async #again(): Promise<void> {
    this.#setDecision(undefined, this.#found.decision === 'taken' ? this.#formWith('') : undefined);
    this.workshop.say(this.words.release.reopened);
    await this.updateComplete;
    this.querySelector<HTMLElement>('fieldset')?.focus();
  }

  get #releaseLanguage(): WorkshopLanguage {
    return languageIn(this.workshop.draft.release, this.workshop.language);
  }

  #formWith(text: string): FormRecord {
    const { workshop } = this;
    const { kind } = this.#found;
    const path = kind === 'publisher' ? kind : `${editionPath(workshop.draft.edition)}.${kind}`;
    const isLocal = kind === 'publisher' || kind === 'title';
    return workshop.formWith(path, isLocal ? this.#localWith(path, text) : text || undefined);
  }

  /** In the language of the release; what is said in other languages is an editor's. */
  #localWith(path: string, text: string): FormValue {
    const value = this.workshop.value(path);
    const others = typeof value === 'object' ? (value as FormRecord) : {};
    return { ...others, [this.#releaseLanguage]: text };
  }

  get #hint(): string | undefined {
    const { kind, written } = this.#found;
    const { release, fields } = this.words;
    if (kind === 'date') return 'fault' in readDay(written) ? release.noDay(written) : undefined;
    return kind === 'url' && this.#text !== written ? release.noScheme : fields[kind].hint;
  }

  /** The sentence with the words marked. */
  #renderSentence({ sentence, written }: SourceFound): TemplateResult | typeof nothing {
    if (sentence === written) return nothing;
    const at = sentence.indexOf(written);
    return html`<blockquote lang=${this.#releaseLanguage}>
      ${sentence.slice(0, at)}<mark>${written}</mark>${sentence.slice(at + written.length)}
    </blockquote>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { release } = this.words;
    const found = this.#found;
    // Gone before this is: a new text, a draft that is forgotten.
    if (!found) return nothing;
    const { decision } = found;
    const id = `source-${this.index}`;
    if (decision) {
      return html`<div class="found decided">
        <p>
          <span id="${id}-decided"
            >${release.sourceDecided(this.#label, found.written, release.decisions[decision])}</span
          >
          <button type="button" aria-describedby="${id}-decided" @click=${this.#again}>${release.again}</button>
        </p>
      </div>`;
    }
    return html`
      <fieldset class="found" id=${id} tabindex="-1">
        <legend>${release.sourceItem(this.#label)}</legend>
        ${this.#renderSentence(found)}
        ${textField({
          id: `${id}-value`,
          label: this.#label,
          hint: this.#hint,
          value: this.#text,
          lang: this.#found.kind === 'title' ? this.#releaseLanguage : undefined,
          faults: this.problem ? [this.problem] : [],
          onInput: (typed) => (this.typed = typed),
        })}
        <button type="button" class="main" id="${id}-take" @keydown=${pressOnce} @click=${this.#take}>
          ${release.take}
        </button>
        <button
          type="button"
          aria-describedby="${id}-value"
          @keydown=${pressOnce}
          @click=${() => this.#decide('dropped')}
        >
          ${release.drop}
        </button>
      </fieldset>
    `;
  }
}

customElements.define('workshop-found-source', WorkshopFoundSource);
