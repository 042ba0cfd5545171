/** The range of all steps of a way, whose value is spoken as the name of the step. */
import { html, type TemplateResult } from 'lit';

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
  <label class="slider">
    <span>${label}</span>
    <input
      part="range"
      type="range"
      min="0"
      max=${names.length - 1}
      step="1"
      aria-valuetext=${names[current]!}
      .value=${String(current)}
      @input=${(event: Event) => go((event.target as HTMLInputElement).valueAsNumber)}
    />
  </label>
`;
