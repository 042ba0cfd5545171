import { css } from '../base/element.js';

export const styles = css`
  .graphic {
    margin-top: 1.5em;
  }
`;
