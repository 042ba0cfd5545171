/** The segmented control: native radio buttons, one Tab stop, on a line with ticks. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/**
 * @param legend what is being switched, for assistive technology
 * @param texts of each value: a label, and a smaller hint where there is room for it
 * @param choose called with the value that the reader chose
 */
export const segmentedControl = <T extends string>(
  legend: string,
  values: readonly T[],
  texts: Readonly<Record<T, readonly [label: string, hint: string]>>,
  current: T,
  choose: (value: T) => void,
): TemplateResult => html`
  <fieldset part="switch" aria-label=${legend}>
    ${values.map((value) => {
      const [label, hint] = texts[value];
      return html`
        <label>
          <input type="radio" name="switch" .checked=${live(value === current)} @change=${() => choose(value)} />
          <b>${label}</b> <small>${hint}</small>
        </label>
      `;
    })}
  </fieldset>
`;
