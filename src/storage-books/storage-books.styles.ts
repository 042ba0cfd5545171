import { css } from 'lit';

export const styles = css`
  .graphic {
    margin-top: 1.25em;
  }
  .opens svg {
    cursor: zoom-in;
  }
  .zooming {
    overflow: hidden;
  }
  .graphic g {
    transform-origin: 0 0;
  }
  /* What only moves is in nobody's way. */
  .leaving {
    pointer-events: none;
  }
  .outline {
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .plate {
    fill: var(--tlrz-surface, Canvas);
    stroke: none;
  }
  .counter {
    font-size: 22px;
    font-weight: 700;
  }
  .way {
    margin-top: 0.75em;
  }
  /* The buttons and the key beside each other. */
  .wide .way {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 2em;
    align-items: start;
  }
  .way > nav,
  .now {
    grid-column: 1 / -1;
  }
  .stepper {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-top: 0.75em;
    font-size: 0.875em;
  }
  .stepper [aria-disabled='true'] {
    color: var(--muted);
    border-style: dashed;
    cursor: default;
  }
  .range {
    max-width: 40em;
    margin-top: 1.5em;
    font-size: 0.875em;
  }
  .range input {
    width: 100%;
  }
  [part='trail'] {
    margin-top: 0.5em;
    font-size: 0.875em;
  }
  ol {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Where the way breaks, the sign leads on: a line never ends with it. */
  ol li + li::before {
    content: '›';
    content: '›' / '';
    padding: 0 0.5em;
    color: var(--muted);
  }
  ol button {
    min-height: 2em;
    text-decoration: underline;
  }
  ol [aria-current='step'] {
    font-weight: 700;
    text-decoration: none;
  }
  .now {
    font-size: 0.875em;
    color: var(--muted);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    margin-top: 0.5em;
    font-size: 0.875em;
  }
  .more .expander {
    font-size: inherit;
  }
  .more .expanded,
  #own-data {
    flex: 1 0 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: flex-end;
  }
  #own-data {
    font-size: 0.875em;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 16em);
    max-width: 100%;
    min-width: 0;
  }
  /* Below all fields: none of them moves when it comes. */
  .error {
    order: 1;
    flex: 1 0 100%;
  }
  .field input,
  select {
    box-sizing: border-box;
    width: 100%;
    min-height: 3.2em;
    margin-top: 0.35em;
    padding: 0 0.75em;
    border: 1px solid var(--scale);
    border-radius: 2px;
    font: inherit;
    color: inherit;
    background: none;
  }
  select {
    justify-self: start;
    width: auto;
    background: var(--tlrz-surface, Canvas);
  }
  .field [aria-invalid='true'] {
    border: 2px solid var(--accent);
  }
  [part='answer'],
  .answer {
    order: 1;
    flex: 1 0 100%;
    max-width: 40em;
  }
  [part='answer'] {
    min-height: 3em;
  }
  /* High enough for a thumb. */
  [part='link'] {
    padding-block: 0.25em;
  }
  @media print {
    .stepper,
    .now,
    .field,
    .more {
      display: none;
    }
    ol button {
      text-decoration: none;
    }
    /* All there is is no way. */
    ol li:only-child {
      display: none;
    }
  }
`;
