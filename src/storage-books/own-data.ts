/** The reader's own data as books, by this edition's size of a book. */
import { counted, quantityInFull, roundedFor } from '../core/locale.js';
import type { NumberStyle } from '../core/numbers.js';
import { per, times, type Qualified } from '../core/qualifiers.js';
import { readNumber } from '../core/read-number.js';
import type { Release } from '../data/release.js';
import { withUnit } from '../language/figure-text.js';
import type { Words } from '../language/words.js';
import { bytesIn } from '../data/units.js';
import { bookSize } from './book-size.js';
import { assumedMark } from './content.js';
import { ownNumber, shownAt } from './own-data-step.js';
import type { Position } from './position.js';
import type { OwnDataError, StorageBooksStrings } from './strings.js';

export const dataUnits = ['MB', 'GB', 'TB'] as const;
export type DataUnit = (typeof dataUnits)[number];

/** What the reader typed, and as how many books it is understood. */
export interface OwnData {
  readonly amount: number;
  readonly unit: DataUnit;
  readonly books: Qualified;
}

/** The most books that a picture can show. */
const MOST_BOOKS = 1e15;

/** @returns undefined for an empty text */
export function readOwnData(
  style: NumberStyle,
  text: string,
  unit: DataUnit,
  size: Qualified,
): OwnData | OwnDataError | undefined {
  if (!text.trim()) return undefined;
  const amount = readNumber(style, text);
  if (typeof amount === 'string') return amount;
  const books = per({ value: amount * bytesIn(unit), qualifier: 'exact' }, size);
  return books.value > MOST_BOOKS ? 'too-large' : { amount, unit, books };
}

/** The answer to the reader, in one sentence or two. */
export function ownDataText(
  words: Words<StorageBooksStrings>,
  release: Release,
  { stack }: Position,
  { amount, unit, books }: OwnData,
): string {
  const { strings, common } = words;
  const { own } = strings;
  const { locale } = common;
  const stated = { value: amount, unit };
  const typed = locale.inWholeUnits?.(stated) ?? stated;
  const given = withUnit(common, quantityInFull(locale, { value: typed.value, qualifier: 'exact' }, 6), typed.unit);
  const size = bookSize(common, release, 'published')!;
  const terms = `${given} ÷ ${size}${assumedMark(words, release)}`;
  const text = (q: Qualified): string => quantityInFull(locale, roundedFor(locale, q, ownNumber));
  if (books.value < 1 && stack.pages) {
    return own.resultPages(
      given,
      counted(text(times(books, stack.pages)), common.nouns.page),
      `${terms} × ${stack.pages}`,
    );
  }
  const result = own.result(given, counted(text(books), common.nouns.book), terms);
  return books.value > stack.total ? `${result} ${own.more}` : result;
}

/** That the picture has a bar for them: at the step that they fit, unless they are less than a book or more than all. */
export function inPictureText({ strings }: Words<StorageBooksStrings>, position: Position, { books }: OwnData): string {
  const hasBar = books.value >= 1 && books.value <= position.stack.total && shownAt(position, books);
  return hasBar ? strings.own.inPicture : '';
}
