import type { FractionName } from '../core/fractions.js';
import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { StorageBooksStrings } from './strings.js';

/** In a title, "1" is a word. */
const spelled = (books: string): string => books.replace(/(?<![\d.,])1(?=\u00a0)/, 'one');

const fractions: Readonly<Record<FractionName, string>> = {
  tenth: 'a tenth of the way',
  fifth: 'a fifth of the way',
  quarter: 'one quarter of the way',
  third: 'a third of the way',
  half: 'halfway',
  'two-thirds': 'two thirds of the way',
  'three-quarters': 'three quarters of the way',
  once: 'once',
};

export const en: StorageBooksStrings = {
  file: 'storage-books',
  title: (books) => (books ? capitalised(spelled(books)) : 'Storage, measured in books'),
  summary: ({ storage, occupied, books, pages, before, when, suffix, isPlanned, assumedSize }) => {
    const ofPages = pages ? ` of ${pages}` : '';
    const inBooks = strong(storage ? books : capitalised(books)) + ofPages;
    const earlier = [before.storage, before.books].filter((text) => text !== undefined);
    return [
      storage
        ? `${strong(capitalised(storage))} of data storage${suffix} is ${isPlanned ? 'to be provided' : 'provided'} – enough for ${inBooks}${assumedSize ? ` (assumption: ${assumedSize} a book)` : ''}`
        : `${inBooks}: as much as the data storage${suffix} ${isPlanned ? 'is to hold' : 'holds'}`,
      occupied ? `; ${strong(occupied)} of it is in use` : '',
      earlier.length ? `; ${when}: ${earlier.join(' and ')}` : '',
      '.',
    ].join('');
  },
  when: (edition) => (edition ? `according to “${edition}”` : 'the year before'),
  assumedSize: (size) => `Assumption: a book takes ${size} of storage. The source gives no number of books.`,
  legend: 'What is shown',
  shows: {
    both: ['Comparison', 'what was added'],
    published: ['Release', 'as published'],
    before: ['Before', 'according to the source'],
  },
  books: 'books',
  mark: (books) => `1 drawn book = ${strong(`${books} ${books === '1' ? 'book' : 'books'}`)}`,
  board: (books) => `a row = ${books}`,
  withLabel: (books, when) => `with a label: ${when}, ${strong(books)}`,
  withoutLabel: (books) => `without a label: added since, ${strong(books)} (computed)`,
  kept: (books, when) => `with a label: ${when} and now, ${strong(books)}`,
  gone: (books) => `short strokes: no longer there, ${strong(books)} (computed)`,
  allPublished: (books) => `as published, ${strong(books)}`,
  more: 'more (computed)',
  fewer: 'fewer (computed)',
  unchanged: 'unchanged',
  published: 'as published',
  stack: (books) => `A wall of ${books}`,
  growth: 'Books added',
  bookSize: 'Storage for one book',
  bookSizeBefore: (when) => `Storage for one book, ${when}`,
  assumedBooks: (books) => `by the assumption, ${strong(books)}`,
  occupied: 'in use',
  free: 'free',
  inAll: (share) => `${share} in all`,
  sizesDiffer: (published, before, when) =>
    `Both numbers of books are the source’s own, but they assume different amounts of storage for one book (computed: ${published}, ${when} ${before}).`,
  computed: (terms, result) => `Computed: ${terms} = ${result}.`,
  steps: {
    names: {
      country: { one: 'Country', many: 'countries' },
      city: { one: 'City', many: 'cities' },
      library: { one: 'Library', many: 'libraries' },
      shelf: { one: 'Bookcase', many: 'bookcases' },
      book: { one: 'Book', many: 'books' },
      page: { one: 'Page', many: 'pages' },
    },
    everything: 'everything',
    into: {
      country: 'a country',
      city: 'a city',
      library: 'a library',
      shelf: 'a bookcase',
      book: 'a book',
      page: 'a page',
    },
    closer: (thing) => (thing ? `Zoom in: ${thing}` : 'Zoom in'),
    farther: 'Zoom out',
    range: 'How close',
    trail: 'What is shown',
    holds: (name, books) => `${name}: ${books} ${books === '1' ? 'book' : 'books'}`,
    markOf: (books, thing) =>
      `1 stroke = ${strong(`${books} ${books === '1' ? 'book' : 'books'}`)}${thing ? `: ${thing}` : ''}`,
    rows: {
      country: (books) => `a street = ${books}\u00a0books`,
      city: (books) => `a street = ${books}\u00a0books`,
      library: (books) => `a storey = ${books}\u00a0books`,
      shelf: (books) => `a shelf = ${books}\u00a0books`,
    },
    person: (height) => `${height}\u00a0m`,
    assumed: (thickness, height) =>
      `Scale (assumption): books ${thickness}\u00a0mm thick, shelves ${height}\u00a0cm apart`,
    here: (books) => `here ${books}`,
    hereAll: 'all of them here',
    next: (name) => `${name}: the next step`,
    such: (count, many) => `In all there are ${strong(count)} such ${many} (computed).`,
    times: (count) => `${count}\u00a0times`,
    aroundEarth: ({ of }, word) => `${word} ${fractions[of]}`,
    length: (length, earth, thickness) =>
      `Side by side, these books would stretch for ${strong(length)}${earth ? `: ${strong(earth)} around the earth` : ''} (computed; assumption: a book is ${thickness} thick).`,
    leaf: `1 stroke = ${strong('1 leaf')} = 2 pages`,
    leaves: (leaves) => ['pages', `on ${leaves}\u00a0leaves`],
    pagesNext: (first, second) =>
      second ? `Pages ${first} and ${second}: the next step` : `Page ${first}: the next step`,
    thisBook: {
      known: 'A book that was there before',
      new: 'A book added since',
      gone: 'A book that was only there before',
    },
    size: (of, size, terms, when) =>
      `${when ? `${capitalised(when)}: ` : ''}1 ${of} = ${strong(size)} (computed: ${terms})`,
    bytes: (count) => `${count}\u00a0bytes`,
    stroke: (bytes) => `1 stroke in the picture = ${strong(bytes)}`,
    share: (name, books, terms) => `${name}: ${strong(books)}${terms ? ` (computed: ${terms})` : ''}`,
  },
  own: {
    title: 'Your data?',
    amount: 'Amount of your data',
    unit: 'Unit',
    hint: 'with a point, for example 1.5',
    result: (amount, books, terms) => `${amount} is as much as ${strong(books)} (computed: ${terms}).`,
    resultPages: (amount, pages, terms) => `${amount} is less than a book: ${strong(pages)} (computed: ${terms}).`,
    more: 'That is more than the whole wall of books.',
    inPicture: 'In the picture: the bar.',
    key: (books) => `Your data: ${strong(books)}`,
    errors: {
      'no-number': 'Please enter only the number, for example 1.5; the unit has a field of its own.',
      'wrong-sign': 'Please write a point, for example 1.5. A comma only stands before three digits each: 1,500.',
      'not-positive': 'Please enter a number above 0.',
      'too-large': 'The picture cannot show as many books. Please enter a smaller number.',
    },
  },
  share: {
    button: 'Share this view',
    copied: 'The link is copied.',
    notCopied: 'Copying did not work. This link leads here:',
    link: 'Link to this view',
  },
  find: {
    title: 'Find a book',
    label: (most) => `Number of the book, 1 to ${most}`,
    button: 'show',
    error: (most) => `Please enter a whole number from 1 to ${most}.`,
    since: {
      known: (before) => `it was there ${before}`,
      new: () => 'it was added since',
      gone: (before) => `it was only there ${before}`,
    },
    found: (book, place, since) => `Book ${book} is ${place ?? 'below the triangle'}${since ? `; ${since}` : ''}.`,
    place: ({ index, isFirst, isLast, shelf }) => {
      if (isFirst) return `the first in ${shelf}`;
      return isLast ? `the last in ${shelf}` : `book ${index} in ${shelf}`;
    },
  },
};
