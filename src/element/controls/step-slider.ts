/** The range of all steps of a way, whose value is spoken as the name of the step. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cancel, drag, isMeant, meanIt, touch } from './swipe.js';

export interface StepSlider {
  /** Name of the range. */
  readonly label: string;
  /** The names of all steps, the farthest first. */
  readonly names: readonly string[];
  /** Index of the step that is shown. */
  readonly current: number;
  readonly go: (index: number) => void;
}

export const stepSlider = ({ label, names, current, go }: StepSlider): TemplateResult => {
  const moved = (event: Event): void => {
    const { valueAsNumber } = event.target as HTMLInputElement;
    if (isMeant(event) && valueAsNumber !== current) go(valueAsNumber);
  };
  return html`
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
        @pointerdown=${(event: PointerEvent) => touch(event, () => go(current))}
        @pointermove=${drag}
        @pointerup=${meanIt}
        @pointercancel=${cancel}
        @keydown=${meanIt}
        @input=${moved}
        @change=${moved}
      />
    </div>
  `;
};
