/** How much storage a book stands for, which the two years' figures imply differently. */
import { joinWithNoBreak, quantityInFull } from '../core/locale.js';
import { rounded, type Qualified } from '../core/qualifiers.js';
import type { Release } from '../data/release.js';
import { amount } from '../language/figure-text.js';
import type { CommonStrings } from '../language/strings.js';
import { ratio } from '../data/relations.js';

/** The figures of each year: storage and books. */
export const years = {
  published: ['storage', 'books'],
  before: ['storage-before', 'books-before'],
} as const;
export type Year = keyof typeof years;

/** The size of a book in bytes; undefined if the release does not state both figures. */
export function bytesOfBook(release: Release, year: Year): Qualified | undefined {
  const [storage, books] = years[year];
  return ratio(release.edition, storage, books);
}

/** The same in megabytes, as it is written. */
export function megabytesOfBook(release: Release, year: Year): Qualified | undefined {
  const bytes = bytesOfBook(release, year);
  return bytes && rounded({ ...bytes, value: bytes.value / 1e6 }, 2);
}

/** "rund 2,33 MB" */
export function bookSize(common: CommonStrings, release: Release, year: Year): string | undefined {
  const megabytes = megabytesOfBook(release, year);
  return megabytes && joinWithNoBreak(quantityInFull(common.locale, megabytes, 2), common.units.MB ?? 'MB');
}

/** "2280 TB ÷ rund 978 Millionen": what the size is computed from. */
export const sizeTerms = (common: CommonStrings, release: Release, year: Year): string =>
  years[year].map((id) => amount(common, release.figure(id)!)).join(' ÷ ');
