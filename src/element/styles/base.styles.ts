/** The visual language that all infographics share. Every length is in em, so that it grows with the reader's text. */
import { css } from 'lit';

export const baseStyles = css`
  :host {
    font-size: var(--tlrz-font-size, 1em);
    line-height: 1.5;
  }
  .root {
    border-top: 2px solid var(--ink);
    padding-block: 0.75em 0.25em;
  }
  /* A part of what the page says around it. */
  .bare {
    border: 0;
    padding: 0;
  }
  /* Painted once and kept, whatever moves beside it. */
  .still {
    isolation: isolate;
  }
  /* As high as the place that a page keeps: what is left of it is shared around the source. */
  .root,
  .still,
  .body,
  figure,
  figcaption {
    display: flex;
    flex-direction: column;
  }
  .still,
  .body,
  figure {
    flex: 1 1 auto;
  }
  figure,
  fieldset,
  p {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  /* The button to plain language ends the line of the title, or stands below it where there is less room. */
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.475em;
  }
  /* High enough for a thumb, into the lines above and below; the focus ring stays between them. */
  [aria-pressed] {
    margin: -0.55em 0 -0.55em -0.6em;
    padding: 0 0.6em;
  }
  [aria-pressed]:focus-visible {
    outline-offset: -0.6em;
  }
  [aria-pressed] i {
    align-self: center;
    width: 0.75em;
    height: 0.75em;
    border: 0.1em solid;
    border-radius: 50%;
  }
  [aria-pressed='true'] i {
    width: 0;
    height: 0;
    border-width: 0.475em;
    color: var(--accent);
  }
  #title {
    flex: 1 1 60%;
    min-width: 0;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    hyphens: auto;
  }
  .narrow #title {
    font-size: 1.125em;
  }
  .narrowest #title {
    font-size: 1em;
  }
  [part='summary'] {
    max-width: 36em;
    margin-top: 0.25em;
  }
  svg {
    display: block;
    max-width: 100%;
    height: auto;
    overflow: visible;
    /* Drawn from the left, in letters of the width that it was drawn for. */
    direction: ltr;
    letter-spacing: normal;
    word-spacing: normal;
    break-inside: avoid;
  }
  p.told {
    grid-area: 2 / 1;
    margin-top: 0.5em;
  }
  .unbroken {
    white-space: nowrap;
  }
  /* WebKit breaks after a hyphen in spite of nowrap. */
  .whole {
    display: inline-block;
  }
  .ink {
    color: var(--ink);
  }
  .accent {
    color: var(--accent);
  }
  .muted {
    color: var(--muted);
  }
  .scale {
    color: var(--scale);
  }
  path {
    fill: none;
    stroke: currentColor;
  }
  .solid {
    fill: currentColor;
    stroke: none;
  }
  text {
    fill: currentColor;
  }
  .bold {
    font-weight: 700;
  }
  .end {
    text-anchor: end;
  }
  .middle {
    text-anchor: middle;
  }
  .numeral {
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
  }
  .steady {
    display: grid;
  }
  .steady > * {
    grid-area: 1 / 1;
  }
  /* What is left of the room that is kept is shared around the words. */
  .key .steady,
  .readout .steady {
    align-items: center;
  }
  .void {
    visibility: hidden;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
    color: var(--muted);
  }
  .key li {
    min-width: 0;
    overflow-wrap: anywhere;
    display: flex;
    gap: 0.75em;
    align-items: center;
  }
  .key svg,
  .bar {
    flex: none;
  }
  .bar {
    margin: 0 0.3125em;
    border-left: solid;
  }
  strong {
    font-weight: 700;
    color: var(--ink);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    align-items: flex-start;
    margin-top: 1.5em;
    font-size: 0.875em;
  }
  .bordered,
  .expander {
    display: inline-flex;
    align-items: center;
    gap: 0.75em;
    min-height: 3.2em;
  }
  .bordered {
    padding: 0 1em;
    border: 1px solid var(--scale);
    border-radius: 2px;
  }
  /* As wide as what it says in its other state, and beside its sign in both. */
  .steadied {
    text-align: start;
  }
  .steadied::after {
    content: attr(data-other);
    display: block;
    height: 0;
    visibility: hidden;
  }
  .pause {
    width: 0.25em;
    height: 0.8em;
    border: solid;
    border-width: 0 0.22em;
  }
  .play {
    height: 0.8em;
    border-left: 0.69em solid;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  /* What is left of a place: a third below what opens, and two around the source. */
  figcaption {
    flex: 2 0 auto;
    justify-content: center;
    border-top: 1px solid var(--hairline);
    padding-top: 0.3em;
  }
  a {
    color: inherit;
  }
  .details {
    margin-top: 1.25em;
  }
  .details,
  figcaption {
    font-size: 0.8125em;
    color: var(--muted);
  }
  .details p,
  figcaption p {
    max-width: 44em;
    margin-bottom: 0.25em;
  }
  .expander {
    font-size: 0.875em;
    text-align: start;
  }
  /*
   * In as many lines as the width says, whatever the font: where a label is too long, it breaks inside of its button, which
   * is high enough for two lines.
   */
  .expanders {
    flex: 1.2 0 auto;
    display: grid;
    grid-template-columns: repeat(3, auto) 1fr;
    align-content: start;
    justify-items: start;
    gap: 0 1.5em;
    margin-block: 0.75em 0.25em;
    line-height: 1.25;
  }
  .wide .expanders {
    margin-bottom: 0.75em;
  }
  /* Only where there is room for all in one line the action has none of its own. */
  .root:not(.wide) .expanders {
    grid-template-columns: auto 1fr;
    column-gap: 1em;
  }
  .root:not(.wide) .expanders > * {
    grid-column: 1 / -1;
  }
  .root:not(.wide) .expanders > :is([part='explore'], [part='data']) {
    grid-column: auto;
  }
  .root.narrow .expanders {
    column-gap: 0.75em;
  }
  .narrow .expander {
    gap: 0.5em;
    font-size: 0.8125em;
  }
  .root.narrowest .expanders {
    grid-template-columns: minmax(0, 1fr);
  }
  .bare .expanders {
    flex: none;
    margin-block: auto;
    padding-top: 0.75em;
  }
  .expanders > .bordered {
    font-size: 0.875em;
  }
  /* For assistive technology alone. */
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .expanders > .expanded {
    grid-column: 1 / -1;
    justify-self: stretch;
    contain: inline-size;
    line-height: 1.5;
  }
  .expander span:last-child {
    text-decoration: underline var(--scale);
    text-underline-offset: 0.3em;
  }
  .faults {
    border: 2px solid var(--accent);
    padding: 0.75em;
  }
  /* On paper one is less than a page: smaller, in one piece, and with the heading before it. */
  @media print {
    :host {
      break-before: avoid;
      break-inside: avoid;
    }
    .root {
      font-size: max(0.8em, 12px);
      line-height: 1.3;
    }
    .root p {
      max-width: none;
    }
    .expanders {
      margin-block: 0.25em;
    }
    .controls,
    .expanders > .bordered,
    .expander {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
