import { css } from '../base/element.js';

export const styles = css`
  .graphic {
    margin-top: 1.5em;
  }
  .words {
    margin-top: 1em;
    font-size: 0.875em;
    color: var(--muted);
  }
`;
