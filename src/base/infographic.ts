/** What every infographic is: title, summary, picture, controls, source and table around one set of figures. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { number, type Option } from '../core/options.js';
import { plain } from '../core/rich-text.js';
import { baseStyles, switchStyles, tableStyles } from './base.styles.js';
import { Binding, type Release } from './binding.js';
import { common } from './common.js';
import { Language } from './language.js';
import { Printing } from './printing.js';
import { richText } from './rich-text-view.js';
import { Size } from './size.js';
import { sourceText } from './source.js';
import type { CommonStrings } from './strings.js';
import { tableView, type Row } from './table.js';
import { warnOnce } from './warn.js';

const headingLevel = number('heading-level', 1, 6, 3);

/** Everything that is said around the picture. */
export interface Story {
  readonly title: string;
  /** One sentence with the qualified numbers. */
  readonly summary: string;
  /** What a reader has to know about the numbers; shown under the source. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * The base of every infographic.
 *
 * @cssprop --tlrz-ink - Colour of text, and of what was known before.
 * @cssprop --tlrz-muted - Colour of text that explains.
 * @cssprop --tlrz-scale - Colour of scales, ticks and borders of controls.
 * @cssprop --tlrz-hairline - Colour of lines that only divide.
 * @cssprop --tlrz-accent - Colour of what the figure measures.
 * @cssprop --tlrz-focus - Colour of the focus ring; default: the ink.
 * @cssprop --tlrz-surface - Colour of the page behind the infographic; default: that of the browser (`Canvas`).
 * @cssprop --tlrz-font-size - Size of running text, from which every length follows; default: that of the page (1em).
 */
export abstract class Infographic extends LitElement {
  static override styles = [baseStyles, tableStyles, switchStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    edition: {},
    figures: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    showFaults: { type: Boolean, attribute: 'show-faults' },
    tableOpen: { state: true, attribute: false },
  };

  protected readonly binding = new Binding(this, () => this.reads);
  protected readonly language = new Language(this);
  protected readonly size = new Size(this);
  protected readonly printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  declare private tableOpen: boolean;

  /** URL of a dataset in the published format. */
  declare src: string | null;
  /** Name of the edition to show; without it the newest of the dataset. */
  declare edition: string | null;
  /** Own figures: a dataset, or the short form of one edition, as JSON text or as an object. */
  declare figures: string | object | null;
  /** A title of the page's own. */
  declare heading: string | null;
  /** Level of the title in the page's outline, 1 to 6; default 3. */
  declare headingLevel: number | string | null;
  /** Shows an editor on the page what is wrong with a dataset. */
  declare showFaults: boolean;

  /** Names of the key figures that this infographic shows. */
  protected abstract readonly reads: readonly string[];
  /** Name of this infographic's texts. */
  protected abstract readonly topic: string;

  constructor() {
    super();
    this.tableOpen = false;
  }

  /** What is said of these figures; undefined if the release lacks what the infographic is about. */
  protected abstract story(release: Release): Story | undefined;

  /** Picture, key and controls. */
  protected abstract renderGraphic(release: Release, story: Story): TemplateResult;

  protected get common(): CommonStrings {
    return common(this.language.tag);
  }

  /** The valid value of an option; a bad one is named once in the console and the fallback holds. */
  protected option<T>(option: Option<T>, raw: unknown): T {
    if (raw === null || raw === undefined) return option.fallback;
    const value = option.read(raw);
    if (value !== undefined) return value;
    const { attribute, allowed, fallback } = option;
    const instead = fallback === undefined ? 'none is set' : `${attribute}="${String(fallback)}" holds`;
    warnOnce(`<${this.localName} ${attribute}="${String(raw)}">: allowed is ${allowed}; ${instead}`);
    return option.fallback;
  }

  /** Tells the page what the reader changed. */
  protected announce(attribute: string, value: string): void {
    this.dispatchEvent(new CustomEvent('tlrz-change', { bubbles: true, composed: true, detail: { attribute, value } }));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // A root that came with the page's HTML would stay beside what is rendered.
    root.replaceChildren();
    return root;
  }

  private toggleTable(): void {
    this.tableOpen = !this.tableOpen;
  }

  private renderFaults(): TemplateResult | typeof nothing {
    const { faults } = this.binding;
    if (!this.showFaults || !faults.length) return nothing;
    return html`<div class="faults" part="faults">
      <p>${this.common.faults}</p>
      <ul lang="en">
        ${faults.map((fault) => html`<li>${fault}</li>`)}
      </ul>
    </div>`;
  }

  private renderSource(release: Release, notes: readonly string[]): TemplateResult {
    const source = sourceText(this.common, this.language.tag, release);
    const { url } = release.edition;
    return html`<figcaption class="source" part="source">
      <p>${url ? html`<a href=${url}>${source}</a>` : source}</p>
      ${notes.map((note) => html`<p>${richText(note)}</p>`)}
    </figcaption>`;
  }

  private renderTable({ title, rows }: Story): TemplateResult {
    const shown = this.tableOpen || this.printing.active;
    return html`<button
        class="disclosure"
        part="disclosure"
        aria-expanded=${this.tableOpen}
        aria-controls="table"
        @click=${this.toggleTable}
      >
        <span aria-hidden="true">${this.tableOpen ? '−' : '+'}</span><span>${this.common.table}</span>
      </button>
      <div id="table" ?hidden=${!shown}>${shown ? tableView(this.common, title, rows) : nothing}</div>`;
  }

  protected override render(): TemplateResult {
    const { release } = this.binding;
    const story = release && this.story(release);
    if (!story) return html`${this.renderFaults()}<slot></slot>`;
    const title = this.heading || plain(story.title);
    return html`<div class="root" lang=${this.language.tag}>
      ${this.renderFaults()}
      <figure part="figure" aria-labelledby="title">
        <div
          id="title"
          class="title"
          part="title"
          role="heading"
          aria-level=${this.option(headingLevel, this.headingLevel)}
        >
          ${title}
        </div>
        <p class="summary" part="summary">${richText(story.summary)}</p>
        ${this.renderGraphic(release, story)} ${this.renderSource(release, story.notes)}
      </figure>
      ${this.renderTable({ ...story, title })}
    </div>`;
  }
}
