/** The detent switch: native radio buttons, one Tab stop, on a line with ticks. */
import { html, type TemplateResult } from 'lit';

export interface Detent<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A second, smaller line, where there is room for it. */
  readonly hint: string;
}

/**
 * @param legend what is being switched, for assistive technology
 * @param choose called with the value that the reader chose
 */
export const detents = <T extends string>(
  legend: string,
  options: readonly Detent<T>[],
  current: T,
  choose: (value: T) => void,
): TemplateResult =>
  html`<fieldset class="switch" part="switch">
    <legend class="sr">${legend}</legend>
    ${options.map(
      ({ value, label, hint }) =>
        html`<label>
          <input type="radio" name="switch" .checked=${value === current} @change=${() => choose(value)} />
          <b>${label}</b> <small>${hint}</small>
        </label>`,
    )}
  </fieldset>`;
