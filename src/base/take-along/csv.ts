/** The table as a file for spreadsheets. */
import { plain } from '../../core/rich-text.js';
import type { Shown } from '../take-along.js';
import type { TakeAlongStrings } from './strings.js';

/** By this, spreadsheets know that a file is in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A cell that would begin a formula is text, whatever a dataset says. */
const harmless = (text: string): string => (/^[=+@\t\r-]/.test(text) ? `'${text}` : text);

/**
 * The rows of the table, with the same words, and beside them what the value is made of: number, qualifier and unit. With
 * semicolons and decimal commas in languages that write these, as spreadsheets there expect it.
 */
export function csvOf({ words: { common }, story, source }: Shown, texts: TakeAlongStrings): string {
  const { decimal } = common.locale.numbers;
  const separator = decimal === ',' ? ';' : ',';
  const rows = story
    .rows()
    .map(({ name, value, period, number, unit, origin }) => [
      ...[name, value, period].map(harmless),
      String(number.value).replace('.', decimal),
      ...[
        common.locale.qualifiers[number.qualifier],
        common.units[unit] ?? texts.counted[unit] ?? unit,
        origin,
        source,
      ].map(harmless),
    ]);
  const cell = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [[...common.columns, ...texts.columns], ...rows].map((row) =>
    row.map((text) => cell(plain(text))).join(separator),
  );
  return BYTE_ORDER_MARK + lines.map((each) => `${each}\r\n`).join('');
}
