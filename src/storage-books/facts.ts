/**
 * The release as the wall shows it: with the books that its storage would be where it states none, by an assumed size
 * of a book; and with the storage and the books of the edition that it is compared with, in place of the year before.
 */
import { sideOf, threeDigits } from '../core/qualifiers.js';
import { edition as editionOf, figure as figureOf } from '../data/editions.js';
import type { KeyFigure, LocalText } from '../data/key-figure.js';
import { releaseOf, type Release } from '../data/release.js';
import { bytesIn } from '../data/units.js';
import { qualified } from '../language/figure-text.js';

/**
 * How much storage a book is assumed to take, in bytes, where a release states storage and no books: 500 pages of 5,000
 * characters. A dataset changes it with a figure `book-size`.
 */
export const ASSUMED_BYTES = 2_500_000;

export interface Facts extends Release {
  /** The size of a book that is assumed, in bytes; undefined where the release states its books. */
  readonly assumedBytes: number | undefined;
  /** Name of the edition that it is compared with; undefined for the year before. */
  readonly comparedWith: LocalText | undefined;
}

export function factsOf({ dataset, edition, figure }: Release): Facts {
  const size = figure('book-size');
  const bytesOfBook = size?.value ? size.value * bytesIn(size.unit) : ASSUMED_BYTES;
  const earlier = edition.comparedWith ? editionOf(dataset, edition.comparedWith) : undefined;
  const own = edition.figures.filter(({ id }) => !earlier || !(id in BEFORE));
  const before = Object.entries(BEFORE).flatMap(([id, source]): KeyFigure[] => {
    const found = earlier && figureOf(earlier, source);
    return found ? [{ ...found, id }] : [];
  });
  const stated = [...own, ...before];
  const assumed = stated.some(({ id }) => id === 'books') ? [] : stated.flatMap((each) => booksOf(each, bytesOfBook));
  const figures = [...stated.filter(({ id }) => !assumed.some((each) => each.id === id)), ...assumed];
  return {
    ...releaseOf(dataset, { ...edition, figures }),
    assumedBytes: assumed.length ? bytesOfBook : undefined,
    comparedWith: earlier?.title,
  };
}

/** What is shown of the year before, by the figure of an earlier edition that it is taken from. */
const BEFORE: Readonly<Record<string, string>> = { 'storage-before': 'storage', 'books-before': 'books' };

/** The books that a figure of storage would be. */
const BOOKS: Readonly<Record<string, string>> = { storage: 'books', 'storage-before': 'books-before' };

function booksOf(storage: KeyFigure, bytesOfBook: number): KeyFigure[] {
  const id = BOOKS[storage.id];
  if (!id) return [];
  const number = qualified(storage);
  const count = threeDigits({ ...number, value: (number.value * bytesIn(storage.unit)) / bytesOfBook });
  const { period, planned, estimated } = storage;
  return [
    {
      ...{ id, value: count.value, unit: 'book', period },
      ...(planned && { planned }),
      ...(estimated && { estimated }),
      // By an assumption, no number of books is exact.
      qualifier: sideOf(count.qualifier) === 'on' ? 'around' : count.qualifier,
    },
  ];
}

/** The assumed size of a book in bytes, where the release states no books. */
export const assumedBytesOf = (release: Release | Facts): number | undefined =>
  'assumedBytes' in release ? release.assumedBytes : undefined;

/** The name of the edition that a release is compared with; undefined for the year before. */
export const comparedWithOf = (release: Release | Facts): LocalText | undefined =>
  'comparedWith' in release ? release.comparedWith : undefined;
