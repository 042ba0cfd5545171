/** What is said around the picture of storage and books. */
import { formatNumber } from '../core/numbers.js';
import { quantity } from '../core/locale.js';
import { minus, type Qualified } from '../core/qualifiers.js';
import type { Release } from '../data/release.js';
import { amount, qualified } from '../language/figure-text.js';
import type { Content, Row } from '../graphic/scene.js';
import { figureRows } from '../language/figure-rows.js';
import type { KeyFigure } from '../data/key-figure.js';
import { check } from '../data/relations.js';
import type { Words } from '../language/words.js';
import { bookSize, sizeOfBook, sizeTerms } from './book-size.js';
import type { StorageBooksStrings } from './strings.js';

/** The key figures that the stack is about; only the books of the release have to be there. */
export const figureIds = [
  'storage',
  'books',
  'books-rounded',
  'pages-per-book',
  'storage-before',
  'books-before',
] as const;

/** How many more books than the year before; undefined if either is not stated or there were no more. */
export function growthOf(release: Release): Qualified | undefined {
  const [books, before] = [release.figure('books'), release.figure('books-before')];
  return books && before && books.value > before.value ? minus(qualified(books), qualified(before)) : undefined;
}

export function contentOf(words: Words<StorageBooksStrings>, release: Release): Content | undefined {
  const { strings, common } = words;
  const figure = (id: (typeof figureIds)[number]): KeyFigure | undefined => release.figure(id);
  const text = (id: (typeof figureIds)[number]): string | undefined => {
    const found = figure(id);
    return found && amount(common, found);
  };
  const [storage, books] = [text('storage'), text('books')];
  if (!storage || !books) return undefined;

  const growth = growthOf(release);
  const terms = `${books} − ${text('books-before')}`;
  const sizes = [bookSize(common, release, 'published'), bookSize(common, release, 'before')] as const;
  const differ =
    sizes[0] &&
    sizes[1] &&
    check(release.edition, release.dataset.relations).some(({ relation }) => relation.id === 'book-size');
  const pages = figure('pages-per-book');
  const computed = (name: string, value: string, number: Qualified, unit: string, terms: string): Row => ({
    name,
    value,
    number,
    unit,
    period: common.computed,
    origin: common.computedFrom(terms),
  });
  return {
    file: strings.file,
    title: strings.title(text('books-rounded')),
    summary: strings.summary(
      { storage, books },
      { storage: text('storage-before'), books: text('books-before') },
      pages && formatNumber(common.locale.numbers, pages.value),
    ),
    notes: [],
    details: [
      ...(growth ? [strings.computed(terms, quantity(common.locale, growth))] : []),
      ...(differ ? [strings.sizesDiffer(sizes[0]!, sizes[1]!)] : []),
    ],
    rows: () => [
      ...figureIds.flatMap((id) => (figure(id) ? figureRows(words, figure(id)!) : [])),
      ...(growth ? [computed(strings.growth, quantity(common.locale, growth), growth, 'book', terms)] : []),
      ...sizes.flatMap((size, index) => {
        const year = index ? 'before' : 'published';
        const number = sizeOfBook(release, year);
        return size && number
          ? [computed(strings.bookSize[index]!, size, number, number.unit, sizeTerms(common, release, year))]
          : [];
      }),
    ],
  };
}
