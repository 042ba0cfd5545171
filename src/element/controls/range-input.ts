/** A range that a swipe which scrolls the page leaves as it is. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { beginGesture, cancelGesture, endGesture, isIntended, trackGesture } from './swipe.js';

export interface RangeInput {
  readonly part: string;
  /** For its label, or of its label. */
  readonly id?: string;
  readonly labelledBy?: string;
  /** The first and the last value, in whole numbers. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The value in words. */
  readonly valueText: string;
  /** Called with the value that the reader chose, and whether the range was let go. */
  readonly move: (value: number, isDone: boolean) => void;
  /** Sets the value that holds now. */
  readonly restore: () => void;
}

export function rangeInput({
  part,
  id,
  labelledBy,
  from,
  to,
  value,
  valueText,
  move,
  restore,
}: RangeInput): TemplateResult {
  const report = (event: Event, isDone: boolean): void =>
    move((event.target as HTMLInputElement).valueAsNumber, isDone);
  return html`
    <input
      type="range"
      id=${id ?? nothing}
      part=${part}
      aria-labelledby=${labelledBy ?? nothing}
      min=${from}
      max=${to}
      .value=${live(String(value))}
      aria-valuetext=${valueText}
      @pointerdown=${(event: PointerEvent) => beginGesture(event, restore)}
      @pointermove=${trackGesture}
      @pointercancel=${cancelGesture}
      @keydown=${endGesture}
      @input=${(event: Event) => isIntended(event) && report(event, false)}
      @change=${(event: Event) => endGesture(event) && report(event, true)}
    />
  `;
}
