/** The data table: what the picture shows, with qualifier, period and the words of the source. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../../graphic/scene.js';
import { richText } from './rich-text.js';
import type { CommonStrings } from '../../language/strings.js';

export interface Table {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** Whose numbers these are. */
  readonly source: string;
  /** Language of the source's words. */
  readonly sourceLanguage: string;
}

export const table = (
  { columns }: CommonStrings,
  { caption, rows, source, sourceLanguage }: Table,
): TemplateResult => html`
  <table part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => tableRow(row, sourceLanguage))}
    </tbody>
    <tfoot>
      <tr>
        <td colspan="3">${richText(source)}</td>
      </tr>
    </tfoot>
  </table>
`;

const tableRow = ({ name, value, period, origin, quoted }: Row, sourceLanguage: string): TemplateResult => html`
  <tr>
    <th scope="row">
      ${richText(name)} ${origin ? html`<small lang=${quoted ? sourceLanguage : nothing}>${origin}</small>` : nothing}
    </th>
    <td>${value}</td>
    <td>${period}</td>
  </tr>
`;
