/** A range that a swipe which scrolls the page leaves as it is. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cancel, drag, isMeant, meanIt, touch } from './swipe.js';

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
  readonly giveBack: () => void;
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
  giveBack,
}: RangeInput): TemplateResult {
  const moved = (event: Event): void => {
    if (isMeant(event)) move((event.target as HTMLInputElement).valueAsNumber, event.type === 'change');
  };
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
      @pointerdown=${(event: PointerEvent) => touch(event, giveBack)}
      @pointermove=${drag}
      @pointercancel=${cancel}
      @keydown=${meanIt}
      @input=${moved}
      @change=${moved}
    />
  `;
}
