import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Properties } from '../base/element.js';
import { clockTime, dayAt, hoursAt } from '../core/day.js';
import { formatNumber } from '../core/numbers.js';
import type { Release } from '../base/binding.js';
import { now } from '../base/clock.js';
import { qualified } from '../base/figure-text.js';
import { holdButton } from '../base/hold-button.js';
import { Infographic, type Graphic, type Story } from '../base/infographic.js';
import { registerStrings } from '../base/language.js';
import { Live } from '../base/live.js';
import { followMotion, reducedMotion } from '../base/motion.js';
import { printing } from '../base/printing.js';
import { sliderStyles } from '../base/slider.styles.js';
import { walkView, type Walk } from '../base/slider.js';
import type { Words } from '../base/words.js';
import { timeZone } from '../data/editions.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { arrival, drawRing, keyCounted, keyRest } from './draw.js';
import { en } from './en.js';
import {
  publishedAround,
  publishedFace,
  restingWalk,
  runningAround,
  runningFace,
  runningWalk,
  settledText,
  type Counting,
  type Face,
} from './face.js';
import { countAt, extrapolation, instantAfter, nextChange } from './model.js';
import { since, sinces, type Since } from './options.js';
import { Readout, type Way } from './readout.js';
import { tellStory } from './story.js';
import type { MailCounterStrings } from './strings.js';
import { styles } from './styles.js';

registerStrings('mail-counter', { de, en, 'de-simple': deSimple });

/** When the page was opened, in ms UTC. */
const opened = now();

/**
 * A counter that grows with the mails of the day, and a ring for the day. It extrapolates the published daily figure
 * and says so; before it runs, and in print, it shows the published figure itself.
 *
 * @tagname tlrz-mail-counter
 * @slot - Shown until the element is ready, and wherever it cannot be: the number with its qualifier and source.
 * @csspart title - The title.
 * @csspart simple - The button to plain language and back, where the language has a plain form.
 * @csspart summary - The sentence with the numbers.
 * @csspart picture - The ring.
 * @csspart number - The running number.
 * @csspart switch - The switch between day, year and visit.
 * @csspart slider - The slider to another time of day.
 * @csspart back - The button that leads back to now.
 * @csspart read - The button that gives the value to a screen reader.
 * @csspart status - What that button gave.
 * @csspart hold - The button that holds the counter.
 * @csspart source - Source and notes.
 * @csspart disclosure - The button that opens the table.
 * @csspart table - The table.
 * @csspart take-along - The button that opens what a reader can take along.
 * @csspart taken - What came of that.
 * @csspart text - A text that could not be copied, to select.
 * @fires tlrz-change - A reader changed something; `detail` is `{ attribute, value }`.
 */
export class TlrzMailCounter extends Infographic<MailCounterStrings> {
  static override readonly topic = 'mail-counter';

  static override styles = Infographic.styles + sliderStyles + styles;

  static override properties: Properties = {
    ...Infographic.properties,
    since: {},
    still: { type: Boolean },
    rolling: { type: Boolean },
  };

  protected readonly reads = ['mails-per-day', 'mails-per-year'];
  protected readonly needs = ['mails-per-day'];

  private readonly live = new Live(
    this,
    (instant) => this.show(instant, true),
    () => this.readout.rest(),
  );

  /** From when the mails are counted: `midnight` (default), `new-year` or `visit`. */
  declare since: string | null;
  /** Keeps the counter at the published daily figure. */
  declare still: boolean;
  /** Lets the digits roll where they change, and each mail fly into the ring; at some cost to the page. */
  declare rolling: boolean;

  /** What is being counted; undefined while the published figure is shown. */
  private counting: Counting | undefined;
  private face!: Face;
  /** Mails a day, as published. */
  private published = 0;
  private readonly readout = new Readout();
  /** On which a mail flies into the ring; undefined where nothing moves. */
  private way: Way | undefined;

  constructor() {
    super();
    this.addController(followMotion(this));
  }

  protected override updated(): void {
    this.readout.update(this.renderRoot, this.words.common.locale.numbers, this.way);
    if (this.counting) this.show(this.live.instant);
    else this.readout.write(this.published);
  }

  /** Shows the count at an instant (ms UTC) and returns when it next changes. */
  private show(instant: number, ticks?: boolean): number {
    if (!this.counting) return Infinity;
    const { extrapolation } = this.counting;
    this.readout.write(countAt(extrapolation, instant), ticks);
    return nextChange(extrapolation, instant);
  }

  private hold(): void {
    this.live.toggle();
    this.announce('held', String(this.live.held));
  }

  /** @param minutes of the day shown, to which the reader goes; undefined for back to now */
  private walk(minutes: number | undefined, done: boolean): void {
    if (!this.counting) return;
    const { timeZone } = this.counting;
    const day = dayAt(this.live.instant, timeZone);
    const instant = minutes === undefined ? undefined : instantAfter(day, minutes);
    this.live.choose(instant);
    this.tell('');
    if (done) this.announce('at', instant === undefined ? '' : clockTime(hoursAt(instant, timeZone), true));
  }

  /** Writes what is shown now where a screen reader is told of it: on request, and never else. */
  private read(): void {
    this.tell('');
    // The same value is told again only if it was gone meanwhile.
    requestAnimationFrame(() => {
      const { counting, face } = this;
      this.tell(counting ? settledText(this.words, counting, this.live.instant) : face.label);
    });
  }

  private tell(text: string): void {
    const status = this.renderRoot.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  protected story(words: Words<MailCounterStrings>, { figure }: Release): Story | undefined {
    const day = figure('mails-per-day');
    return day && tellStory(words, day, figure('mails-per-year'));
  }

  protected renderGraphic(words: Words<MailCounterStrings>, { dataset, figure }: Release): Graphic {
    const day = figure('mails-per-day')!;
    const year = figure('mails-per-year');
    const offered = sinces.filter((value) => year || value !== 'new-year');
    const wanted = this.option(since);
    const mode = offered.find((value) => value === wanted) ?? since.fallback;
    // A visit has no other time of day: nobody was here before it, and nobody knows how long it lasts.
    if (mode === 'visit' && this.live.chosen !== undefined) this.live.choose(undefined);
    const { instant, held, started, chosen } = this.live;
    const hold = chosen !== undefined ? 'chosen' : held ? 'held' : 'running';
    const zone = timeZone(dataset);
    const totals = { day: qualified(day), year: qualified(year ?? day) };
    this.published = day.value;
    const runs = started && !this.still && !printing();
    const counting = runs
      ? { since: mode, extrapolation: extrapolation(mode, totals, instant, opened, zone), timeZone: zone }
      : undefined;
    this.counting = counting;
    const rolls = this.rolling && counting && hold === 'running' && !reducedMotion();
    const face = (this.face = counting
      ? runningFace(words, day, counting, instant, hold)
      : publishedFace(words, day, mode));
    const walk = counting ? runningWalk(words, counting, instant, hold) : restingWalk(words, totals.day);
    const [published, running] = [publishedAround(words, day), runningAround(words, day, year, mode)];
    const picture = this.renderPicture((width) => {
      this.way = rolls ? arrival(face.ring, width) : undefined;
      return drawRing(face.ring, face.centre, width);
    }, face.label);
    const around = runs ? running : published;
    const style = `--characters:${face.characters}`;
    return {
      numeral: () => ({
        above: around[0],
        number: formatNumber(
          words.common.locale.numbers,
          counting ? countAt(counting.extrapolation, this.live.instant) : day.value,
        ),
        below: around[1],
      }),
      lead: html`<div class="above" aria-hidden="true">${this.renderSteady(published[0], running[0], runs)}</div>`,
      moving: html`<div class="moving" aria-hidden="true">
        <div class="number numeral ${rolls ? 'rolls' : ''}" part="number" .style=${style}></div>
      </div>`,
      body: html`<div class="graphic" .style=${style}>
          <div class="below">${this.renderSteady(published[1], running[1], runs)}</div>
          <div class="ring">${picture} ${rolls ? html`<i class="mail"></i>` : nothing}</div>
        </div>
        ${this.renderKey([
          [keyCounted, face.stroke],
          [keyRest, face.rest, !runs],
        ])}
        ${this.still ? nothing : this.renderControls(words.strings, mode, offered, walk)}`,
    };
  }

  private renderControls(
    strings: MailCounterStrings,
    mode: Since,
    offered: readonly Since[],
    walk: Walk,
  ): TemplateResult {
    const { held } = this.live;
    return html`<div class="controls">
        ${holdButton(held, held ? strings.resume : strings.pause, () => this.hold())}
        ${this.renderSwitch(since, mode, strings.legend, strings.since, offered)}
      </div>
      ${mode === 'visit' ? nothing : walkView(walk, (minutes, done) => this.walk(minutes, done))}
      <div class="controls">
        <button class="bordered" part="read" @click=${this.read}>${strings.read}</button>
        <p part="status" role="status"></p>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-mail-counter': TlrzMailCounter;
  }
}
