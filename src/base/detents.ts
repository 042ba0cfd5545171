/** The detent switch: native radio buttons, one Tab stop, on a line with ticks. */
import { html, type TemplateResult } from 'lit/html.js';

/**
 * @param legend what is being switched, for assistive technology
 * @param texts of each value: a label, and a smaller hint where there is room for it
 * @param choose called with the value that the reader chose
 */
export const detents = <T extends string>(
  legend: string,
  values: readonly T[],
  texts: Readonly<Record<T, readonly [label: string, hint: string]>>,
  current: T,
  choose: (value: T) => void,
): TemplateResult =>
  html`<fieldset part="switch" aria-label=${legend}>
    ${values.map(
      (value) =>
        html`<label>
          <input type="radio" name="switch" .checked=${value === current} @change=${() => choose(value)} />
          <b>${texts[value][0]}</b> <small>${texts[value][1]}</small>
        </label>`,
    )}
  </fieldset>`;
