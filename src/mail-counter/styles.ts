import { css } from '../base/element.js';

/*
 * Narrow: words, number, words, ring, one below the other. Wide: the ring stands on the left of all three. The number is
 * an element beside both static blocks and shares its row of the grid with the lower one, which reaches up and around it.
 */
export const styles = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    --aside: 0em;
    --numeral: 4em;
  }
  /* The largest size at which the number's most digits fit; both know how many these are. */
  [part='number'],
  .graphic {
    --size: min(var(--numeral), (100cqi - var(--aside)) / var(--characters) / 0.62);
  }
  .above {
    margin-top: 1.5em;
  }
  [part='number'] {
    /* Nothing inside changes the layout outside: a tick costs the page only the digits. */
    contain: size layout style;
    font-size: var(--size);
    line-height: 1.15;
    height: 1.15em;
    white-space: nowrap;
  }
  .graphic {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2.5em;
  }
  .below {
    max-width: 22.5em;
    color: var(--muted);
  }
  .below p {
    font-size: 0.9375em;
  }
  .ring {
    justify-self: center;
    min-height: 18em;
  }
  @container (min-width: 36em) {
    .lead,
    .moving,
    .body {
      --aside: 22.25em;
      --numeral: 5.5em;
    }
    .above,
    .moving {
      margin-left: var(--aside);
    }
    .above {
      display: grid;
      align-items: end;
      min-height: 3em;
      margin-top: 3.9em;
    }
    .moving,
    .body {
      grid-area: 2 / 1;
    }
    .graphic {
      grid-template-columns: 19.75em minmax(0, 1fr);
      margin-top: -5.4em;
    }
    .ring {
      grid-area: 1 / 1;
      min-height: 19.75em;
    }
    .below {
      grid-area: 1 / 2;
      margin-top: calc(5.4em + 1.15 * var(--size));
    }
  }
`;
