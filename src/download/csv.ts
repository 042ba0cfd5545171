/** The data table as a file for spreadsheets. */
import { dsvFormat } from 'd3-dsv';
import { qualifierText } from '../core/locale.js';
import { plain } from '../core/rich-text.js';
import type { Snapshot } from './snapshot.js';
import type { DownloadStrings } from './strings.js';

/** By this, spreadsheets know that a file is in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** What makes a spreadsheet take a cell for a formula; full-width signs and line feeds are read as that by some. */
const FORMULA = /^[=+@\t\r\n＝＋－＠-]/;

/** A cell that would begin a formula is text, whatever a dataset says. */
const asText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/**
 * The rows of the table, with the same words, and beside them what the value is made of: number, qualifier and unit. With
 * semicolons and decimal commas in languages that write these, as spreadsheets there expect it.
 */
export function csvOf({ words: { common }, scene, source }: Snapshot, texts: DownloadStrings): string {
  const { decimal } = common.locale.numbers;
  const header = [...common.columns, ...texts.columns];
  const rows = scene.content.rows().map(({ name, value, period, number, unit, origin }) => {
    const unitName = common.nouns[unit as keyof typeof common.nouns]?.[1] ?? common.units[unit]?.[1] ?? unit;
    return [
      asText(name),
      asText(value),
      asText(period),
      // A number stays a number: it may be negative.
      String(number.value).replace('.', decimal),
      asText(qualifierText(common.locale, number)),
      asText(unitName),
      asText(origin),
      asText(source),
    ];
  });
  const { formatRow } = dsvFormat(decimal === ',' ? ';' : ',');
  const lines = [header, ...rows].map((row) => formatRow(row.map(plain)));
  // RFC 4180 ends lines with both signs; d3 joins them with one.
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}
