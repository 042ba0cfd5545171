import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { workshopLanguages } from '../words/index.js';
import './choose.js';
import './figures.js';
import './preview.js';
import './settings.js';
import './take.js';
import './theme.js';
import { View } from './view.js';

const steps = ['choose', 'figures', 'theme', 'take'] as const;
type Step = (typeof steps)[number];

/** The whole page: what it is, and its four steps one below the other. */
export class WorkshopPage extends View {
  static override properties: PropertyDeclarations = {
    workshop: { attribute: false },
    asksToForget: { state: true, attribute: false },
  };

  /** Whether the draft goes with the next press: it does not come back. */
  declare private asksToForget: boolean;

  constructor() {
    super();
    this.asksToForget = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#warn);
    addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#warn);
    removeEventListener('keydown', this.#onKey);
  }

  /** What the browser keeps is not lost; what it does not keep is, unless it was taken home. */
  readonly #warn = (event: Event): void => {
    if (this.workshop.isUnsaved) event.preventDefault();
  };

  /** Undo and redo by the usual keys, outside of fields, which have their own. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || isTyping(event)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) this.#undo(event);
    if (key === 'y' || (key === 'z' && event.shiftKey)) this.#redo(event);
  };

  #undo(event: Event): void {
    if (!this.workshop.canUndo) return;
    event.preventDefault();
    this.#keepFocus(() => this.workshop.undo());
    this.workshop.say(this.words.undone);
  }

  #redo(event: Event): void {
    if (!this.workshop.canRedo) return;
    event.preventDefault();
    this.#keepFocus(() => this.workshop.redo());
    this.workshop.say(this.words.redone);
  }

  /** What had the focus may be gone with what is undone: then the heading of its step has it. */
  #keepFocus(change: () => void): void {
    const focused = document.activeElement;
    const step = focused?.closest('section');
    change();
    setTimeout(() => {
      if (!focused?.isConnected) step?.querySelector('h2')?.focus();
    });
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.workshop.language;
    document.title = this.words.title;
  }

  #renderTools(): TemplateResult {
    const { workshop, words } = this;
    return html`
      <div class="tools">
        <div role="group" aria-label=${words.pageLanguage}>
          ${workshopLanguages.map(
            ({ tag, name }) =>
              html`<button
                type="button"
                lang=${tag}
                aria-pressed=${tag === workshop.language}
                @click=${() => (workshop.language = tag)}
              >
                ${name}
              </button>`,
          )}
        </div>
        <div role="group" aria-label=${words.history}>
          <button type="button" aria-disabled=${!workshop.canUndo} @click=${this.#undo}>${words.undo}</button>
          <button type="button" aria-disabled=${!workshop.canRedo} @click=${this.#redo}>${words.redo}</button>
        </div>
      </div>
    `;
  }

  #forget(): void {
    const { workshop, words } = this;
    if (this.asksToForget) workshop.forget();
    workshop.say(this.asksToForget ? words.forgotten : words.forgetHint);
    this.asksToForget = !this.asksToForget;
  }

  #renderDraftNote(): TemplateResult {
    const { workshop, words } = this;
    return html`
      <p class="hint" id="draft-note">
        ${workshop.isKept ? words.kept : words.notKept}
        <button type="button" @click=${this.#forget} @blur=${() => (this.asksToForget = false)}>
          ${this.asksToForget ? words.forgetReally : words.forget}
        </button>
      </p>
    `;
  }

  #renderStep(step: Step, at: number): TemplateResult {
    const { name, lead } = this.words.step[step];
    return html`
      <section id="step-${step}" aria-labelledby="step-${step}-name">
        <h2 id="step-${step}-name" tabindex="-1">${at + 1}. ${name}</h2>
        <p>${lead}</p>
        ${this.#renderInside(step)}
      </section>
    `;
  }

  #renderInside(step: Step): TemplateResult {
    const { workshop, words } = this;
    if (step === 'figures') return html`<workshop-figures .workshop=${workshop}></workshop-figures>`;
    if (step === 'theme') return html`<workshop-theme .workshop=${workshop}></workshop-theme>`;
    if (step === 'take') return html`<workshop-take .workshop=${workshop}></workshop-take>`;
    return html`
      <workshop-choose .workshop=${workshop}></workshop-choose>
      <h3>${words.preview.name}</h3>
      <workshop-preview .workshop=${workshop}></workshop-preview>
      <details>
        <summary><h3>${words.settings}</h3></summary>
        <workshop-settings .workshop=${workshop}></workshop-settings>
      </details>
      <p><a href="#step-take">${words.toTake}</a></p>
    `;
  }

  protected override render(): TemplateResult {
    const { words, workshop } = this;
    return html`
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${this.#renderTools()}
      <nav aria-label=${words.steps}>
        <ol>
          ${steps.map((step) => html`<li><a href="#step-${step}">${words.step[step].name}</a></li>`)}
        </ol>
      </nav>
      ${this.#renderDraftNote()} ${steps.map((step, at) => this.#renderStep(step, at))}
      <p role="status" class="status">${workshop.status}</p>
    `;
  }
}

/** Fields undo by themselves what is typed in them. */
const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement && target.matches('textarea, input:not([type=radio], [type=checkbox], [type=color])');

customElements.define('workshop-page', WorkshopPage);
