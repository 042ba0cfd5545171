/**
 * What an infographic takes from the page, and what not. Family, size and colour of the text, the height of its lines and
 * the space between its letters follow the page and the reader; what would tear a number apart, turn the picture round or
 * change words does not.
 */
import { css } from 'lit';

/** For the root of what an element renders: none of it is inherited further. */
export const resetStyles = css`
  .root {
    hyphens: manual;
    text-indent: 0;
    text-transform: none;
    text-align: start;
    text-align-last: auto;
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    line-break: auto;
  }
`;

/** The room that an infographic takes. */
export const roomStyles = css`
  :host {
    display: block;
    max-width: 100%;
    /* Whatever the page says to all that is in it: a picture does not turn. */
    writing-mode: horizontal-tb !important;
  }
  :host([hidden]) {
    display: none;
  }
  /* As wide as the host and in nobody's way; both also where a page makes the host a flex box or a grid. */
  .measure {
    flex: none;
    width: 100%;
    height: 1em;
    margin-block-end: -1em;
    margin-inline-end: -100%;
    /* Never half in one column, half in the next. */
    break-inside: avoid;
    /* Where nothing gives the host a width, 40em; and where there is less, less. */
    display: grid;
    grid-template-columns: minmax(0, 40em);
  }
  /* Nothing that is drawn makes the host wider or narrower: its width is the page's, or that of the ruler. */
  .root {
    contain: inline-size;
    flex: 1;
    min-width: 0;
  }
  /* Where there is hardly any room, words break rather than reach out of it. */
  .narrow-words {
    white-space: normal;
    overflow-wrap: anywhere;
    text-indent: 0;
  }
  /* There letters keep together: in wide fonts a number with its unit fills the line. */
  .narrowest {
    letter-spacing: normal;
    word-spacing: normal;
  }
  /* The smallest text, three quarters of it, has 9 px at least. */
  .root,
  .measure,
  .narrow-words,
  .fallback {
    /* Where the page keeps a place for it, it fills that. */
    grid-area: 1 / 1;
  }
  .root,
  .measure {
    font-size: max(1em, 12px);
  }
`;
