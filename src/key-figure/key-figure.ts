import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { capitalised, quantity } from '../core/locale.js';
import { withNoBreakSpaces } from '../core/numbers.js';
import { languageOf } from '../data/editions.js';
import type { KeyFigure } from '../data/key-figure.js';
import { BindingController } from '../element/controllers/binding.js';
import { LanguageController } from '../element/controllers/language.js';
import { richText } from '../element/controls/rich-text.js';
import { emptyDeclarativeRoot } from '../element/render-root.js';
import { tokens } from '../element/styles/tokens.styles.js';
import { warnOnce } from '../element/warn.js';
import { common } from '../language/common.js';
import { amount, qualified } from '../language/figure-text.js';
import { sourceLine } from '../language/source-line.js';
import { styles } from './key-figure.styles.js';

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

  private readonly binding = new BindingController(this, () => (this.name ? [this.name] : []));
  private readonly language = new LanguageController(this, 'common');

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

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    emptyDeclarativeRoot(this);
    return super.createRenderRoot();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (!this.language.loading) return isComplete;
    await this.language.loading;
    return this.updateComplete;
  }

  protected override willUpdate(): void {
    this.language.resolveAtFirst();
    this.binding.resolve();
  }

  /** Puts the source below its number and inside the window. */
  private positionNote(event: ToggleEvent): void {
    if (event.newState !== 'open') return;
    const note = event.target as HTMLElement;
    const { left, bottom } = this.renderRoot.querySelector('button')!.getBoundingClientRect();
    const room = document.documentElement.clientWidth - note.offsetWidth - 16;
    note.style.setProperty('left', `${Math.max(16, Math.min(left, room)) + scrollX}px`);
    note.style.setProperty('top', `${bottom + 6 + scrollY}px`);
  }

  private warnOfMissing(known: readonly KeyFigure[]): void {
    const allowed = known.map(({ id }) => id).join(', ');
    warnOnce(`<tlrz-key-figure name="${this.name ?? ''}">: no such key figure; allowed: ${allowed}`);
  }

  private amountOf(figure: KeyFigure): string {
    const strings = common(this.language.tag);
    const text = this.noUnit ? quantity(strings.locale, qualified(figure)) : amount(strings, figure);
    return this.start ? capitalised(text) : text;
  }

  protected override render(): TemplateResult {
    const release = this.language.hasTexts ? this.binding.release : undefined;
    const figure = this.name ? release?.figure(this.name) : undefined;
    if (!release || !figure) {
      if (release) this.warnOfMissing(release.edition.figures);
      return html`<slot></slot>`;
    }
    const language = this.language.tag;
    const strings = common(language);
    const sentence = figure.sentence && strings.quoted(withNoBreakSpaces(figure.sentence));
    return html`<button part="figure" lang=${language} popovertarget="source">
        ${this.amountOf(figure)}<span class="sr">, ${strings.showSource}</span></button
      ><span id="source" part="source" popover lang=${language} @toggle=${this.positionNote}>
        ${sentence ? html`<p lang=${languageOf(release.dataset)}>${sentence}</p>` : nothing}
        <p>${richText(sourceLine({ common: strings, language }, release))}</p>
      </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-key-figure': TlrzKeyFigure;
  }
}
