import { capitalised, isOne } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { StorageBooksStrings } from './strings.js';

/** In a title, "1" is a word. */
const spelled = (books: string): string => books.replace(/\b1(?=\u00a0)/, 'one');

const verb = (storage: string, isPlanned: boolean): string => {
  if (isPlanned) return isOne(storage) ? 'is to be provided' : 'are to be provided';
  return isOne(storage) ? 'is provided' : 'are provided';
};

export const en: StorageBooksStrings = {
  file: 'storage-books',
  title: (books) => (books ? capitalised(spelled(books)) : 'Storage, measured in books'),
  summary: ({ storage, occupied, books, pages, before, when, behind, isPlanned }) => {
    const ofPages = pages ? ` of ${pages}` : '';
    const inBooks = strong(storage ? books : capitalised(books)) + ofPages;
    const earlier = [before.storage, before.books].filter((text) => text !== undefined);
    return [
      storage
        ? `${strong(capitalised(storage))} of data storage${behind} ${verb(storage, isPlanned)} – as much as ${inBooks}`
        : `${inBooks}: as much as the data storage${behind} ${isPlanned ? 'is to hold' : 'holds'}`,
      occupied ? `; ${strong(occupied)} of it ${isOne(occupied) ? 'is' : 'are'} in use` : '',
      earlier.length ? `; ${when} it was ${earlier.join(' and ')}` : '',
      '.',
    ].join('');
  },
  when: (edition) => (edition ? `according to “${edition}”` : 'the year before'),
  assumedSize: (size) => `Assumption: a book takes ${size} of storage. The source names no books.`,
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
  withoutLabel: (books) => `without a label: added since, ${strong(books)} (computed)`,
  kept: (books) => `with a label: the year before and now, ${strong(books)}`,
  gone: (books) => `short strokes: no longer there, ${strong(books)} (computed)`,
  allPublished: (books) => `as published, ${strong(books)}`,
  more: ['more (computed)'],
  before: 'the year before',
  published: 'as published',
  stack: (books) => `A stack of ${books} books`,
  growth: 'Books added',
  bookSize: 'Storage for one book',
  bookSizeBefore: (when) => `Storage for one book, ${when}`,
  occupied: 'in use',
  free: 'free',
  sizesDiffer: (published, before, when) =>
    `Both numbers of books are the source’s own; they reckon with different amounts of storage for one book (${published}, ${when} ${before}).`,
  computed: (terms, result) => `Computed: ${terms} = ${result}.`,
  steps: {
    names: {
      country: ['Country', 'countries'],
      city: ['City', 'cities'],
      library: ['Library', 'libraries'],
      shelf: ['Shelf', 'shelves'],
      book: ['Book', 'books'],
      page: ['Page', 'pages'],
    },
    everything: 'everything',
    contents: {
      country: 'a country of 1,000\u00a0cities',
      city: 'a city of 1,000\u00a0libraries',
      library: 'a library of 1,000\u00a0shelves',
      shelf: 'a shelf of 1,000\u00a0books',
      book: 'a single book',
    },
    hint: (contents) => `Each book in the picture stands for ${contents}. Tap one to open it, or choose “closer”.`,
    closer: 'closer',
    farther: 'farther',
    range: 'How close',
    trail: 'What is shown',
    holds: (name, books) => `${name}: ${books} ${books === '1' ? 'book' : 'books'}`,
    markOf: (books, contents) =>
      `1 book in the picture = ${strong(`${books} ${books === '1' ? 'book' : 'books'}`)}${books === '1' ? '' : `, ${contents}`}`,
    here: (books) => `here ${books}`,
    hereAll: 'here all of them',
    next: (name) => `${name}: the next step`,
    such: (count, many) => `In all there are ${strong(count)} such ${many} (computed).`,
    length: (length, earth, thickness) =>
      `Side by side these books would be ${strong(length)} long${earth ? `, ${strong(earth)} around the earth` : ''} (computed; assumption: a book is ${thickness} thick).`,
    times: (count) => `${count}\u00a0times`,
    leaf: `1 stroke = ${strong('1 leaf')} = 2 pages`,
    leaves: (leaves) => ['pages', `on ${leaves}\u00a0leaves`],
    pagesNext: (first, second) =>
      second ? `Pages ${first} and ${second}: the next step` : `Page ${first}: the next step`,
    thisBook: { known: 'A book of the year before', new: 'A book added since', gone: 'A book of the year before' },
    size: (of, size, terms, before) =>
      `${before ? 'The year before: ' : ''}1 ${of} = ${strong(size)} (computed: ${terms})`,
    bytes: (count) => `${count}\u00a0bytes`,
    stroke: (bytes) => `1 stroke in the picture = ${strong(bytes)}`,
    share: (name, books, terms) => `${name}: ${strong(books)}${terms ? ` (computed: ${terms})` : ''}`,
  },
  own: {
    title: 'And your data?',
    amount: 'Amount of your data',
    unit: 'Unit',
    hint: 'with a point, for example 1.5',
    result: (amount, books, terms) => `${amount} are as much as ${strong(books)} (computed: ${terms}).`,
    resultPages: (amount, pages, terms) => `${amount} is less than a book: ${strong(pages)} (computed: ${terms}).`,
    more: 'That is more than the whole stack.',
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
  },
};
