/**
 * The segmented control: a line, ticks, one dot and a bold label. Nothing in it is positioned: each positioned element is
 * a layer of its own, which costs the page at every tick of whatever moves on it.
 */
import { css } from 'lit';

export const segmentedControlStyles = css`
  fieldset {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(min-content, 1fr);
    flex: 1 1 20em;
    max-width: 40em;
  }
  fieldset label {
    display: grid;
    justify-items: center;
    align-content: start;
    min-height: 3.5em;
    padding: 0 0.25em;
    text-align: center;
    color: var(--muted);
    cursor: pointer;
  }
  fieldset label::before {
    content: '';
    grid-area: 1 / 1;
    place-self: center stretch;
    margin: 0 -0.25em 0.35em;
    border-top: 1px solid var(--scale);
  }
  fieldset label:first-of-type::before {
    margin-left: 50%;
  }
  fieldset label:last-of-type::before {
    margin-right: 50%;
  }
  [type='radio'] {
    grid-area: 1 / 1;
    appearance: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0 0 0.35em;
    border-radius: 50%;
    display: grid;
    place-content: center;
    font: inherit;
    cursor: inherit;
  }
  [type='radio']::before {
    content: '';
    border-inline-start: 2px solid var(--scale);
    height: 1em;
  }
  input:checked::before {
    height: 0;
    border: 0.54em solid var(--accent);
    border-radius: 50%;
    outline: 0.25em solid var(--tlrz-surface, Canvas);
  }
  b {
    font-weight: 400;
  }
  input:checked ~ * {
    color: var(--ink);
  }
  input:checked ~ b {
    font-weight: 700;
  }
  fieldset small {
    display: none;
    font-size: 0.857em;
  }
  .wide fieldset small {
    display: block;
  }
  .narrow fieldset label {
    padding: 0;
    font-size: 0.929em;
  }
  /* Large text on a narrow page: one below the other. */
  .narrowest fieldset {
    grid-auto-flow: row;
  }
  .narrowest fieldset label {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .narrowest .controls {
    margin-top: 1em;
  }
  .narrowest fieldset label::before {
    display: none;
  }
`;
