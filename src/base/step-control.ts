/** From step to step: a button to each side of a native range, whose value is spoken as the name of the step. */
import { html, type TemplateResult } from 'lit/html.js';

export interface StepControl {
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
export const stepControl = ({ label, farther, closer, names, current, go }: StepControl): TemplateResult => {
  const last = names.length - 1;
  return html`<div class="stepper">
    <button
      class="bordered"
      part="farther"
      aria-disabled=${!current}
      @click=${() => current && go(current - 1)}
      .textContent=${farther}
    ></button>
    <input
      part="range"
      type="range"
      min="0"
      max=${last}
      step="1"
      aria-label=${label}
      aria-valuetext=${names[current]!}
      .value=${String(current)}
      @input=${(event: Event) => go(Number((event.target as HTMLInputElement).value))}
    />
    <button
      class="bordered"
      part="closer"
      aria-disabled=${current === last}
      @click=${() => current < last && go(current + 1)}
      .textContent=${closer}
    ></button>
  </div>`;
};
