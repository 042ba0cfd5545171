/** The data table behind its disclosure. */
import { css } from 'lit';

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
