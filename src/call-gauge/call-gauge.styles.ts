import { css } from 'lit';

export const styles = css`
  .graphic {
    display: grid;
    justify-content: start;
    margin-top: 1em;
  }
  /* One stroke, at its place in the picture, which shrinks below 15em. */
  .pulse {
    grid-area: 1 / 1;
    justify-self: center;
    font-size: min(1em, var(--room) / 15);
    border-inline-start: 0.3125em solid var(--accent);
    height: calc(var(--high) * 1em);
    margin-top: calc(var(--top) * 1em);
    opacity: 0.25;
  }
  [part='picture'] {
    grid-area: 1 / 1;
  }
  p.readout {
    align-self: center;
    color: var(--muted);
  }
  .words {
    margin-top: 1em;
    font-size: 0.875em;
    color: var(--muted);
  }
`;
