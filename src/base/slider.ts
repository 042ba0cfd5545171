/** A slider through time: a native range between its two ends, with what its value means in words. */
import { html, type TemplateResult } from 'lit/html.js';

export interface Slider {
  /** What is being moved. */
  readonly label: string;
  /** The first and the last value. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What the value is called at the two ends. */
  readonly ends: readonly [first: string, last: string];
  /** The value in words, with its unit. */
  readonly spoken: string;
  /** @param done whether the reader let go */
  readonly move: (value: number, done: boolean) => void;
}

export const sliderView = ({ label, from, to, value, ends, spoken, move }: Slider): TemplateResult => {
  const moved = ({ type, target }: Event): void => move((target as HTMLInputElement).valueAsNumber, type === 'change');
  return html`<div class="slider">
    <span id="slider">${label}</span>
    <input
      type="range"
      part="slider"
      aria-labelledby="slider"
      min=${from}
      max=${to}
      .value=${String(value)}
      aria-valuetext=${spoken}
      @input=${moved}
      @change=${moved}
    />
    <span aria-hidden="true">${ends[0]}</span> <span aria-hidden="true">${ends[1]}</span>
  </div>`;
};
