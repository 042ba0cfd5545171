import { html, nothing } from 'lit/html.js';
import { type Properties } from '../base/element.js';
import type { Release } from '../base/binding.js';
import { holdButton } from '../base/hold-button.js';
import { Infographic, type Graphic, type Story } from '../base/infographic.js';
import { registerStrings } from '../base/language.js';
import { Live } from '../base/live.js';
import { followMotion, reducedMotion } from '../base/motion.js';
import { printing } from '../base/printing.js';
import { richText } from '../base/rich-text-view.js';
import { sliderStyles } from '../base/slider.styles.js';
import { walkView } from '../base/slider.js';
import type { Words } from '../base/words.js';
import { clockTime } from '../core/day.js';
import type { Picture } from '../core/picture.js';
import { sentences } from '../core/sentences.js';
import { timeZone } from '../data/editions.js';
import { hourAfter, countsOf } from './counts.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { beatPlace, drawGauge, keyFilled, keyNow, keyOpen, keyRest } from './draw.js';
import { en } from './en.js';
import { faceOf, type Face } from './face.js';
import { at, maxAbove, unit } from './options.js';
import { Pulse } from './pulse.js';
import { tellStory } from './story.js';
import type { CallGaugeStrings } from './strings.js';
import { hourAt } from './strip.js';
import { styles } from './styles.js';

registerStrings('call-gauge', { de, en, 'de-simple': deSimple });

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
 * @csspart switch - The switch between window, hour, minute and second.
 * @csspart slider - The slider through the counted hours.
 * @csspart back - The button that brings the slider back to their end.
 * @csspart hold - The button that pauses the pulse of the second.
 * @csspart source - Source and notes.
 * @csspart disclosure - The button that opens the table.
 * @csspart table - The table.
 * @csspart take-along - The button that opens what a reader can take along.
 * @csspart taken - What came of that.
 * @csspart text - A text that could not be copied, to select.
 * @fires tlrz-change - A reader changed something; `detail` is `{ attribute, value }`.
 */
export class TlrzCallGauge extends Infographic<CallGaugeStrings> {
  static override readonly topic = 'call-gauge';

  static override styles = Infographic.styles + sliderStyles + styles;

  static override properties: Properties = {
    ...Infographic.properties,
    unit: {},
    max: {},
    at: {},
    still: { type: Boolean },
  };

  protected readonly reads = ['calls'];
  protected readonly needs = this.reads;

  private readonly live = new Live(
    this,
    () => this.beat(),
    () => this.pulse.rest(),
  );

  /** What the calls are counted by: `window` (default), `hour`, `minute` or `second`. */
  declare unit: string | null;
  /** End of the scale for the whole window, in calls; default: the next round number above the value. */
  declare max: number | string | null;
  /** Time of day to which the calls are counted, as if they came evenly: `10:43`; default: the end of the counted hours. */
  declare at: string | null;
  /** Keeps the second without its pulse. */
  declare still: boolean;

  /** Whether the reader paused the pulse. */
  private held = false;
  private readonly pulse = new Pulse();
  /** From one pulse to the next, in ms. */
  private period = Infinity;
  private face!: Face;
  private picture!: Picture;

  constructor() {
    super();
    this.addController(followMotion(this));
  }

  private beat(): number {
    this.pulse.beat(this.held ? null : this.renderRoot.querySelector('.beat'), this.period);
    return Infinity;
  }

  private hold(): void {
    this.held = !this.held;
    this.announce('held', String(this.held));
    this.requestUpdate();
  }

  /** @param time of day to which the reader went; null for the end */
  private walk(time: string | null, done = true): void {
    this.at = time;
    if (done) this.announce('at', time ?? '');
  }

  /** A click on the strip of the day walks there. */
  private point({ clientX, clientY, currentTarget }: MouseEvent): void {
    const { left, top, width } = (currentTarget as HTMLElement).querySelector('svg')!.getBoundingClientRect();
    const scale = this.picture.width / width;
    const hour = hourAt(this.face.strip, this.picture, (clientX - left) * scale, (clientY - top) * scale);
    if (hour !== undefined) this.walk(clockTime(Math.round(hour * 60) / 60, true));
  }

  protected story(words: Words<CallGaugeStrings>, release: Release): Story | undefined {
    const calls = release.figure('calls');
    return calls && tellStory(words, calls);
  }

  protected renderGraphic(words: Words<CallGaugeStrings>, { dataset, figure }: Release): Graphic {
    const calls = figure('calls')!;
    const { strings } = words;
    const current = this.option(unit);
    const { started, instant } = this.live;
    const present = started && !printing() ? instant : undefined;
    const shown = { unit: current, end: this.option(maxAbove(calls.value)), at: this.option(at), present };
    const face = (this.face = faceOf(words, calls, shown, timeZone(dataset)));
    const timeAfter = (minutes: number): string => clockTime(hourAfter(countsOf(calls), minutes), true);
    const pulses =
      current === 'second' && face.pulse.period < Infinity && !this.still && !reducedMotion() && !printing();
    this.period = pulses ? face.pulse.period : Infinity;
    const picture = this.renderPicture((width) => (this.picture = drawGauge(face.dial, face.strip, width)), face.label);
    const place = beatPlace(this.picture.width);
    return {
      // What is computed in the picture says so in its file as well, where the slider is gone.
      remark: sentences([face.average, !face.walk.begun && face.walk.sentence]),
      body: html`<div class="graphic" @click=${this.point}>
          ${picture}
          ${
            pulses
              ? html`<span class="beat" .style=${`--top:${place.top / 16};--high:${place.height / 16}`}></span>`
              : nothing
          }
        </div>
        ${this.renderKey([
          [keyFilled, face.stroke],
          [face.dial.open ? keyOpen : keyRest, face.rest],
          [undefined, face.scale],
          ...(face.heights ? [[undefined, face.heights] as const] : []),
          ...(face.present ? [[keyNow, face.present, present === undefined] as const] : []),
        ])}
        <div class="controls">${this.renderSwitch(unit, current, strings.legend, strings.units)}</div>
        ${face.average && html`<p class="words">${face.average}</p>`}
        ${
          pulses
            ? html`<div class="controls">
                ${holdButton(this.held, this.held ? strings.resume : strings.pause, () => this.hold())}
                <p class="told">${richText(face.pulse.text)}</p>
              </div>`
            : nothing
        }
        ${walkView(face.walk, (to = face.walk.to, done) => this.walk(to < face.walk.to ? timeAfter(to) : null, done))}`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-call-gauge': TlrzCallGauge;
  }
}
