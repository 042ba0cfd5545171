/** The list of downloads in its disclosure. */
import { css } from 'lit';

export const downloadStyles = css`
  .forms {
    margin: 1.5em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .forms li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    border-top: 1px solid var(--hairline);
    padding-block: 0.5em;
  }
  .forms span {
    flex: 1 0 100%;
    color: var(--muted);
  }
  /* Wide: saving and copying each in a column of their own. */
  .wide .forms li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(2, 12.5em);
  }
  .wide .forms .bordered {
    justify-content: center;
  }
  .wide .forms .copy {
    grid-column: 3;
  }
  .taken {
    display: block;
    margin-top: 0.75em;
    font-size: 0.875em;
  }
  textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    margin-top: 0.35em;
    padding: 0.75em;
    border: 1px solid var(--scale);
    border-radius: 2px;
    font: inherit;
    font-family: monospace;
    color: inherit;
    background: none;
  }
  [part='taken'] {
    min-height: 1.5em;
    margin-top: 0.5em;
    font-size: 0.875em;
  }
`;
