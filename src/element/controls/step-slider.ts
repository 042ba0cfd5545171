/** The range of all steps of a way, whose value is spoken as the name of the step. */
import { html, type TemplateResult } from 'lit';
import { rangeInput } from './range-input.js';

export interface StepSlider {
  /** Name of the range. */
  readonly label: string;
  /** The names of all steps, the farthest first. */
  readonly names: readonly string[];
  /** Index of the step that is shown. */
  readonly current: number;
  readonly go: (index: number) => void;
}

export const stepSlider = ({ label, names, current, go }: StepSlider): TemplateResult => html`
  <div class="range">
    <label for="range">${label}</label>
    ${rangeInput({
      part: 'range',
      id: 'range',
      from: 0,
      to: names.length - 1,
      value: current,
      valueText: names[current]!,
      move: (index) => index !== current && go(index),
      restore: () => go(current),
    })}
  </div>
`;
