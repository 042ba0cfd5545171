/** Buttons one step on and one step back, along a way whose steps have names. */
import { html, nothing, type TemplateResult } from 'lit';

export interface StepButtons {
  readonly farther: string;
  readonly closer: string;
  /** Index of the step that is shown, and of the last one. */
  readonly current: number;
  readonly last: number;
  readonly go: (index: number) => void;
}

/** At the last step the button stays, and keeps the focus: it only does nothing. At the first there is no way back. */
export const stepButtons = ({ farther, closer, current, last, go }: StepButtons): TemplateResult => {
  const goCloser = (): void => {
    if (current < last) go(current + 1);
  };
  return html`
    <div class="stepper">
      <button class="bordered" part="closer" aria-disabled=${current === last} @click=${goCloser}>${closer}</button>
      ${
        current > 0
          ? html`<button class="bordered" part="farther" @click=${() => go(current - 1)}>${farther}</button>`
          : nothing
      }
    </div>
  `;
};
