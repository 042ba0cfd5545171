import { html } from 'lit/html.js';
import { type Properties } from '../base/element.js';
import type { Release } from '../base/binding.js';
import { Infographic, type Graphic, type Story } from '../base/infographic.js';
import { registerStrings } from '../base/language.js';
import { Live } from '../base/live.js';
import { printing } from '../base/printing.js';
import type { Words } from '../base/words.js';
import { timeZone } from '../data/editions.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { drawGauge, keyFilled, keyNow, keyOpen, keyRest } from './draw.js';
import { en } from './en.js';
import { faceOf } from './face.js';
import { maxAbove, unit } from './options.js';
import { tellStory } from './story.js';
import type { CallGaugeStrings } from './strings.js';
import { styles } from './styles.js';

registerStrings('call-gauge', { de, en, 'de-simple': deSimple });

/**
 * A gauge of the calls in the hours that were counted, on a declared scale whose end stays open for "more than", and
 * these hours on the clock of a day. Nothing is drawn for hours that nobody counted.
 *
 * @tagname tlrz-call-gauge
 * @slot - Shown until the element is ready, and wherever it cannot be: the number with its qualifier and source.
 * @csspart title - The title.
 * @csspart summary - The sentence with the numbers.
 * @csspart picture - The gauge and the strip of the day.
 * @csspart switch - The switch between window, hour, minute and second.
 * @csspart source - Source and notes.
 * @csspart disclosure - The button that opens the table.
 * @csspart table - The table.
 * @fires tlrz-change - A reader changed something; `detail` is `{ attribute, value }`.
 */
export class TlrzCallGauge extends Infographic<CallGaugeStrings> {
  static override readonly topic = 'call-gauge';

  static override styles = Infographic.styles + styles;

  static override properties: Properties = {
    ...Infographic.properties,
    unit: {},
    max: {},
  };

  protected readonly reads = ['calls'];

  private readonly live = new Live(this);

  /** What the calls are counted by: `window` (default), `hour`, `minute` or `second`. */
  declare unit: string | null;
  /** End of the scale for the whole window, in calls; default: the next round number above the value. */
  declare max: number | string | null;

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
    const face = faceOf(words, calls, current, this.option(maxAbove(calls.value)), timeZone(dataset), present);
    return {
      body: html`<div class="graphic">
          ${this.renderPicture((width) => drawGauge(face.dial, face.strip, width), face.label)}
        </div>
        ${this.renderKey([
          [keyFilled, face.stroke],
          [face.dial.open ? keyOpen : keyRest, face.rest],
          [undefined, face.scale],
          ...(face.present ? [[keyNow, face.present, present === undefined] as const] : []),
        ])}
        ${face.average && html`<p class="words">${face.average}</p>`}
        <div class="controls">${this.renderSwitch(unit, current, strings.legend, strings.units)}</div>`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-call-gauge': TlrzCallGauge;
  }
}
