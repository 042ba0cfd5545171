/** The visual language that all infographics share. Every length is in em, so that it grows with the reader's text. */
import { css } from './element.js';

/** What all elements share: colours by role, which a page overrides by the custom properties `--tlrz-…`; focus; hidden text. */
export const common = css`
  :host {
    --ink: var(--tlrz-ink, #1b2126);
    --muted: var(--tlrz-muted, #545d65);
    --scale: var(--tlrz-scale, #808a93);
    --hairline: var(--tlrz-hairline, #d3d8dc);
    --accent: var(--tlrz-accent, #c7400f);
    --focus: var(--tlrz-focus, var(--ink));
    color: var(--ink);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --ink: var(--tlrz-ink, light-dark(#1b2126, #f1f4f6));
      --muted: var(--tlrz-muted, light-dark(#545d65, #aab3ba));
      --scale: var(--tlrz-scale, light-dark(#808a93, #78838c));
      --hairline: var(--tlrz-hairline, light-dark(#d3d8dc, #353d43));
      --accent: var(--tlrz-accent, light-dark(#c7400f, #e8652e));
    }
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    :host {
      --ink: CanvasText;
      --muted: CanvasText;
      --scale: CanvasText;
      --hairline: CanvasText;
      --accent: Highlight;
      --focus: Highlight;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
  }
`;

export const baseStyles = css`
  ${common}
  :host {
    display: block;
    font-size: var(--tlrz-font-size, 1em);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    flex: 1;
    min-width: 0;
    border-top: 2px solid var(--ink);
    padding-block: 0.75em 1.5em;
    break-inside: avoid;
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
  figure,
  fieldset,
  p {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  /* As wide as the host and in nobody's way; both also where a page makes the host a flex box or a grid. */
  .measure {
    flex: none;
    width: 100%;
    height: 1em;
    margin-block-end: -1em;
    margin-inline-end: -100%;
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
  .numeral {
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
  }
  .steady {
    display: grid;
  }
  .steady p {
    grid-area: 1 / 1;
  }
  .void {
    visibility: hidden;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    margin: 1.5em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
    color: var(--muted);
  }
  .key li {
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
  .bordered {
    display: inline-flex;
    align-items: center;
    gap: 0.75em;
    min-height: 3.2em;
    padding: 0 1em;
    border: 1px solid var(--scale);
    border-radius: 2px;
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
  figcaption {
    margin-top: 1.5em;
    border-top: 1px solid var(--hairline);
    padding-top: 0.75em;
    font-size: 0.8125em;
    color: var(--muted);
  }
  figcaption p {
    max-width: 44em;
    margin-bottom: 0.25em;
  }
  a {
    color: inherit;
  }
  .expander {
    display: inline-flex;
    align-items: center;
    gap: 0.75em;
    min-height: 3.2em;
    font-size: 0.875em;
  }
  .expanders {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
  }
  .expanders > .expanded {
    flex: 1 0 100%;
    min-width: 0;
  }
  .forms {
    margin: 0;
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
  .expander span:last-child {
    border-bottom: 1px solid var(--scale);
  }
  .faults {
    border: 2px solid var(--accent);
    padding: 0.75em;
  }
  @media print {
    .controls,
    .expander,
    #take {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;

/** The table behind the disclosure. */
export const tableStyles = css`
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    overflow-wrap: anywhere;
    hyphens: auto;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding: 0.5em 0;
  }
  th,
  td {
    border-top: 1px solid var(--hairline);
    padding: 0.5em 0.75em 0.5em 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  th:first-child {
    width: 46%;
  }
  thead th {
    border: 0;
    color: var(--muted);
  }
  .narrow table {
    font-size: 0.8125em;
  }
  .narrow th:first-child {
    width: 38%;
  }
  .narrow :is(th, td) {
    padding-right: 0.4em;
  }
  tfoot td {
    color: var(--muted);
    font-size: 0.93em;
  }
  td:nth-child(2) {
    font-weight: 700;
  }
  small {
    display: block;
    color: var(--muted);
    font-size: 0.93em;
  }
`;

/**
 * The detent switch: a line, ticks, one dot and a bold label. Nothing in it is positioned: each positioned element is a
 * layer of its own, which costs the page at every tick of whatever moves on it.
 */
export const switchStyles = css`
  fieldset {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(min-content, 1fr);
    flex: 1 1 20em;
    max-width: 40em;
  }
  fieldset label {
    display: grid;
    justify-items: center;
    align-content: start;
    min-height: 3.5em;
    padding: 0 0.25em;
    text-align: center;
    color: var(--muted);
    cursor: pointer;
  }
  fieldset label::before {
    content: '';
    grid-area: 1 / 1;
    place-self: center stretch;
    margin: 0 -0.25em 0.35em;
    border-top: 1px solid var(--scale);
  }
  fieldset label:first-of-type::before {
    margin-left: 50%;
  }
  fieldset label:last-of-type::before {
    margin-right: 50%;
  }
  [type='radio'] {
    grid-area: 1 / 1;
    appearance: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0 0 0.35em;
    border-radius: 50%;
    display: grid;
    place-content: center;
    font: inherit;
    cursor: inherit;
  }
  [type='radio']::before {
    content: '';
    border-inline-start: 2px solid var(--scale);
    height: 1em;
  }
  input:checked::before {
    height: 0;
    border: 0.54em solid var(--accent);
    border-radius: 50%;
    outline: 0.25em solid var(--tlrz-surface, Canvas);
  }
  b {
    font-weight: 400;
  }
  input:checked ~ * {
    color: var(--ink);
  }
  input:checked ~ b {
    font-weight: 700;
  }
  fieldset small {
    display: none;
    font-size: 0.857em;
  }
  .wide fieldset small {
    display: block;
  }
  .narrow fieldset label {
    padding: 0;
    font-size: 0.929em;
  }
  /* Large text on a narrow page: one below the other. */
  .narrowest fieldset {
    grid-auto-flow: row;
  }
  .narrowest fieldset label {
    display: flex;
    gap: 0.75em;
  }
  .narrowest fieldset label::before {
    display: none;
  }
`;
