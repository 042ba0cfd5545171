import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { clockTime } from '../core/day.js';
import { plain } from '../core/rich-text.js';
import type { Release } from '../data/release.js';
import type { Snapshot } from '../download/snapshot.js';
import { RevealController } from '../element/controllers/reveal.js';
import { followMotion, isStill, prefersReducedMotion } from '../element/controllers/motion.js';
import { LiveTimeController } from '../element/controllers/live-time.js';
import { isPrinting } from '../element/controllers/printing.js';
import { pointIn } from '../element/controls/picture-point.js';
import { pauseButton } from '../element/controls/pause-button.js';
import { richText } from '../element/controls/rich-text.js';
import { timeSlider } from '../element/controls/time-slider.js';
import { Infographic, type Graphic } from '../element/infographic.js';
import { rangeStyles, sliderStyles } from '../element/styles/slider.styles.js';
import { registerStrings } from '../language/registry.js';
import type { Words } from '../language/words.js';
import { styles } from './call-gauge.styles.js';
import { hourAt } from './day-strip.js';
import { callGauge } from './definition.js';
import { pulsePosition } from './dial.js';
import { at, maxAbove, unit } from './options.js';
import { Playback, type PlaybackFrame } from './playback.js';
import { PulseAnimation } from './pulse.js';
import { sceneOf, type GaugeScene } from './scene.js';
import type { CallGaugeStrings } from './strings.js';

registerStrings(callGauge.name, callGauge.texts);

type GaugeSnapshot = Snapshot<CallGaugeStrings, GaugeScene>;

/**
 * A gauge of the calls in the hours that were counted, on a declared scale whose end stays open for "more than", and
 * these hours on the clock of a day. Nothing is drawn for hours that nobody counted.
 *
 * @tagname tlrz-call-gauge
 * @slot - Shown until the element is ready, and wherever it cannot be: the number with its qualifier and source.
 * @csspart title - The title.
 * @csspart simple - The button to plain language and back, where the language has a plain form.
 * @csspart summary - The sentence with the numbers.
 * @csspart picture - The gauge and the strip of the day.
 * @csspart play - The button that plays the counted hours, and stops them.
 * @csspart switch - The switch between window, hour, minute and second.
 * @csspart slider - The slider through the counted hours.
 * @csspart back - The button that brings the slider back to their end.
 * @csspart hold - The button that pauses the pulse of the second.
 * @csspart source - Source and notes.
 * @csspart status - What came of a step, for assistive technology.
 * @csspart explore - The button to everything else that a reader can do.
 * @csspart data - The button to table and downloads.
 * @csspart table - The table.
 * @csspart taken - What came of a download.
 * @csspart text - A text that could not be copied, to select.
 * @fires tlrz-change - A reader changed something; `detail` is `{ attribute, value }`.
 */
export class TlrzCallGauge extends Infographic<CallGaugeStrings, GaugeScene> {
  static override readonly definition = callGauge;

  static override styles = [Infographic.styles, rangeStyles, sliderStyles, styles];

  readonly #liveTime = new LiveTimeController(
    this,
    () => this.#animatePulse(),
    () => this.#pulse.stop(),
  );

  protected readonly reveal = new RevealController(this, 'right');
  /** Whether the reader paused the pulse. */
  #isPaused = false;
  readonly #pulse = new PulseAnimation();
  readonly #playback = new Playback((frame, isDone) => this.#showFrame(frame, isDone));
  /** How far the arrow has run past the end of the scale, from 0 to 1. */
  #reach = 1;

  static override properties: PropertyDeclarations = {
    unit: {},
    max: {},
    at: {},
    still: { type: Boolean },
  };

  /** What the calls are counted by: `window` (default), `hour`, `minute` or `second`. */
  declare unit: string | null;
  /** End of the scale for the whole window, in calls; default: the next round number above the value. */
  declare max: number | string | null;
  /** Time of day to which the calls are counted, as if they came evenly: `10:43`; default: the end of the counted hours. */
  declare at: string | null;
  /** Keeps the second without its pulse. */
  declare still: boolean;

  constructor() {
    super();
    followMotion(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#playback.stop();
    this.#reach = 1;
  }

  protected scene(words: Words<CallGaugeStrings>, release: Release): GaugeScene | undefined {
    const calls = release.figure('calls')?.value ?? 0;
    const { hasStarted, instant } = this.#liveTime;
    return sceneOf(words, release, {
      unit: this.option(unit),
      scaleEnd: this.option(maxAbove(calls)),
      hour: this.option(at),
      reach: this.#reach,
      present: this.open && hasStarted && !isPrinting() ? instant : undefined,
    });
  }

  /** Whether the second pulses now, as far as reader and page allow it: a curious reader, who can pause it. */
  get #pulses(): boolean {
    const period = this.snapshot?.scene.pulse.period ?? Infinity;
    const wanted = this.open && this.snapshot?.scene.unit === 'second' && !this.still && period < Infinity;
    return wanted && !isStill();
  }

  #animatePulse(): number {
    const stroke = this.#isPaused ? null : this.renderRoot.querySelector('.pulse');
    this.#pulse.play(stroke, this.snapshot?.scene.pulse.period ?? Infinity);
    return Infinity;
  }

  #togglePause(): void {
    this.#isPaused = !this.#isPaused;
    this.dispatchChange('held', String(this.#isPaused));
    this.requestUpdate();
  }

  /** Plays the counted hours from where they stand, or from their beginning; stops if they are played. */
  #togglePlayback(): void {
    if (this.#playback.isPlaying) return this.#stopPlayback();
    const { slider, unit: shown } = this.snapshot!.scene;
    if (shown !== 'window') {
      this.unit = 'window';
      this.dispatchChange('unit', this.unit);
    }
    const { isAtOrigin, value, to } = slider!;
    this.#playback.play(isAtOrigin ? 0 : value / to, prefersReducedMotion());
  }

  #stopPlayback(): void {
    this.#playback.stop();
    this.#reach = 1;
    this.#moveTo(this.at);
    this.#announceMoment();
  }

  #showFrame({ share, reach }: PlaybackFrame, isDone: boolean): void {
    const scene = this.snapshot?.scene;
    // Other figures may have come meanwhile.
    if (!scene?.slider) return this.#stopPlayback();
    this.#reach = reach;
    this.#moveSlider(scene, share < 1 ? Math.max(1, Math.round(share * scene.slider.to)) : undefined, isDone);
    if (isDone) this.#announceMoment();
    this.requestUpdate();
  }

  /** @param time of day to which the reader moved; null for the end */
  #moveTo(time: string | null, isDone = true): void {
    this.at = time;
    this.status = '';
    if (isDone) this.dispatchChange('at', time ?? '');
  }

  /** Where no slider has the focus, which says its value by itself. */
  #announceMoment(): void {
    this.announce(() => plain(this.snapshot?.scene.slider?.sentence ?? ''));
  }

  /** @param minutes counted minutes to which the reader moved; undefined for the end */
  #moveSlider({ slider, hourAfter }: GaugeScene, minutes: number | undefined, isDone: boolean): void {
    const isEnd = minutes === undefined || minutes >= slider!.to;
    this.#moveTo(isEnd ? null : clockTime(hourAfter(minutes), true), isDone);
  }

  /** A click on the strip of the day moves there. */
  #clickStrip(event: MouseEvent): void {
    const { scene, width } = this.snapshot!;
    if (!scene.slider || scene.unit !== 'window') return;
    const picture = scene.draw(width);
    const svg = (event.currentTarget as HTMLElement).querySelector('svg')!;
    const hour = hourAt(scene.strip, picture, ...pointIn(svg, picture.width, event));
    if (hour === undefined) return;
    this.#moveTo(clockTime(Math.round(hour * 60) / 60, true));
    this.#announceMoment();
  }

  #renderPulse({ width }: GaugeSnapshot): TemplateResult {
    const { top, height } = pulsePosition(width);
    return html`<span class="pulse" .style=${`--top:${top / 16};--high:${height / 16}`}></span>`;
  }

  #renderPulseControls({ scene, words: { strings } }: GaugeSnapshot): TemplateResult {
    const isPaused = this.#isPaused;
    const { pause, resume } = strings;
    return html`
      <div class="controls">
        ${pauseButton({ isPaused, pause, resume, toggle: () => this.#togglePause() })}
        <p class="readout">${richText(scene.pulse.text)}</p>
      </div>
    `;
  }

  #renderSlider({ scene }: GaugeSnapshot): TemplateResult | typeof nothing {
    if (!scene.slider) return nothing;
    return timeSlider(scene.slider, (minutes, isDone) => {
      if (this.#playback.isPlaying) this.#stopPlayback();
      this.#moveSlider(scene, minutes, isDone);
    });
  }

  /** The switch, and what belongs to its position: the slider where it changes the picture, else how it is computed. */
  #renderMore(snapshot: GaugeSnapshot): TemplateResult {
    const { scene, words } = snapshot;
    const { legend } = words.strings;
    const { offered, unit: current } = scene;
    const hasChoice = offered.length > 1;
    return html`
      ${
        hasChoice
          ? html`<div class="controls">${this.renderSwitch(unit, current, legend, scene.unitTexts, offered)}</div>`
          : nothing
      }
      ${current === 'window' ? this.#renderSlider(snapshot) : html`<p class="words">${scene.average}</p>`}
      ${this.#pulses ? this.#renderPulseControls(snapshot) : nothing}
    `;
  }

  protected renderGraphic(snapshot: GaugeSnapshot): Graphic {
    const playButton = pauseButton({
      isPaused: !this.#playback.isPlaying,
      pause: snapshot.words.strings.stop,
      resume: snapshot.scene.play,
      toggle: () => this.#togglePlayback(),
      part: 'play',
    });
    return {
      body: html`
        <div class="graphic" @click=${this.#clickStrip}>
          ${this.renderPicture(snapshot)} ${this.#pulses ? this.#renderPulse(snapshot) : nothing}
        </div>
        ${this.renderKey(snapshot)}
      `,
      action: snapshot.scene.slider && playButton,
      more: () => this.#renderMore(snapshot),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-call-gauge': TlrzCallGauge;
  }
}
