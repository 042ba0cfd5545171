/** How much storage a book stands for, which the two years' figures imply differently. */
import { quantityInFull } from '../core/locale.js';
import { roundedVisibly, type Qualified } from '../core/qualifiers.js';
import type { Release } from '../data/release.js';
import { amount, withUnit } from '../language/figure-text.js';
import type { CommonStrings } from '../language/strings.js';
import { assumedBytesOf } from './facts.js';
import { ratio } from '../data/relations.js';
import { bytesIn, fittingUnit, type StorageUnit } from '../data/units.js';

/** The figures of each year: storage and books. */
export const years = {
  published: ['storage', 'books'],
  before: ['storage-before', 'books-before'],
} as const;
export type Year = keyof typeof years;

/** The size of a book in bytes, stated or assumed; undefined if the release does not state both figures. */
export function bytesOfBook(release: Release, year: Year): Qualified | undefined {
  const [storage, books] = years[year];
  const assumed = assumedBytesOf(release);
  if (assumed && release.figure(storage)) return { value: assumed, qualifier: 'exact' };
  return ratio(release.edition, storage, books);
}

/** The size of a book in the unit of storage that fits it, to a hundredth or three digits. */
export interface Size extends Qualified {
  readonly unit: StorageUnit;
}

export function sizeOfBook(release: Release, year: Year): Size | undefined {
  const bytes = bytesOfBook(release, year);
  if (!bytes) return undefined;
  const unit = fittingUnit(bytes.value);
  return { ...roundedVisibly({ ...bytes, value: bytes.value / bytesIn(unit) }, 2), unit };
}

/** "rund 2,33 MB"; "rund 2330 Kilobyte" in a language that writes whole numbers. */
export function sizeText(common: CommonStrings, size: Size): string {
  const { value, unit } = common.locale.inWholeUnits?.(size) ?? size;
  return withUnit(common, quantityInFull(common.locale, { ...size, value }, 2), unit);
}

/** The same of a year; undefined if the release does not state both figures. */
export function bookSize(common: CommonStrings, release: Release, year: Year): string | undefined {
  const size = sizeOfBook(release, year);
  return size && sizeText(common, size);
}

/** "2280 TB ÷ rund 978 Millionen", "2,5 MB (Annahme)": what the size is computed from. */
export function sizeTerms(common: CommonStrings, release: Release, year: Year): string {
  if (assumedBytesOf(release)) return `${bookSize(common, release, year)!} (${common.assumption})`;
  return years[year].map((id) => amount(common, release.figure(id)!)).join(' ÷ ');
}
