/** What every infographic is: title, summary, picture, controls, source and table around one set of figures. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ReactiveElement, type Properties } from './element.js';
import { choice, type Choice, type Option } from '../core/options.js';
import type { KeyLine, Picture } from '../core/picture.js';
import { plain } from '../core/rich-text.js';
import type { Numeral } from '../core/sheet.js';
import { languageOf } from '../data/editions.js';
import { sayAll } from './around.js';
import { baseStyles, switchStyles, tableStyles } from './base.styles.js';
import { Binding, type Release } from './binding.js';
import { common } from './common.js';
import { detents } from './detents.js';
import { Expander } from './expander.js';
import { Language, stringsFor } from './language.js';
import { keyView, pictureView } from './picture-view.js';
import { followPrinting, printing } from './printing.js';
import { richText } from './rich-text-view.js';
import { simpleButton } from './simple-button.js';
import { Size } from './size.js';
import { sourceText } from './source.js';
import { tableView, type Row } from './table.js';
import { TakeAlong, type Shown } from './take-along.js';
import { warnOnce } from './warn.js';
import type { Words } from './words.js';

const headingLevel = choice('heading-level', ['1', '2', '3', '4', '5', '6'], '3');

/** Pictures are drawn for this width at least, in px at a font size of 16 px, and shrink below. */
const NARROWEST = 280;

/**
 * The classes that style sheets tell widths apart by, from the room in em. A container query would do the same, at a
 * price: what is measured is a layer, painted anew at every tick of what moves in it.
 */
const widths = (em: number): string => (em >= 36 ? 'wide' : em > 22 ? '' : em > 15 ? 'narrow' : 'narrow narrowest');

/** Everything that is said around the picture. */
export interface Story {
  /** What files are called that a reader takes along. */
  readonly file: string;
  readonly title: string;
  /** One sentence with the qualified numbers. */
  readonly summary: string;
  /** What a reader has to know about the numbers; shown under the source. */
  readonly notes: readonly string[];
  /** The lines of the table, which most readers never open. */
  readonly rows: () => readonly Row[];
}

/**
 * What an infographic shows below its summary. `moving` is what changes by itself, between words that stay: `lead` above
 * it and `body` below. What stays is painted once and kept by the browser, so that a tick costs the page no more than
 * the element that moves (`npm run bench`).
 */
export interface Graphic {
  readonly lead?: TemplateResult;
  readonly moving?: TemplateResult;
  /** Picture, key and controls. */
  readonly body: TemplateResult;
  /** The number that stands outside of the picture, as it is at the time of the call. */
  readonly numeral?: () => Numeral;
  /** What is said below the key. */
  readonly remark?: string;
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
export abstract class Infographic<Strings extends object> extends ReactiveElement {
  static override styles = baseStyles + tableStyles + switchStyles;

  /** Name of this infographic's texts. */
  static readonly topic: string = '';

  static override properties: Properties = {
    src: {},
    edition: {},
    figures: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    showFaults: { type: Boolean, attribute: 'show-faults' },
    bare: { type: Boolean },
  };

  private readonly binding = new Binding(this, () => this.reads);
  private readonly language = new Language(this, this.topic());
  private readonly size = new Size(this);
  private readonly table = new Expander(() => this.requestUpdate(), 'table', 'disclosure');
  private readonly takeAlong = new TakeAlong(this, () => this.taken());

  /** What was rendered last. */
  private rendered!: Pick<Shown, 'words' | 'release' | 'story' | 'title' | 'source'> &
    Pick<Graphic, 'numeral' | 'remark'>;
  private drawn!: Pick<Shown, 'picture' | 'label'>;
  private key!: readonly KeyLine[];

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
  /** Leaves out title, sentence, source and table, where the page says them around the tag; static embeds set it. */
  declare bare: boolean;

  /** Names of the key figures that this infographic shows, and of those that it cannot do without. */
  protected abstract readonly reads: readonly string[];
  protected abstract readonly needs: readonly string[];

  constructor() {
    super();
    const renderAtOnce = (): void => {
      this.requestUpdate();
      this.performUpdate();
    };
    followPrinting(renderAtOnce).forEach((controller) => this.addController(controller));
  }

  /** What is said of these figures; undefined if the release lacks what the infographic is about. */
  protected abstract story(words: Words<Strings>, release: Release): Story | undefined;

  protected abstract renderGraphic(words: Words<Strings>, release: Release): Graphic;

  protected get words(): Words<Strings> {
    const language = this.language.tag;
    return { strings: stringsFor(this.topic(), language), common: common(language), language };
  }

  /** The valid value of an option; a bad one is named once in the console and the fallback holds. */
  protected option<T>({ attribute, allowed, fallback, read }: Option<T>, raw = this.raw(attribute)): T {
    const value = raw === null || raw === undefined ? fallback : read(raw);
    if (value !== undefined) return value;
    if (raw !== undefined && raw !== null) {
      const instead = fallback === undefined ? 'it is left aside' : `"${String(fallback)}" holds`;
      warnOnce(`<${this.localName} ${attribute}="${String(raw)}">: allowed is ${allowed}; ${instead}`);
    }
    return fallback;
  }

  /** The width that pictures are drawn for, in px at a font size of 16 px. */
  private get room(): number {
    return Math.max(this.size.width, NARROWEST);
  }

  private taken(): Shown {
    const { numeral, remark = '' } = this.rendered;
    const { reads, drawn, key, room } = this;
    return { ...this.rendered, ...drawn, reads, key, room, remark, numeral: numeral?.() };
  }

  private topic(): string {
    return (this.constructor as typeof Infographic).topic;
  }

  private raw(property: string): unknown {
    return this[property as keyof this];
  }

  /** Tells the page what the reader changed. */
  protected announce(attribute: string, value: string): void {
    this.dispatchEvent(new CustomEvent('tlrz-change', { bubbles: true, composed: true, detail: { attribute, value } }));
  }

  /** @param label all that the picture tells, in words */
  protected renderPicture(draw: (width: number) => Picture, label: string): TemplateResult {
    const picture = draw(this.room);
    this.drawn = { picture, label };
    return pictureView(picture, label);
  }

  /** Two texts that take turns by themselves, in the room of the longer one: nothing moves. */
  protected renderSteady(first: string, second: string, turned: boolean): TemplateResult {
    return html`<div class="steady">
      <p class=${turned ? 'void' : ''}>${richText(first)}</p>
      <p class=${turned ? '' : 'void'}>${richText(second)}</p>
    </div>`;
  }

  /** What the strokes in the picture stand for, and other remarks on it. */
  protected renderKey(lines: readonly KeyLine[]): TemplateResult {
    this.key = lines;
    return html`<ul class="key">
      ${lines.map(
        ([stroke, text, hidden]) =>
          html`<li class=${hidden ? 'void' : nothing}>${stroke && keyView(stroke)}<span>${richText(text)}</span></li>`,
      )}
    </ul>`;
  }

  /** @param texts label and hint of each value on offer */
  protected renderSwitch<T extends string>(
    option: Choice<T>,
    current: T,
    legend: string,
    texts: Readonly<Record<T, readonly [label: string, hint: string]>>,
    offered = option.values,
  ): TemplateResult {
    const { attribute } = option;
    return detents(legend, offered, texts, current, (value) => {
      Object.assign(this, { [attribute]: value });
      this.announce(attribute, value);
    });
  }

  /** What is wrong with the figures, in words. */
  private renderFaults(): TemplateResult | typeof nothing {
    const { release } = this.binding;
    const missing = this.needs.filter((id) => release && !release.figure(id));
    const lacks = missing.map((id) => `<${this.localName}>: the edition has no figure "${id}"`);
    lacks.forEach(warnOnce);
    const faults = [...this.binding.faults, ...lacks];
    if (!this.showFaults || !faults.length) return nothing;
    return html`<div class="faults" part="faults">
      <p>${this.words.common.faults}</p>
      <ul lang="en">
        ${faults.map((fault) => html`<li>${fault}</li>`)}
      </ul>
    </div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    // Not displayed yet, or about to be: the browser measures the room for the picture before it paints.
    if (!this.size.width) return nothing;
    const { release } = this.binding;
    const { words } = this;
    // The fallback stays until the picture can be drawn: everything comes at once, and nothing moves.
    const story = release && this.story(words, release);
    const faults = this.renderFaults();
    if (!story) return html`${faults}<slot></slot>`;
    const title = this.heading || plain(story.title);
    const source = sourceText(words, release);
    const { url } = release.edition;
    const { hasSimple, isSimple, isOther } = this.language;
    if (isOther) sayAll(this);
    const { lead, moving, body, numeral, remark } = this.renderGraphic(words, release);
    this.rendered = { words, release, story, title, source, numeral, remark };
    const room = this.size.width / 16;
    const { bare } = this;
    // A bare one stands in a page that says all of this around it.
    const [top, caption, table] = bare
      ? []
      : [
          html`<div class="top">
              <div
                id="title"
                part="title"
                role="heading"
                aria-level=${this.option(headingLevel, this.headingLevel)}
                .textContent=${title}
              ></div>
              ${
                hasSimple
                  ? simpleButton(words.common.simple, isSimple, () => this.announce('lang', this.language.tag))
                  : nothing
              }
            </div>
            <p part="summary">${richText(story.summary)}</p>`,
          html`<figcaption part="source">
            <p>${url ? html`<a href=${url}>${source}</a>` : source}</p>
            ${story.notes.map((note) => html`<p>${richText(note)}</p>`)}
          </figcaption>`,
          this.table.render(
            words.common.table,
            () => tableView(words.common, title, story.rows(), source, languageOf(release.dataset)),
            this.table.open || printing(),
          ),
        ];
    return html`<div
      class="root ${widths(room)}${bare ? ' bare' : ''}"
      .style=${`--room:${room}em`}
      lang=${words.language}
    >
      <div class="still">
        <div class="lead">${faults}${top}${lead}</div>
        <div class="body">
          <figure aria-label=${title}>${body}${caption}</figure>
          <div class="expanders">${table}${this.takeAlong.render(words)}</div>
        </div>
      </div>
      ${moving}
    </div>`;
  }
}
