import { css } from '../base/element.js';

export const styles = css`
  .graphic {
    display: grid;
    gap: 1.5em 2.5em;
    margin-top: 1.5em;
    align-items: center;
  }
  .ring {
    order: 2;
    justify-self: center;
    min-height: 18em;
    /* Nothing inside changes the layout outside: a tick costs the page only the digits. */
    contain: layout style;
  }
  [part='number'] {
    contain: strict;
    font-size: min(var(--numeral), 100cqi / var(--characters) / 0.62);
    --numeral: 4em;
    line-height: 1.15;
    height: 1.15em;
    white-space: nowrap;
  }
  .below {
    max-width: 24em;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .readout {
    min-width: 0;
    container-type: inline-size;
  }
  @container (min-width: 36em) {
    .graphic {
      grid-template-columns: 19.75em minmax(0, 1fr);
    }
    .ring {
      order: -1;
      min-height: 19.75em;
    }
    [part='number'] {
      --numeral: 5.5em;
    }
  }
`;
