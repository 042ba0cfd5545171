import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { StorageBooksStrings } from './strings.js';

/** In a title, "1" is a word. */
const spelled = (books: string): string => books.replace(/\b1(?=\u00a0)/, 'eine');

export const de: StorageBooksStrings = {
  title: (books) => (books ? `${capitalised(spelled(books))} Bücher` : 'Speicher, in Büchern gemessen'),
  summary: (now, before, pages) =>
    `${strong(now.storage)} Datenspeicher stehen bereit – so viel wie ${strong(`${now.books} Bücher`)}${pages ? ` mit ${pages}\u00a0Seiten` : ''}` +
    (before.storage || before.books
      ? `; im Jahr davor waren es ${[before.storage, before.books && `${before.books} Bücher`].filter(Boolean).join(' und ')}.`
      : '.'),
  legend: 'Gezeigter Stand',
  shows: {
    both: ['Vergleich', 'was dazukam'],
    published: ['Mitteilung', 'Stand der Quelle'],
    before: ['Jahr davor', 'laut Quelle'],
  },
  books: 'Bücher',
  mark: (books) => `1 Buch im Bild = ${strong(`${books} ${books === '1' ? 'Buch' : 'Bücher'}`)}`,
  board: (books) => `ein Brett = ${books}`,
  withLabel: (books) => `mit Schild: im Jahr davor, ${strong(books)}`,
  withoutLabel: (books) => `ohne Schild: dazugekommen, ${strong(books)} (berechnet)`,
  allPublished: (books) => `laut Mitteilung ${strong(books)}`,
  more: ['mehr (berechnet)'],
  before: 'im Jahr davor',
  published: 'laut Mitteilung',
  stack: (books) => `Bücherstapel: ${books} Bücher`,
  growth: 'Dazugekommene Bücher',
  bookSize: ['Speicher je Buch', 'Speicher je Buch im Jahr davor'],
  sizesDiffer: (published, before) =>
    `Beide Buchzahlen stehen so in der Quelle; sie rechnen mit verschieden viel Speicher je Buch (${published}, im Jahr davor ${before}).`,
  computed: (terms, result) => `Berechnet: ${terms} = ${result}.`,
};
