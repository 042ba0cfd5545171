import { css } from 'lit';

/*
 * Narrow: words, number, words, ring, one below the other. Wide: the ring stands on the left of all three. The number is
 * an element beside all that stays, and shares its row of the grid with the words below, which leave its room free.
 */
export const styles = css`
  .root,
  .still {
    display: grid;
    grid-template: auto 1fr / minmax(0, 1fr);
  }
  .root {
    --aside: 0em;
    --numeral: 4em;
  }
  .still {
    grid-area: 1 / 1 / 3 / 1;
    grid-template-rows: subgrid;
  }
  @supports not (grid-template-rows: subgrid) {
    .still {
      display: contents;
    }
  }
  .lead {
    grid-area: 1 / 1;
  }
  .body,
  .moving {
    grid-area: 2 / 1;
    min-width: 0;
  }
  .above {
    margin-top: 0.75em;
  }
  /*
   * As high as the largest size, whatever is counted: what is below stays where it is. Not a grid: a browser lays out the
   * item of a grid together with the page around it, and the number is one that changes at every tick.
   */
  .moving {
    align-content: center;
    height: calc(1.15 * var(--numeral));
  }
  .number {
    /* Nothing inside changes the layout outside: a tick costs the page only the digits. */
    contain: size layout style;
    /* The largest at which the most digits fit. */
    font-size: min(var(--numeral), (var(--room) - var(--aside)) / var(--characters) / 0.62);
    line-height: 1.15;
    height: 1.15em;
    white-space: nowrap;
  }
  /* The plate that the browser lays behind text there would cover the words above. */
  @media (forced-colors: active) {
    .number {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  /* Only there: a clip is one more thing to paint at every tick. */
  .rolls,
  .number:has(span) {
    overflow: clip;
  }
  /* One digit, and above it, out of sight, the one before. */
  .number span {
    display: inline-block;
    height: 1.15em;
    vertical-align: top;
  }
  .number span::before {
    content: attr(data-before);
    display: block;
    height: 1.15em;
    margin-top: -1.15em;
  }
  .graphic {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2.5em;
  }
  .below {
    max-width: 22.5em;
    margin-top: calc(1.15 * var(--numeral));
    color: var(--muted);
  }
  .below p {
    font-size: 0.875em;
  }
  .ring {
    display: grid;
    justify-self: center;
    align-content: start;
    min-height: 15.5em;
    margin-block: -0.625em;
  }
  .narrowest .ring {
    min-height: 0;
  }
  .ring > * {
    grid-area: 1 / 1;
  }
  /* One mail, from the corner of the picture, which shrinks below 15em; seen only on its way. */
  .mail {
    justify-self: start;
    align-self: start;
    font-size: min(1em, var(--room) / 15);
    border: 0.25em solid var(--accent);
    border-radius: 50%;
    opacity: 0;
  }
  .words {
    max-width: 44em;
    margin-top: 1em;
    font-size: 0.875em;
    color: var(--muted);
  }
  .wide {
    --aside: 22.25em;
    --numeral: 5.5em;
  }
  .wide .above,
  .wide .moving {
    margin-left: var(--aside);
  }
  /* Two lines have room in any mode, and one stands at their foot: what is below stays where it is. */
  .wide .above {
    display: grid;
    align-items: end;
    margin-top: 2.4em;
    min-height: 3em;
  }
  .wide .graphic {
    grid-template-columns: 19.75em minmax(0, 1fr);
    margin-top: -5.4em;
  }
  .wide .ring {
    grid-area: 1 / 1;
    min-height: 19.75em;
    margin-block: 0 -0.625em;
  }
  .wide .below {
    grid-area: 1 / 2;
    margin-top: calc(5.4em + 1.15 * var(--numeral));
  }
`;
