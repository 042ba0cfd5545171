import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { StorageBooksStrings } from './strings.js';

const counters: Record<number, string> = {
  1: '',
  1e3: 'thousand',
  1e6: 'million',
  1e9: 'billion',
  1e12: 'trillion',
  1e15: 'quadrillion',
};
const counter = (worth: number): string => counters[worth] ?? '';

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
  unit: (worth) => [counter(worth), 'books'].filter(Boolean).join(' '),
  counter,
  mark: (books) => `1 book in the picture = ${strong(`${books} ${books === '1' ? 'book' : 'books'}`)}`,
  board: (books) => `a board = ${books}`,
  withLabel: (books) => `with a label: the year before, ${strong(books)}`,
  withoutLabel: (books) => `without: added since, ${strong(books)} (computed)`,
  allPublished: (books) => `as published, ${strong(books)}`,
  more: ['more', '(computed)'],
  before: 'the year before',
  published: 'as published',
  label: {
    both: (now, before, growth, mark) =>
      `A stack of ${now} books. The year before it was ${before}; ${growth} were added (computed). One book in the picture stands for ${mark}.`,
    published: (now, _before, _growth, mark) => `A stack of ${now} books. One book in the picture stands for ${mark}.`,
    before: (_now, before, _growth, mark) =>
      `The stack of the year before: ${before} books. One book in the picture stands for ${mark}.`,
  },
  growth: 'Books added',
  bookSize: ['Storage for one book', 'Storage for one book, the year before'],
  sizesDiffer: (published, before) =>
    `Both numbers of books are the source’s own; they reckon with different amounts of storage for one book (${published}, the year before ${before}).`,
  computed: (terms, result) => `Computed: ${terms} = ${result}.`,
};
