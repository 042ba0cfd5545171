/**
 * The data table: what the picture shows, with qualifier, period and the words of the source. Its roles are said in
 * full: where its cells stand one below the other, some browsers would no longer tell that it is a table.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../core/rich-text.js';
import type { Row } from '../../graphic/scene.js';
import { saidOnce } from '../../language/said-once.js';
import type { CommonStrings } from '../../language/strings.js';
import { unbroken } from './rich-text.js';

export interface Table {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** Whose numbers these are. */
  readonly source: string;
  /** Language of the source's words. */
  readonly sourceLanguage: string;
}

export const table = (common: CommonStrings, { caption, rows, source, sourceLanguage }: Table): TemplateResult => html`
  <table part="table" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${common.columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${saidOnce(common, rows).map((row) => tableRow(row, sourceLanguage))}
    </tbody>
    <tfoot role="rowgroup">
      <tr role="row">
        <td role="cell" colspan="3">${unbroken(source)}</td>
      </tr>
    </tfoot>
  </table>
`;

/** Read at a number of the row is its name alone (`abbr`), and not what the source says of it. */
const tableRow = ({ name, value, period, origin, quoted }: Row, sourceLanguage: string): TemplateResult => html`
  <tr role="row">
    <th role="rowheader" scope="row" abbr=${origin ? plain(name) : nothing}>
      ${unbroken(name)}
      ${origin ? html`<small lang=${quoted ? sourceLanguage : nothing}>${unbroken(origin)}</small>` : nothing}
    </th>
    <td role="cell">${unbroken(value)}</td>
    <td role="cell">${unbroken(period)}</td>
  </tr>
`;
