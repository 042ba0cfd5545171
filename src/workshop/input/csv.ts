/** Figures from a table as spreadsheets of both languages write it. */
import { dsvFormat } from 'd3-dsv';
import { unitSign } from '../../data/units.js';
import { readAmount, writeAmount, type Writing } from '../edition/amount.js';
import type { FormRecord, FormValue } from '../edition/form.js';
import { figureOf } from '../extract/figure-of.js';
import { periodWords, qualifierWords, unitWords } from '../extract/lexicon.js';
import { idFrom } from '../edition/id.js';
import type { OpenFault } from './opened.js';

/** Properties by what a column may be called. The first that fits a column counts; the first column of a property too. */
const COLUMNS: readonly (readonly [property: string, name: RegExp])[] = [
  ['id', /^(id|kennung|name \(id\))$/i],
  ['value', /^(zahl|number|wert als zahl|menge|anzahl|amount|count)$/i],
  ['said', /^(wert|value)$/i],
  ['qualifier', /^(genauigkeit|exactness|qualifier|zusatz|einschränkung)$/i],
  ['unit', /^(einheit|unit)$/i],
  ['period', /^(zeitraum|period|zeit|time)$/i],
  ['sentence', /^(wortlaut oder rechnung|wording or computation|wortlaut|satz|sentence|wording|quelle|source)$/i],
  ['label', /^(angabe|figure|kennzahl|bezeichnung|label|name|was)$/i],
];

const propertyOf = (column: string): string | undefined => COLUMNS.find(([, name]) => name.test(column.trim()))?.[0];

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** The sign between cells: what the first line has most of. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const signs = [';', '\t', ','];
  return signs.reduce((best, sign) => (count(line, sign) > count(line, best) ? sign : best));
}

/** With commas between cells, a comma inside of a number would be quoted: English. */
const writingOf = (delimiter: string): Writing => (delimiter === ',' ? 'en' : 'de');

const QUALIFIER_AT_START = /^[^\d]*?(?=\d)/u;

const qualifierIn = (text: string): string | undefined =>
  qualifierWords.find(({ pattern }) => pattern.test(text.trim()))?.meaning;

const unitIn = (text: string): string => {
  const sign = unitSign(text);
  return unitWords.find(({ pattern }) => pattern.test(text.trim()))?.meaning ?? sign;
};

const periodIn = (text: string): string => {
  const word = text.trim();
  if (/laut mitteilung|as published|stand|derzeit/i.test(word)) return 'as-published';
  return periodWords.find(({ pattern }) => pattern.test(word))?.meaning ?? word;
};

/** "knapp 70.000 Mails" in one cell: its word, number and unit. */
function cut(said: string): { readonly before: string; readonly number: string; readonly behind: string } {
  const before = QUALIFIER_AT_START.exec(said)?.[0] ?? '';
  const rest = said.slice(before.length);
  const [number = ''] =
    /^[\d.,\s\u00a0]*\d(?:[\s\u00a0]*(?:Mio\.?|Mrd\.?|Million(?:en)?|Milliarden?|millions?|billions?|thousand|Tausend))?/u.exec(
      rest,
    ) ?? [];
  return { before, number, behind: rest.slice(number.length) };
}

/** A number in the page's way of writing; what cannot be read stays as it is, and its field says so. */
function written(text: string, from: Writing, to: Writing): string {
  const amount = readAmount(text, from);
  return 'value' in amount ? writeAmount(amount.value, to) : text.trim();
}

function figureIn(cells: Readonly<Record<string, string>>, from: Writing, to: Writing): FormRecord | undefined {
  const said = cut(cells['said'] ?? '');
  const value = cells['value']?.trim() || said.number || (cells['said'] ?? '').trim();
  const label = cells['label']?.trim() ?? '';
  if (!value) return undefined;
  const unit = unitIn(cells['unit']?.trim() || said.behind.trim());
  const period = periodIn(cells['period'] ?? '');
  const qualifier = qualifierIn(cells['qualifier']?.trim() || said.before);
  const sentence = cells['sentence']?.trim() ?? '';
  const amount = readAmount(value, from);
  const clues = { unit, period, sentence: `${label} ${sentence}`, value: 'value' in amount ? amount.value : 0 };
  const id = cells['id']?.trim() || figureOf(clues) || idFrom(label);
  const figure: Record<string, FormValue> = { id, value: written(value, from, to), unit, period };
  if (qualifier && qualifier !== 'exact') figure['qualifier'] = qualifier;
  if (sentence) figure['sentence'] = sentence;
  if (label) figure['label'] = label;
  return figure;
}

export interface Table {
  readonly figures?: readonly FormRecord[];
  readonly fault?: OpenFault;
}

/** Whether a text looks like a table: several lines with the same sign between their cells. */
export function isTable(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const delimiter = delimiterOf(text);
  return lines.length > 1 && count(lines[0]!, delimiter) > 0 && count(lines[1]!, delimiter) > 0;
}

/** @param to how the page writes numbers */
export function figuresIn(text: string, to: Writing): Table {
  const delimiter = delimiterOf(text);
  const [header = [], ...rows] = dsvFormat(delimiter).parseRows(text);
  const properties = header.map(propertyOf);
  if (!properties.some((each) => each === 'value' || each === 'said')) return { fault: 'no-columns' };
  const figures = rows.flatMap((row): readonly FormRecord[] => {
    const cells: Record<string, string> = {};
    properties.forEach((property, at) => {
      if (property && !(property in cells)) cells[property] = row[at] ?? '';
    });
    const figure = figureIn(cells, writingOf(delimiter), to);
    return figure ? [figure] : [];
  });
  return figures.length ? { figures } : { fault: 'no-rows' };
}
