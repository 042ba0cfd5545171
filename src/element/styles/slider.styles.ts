/** Sliders: a line with one dot, as the segmented control has it. */
import { css } from 'lit';

/** Any range. Forced colours paint no gradients: there the browser's own line stays. */
export const rangeStyles = css`
  [type='range'] {
    display: block;
    height: 3.2em;
    margin: 0;
    accent-color: var(--accent);
  }
  @media (forced-colors: none) {
    [type='range'] {
      appearance: none;
      background: linear-gradient(var(--scale) 0 0) center / 100% 1px no-repeat;
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
  }
`;

/** A range with its name, its ends and what its value means. */
export const sliderStyles = css`
  .slider {
    display: grid;
    grid-template-columns: 1fr auto;
    flex: 1 1 20em;
    max-width: 40em;
    color: var(--muted);
  }
  .slider input {
    grid-area: auto / 1 / auto / 3;
    width: 100%;
    margin-block: 0.35em;
  }
  .slider span:first-child {
    grid-column: 1 / 3;
    color: var(--ink);
  }
  .readout {
    flex: 1 1 16em;
  }
  [part='back'] {
    margin-top: 0.5em;
  }
`;
