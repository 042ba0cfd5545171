import type { FractionName } from '../core/fractions.js';
import { capitalised, isOne } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import { are, shall, were } from '../language/german-verbs.js';
import type { StorageBooksStrings } from './strings.js';

/** In a title, "1" is a word. */
const spelled = (books: string): string => books.replace(/(?<![\d.,])1(?=\u00a0)/, 'eine');

const fractions: Readonly<Record<FractionName, string>> = {
  tenth: 'ein Zehntel',
  fifth: 'ein Fünftel',
  quarter: 'ein Viertel',
  third: 'ein Drittel',
  half: 'halb',
  'two-thirds': 'zwei Drittel',
  'three-quarters': 'drei Viertel',
  once: 'einmal',
};
const verb = (storage: string, isPlanned: boolean): string =>
  isPlanned ? `${shall(storage)} bereitstehen` : `${isOne(storage) ? 'steht' : 'stehen'} bereit`;

export const de: StorageBooksStrings = {
  file: 'speicher-buecher',
  title: (books) => (books ? capitalised(spelled(books)) : 'Speicher, in Büchern gemessen'),
  summary: ({ storage, occupied, books, pages, before, when, suffix, isPlanned, assumedSize }) => {
    const ofPages = pages ? ` mit ${pages}` : '';
    const inBooks = strong(storage ? books : capitalised(books)) + ofPages;
    const earlier = [before.storage, before.books].filter((text) => text !== undefined);
    const was = earlier.length > 1 ? 'waren' : were(earlier[0] ?? '');
    return [
      storage
        ? `${strong(capitalised(storage))} Datenspeicher${suffix} ${verb(storage, isPlanned)} – so viel wie ${inBooks}${assumedSize ? ` (Annahme: ${assumedSize} je Buch)` : ''}`
        : `${inBooks}: so viel ${isPlanned ? 'soll der Datenspeicher fassen' : 'fasst der Datenspeicher'}${suffix}`,
      occupied ? `; davon ${are(occupied)} ${strong(occupied)} belegt` : '',
      earlier.length ? `; ${when} ${was} es ${earlier.join(' und ')}` : '',
      '.',
    ].join('');
  },
  when: (edition) => (edition ? `laut „${edition}“` : 'im Jahr davor'),
  assumedSize: (size) => `Annahme: Ein Buch braucht ${size} Speicher. Die Quelle nennt keine Zahl von Büchern.`,
  legend: 'Gezeigter Stand',
  shows: {
    both: ['Vergleich', 'was dazukam'],
    published: ['Mitteilung', 'Stand der Quelle'],
    before: ['Vorher', 'laut Quelle'],
  },
  books: 'Bücher',
  mark: (books) => `1 Buch im Bild = ${strong(`${books} ${books === '1' ? 'Buch' : 'Bücher'}`)}`,
  board: (books) => `eine Reihe = ${books}`,
  withLabel: (books, when) => `mit Schild: ${when}, ${strong(books)}`,
  withoutLabel: (books) => `ohne Schild: dazugekommen, ${strong(books)} (berechnet)`,
  kept: (books, when) => `mit Schild: ${when} und jetzt, ${strong(books)}`,
  gone: (books) => `kurze Striche: weggefallen, ${strong(books)} (berechnet)`,
  allPublished: (books) => `laut Mitteilung ${strong(books)}`,
  more: 'mehr (berechnet)',
  fewer: 'weniger (berechnet)',
  unchanged: 'unverändert',
  published: 'laut Mitteilung',
  stack: (books) => `Bücherwand: ${books}`,
  growth: 'Dazugekommene Bücher',
  bookSize: 'Speicher je Buch',
  bookSizeBefore: (when) => `Speicher je Buch ${when}`,
  assumedBooks: (books) => `nach der Annahme ${strong(books)}`,
  occupied: 'belegt',
  free: 'frei',
  inAll: (share) => `insgesamt ${share}`,
  sizesDiffer: (published, before, when) =>
    `Beide Bücherzahlen stehen so in der Quelle. Sie rechnen mit unterschiedlich viel Speicher je Buch (berechnet: ${published}, ${when} ${before}).`,
  computed: (terms, result) => `Berechnet: ${terms} = ${result}.`,
  steps: {
    names: {
      country: { one: 'Land', many: 'Länder' },
      city: { one: 'Stadt', many: 'Städte' },
      library: { one: 'Bibliothek', many: 'Bibliotheken' },
      shelf: { one: 'Regal', many: 'Regale' },
      book: { one: 'Buch', many: 'Bücher' },
      page: { one: 'Seite', many: 'Seiten' },
    },
    everything: 'alles',
    into: {
      country: 'ein Land',
      city: 'eine Stadt',
      library: 'eine Bibliothek',
      shelf: 'ein Regal',
      book: 'ein Buch',
      page: 'eine Seite',
    },
    closer: (thing) => (thing ? `Näher: ${thing}` : 'Näher'),
    farther: 'Weiter weg',
    range: 'Wie nah',
    trail: 'Gezeigter Ausschnitt',
    holds: (name, books) => `${name}: ${books} ${books === '1' ? 'Buch' : 'Bücher'}`,
    markOf: (books, thing) =>
      `1 Strich = ${strong(`${books} ${books === '1' ? 'Buch' : 'Bücher'}`)}${thing ? `: ${thing}` : ''}`,
    rows: {
      country: (books) => `eine Straße = ${books}\u00a0Bücher`,
      city: (books) => `eine Straße = ${books}\u00a0Bücher`,
      library: (books) => `ein Stockwerk = ${books}\u00a0Bücher`,
      shelf: (books) => `ein Regalbrett = ${books}\u00a0Bücher`,
    },
    person: (height) => `${height}\u00a0m`,
    assumed: (thickness, height) =>
      `Maßstab (Annahme): Bücher ${thickness}\u00a0mm dick, Regalbretter ${height}\u00a0cm übereinander`,
    here: (books) => `hier ${books}`,
    hereAll: 'hier alle',
    next: (name) => `${name}: der nächste Schritt`,
    such: (count, many) => `Insgesamt sind es ${strong(count)} solche ${many} (berechnet).`,
    times: (count) => `${count}\u2011mal`,
    aroundEarth: ({ of }, word) => `${word} ${fractions[of]}`,
    length: (length, earth, thickness) =>
      `Nebeneinander reichen diese Bücher ${strong(length)} weit${earth ? `: ${strong(earth)} um die Erde` : ''} (berechnet; Annahme: Ein Buch ist ${thickness} dick).`,
    leaf: `1 Strich = ${strong('1 Blatt')} = 2 Seiten`,
    leaves: (leaves) => ['Seiten', `auf ${leaves}\u00a0Blatt`],
    pagesNext: (first, second) =>
      second ? `Seiten ${first} und ${second}: der nächste Schritt` : `Seite ${first}: der nächste Schritt`,
    thisBook: {
      known: 'Ein Buch, das schon vorher da war',
      new: 'Ein Buch, das dazukam',
      gone: 'Ein Buch, das nur vorher da war',
    },
    size: (of, size, terms, when) =>
      `${when ? `${capitalised(when)}: ` : ''}1 ${{ book: 'Buch', page: 'Seite' }[of]} = ${strong(size)} (berechnet: ${terms})`,
    bytes: (count) => `${count}\u00a0Byte`,
    stroke: (bytes) => `1 Strich im Bild = ${strong(bytes)}`,
    share: (name, books, terms) => `${name}: ${strong(books)}${terms ? ` (berechnet: ${terms})` : ''}`,
  },
  own: {
    title: 'Und Ihre Daten?',
    amount: 'Menge Ihrer Daten',
    unit: 'Einheit',
    hint: 'mit Komma, zum Beispiel 1,5',
    result: (amount, books, terms) => `${amount} ${are(amount)} so viel wie ${strong(books)} (berechnet: ${terms}).`,
    resultPages: (_, pages, terms) => `Das ist weniger als ein Buch: ${strong(pages)} (berechnet: ${terms}).`,
    more: 'Das ist mehr als die ganze Bücherwand.',
    inPicture: 'Im Bild: der Balken.',
    key: (books) => `Ihre Daten: ${strong(books)}`,
    errors: {
      'no-number': 'Bitte nur die Zahl eingeben, zum Beispiel 1,5; die Einheit hat ein eigenes Feld.',
      'wrong-sign': 'Bitte mit Komma schreiben, zum Beispiel 1,5. Der Punkt steht nur vor je drei Ziffern: 1.500.',
      'not-positive': 'Bitte eine Zahl eingeben, die größer als 0 ist.',
      'too-large': 'So viele Bücher kann das Bild nicht zeigen. Bitte eine kleinere Zahl eingeben.',
    },
  },
  share: {
    button: 'Diesen Ausschnitt teilen',
    copied: 'Der Link ist kopiert.',
    notCopied: 'Kopieren ging nicht. Dieser Link führt hierher:',
    link: 'Link zu diesem Ausschnitt',
  },
  find: {
    title: 'Ein Buch suchen',
    label: (most) => `Nummer des Buches, 1 bis ${most}`,
    button: 'zeigen',
    error: (most) => `Bitte eine ganze Zahl von 1 bis ${most} eingeben.`,
    since: {
      known: (before) => `es war schon ${before} da`,
      new: () => 'es ist dazugekommen',
      gone: (before) => `es war nur ${before} da`,
    },
    found: (book, place, since) => `Buch ${book} ist ${place ?? 'unter dem Dreieck'}${since ? `; ${since}` : ''}.`,
    place: ({ index, isFirst, isLast, shelf }) => {
      if (isFirst) return `das erste in ${shelf}`;
      return isLast ? `das letzte in ${shelf}` : `Buch ${index} in ${shelf}`;
    },
  },
};
