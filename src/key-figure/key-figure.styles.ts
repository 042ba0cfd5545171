import { css } from 'lit';

export const styles = css`
  :host {
    color: inherit;
  }
  button {
    letter-spacing: inherit;
    text-align: inherit;
    text-decoration: underline dotted from-font;
    text-decoration-color: var(--accent);
    text-underline-offset: 0.2em;
  }
  [popover] {
    position: absolute;
    inset: auto;
    box-sizing: border-box;
    width: max-content;
    max-width: min(24em, 100vw - 2em);
    margin: 0;
    padding: 0.75em 1em;
    border: 1px solid var(--scale);
    border-top: 2px solid var(--ink);
    background: var(--tlrz-surface, Canvas);
    color: var(--ink);
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
  }
  p {
    margin: 0;
  }
  p + p {
    margin-top: 0.25em;
    color: var(--muted);
  }
`;
