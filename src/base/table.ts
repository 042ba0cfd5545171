/** The figures as a table: what the picture shows, with qualifier, period and the words of the source. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bound } from '../core/numbers.js';
import type { Qualified } from '../core/qualifiers.js';
import { localText } from '../data/text.js';
import type { KeyFigure } from '../data/key-figure.js';
import { amount, periodText, qualified } from './figure-text.js';
import type { CommonStrings } from './strings.js';
import type { Words } from './words.js';

/** One line of the table, as text; files for taking along hold the same. */
export interface Row {
  readonly name: string;
  /** The number with qualifier and unit, as it is written. */
  readonly value: string;
  /** The same number. */
  readonly number: Qualified;
  /** Name of its unit, as in the data. */
  readonly unit: string;
  readonly period: string;
  /** Where the number comes from: the sentence of the source, or from what it is computed. */
  readonly origin: string;
  /** Whether the origin is words of the source, in their language. */
  readonly quoted?: boolean;
}

/** The row of a published figure, and one for each of its parts. */
export function figureRows({ common, language }: Words<object>, figure: KeyFigure): Row[] {
  const period = periodText(common, figure);
  const label = bound(localText(figure.label ?? figure.id, language));
  const scope = figure.scope && localText(figure.scope, language);
  const row = {
    name: scope ? `${label} (${scope})` : label,
    value: amount(common, figure),
    number: qualified(figure),
    unit: figure.unit,
    period,
    origin: figure.sentence ? common.quoted(bound(figure.sentence)) : '',
    quoted: true,
  };
  const parts = (figure.parts ?? []).map((part) => ({
    name: `${label}: ${part.label ? localText(part.label, language) : common.hours(...part.window!)}`,
    value: amount(common, { ...part, unit: figure.unit, period: figure.period }),
    number: qualified(part),
    unit: figure.unit,
    period: periodText(common, { ...figure, window: part.window ?? figure.window }),
    origin: '',
  }));
  return [row, ...parts];
}

/** @param source whose numbers these are @param language of the source's words */
export const tableView = (
  common: CommonStrings,
  caption: string,
  rows: readonly Row[],
  source: string,
  language: string,
): TemplateResult =>
  html`<table part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${common.columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, value, period, origin, quoted }) =>
          html`<tr>
            <th scope="row">${name}${origin && html` <small lang=${quoted ? language : nothing}>${origin}</small>`}</th>
            <td>${value}</td>
            <td>${period}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <td colspan="3">${source}</td>
      </tr>
    </tfoot>
  </table>`;
