import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatNumber } from '../core/numbers.js';
import type { Release } from '../base/binding.js';
import { now } from '../base/clock.js';
import { detents } from '../base/detents.js';
import { qualified } from '../base/figure-text.js';
import { holdButton } from '../base/hold-button.js';
import { Infographic, type Story } from '../base/infographic.js';
import { registerLanguage, stringsFor } from '../base/language.js';
import { Live } from '../base/live.js';
import { keyView, pictureView } from '../base/picture-view.js';
import { richText } from '../base/rich-text-view.js';
import type { KeyFigure } from '../data/key-figure.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { drawRing, keyCounted, keyRest } from './draw.js';
import { en } from './en.js';
import { publishedFace, runningFace, type Counting } from './face.js';
import { countAt, extrapolation, nextChange, type Extrapolation } from './model.js';
import { since, sinces, type Since } from './options.js';
import { tellStory } from './story.js';
import type { MailCounterStrings } from './strings.js';
import { styles } from './styles.js';

registerLanguage('de', { 'mail-counter': de });
registerLanguage('en', { 'mail-counter': en });
registerLanguage('de-simple', { 'mail-counter': deSimple });

/** When the page was opened, in ms UTC. */
const opened = now();

/**
 * A counter that grows with the mails of the day, and a ring for the day. It extrapolates the published daily figure
 * and says so; before it runs, and in print, it shows the published figure itself.
 *
 * @tagname tlrz-mail-counter
 * @slot - Shown until the element is ready, and wherever it cannot be: the number with its qualifier and source.
 * @csspart title - The title.
 * @csspart summary - The sentence with the numbers.
 * @csspart picture - The ring.
 * @csspart number - The running number.
 * @csspart switch - The switch between day, year and visit.
 * @csspart hold - The button that holds the counter.
 * @csspart source - Source and notes.
 * @csspart disclosure - The button that opens the table.
 * @csspart table - The table.
 * @fires tlrz-change - A reader changed something; `detail` is `{ attribute, value }`.
 */
export class TlrzMailCounter extends Infographic {
  static override styles = [...Infographic.styles, styles];

  static override properties: PropertyDeclarations = {
    since: {},
    still: { type: Boolean },
  };

  protected readonly topic = 'mail-counter';
  protected readonly reads = ['mails-per-day', 'mails-per-year'];

  private readonly live = new Live(this, (instant) => this.show(instant));

  /** From when the mails are counted: `midnight` (default), `new-year` or `visit`. */
  declare since: string | null;
  /** Keeps the counter at the published daily figure. */
  declare still: boolean;

  /** What is being counted; undefined while the published figure is shown. */
  private running: Extrapolation | undefined;
  /** The digits on screen. */
  private digits = '';

  protected override updated(): void {
    if (this.running) this.show(this.live.instant);
    else this.write(this.binding.release?.figure('mails-per-day')?.value ?? 0);
  }

  private get strings(): MailCounterStrings {
    return stringsFor(this.topic, this.language.tag);
  }

  /** Shows the count at an instant (ms UTC) and returns when it next changes. */
  private show(instant: number): number {
    if (!this.running) return Infinity;
    this.write(countAt(this.running, instant));
    return nextChange(this.running, instant);
  }

  /** Outside of the template, so that a tick costs no more than the text that changes. */
  private write(value: number): void {
    const digits = formatNumber(this.common.locale.numbers, value);
    const node = this.renderRoot.querySelector('.number');
    if (!node || (digits === this.digits && node.textContent)) return;
    node.textContent = this.digits = digits;
  }

  private hold(): void {
    this.live.toggle();
    this.announce('held', String(this.live.held));
  }

  private choose(value: Since): void {
    this.since = value;
    this.announce('since', value);
  }

  protected story(release: Release): Story | undefined {
    const day = release.figure('mails-per-day');
    return day && tellStory(this.strings, this.common, this.language.tag, day, release.figure('mails-per-year'));
  }

  /** What is counted and how, at the instant that is shown; undefined where the published figure stands still. */
  private counting(day: KeyFigure, year: KeyFigure | undefined, timeZone: string): Counting | undefined {
    if (!this.live.started || this.still || this.printing.active) return undefined;
    const wanted = this.option(since, this.since);
    const mode = wanted === 'new-year' && !year ? 'midnight' : wanted;
    const totals = { day: qualified(day), year: qualified(year ?? day) };
    return { since: mode, timeZone, extrapolation: extrapolation(mode, totals, this.live.instant, opened, timeZone) };
  }

  protected renderGraphic(release: Release): TemplateResult {
    const day = release.figure('mails-per-day')!;
    const year = release.figure('mails-per-year');
    const { strings, common } = this;
    const words = { strings, common, language: this.language.tag };
    const counting = this.counting(day, year, release.timeZone);
    this.running = counting?.extrapolation;
    const face = counting
      ? runningFace(words, day, counting, this.live.instant, this.live.held)
      : publishedFace(words, day);
    return html`<div class="graphic">
        <div class="readout">
          <div aria-hidden="true">
            <div class="above">${face.above}</div>
            <div class="number numeral" part="number" .style=${`--characters:${face.characters}`}></div>
          </div>
          <p class="below">${richText(face.below)}</p>
        </div>
        <div class="ring">
          ${this.size.width ? pictureView(drawRing(face.ring, face.centre, this.size.width), face.label) : nothing}
        </div>
      </div>
      <ul class="key">
        <li>${keyView(12, 20, [keyCounted])}<span>${richText(face.stroke)}</span></li>
        <li ?hidden=${!face.rest}>${keyView(12, 20, [keyRest])}<span>${face.rest}</span></li>
      </ul>
      ${this.still ? nothing : this.renderControls(year)}`;
  }

  private renderControls(year: KeyFigure | undefined): TemplateResult {
    const { strings } = this;
    const { held } = this.live;
    const offered = sinces.filter((value) => year || value !== 'new-year');
    return html`<div class="controls">
      ${holdButton(held, held ? strings.resume : strings.pause, this.hold)}
      ${detents(
        strings.legend,
        offered.map((value) => ({ value, label: strings.since[value][0], hint: strings.since[value][1] })),
        this.option(since, this.since),
        (value) => this.choose(value),
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-mail-counter': TlrzMailCounter;
  }
}
