/**
 * The figures that the infographics look up by name, and what each may be: in which units and for which periods the
 * sentences about it hold. A figure of any other name is free in both.
 */
import { amountPeriods, type Period } from './key-figure.js';
import { storageUnits } from './units.js';

export interface Standard {
  readonly units: readonly string[];
  readonly periods: readonly Period[];
}

const now: readonly Period[] = ['as-published'];
const before: readonly Period[] = ['year-before'];
const books = ['book'];
const mails = ['mail'];

const standards: Readonly<Record<string, Standard>> = {
  storage: { units: storageUnits, periods: now },
  'storage-before': { units: storageUnits, periods: before },
  'storage-occupied': { units: storageUnits, periods: now },
  'book-size': { units: storageUnits, periods: now },
  books: { units: books, periods: now },
  'books-rounded': { units: books, periods: now },
  'books-before': { units: books, periods: before },
  'pages-per-book': { units: ['page'], periods: now },
  mails: { units: mails, periods: amountPeriods },
  'mails-per-day': { units: mails, periods: ['per-day', 'per-working-day'] },
  'mails-per-year': { units: mails, periods: ['per-year', 'reporting-year'] },
  calls: { units: ['call'], periods: amountPeriods },
};

/** What the figure of that name may be; undefined for one that no infographic looks up. */
export const standardOf = (id: string): Standard | undefined =>
  Object.hasOwn(standards, id) ? standards[id] : undefined;

/** The names of all figures that infographics look up. */
export const standardIds: readonly string[] = Object.keys(standards);
