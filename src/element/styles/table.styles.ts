/** The data table behind its disclosure. */
import { css } from 'lit';

export const tableStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
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
  /* Words may break, with a hyphen where the browser knows how; numbers never do: their column is as wide as they are. */
  tbody th {
    width: 46%;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  thead th {
    border: 0;
    color: var(--muted);
  }
  .narrow table {
    font-size: 0.8125em;
  }
  .narrow :is(th, td) {
    padding-right: 0.4em;
  }
  .narrow tbody th {
    width: auto;
  }
  .narrow :is(thead th, td:last-child) {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  /* Large text on a narrow page: one below the other. */
  .narrowest :is(table, thead, tbody, tfoot, tr, th, td) {
    display: block;
    width: auto;
  }
  .narrowest tbody :is(th, td) {
    padding-block: 0.25em;
  }
  .narrowest td {
    border: 0;
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
  @media print {
    th,
    td {
      padding-block: 0.2em;
    }
    tbody th {
      width: 62%;
    }
    small {
      display: inline;
    }
    /* The source stands right below. */
    tfoot {
      display: none;
    }
  }
`;
