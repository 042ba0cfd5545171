/** From step to step: a button to each side of a native range, whose value is spoken as the name of the step. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cancel, isMeant, meanAgain, touch } from './swipe.js';

export interface StepSlider {
  /** Name of the range, for assistive technology. */
  readonly label: string;
  readonly farther: string;
  readonly closer: string;
  /** The names of all steps, the farthest first. */
  readonly names: readonly string[];
  /** Index of the step that is shown. */
  readonly current: number;
  readonly go: (index: number) => void;
}

/** At either end the button stays, and keeps the focus: it only does nothing. */
export const stepSlider = ({ label, farther, closer, names, current, go }: StepSlider): TemplateResult => {
  const last = names.length - 1;
  const goFarther = (): void => {
    if (current > 0) go(current - 1);
  };
  const goCloser = (): void => {
    if (current < last) go(current + 1);
  };
  return html`
    <div class="stepper">
      <button class="bordered" part="farther" aria-disabled=${current === 0} @click=${goFarther}>${farther}</button>
      <input
        part="range"
        type="range"
        min="0"
        max=${last}
        step="1"
        aria-label=${label}
        aria-valuetext=${names[current]!}
        .value=${live(String(current))}
        @pointerdown=${(event: Event) => touch(event, () => go(current))}
        @pointercancel=${cancel}
        @keydown=${meanAgain}
        @input=${(event: Event) => isMeant(event) && go((event.target as HTMLInputElement).valueAsNumber)}
      />
      <button class="bordered" part="closer" aria-disabled=${current === last} @click=${goCloser}>${closer}</button>
    </div>
  `;
};
