/** What is said around the picture of storage and books. */
import { inNumber, joinWithNoBreak, quantity } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { minusAsKnown, type Qualified } from '../core/qualifiers.js';
import { sentences } from '../core/sentences.js';
import { check } from '../data/relations.js';
import type { Release } from '../data/release.js';
import { localText } from '../data/text.js';
import type { Content, Row } from '../graphic/scene.js';
import { amount, countedAmount, qualified } from '../language/figure-text.js';
import { figureRows } from '../language/figure-rows.js';
import { countedSuffix, explanationsOf, ownText } from '../language/told.js';
import type { Words } from '../language/words.js';
import { bookSize, sizeOfBook, sizeTerms, years } from './book-size.js';
import { assumedBytesOf, comparedWithOf } from './facts.js';
import type { StorageBooksStrings } from './strings.js';

/** The key figures that the wall is about; storage or books have to be there. */
export const figureIds = [
  'storage',
  'storage-occupied',
  'books',
  'books-rounded',
  'pages-per-book',
  'storage-before',
  'books-before',
] as const;
type FigureId = (typeof figureIds)[number];

/** How many more books than the year before; undefined if either is not stated or there were no more. */
export function growthOf(release: Release): Qualified | undefined {
  const [books, before] = [release.figure('books'), release.figure('books-before')];
  return books && before && books.value > before.value ? minusAsKnown(qualified(books), qualified(before)) : undefined;
}

/** "im Jahr davor", or by the name of the edition that is compared: "laut „Bericht 2020“". */
export function beforeText({ strings, language }: Words<StorageBooksStrings>, release: Release): string {
  const name = comparedWithOf(release);
  return strings.when(name && localText(name, language));
}

/** The remark after a number of books that is assumed; empty for a stated one. */
export const assumedMark = ({ common }: Words<StorageBooksStrings>, release: Release): string =>
  assumedBytesOf(release) ? ` (${common.assumption})` : '';

/** "rund 978 Millionen − etwa 732 Millionen": what the growth is computed from. */
const growthTerms = (words: Words<StorageBooksStrings>, release: Release): string =>
  ['books', 'books-before']
    .map((id) => amount(words.common, release.figure(id)!) + assumedMark(words, release))
    .join(' − ');

/** Whether the two years' sizes of a book contradict each other. */
const sizesDiffer = (release: Release): boolean =>
  !assumedBytesOf(release) &&
  check(release.edition, release.dataset.relations).some(({ relation }) => relation.id === 'book-size');

export function contentOf(words: Words<StorageBooksStrings>, release: Release): Content | undefined {
  const { strings, common } = words;
  const { figure } = release;
  if (!figure('books')) return undefined;
  const rounded = figure('books-rounded');
  const assumed = assumedBytesOf(release) && bookSize(common, release, 'published');
  return {
    file: strings.file,
    title: strings.title(rounded && countedAmount(common, rounded, 'book')),
    summary: summaryOf(words, release),
    notes: assumed ? [strings.assumedSize(assumed)] : [],
    details: () => detailsOf(words, release),
    rows: () => rowsOf(words, release),
  };
}

function detailsOf(words: Words<StorageBooksStrings>, release: Release): string[] {
  const { strings, common, language } = words;
  const { figure } = release;
  const growth = growthOf(release);
  const sizes = [bookSize(common, release, 'published'), bookSize(common, release, 'before')] as const;
  const scope = ownText((figure('storage') ?? figure('books'))?.scope, language);
  return [
    ...(growth ? [strings.computed(growthTerms(words, release), quantity(common.locale, growth))] : []),
    ...(sizes[0] && sizes[1] && sizesDiffer(release)
      ? [strings.sizesDiffer(sizes[0], sizes[1], beforeText(words, release))]
      : []),
    ...(scope ? [sentences([scope])] : []),
    ...explanationsOf(common, [
      ...figureIds.map(figure),
      growth,
      sizeOfBook(release, 'published'),
      sizeOfBook(release, 'before'),
    ]),
  ];
}

/** The sentence with the numbers. */
function summaryOf(words: Words<StorageBooksStrings>, release: Release): string {
  const { strings, common } = words;
  const { figure } = release;
  const text = (id: FigureId): string | undefined => {
    const found = figure(id);
    return found && amount(common, found);
  };
  const countedBooks = (id: FigureId): string | undefined => {
    const found = figure(id);
    return found && countedAmount(common, found, 'book');
  };
  const storage = figure('storage');
  const pages = figure('pages-per-book');
  const pagesText = pages && formatNumber(common.locale.numbers, pages.value);
  return strings.summary({
    storage: text('storage'),
    occupied: text('storage-occupied'),
    books: countedBooks('books')!,
    pages: pagesText && joinWithNoBreak(pagesText, inNumber(pagesText, common.nouns.page)),
    before: { storage: text('storage-before'), books: countedBooks('books-before') },
    when: beforeText(words, release),
    assumedSize: assumedBytesOf(release) ? bookSize(common, release, 'published') : undefined,
    suffix: countedSuffix(words, storage ?? figure('books')!),
    isPlanned: (storage ?? figure('books')!).planned ?? false,
  });
}

function rowsOf(words: Words<StorageBooksStrings>, release: Release): Row[] {
  const { strings, common } = words;
  const { figure } = release;
  const growth = growthOf(release);
  const terms = growth && growthTerms(words, release);
  const computed = (name: string, value: string, number: Qualified, unit: string, from: string): Row => ({
    name,
    value,
    number,
    unit,
    period: common.computed,
    origin: common.computedFrom(from),
  });
  const stated = figureIds.flatMap((id): Row[] => {
    const found = figure(id);
    if (!found) return [];
    const [year, storageId] = yearOf(id);
    if (assumedBytesOf(release) && storageId) {
      const from = `${amount(common, figure(storageId)!)} ÷ ${sizeTerms(common, release, year)}`;
      return [computed(common.nouns.book[1], amount(common, found), qualified(found), 'book', from)];
    }
    const rows = figureRows(words, found);
    const isCompared = comparedWithOf(release) && id.endsWith('-before');
    return isCompared ? rows.map((row) => ({ ...row, period: beforeText(words, release) })) : rows;
  });
  const sizes = (Object.keys(years) as (keyof typeof years)[]).flatMap((year): Row[] => {
    const size = sizeOfBook(release, year);
    if (!size || assumedBytesOf(release)) return [];
    const name = year === 'before' ? strings.bookSizeBefore(beforeText(words, release)) : strings.bookSize;
    return [computed(name, bookSize(common, release, year)!, size, size.unit, sizeTerms(common, release, year))];
  });
  return [
    ...stated,
    ...(growth && terms ? [computed(strings.growth, quantity(common.locale, growth), growth, 'book', terms)] : []),
    ...sizes,
  ];
}

/** Of books that may be assumed: their year, and the storage that they are computed from. */
function yearOf(id: FigureId): readonly [year: keyof typeof years, storage: FigureId | undefined] {
  if (id === 'books') return ['published', 'storage'];
  return ['before', id === 'books-before' ? 'storage-before' : undefined];
}
