/** A text field with its label and, beside it, what is wrong with the text, in words. */
import { html, nothing, type TemplateResult } from 'lit';

export interface TextField {
  /** Id of the field; unique within the element. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error: string | undefined;
  /** Called at each stroke. */
  readonly onInput: (text: string) => void;
  /** Called when the reader presses Enter. */
  readonly onEnter: () => void;
}

export const textField = ({ id, label, hint, value, error, onInput, onEnter }: TextField): TemplateResult => {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${hint ? html`<small id="${id}-hint">${hint}</small>` : nothing}
      <input
        id=${id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        .value=${value}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy || nothing}
        @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
        @keydown=${({ key }: KeyboardEvent) => key === 'Enter' && onEnter()}
      />
    </div>
    ${error ? html`<p id="${id}-error" class="error" role="alert">${error}</p>` : nothing}
  `;
};
