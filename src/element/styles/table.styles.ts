/** The data table in its disclosure. */
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
  tbody tr,
  tfoot tr {
    border-top: 1px solid var(--hairline);
  }
  th,
  td {
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
    color: var(--muted);
  }
  /* On a small phone, or in large text: the number below its name. */
  .narrow :is(table, caption, thead, tbody, tfoot, tr, th, td) {
    display: block;
    width: auto;
  }
  .narrow :is(thead th, th ~ td) {
    display: inline-block;
    padding-top: 0;
  }
  td:nth-child(2) {
    font-weight: 700;
  }
  tfoot td,
  small {
    color: var(--muted);
    font-size: 0.93em;
  }
  small {
    display: block;
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
