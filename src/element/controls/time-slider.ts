/** A way through time: a native range between its two ends, what its value means in words, and a button back. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../core/rich-text.js';
import { rangeInput } from './range-input.js';
import { richText } from './rich-text.js';

export interface TimeSlider {
  /** Name of the slider. */
  readonly label: string;
  /** The first and the last value. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What the value is called at the two ends. */
  readonly ends: readonly [first: string, last: string];
  /** The value in words, with its unit. */
  readonly sentence: string;
  /** The longest that the sentence gets: its room is kept. */
  readonly longestSentence: string;
  /** What the button says that leads back to the origin. */
  readonly back: string;
  readonly isAtOrigin: boolean;
}

/** @param move called with the value that the reader chose, and whether the slider was let go; undefined for back */
export function timeSlider(
  { label, from, to, value, ends, sentence, longestSentence, back, isAtOrigin }: TimeSlider,
  move: (value: number | undefined, isDone: boolean) => void,
): TemplateResult {
  // The button is gone when it has done its work: the focus goes on to what it moved.
  const returned = ({ currentTarget }: Event): void => {
    (currentTarget as HTMLElement).closest('.controls')?.querySelector('input')?.focus();
    move(undefined, true);
  };
  return html`
    <div class="controls">
      <div class="slider">
        <span id="slider">${label}</span>
        ${rangeInput({
          part: 'slider',
          labelledBy: 'slider',
          from,
          to,
          value,
          valueText: plain(sentence),
          move,
          restore: () => move(isAtOrigin ? undefined : value, true),
        })}
        <span aria-hidden="true">${ends[0]}</span> <span aria-hidden="true">${ends[1]}</span>
      </div>
      <div class="readout">
        <div class="steady">
          <p>${richText(sentence)}</p>
          <p class="void" aria-hidden="true">${richText(longestSentence)}</p>
        </div>
        ${isAtOrigin ? nothing : html`<button class="bordered" part="back" @click=${returned}>${back}</button>`}
      </div>
    </div>
  `;
}
