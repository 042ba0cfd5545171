import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { clockTime, hoursAt, isoDate } from '../core/day.js';
import type { Release } from '../data/release.js';
import type { Snapshot } from '../download/snapshot.js';
import { now } from '../element/clock.js';
import { LiveTimeController } from '../element/controllers/live-time.js';
import { followMotion, prefersReducedMotion } from '../element/controllers/motion.js';
import { isPrinting } from '../element/controllers/printing.js';
import { pauseButton } from '../element/controls/pause-button.js';
import { richText } from '../element/controls/rich-text.js';
import { takingTurns } from '../element/controls/taking-turns.js';
import { timeSlider } from '../element/controls/time-slider.js';
import { Infographic, type Graphic } from '../element/infographic.js';
import { rangeStyles, sliderStyles } from '../element/styles/slider.styles.js';
import { registerStrings } from '../language/registry.js';
import type { Words } from '../language/words.js';
import { BECOMING, Becoming } from './becoming.js';
import { mailCounter } from './definition.js';
import type { TimeMode } from './dials.js';
import { styles } from './mail-counter.styles.js';
import { countAt, nextChange } from './model.js';
import { since } from './options.js';
import { Readout } from './readout.js';
import { arrivalPath } from './ring.js';
import { sceneOf, type CounterScene } from './scene.js';
import { settledText, type Counting } from './settled-text.js';
import { instantAt } from './slider.js';
import type { MailCounterStrings } from './strings.js';

registerStrings(mailCounter.name, mailCounter.texts);

type CounterSnapshot = Snapshot<MailCounterStrings, CounterScene>;

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
 * @csspart hold - The button that holds the counter.
 * @csspart source - Source and notes.
 * @csspart status - What came of a step, for assistive technology.
 * @csspart explore - The button to everything else that a reader can do.
 * @csspart data - The button to table and downloads.
 * @csspart table - The table.
 * @csspart taken - What came of a download.
 * @csspart text - A text that could not be copied, to select.
 * @fires tlrz-change - A reader changed something; `detail` is `{ attribute, value }`.
 */
export class TlrzMailCounter extends Infographic<MailCounterStrings, CounterScene> {
  static override readonly definition = mailCounter;

  static override styles = [Infographic.styles, rangeStyles, sliderStyles, styles];

  readonly #liveTime = new LiveTimeController(
    this,
    (instant) => this.#showCount(instant, true),
    () => this.#readout.rest(),
  );

  readonly #readout = new Readout();
  readonly #becoming = new Becoming();

  static override properties: PropertyDeclarations = {
    since: {},
    still: { type: Boolean },
    rolling: { type: Boolean },
  };

  /** From when the mails are counted: `midnight` (default), `new-year` or `visit`. */
  declare since: string | null;
  /** Keeps the counter at the published daily figure. */
  declare still: boolean;
  /** Lets the digits roll where they change, and each mail fly into the ring; at some cost to the page. */
  declare rolling: boolean;

  constructor() {
    super();
    followMotion(this);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.snapshot?.scene.counting && this.#becoming.prepare(this.renderRoot)) this.#readout.enter(BECOMING);
  }

  protected override updated(): void {
    const { snapshot } = this;
    if (!snapshot) return;
    const { scene, width, words } = snapshot;
    const flightPath = this.#rolls ? arrivalPath(scene.ring, width) : undefined;
    this.#readout.update(this.renderRoot, words.common.locale.numbers, flightPath);
    const { counting } = scene;
    if (!counting) return this.#readout.write(scene.published);
    this.#becoming.play(this.renderRoot);
    this.#showCount(this.#liveTime.instant);
  }

  protected scene(words: Words<MailCounterStrings>, release: Release): CounterScene | undefined {
    const mode = this.option(since);
    // A visit has no other time of day: nobody was here before it, and nobody knows how long it lasts.
    if (mode === 'visit' && this.#liveTime.chosen !== undefined) this.#liveTime.choose(undefined);
    const { instant, hasStarted } = this.#liveTime;
    const isToRun = !this.still && !isPrinting();
    return sceneOf(words, release, {
      since: mode,
      isToRun,
      isRunning: isToRun && hasStarted,
      timeMode: this.#timeMode,
      instant,
      opened,
      now: () => this.#liveTime.instant,
    });
  }

  get #timeMode(): TimeMode {
    const { chosen, isPaused } = this.#liveTime;
    if (chosen !== undefined) return 'chosen';
    return isPaused ? 'held' : 'running';
  }

  /** Whether the counter can run at all: an editor lets it, and the platform knows what time it is there. */
  #runs({ canRun }: CounterScene): boolean {
    return !this.still && canRun;
  }

  /** Whether digits roll and mails fly now. */
  get #rolls(): boolean {
    const isRunning = this.snapshot?.scene.counting !== undefined && this.#timeMode === 'running';
    return this.rolling && isRunning && !prefersReducedMotion();
  }

  /**
   * Shows the count at an instant (ms UTC) and returns when it next changes.
   * @param isTick whether the number moved on by itself
   */
  #showCount(instant: number, isTick?: boolean): number {
    const scene = this.snapshot?.scene;
    const counting = scene?.counting;
    if (!counting) return Infinity;
    const count = countAt(counting.extrapolation, instant);
    this.#readout.write(count, isTick);
    // The words before the number come with the first mail.
    if ((count === 0) !== scene.isNone) this.requestUpdate();
    return nextChange(counting.extrapolation, instant);
  }

  #togglePause(): void {
    this.#liveTime.toggle();
    this.dispatchChange('held', String(this.#liveTime.isPaused));
  }

  /** @param value of the slider, to which the reader goes; undefined for back to now */
  #moveSlider(value: number | undefined, isDone: boolean): void {
    const counting = this.snapshot?.scene.counting;
    if (!counting) return;
    const instant = value === undefined ? undefined : instantAt(counting, value, this.#liveTime.instant);
    this.#liveTime.choose(instant);
    // The slider says its value by itself.
    this.status = '';
    if (isDone) this.dispatchChange('at', instant === undefined ? '' : nameOf(counting, instant));
  }

  /** Says what is shown now: the running number itself never speaks. */
  #announceValue(): void {
    this.announce(() => {
      const { scene, words } = this.snapshot!;
      return scene.counting ? settledText(words, scene.counting, this.#liveTime.instant) : scene.label;
    });
  }

  protected renderGraphic(snapshot: CounterSnapshot): Graphic {
    const { scene, words } = snapshot;
    const { publishedCaptions: published, runningCaptions: running } = scene;
    const isRunning = scene.counting !== undefined;
    const style = `--characters:${scene.characters}`;
    const numberClasses = classMap({ number: true, numeral: true, rolls: this.#rolls });
    return {
      lead: html`
        <div class="above" aria-hidden="true">${takingTurns(published.above, running.above, isRunning)}</div>
      `,
      moving: html`
        <div class="moving" aria-hidden="true">
          <div class=${numberClasses} part="number" translate="no" .style=${style}></div>
        </div>
      `,
      body: html`
        <div class="graphic">
          <div class="below">${takingTurns(published.below, running.below, isRunning)}</div>
          <div class="ring">${this.renderPicture(snapshot)} ${this.#rolls ? html`<i class="mail"></i>` : nothing}</div>
        </div>
        ${this.renderKey(snapshot)}
      `,
      action: this.#runs(scene) ? this.#renderPause(words) : undefined,
      more: () => this.#renderMore(snapshot),
    };
  }

  #renderPause({ strings: { pause, resume } }: Words<MailCounterStrings>): TemplateResult {
    return pauseButton({ isPaused: this.#liveTime.isPaused, pause, resume, toggle: () => this.#togglePause() });
  }

  #renderMore(snapshot: CounterSnapshot): TemplateResult {
    const { scene, words } = snapshot;
    const { origin } = scene.counting ? scene.runningCaptions : scene.publishedCaptions;
    return html`
      ${this.#runs(scene) ? this.#renderControls(snapshot) : nothing}
      <p class="words">${richText(origin)}</p>
      ${this.still ? nothing : this.#renderRead(words)}
    `;
  }

  #renderRead({ strings }: Words<MailCounterStrings>): TemplateResult {
    return html`
      <div class="controls">
        <button class="bordered" part="read" @click=${this.#announceValue}>${strings.read}</button>
      </div>
    `;
  }

  #renderControls({ scene, words: { strings } }: CounterSnapshot): TemplateResult {
    return html`
      <div class="controls">${this.renderSwitch(since, scene.since, strings.legend, strings.since, scene.offered)}</div>
      ${scene.since === 'visit' ? nothing : timeSlider(scene.slider, (value, isDone) => this.#moveSlider(value, isDone))}
    `;
  }
}

/** What an instant is called in the event that tells of it: the time of day, or in a year the date. */
const nameOf = ({ since: mode, clock: { timeZone } }: Counting, instant: number): string =>
  mode === 'new-year' ? isoDate(instant, timeZone) : clockTime(hoursAt(instant, timeZone), true);

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-mail-counter': TlrzMailCounter;
  }
}
