import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { capitalised, quantity } from '../core/locale.js';
import { withNoBreakSpaces } from '../core/numbers.js';
import { languageOf } from '../data/editions.js';
import type { KeyFigure } from '../data/key-figure.js';
import type { Release } from '../data/release.js';
import { adoptStylesAgain } from '../element/adopted-styles.js';
import { BindingController } from '../element/controllers/binding.js';
import { ForeignChangesController } from '../element/controllers/foreign-changes.js';
import { LanguageController } from '../element/controllers/language.js';
import { richText, withNumbers } from '../element/controls/rich-text.js';
import { setPropertyDefaults } from '../element/property-defaults.js';
import { updateOrFallBack } from '../element/render-failure.js';
import { emptyDeclarativeRoot } from '../element/render-root.js';
import { tokens } from '../element/styles/tokens.styles.js';
import { warnOnce } from '../element/warn.js';
import { common } from '../language/common.js';
import { amount, qualified } from '../language/figure-text.js';
import { sourceLine } from '../language/source-line.js';
import { styles } from './key-figure.styles.js';
import { positionBelow } from './note-position.js';

/** Without popovers a number has no note. A server renders for pages that have them. */
const HAS_POPOVERS = !globalThis.HTMLElement || 'popover' in HTMLElement.prototype;

/**
 * A key figure in running text, with its qualifier: "etwa 250". Its source is one step away.
 *
 * @tagname tlrz-key-figure
 * @slot - Shown until the element is ready, and wherever it cannot be: the number with its qualifier.
 * @csspart figure - The number, a button that shows the source.
 * @csspart source - The words of the source, and whose they are.
 * @cssprop --tlrz-ink - Colour of the note's text and of the rule above it; the number has the colour of its sentence.
 * @cssprop --tlrz-muted - Colour of the source in the note.
 * @cssprop --tlrz-scale - Colour of the note's border.
 * @cssprop --tlrz-accent - Colour of the dots under the number.
 * @cssprop --tlrz-focus - Colour of the focus ring; default: the ink.
 * @cssprop --tlrz-surface - Colour of the note's background; default: that of the browser (`Canvas`).
 */
export class TlrzKeyFigure extends LitElement {
  static override styles = [tokens, styles];

  readonly #binding = new BindingController(this, () => (this.name ? [this.name] : []));
  readonly #language = new LanguageController(this, 'common');
  readonly #foreignChanges = new ForeignChangesController(this);

  static override properties: PropertyDeclarations = {
    src: {},
    edition: {},
    figures: {},
    name: {},
    noUnit: { type: Boolean, attribute: 'no-unit' },
    start: { type: Boolean },
  };

  /** URL of a dataset in the published format. */
  declare src: string | null;
  /** Name of the edition to show; without it the newest of the dataset. */
  declare edition: string | null;
  /** Own figures: a dataset, or the short form of one edition, as JSON text or as an object. */
  declare figures: string | object | null;
  /** Name of the key figure, such as `procedures`. */
  declare name: string | null;
  /** Leaves the unit (TB, Euro) away, where the text says it. */
  declare noUnit: boolean;
  /** Begins with a capital letter, at the start of a sentence. */
  declare start: boolean;

  constructor() {
    super();
    setPropertyDefaults(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    emptyDeclarativeRoot(this);
    return super.createRenderRoot();
  }

  adoptedCallback(): void {
    adoptStylesAgain(this);
  }

  protected override performUpdate(): void {
    updateOrFallBack(this, () => super.performUpdate());
  }

  /** What was shown stays as it is until figures of the page's own can be checked; asking for that is what loads the check. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { pending } = this.#binding;
    return pending && this.hasUpdated ? pending.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const pending = this.#language.loading ?? this.#binding.pending;
    if (!pending) return isComplete;
    await pending;
    return this.updateComplete;
  }

  protected override willUpdate(): void {
    this.#language.resolveAtFirst();
    this.#binding.resolve();
  }

  /** An open note would lie over what has the focus next. */
  protected override firstUpdated(): void {
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget) this.#note?.hidePopover();
    });
  }

  get #note(): HTMLElement | null {
    return this.renderRoot.querySelector('[popover]');
  }

  readonly #positionNote = (): void => {
    const note = this.#note;
    if (!note) return this.#unfollowNumber();
    const button = this.renderRoot.querySelector('button')!.getBoundingClientRect();
    positionBelow(button, note);
  };

  /** An open note stays below its number, whatever scrolls. */
  #followNumber({ newState }: ToggleEvent): void {
    if (newState !== 'open') return this.#unfollowNumber();
    this.#positionNote();
    addEventListener('scroll', this.#positionNote, true);
    addEventListener('resize', this.#positionNote);
  }

  #unfollowNumber(): void {
    removeEventListener('scroll', this.#positionNote, true);
    removeEventListener('resize', this.#positionNote);
  }

  /** A note that is removed while it is open tells nobody that it closed. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollowNumber();
  }

  #warnOfMissing(known: readonly KeyFigure[]): void {
    const allowed = known.map(({ id }) => id).join(', ');
    warnOnce(`<tlrz-key-figure name="${this.name ?? ''}">: no such key figure; allowed: ${allowed}`);
  }

  #amountOf(figure: KeyFigure): string {
    const strings = common(this.#language.tag);
    const text = this.noUnit ? quantity(strings.locale, qualified(figure)) : amount(strings, figure);
    return this.start ? capitalised(text) : text;
  }

  #renderFigure(release: Release, figure: KeyFigure): TemplateResult {
    const language = this.#language.tag;
    const strings = common(language);
    const sentence = figure.sentence && strings.quoted(withNoBreakSpaces(figure.sentence));
    const number = withNumbers(this.#amountOf(figure));
    if (!HAS_POPOVERS) return html`<span part="figure" lang=${language}>${number}</span>`;
    return html`<button part="figure" lang=${language} popovertarget="source" aria-describedby="hint">${number}</button
      ><span id="hint" lang=${language} hidden>${strings.showSource}</span
      ><span id="source" part="source" popover lang=${language} @toggle=${this.#followNumber}>
        ${sentence ? html`<p lang=${languageOf(release.dataset)}>${sentence}</p>` : nothing}
        <p>${richText(sourceLine({ common: strings, language }, release))}</p>
      </span>`;
  }

  protected override render(): TemplateResult {
    const release = this.#language.hasTexts ? this.#binding.release : undefined;
    const figure = this.name ? release?.figure(this.name) : undefined;
    if (!release || !figure) {
      if (release) this.#warnOfMissing(release.edition.figures);
      return html`<slot></slot>`;
    }
    return html`${keyed(this.#foreignChanges.generation, this.#renderFigure(release, figure))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-key-figure': TlrzKeyFigure;
  }
}
