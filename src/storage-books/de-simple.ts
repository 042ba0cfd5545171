import { strong } from '../core/rich-text.js';
import { de } from './de.js';
import type { StorageBooksStrings } from './strings.js';

export const deSimple: StorageBooksStrings = {
  ...de,
  title: (books) => (books ? `So viel Platz wie ${books} Bücher` : 'So viel Platz wie viele Bücher'),
  summary: (now, before, pages) =>
    `Das Rechen-Zentrum hat Platz für Daten. Der Platz ist ${strong(now.storage)}. So viel passt in ${strong(`${now.books} Bücher`)}.` +
    (pages ? ` Jedes Buch hat ${pages}\u00a0Seiten.` : '') +
    (before.storage ? ` Im Jahr davor waren es ${before.storage}.` : '') +
    (before.books ? ` Das waren ${before.books} Bücher.` : ''),
  legend: 'Was wollen Sie sehen?',
  shows: {
    both: ['Beides', 'alt und neu'],
    published: ['Neu', 'So steht es im Text.'],
    before: ['Alt', 'im Jahr davor'],
  },
  mark: (books) => `1 Buch im Bild sind ${strong(`${books} ${books === '1' ? 'Buch' : 'Bücher'}`)}`,
  withLabel: (books) => `Bücher mit Schild: Die gab es schon. Das sind ${strong(books)}.`,
  withoutLabel: (books) => `Bücher ohne Schild: Die sind neu. Das sind ${strong(books)}. Das haben wir ausgerechnet.`,
  allPublished: (books) => `Das sind ${strong(books)} Bücher.`,
  more: ['mehr', '(ausgerechnet)'],
  published: 'So steht es im Text.',
  stack: (books) => `Das Bild zeigt Bücher. Es sind ${books}.`,
  growth: 'Neue Bücher',
  bookSize: ['So viel Platz braucht 1 Buch', 'So viel Platz brauchte 1 Buch im Jahr davor'],
  sizesDiffer: (published, before) =>
    `Beide Zahlen stehen so im Text. Aber: Ein Buch ist verschieden groß gerechnet. Jetzt sind es ${published} für 1 Buch. Im Jahr davor waren es ${before}. Mega-Byte sagt: So viel Platz brauchen Daten.`,
  computed: (terms, result) => `Das haben wir ausgerechnet: ${terms} = ${result}.`,
};
