/** A text field with its label and, beside it, what is wrong with the text, in words. */
import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface Field {
  /** Id of the field; unique within the element. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error: string | undefined;
  /** Called at each stroke. */
  readonly typed: (text: string) => void;
  /** Called when the reader presses Enter. */
  readonly entered: () => void;
}

export const field = ({ id, label, hint, value, error, typed, entered }: Field): TemplateResult =>
  html`<div class="field">
      <label for=${id}>${label}</label>
      ${hint && html`<small id="${id}-hint">${hint}</small>`}
      <input
        id=${id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        .value=${value}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing}
        @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
        @keydown=${({ key }: KeyboardEvent) => key === 'Enter' && entered()}
      />
    </div>
    ${error ? html`<p id="${id}-error" class="error">${error}</p>` : nothing}`;
