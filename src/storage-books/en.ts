import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { StorageBooksStrings } from './strings.js';

/** In a title, "1" is a word. */
const spelled = (books: string): string => books.replace(/\b1(?=\u00a0)/, 'one');

export const en: StorageBooksStrings = {
  title: (books) => (books ? `${capitalised(spelled(books))} books` : 'Storage, measured in books'),
  summary: (now, before, pages) =>
    `${strong(now.storage)} of data storage are provided – as much as ${strong(`${now.books} books`)}${pages ? ` of ${pages}\u00a0pages` : ''}` +
    (before.storage || before.books
      ? `; the year before it was ${[before.storage, before.books && `${before.books} books`].filter(Boolean).join(' and ')}.`
      : '.'),
  legend: 'What is shown',
  shows: {
    both: ['Comparison', 'what was added'],
    published: ['Release', 'as published'],
    before: ['Year before', 'by the source'],
  },
  books: 'books',
  mark: (books) => `1 book in the picture = ${strong(`${books} ${books === '1' ? 'book' : 'books'}`)}`,
  board: (books) => `a board = ${books}`,
  withLabel: (books) => `with a label: the year before, ${strong(books)}`,
  withoutLabel: (books) => `without: added since, ${strong(books)} (computed)`,
  allPublished: (books) => `as published, ${strong(books)}`,
  more: ['more (computed)'],
  before: 'the year before',
  published: 'as published',
  stack: (books) => `A stack of ${books} books`,
  growth: 'Books added',
  bookSize: ['Storage for one book', 'Storage for one book, the year before'],
  sizesDiffer: (published, before) =>
    `Both numbers of books are the source’s own; they reckon with different amounts of storage for one book (${published}, the year before ${before}).`,
  computed: (terms, result) => `Computed: ${terms} = ${result}.`,
};
