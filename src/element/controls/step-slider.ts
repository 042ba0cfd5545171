/** The range of all steps of a way, whose value is spoken as the name of the step. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cancel, isMeant, meanAgain, touch } from './swipe.js';

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
    <input
      id="range"
      part="range"
      type="range"
      min="0"
      max=${names.length - 1}
      step="1"
      aria-valuetext=${names[current]!}
      .value=${live(String(current))}
      @pointerdown=${(event: Event) => touch(event, () => go(current))}
      @pointercancel=${cancel}
      @keydown=${meanAgain}
      @input=${(event: Event) => isMeant(event) && go((event.target as HTMLInputElement).valueAsNumber)}
    />
  </div>
`;
