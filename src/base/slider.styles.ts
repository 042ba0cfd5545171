/** The slider: a line with one dot, as the detent switch has it. */
import { css } from './element.js';

export const sliderStyles = css`
  .slider {
    display: grid;
    grid-template-columns: 1fr auto;
    flex: 1 1 20em;
    max-width: 40em;
    color: var(--muted);
  }
  .slider input,
  .slider::before {
    grid-area: 2 / 1 / 2 / 3;
  }
  .slider::before {
    content: '';
    align-self: center;
    border-top: 1px solid var(--scale);
  }
  .slider input {
    display: block;
    width: 100%;
    height: 3.2em;
    margin: 0;
    border-radius: 0;
    background: none;
  }
  .slider input::before {
    content: none;
  }
  .slider span:first-child {
    grid-column: 1 / 3;
    color: var(--ink);
  }
  ::-webkit-slider-thumb {
    appearance: none;
    width: 0;
    height: 0;
    border: 0.64em solid var(--accent);
    border-radius: 50%;
    box-sizing: content-box;
  }
  ::-moz-range-thumb {
    width: 0;
    height: 0;
    border: 0.64em solid var(--accent);
    border-radius: 50%;
    box-sizing: content-box;
  }
  .told {
    flex: 1 1 16em;
  }
  [part='back'] {
    margin-top: 0.5em;
  }
`;
