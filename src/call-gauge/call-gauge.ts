import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sideOf } from '../core/qualifiers.js';
import type { Release } from '../base/binding.js';
import { detents } from '../base/detents.js';
import { Infographic, type Story } from '../base/infographic.js';
import { registerLanguage, stringsFor } from '../base/language.js';
import { Live } from '../base/live.js';
import { keyView, pictureView } from '../base/picture-view.js';
import { richText } from '../base/rich-text-view.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { drawGauge, keyFilled, keyOpen, keyRest } from './draw.js';
import { en } from './en.js';
import { faceOf } from './face.js';
import { maxAbove, unit, units, type Unit } from './options.js';
import { tellStory } from './story.js';
import type { CallGaugeStrings } from './strings.js';
import { styles } from './styles.js';

registerLanguage('de', { 'call-gauge': de });
registerLanguage('en', { 'call-gauge': en });
registerLanguage('de-simple', { 'call-gauge': deSimple });

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
export class TlrzCallGauge extends Infographic {
  static override styles = [...Infographic.styles, styles];

  static override properties: PropertyDeclarations = {
    unit: {},
    max: {},
  };

  protected readonly topic = 'call-gauge';
  protected readonly reads = ['calls'];

  private readonly live = new Live(this);

  /** What the calls are counted by: `window` (default), `hour`, `minute` or `second`. */
  declare unit: string | null;
  /** End of the scale for the whole window, in calls; default: the next round number above the value. */
  declare max: number | string | null;

  private get strings(): CallGaugeStrings {
    return stringsFor(this.topic, this.language.tag);
  }

  private choose(value: Unit): void {
    this.unit = value;
    this.announce('unit', value);
  }

  protected story(release: Release): Story | undefined {
    const calls = release.figure('calls');
    return calls && tellStory(this.strings, this.common, this.language.tag, calls);
  }

  protected renderGraphic(release: Release): TemplateResult {
    const calls = release.figure('calls')!;
    const { strings, common, live, size } = this;
    const current = this.option(unit, this.unit);
    const present =
      live.started && !this.printing.active ? { instant: live.instant, timeZone: release.timeZone } : undefined;
    const face = faceOf(strings, common, calls, current, this.option(maxAbove(calls.value), this.max), present);
    const open = sideOf(face.dial.qualifier) === 'above';
    return html`<div class="graphic">
        ${size.width ? pictureView(drawGauge(face.dial, face.strip, size.width), face.label) : nothing}
      </div>
      <ul class="key">
        <li>${keyView(12, 20, [keyFilled])}<span>${richText(face.stroke)}</span></li>
        <li>${keyView(12, 20, [open ? keyOpen : keyRest])}<span>${face.rest}</span></li>
        <li>${face.scale}</li>
      </ul>
      <p class="words">${face.average} ${face.present}</p>
      <div class="controls">
        ${detents(
          strings.legend,
          units.map((value) => ({ value, label: strings.units[value][0], hint: strings.units[value][1] })),
          current,
          (value) => this.choose(value),
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-call-gauge': TlrzCallGauge;
  }
}
