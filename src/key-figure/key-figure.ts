import { html, nothing, type TemplateResult } from 'lit/html.js';
import { css, ReactiveElement, type Properties } from '../base/element.js';
import { capitalised, quantity } from '../core/locale.js';
import { bound } from '../core/numbers.js';
import { languageOf } from '../data/editions.js';
import { common as commonStyles } from '../base/base.styles.js';
import { Binding } from '../base/binding.js';
import { amount, qualified } from '../base/figure-text.js';
import { common } from '../base/common.js';
import { Language } from '../base/language.js';
import { sourceText } from '../base/source.js';
import { warnOnce } from '../base/warn.js';

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
export class TlrzKeyFigure extends ReactiveElement {
  static override styles =
    commonStyles +
    css`
      :host {
        color: inherit;
      }
      button {
        letter-spacing: inherit;
        text-align: inherit;
        text-decoration: underline dotted from-font;
        text-decoration-color: var(--accent);
        text-underline-offset: 0.2em;
      }
      .sr {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      [popover] {
        position: absolute;
        inset: auto;
        box-sizing: border-box;
        width: max-content;
        max-width: min(24em, 100vw - 2em);
        margin: 0;
        padding: 0.75em 1em;
        border: 1px solid var(--scale);
        border-top: 2px solid var(--ink);
        background: var(--tlrz-surface, Canvas);
        color: var(--ink);
        line-height: 1.5;
        text-align: start;
        text-indent: 0;
      }
      p {
        margin: 0;
      }
      p + p {
        margin-top: 0.25em;
        color: var(--muted);
      }
    `;

  static override properties: Properties = {
    src: {},
    edition: {},
    figures: {},
    name: {},
    noUnit: { type: Boolean, attribute: 'no-unit' },
    start: { type: Boolean },
  };

  private readonly binding = new Binding(this, () => (this.name ? [this.name] : []));
  private readonly language = new Language(this, 'common');

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

  /** Puts the source below its number and inside the window. */
  private place(event: ToggleEvent): void {
    if (event.newState !== 'open') return;
    const note = event.target as HTMLElement;
    const { left, bottom } = this.renderRoot.querySelector('button')!.getBoundingClientRect();
    const room = document.documentElement.clientWidth - note.offsetWidth - 16;
    note.style.setProperty('left', `${Math.max(16, Math.min(left, room)) + scrollX}px`);
    note.style.setProperty('top', `${bottom + 6 + scrollY}px`);
  }

  protected override render(): TemplateResult {
    const { release } = this.binding;
    const figure = this.name ? release?.figure(this.name) : undefined;
    if (!release || !figure) {
      if (release) this.explainMissing(release.edition.figures.map(({ id }) => id));
      return html`<slot></slot>`;
    }
    const { tag } = this.language;
    const strings = common(tag);
    const text = this.noUnit ? quantity(strings.locale, qualified(figure)) : amount(strings, figure);
    return html`<button part="figure" lang=${tag} popovertarget="source">
        ${this.start ? capitalised(text) : text}<span class="sr">, ${strings.showSource}</span></button
      ><span id="source" part="source" popover lang=${tag} @toggle=${this.place}>
        ${figure.sentence ? html`<p lang=${languageOf(release.dataset)}>${strings.quoted(bound(figure.sentence))}</p>` : nothing}
        <p>${sourceText({ common: strings, language: tag }, release)}</p>
      </span>`;
  }

  private explainMissing(known: readonly string[]): void {
    warnOnce(`<tlrz-key-figure name="${this.name ?? ''}">: no such key figure; allowed: ${known.join(', ')}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-key-figure': TlrzKeyFigure;
  }
}
