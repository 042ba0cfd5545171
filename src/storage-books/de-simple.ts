import { capitalised, isOne } from '../core/locale.js';
import type { Qualifier } from '../core/qualifiers.js';
import { strong } from '../core/rich-text.js';
import { are, were } from '../language/german-verbs.js';
import { de } from './de.js';
import type { StorageBooksStrings } from './strings.js';

/** Words that need no explanation. */
const nearly: Readonly<Partial<Record<Qualifier, string>>> = {
  'just-under': 'fast',
  'just-over': 'etwas mehr als',
  about: 'ungefähr',
};

export const deSimple: StorageBooksStrings = {
  ...de,
  title: (books) => (books ? capitalised(books) : 'So viel Platz wie viele Bücher'),
  summary: ({ storage, occupied, books, pages, before, when, suffix, isPlanned, assumedSize }) => {
    const earlier = [before.storage, before.books].filter((text) => text !== undefined);
    const was = earlier.length > 1 ? ':' : ` ${were(earlier[0] ?? '')} es`;
    const space = storage ? `${strong(storage)}${suffix} Platz für Daten` : `Platz für Daten${suffix}`;
    return [
      isPlanned ? `Es soll ${space} geben. Das ist ein Plan.` : `Es gibt ${space}.`,
      `So viel passt in ${strong(books)}${pages ? ` mit ${pages}` : ''}.`,
      assumedSize && `Wir nehmen an: 1 Buch braucht ${assumedSize}.`,
      occupied && `Davon ${are(occupied)} ${strong(occupied)} schon voll.`,
      earlier.length > 0 && `${capitalised(when)}${was} ${earlier.join(' und ')}.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  assumedSize: (size) => `Wir nehmen an: 1 Buch braucht ${size}. Im Text steht nicht: So viele Bücher sind das.`,
  legend: 'Was wollen Sie sehen?',
  shows: {
    both: ['Beides', 'alt und neu'],
    published: ['Neu', 'So steht es im Text.'],
    before: ['Alt', 'vorher'],
  },
  board: (books) => `1 Reihe: ${books}`,
  mark: (books) => `1 Buch im Bild: ${strong(`${books} ${books === '1' ? 'Buch' : 'Bücher'}`)}`,
  withLabel: (books) => `Bücher mit Schild: Die gab es schon. Das ${are(books)} ${strong(books)}.`,
  withoutLabel: (books) =>
    `Bücher ohne Schild: Die sind neu. Das ${are(books)} ${strong(books)}. Das haben wir ausgerechnet.`,
  kept: (books) => `Bücher mit Schild: Die gab es schon, und die gibt es noch. Das ${are(books)} ${strong(books)}.`,
  gone: (books) =>
    `Kurze Striche: Diese Bücher gibt es nicht mehr. Das ${are(books)} ${strong(books)}. Das haben wir ausgerechnet.`,
  allPublished: (books) => `Im Text steht: Das ${are(books)} ${strong(books)}.`,
  more: 'mehr (ausgerechnet)',
  fewer: 'weniger (ausgerechnet)',
  unchanged: 'gleich viele',
  published: 'So steht es im Text.',
  stack: (books) => `Das Bild zeigt eine Bücherwand. Es ${are(books)} ${books}.`,
  growth: 'Neue Bücher',
  bookSize: 'So viel Platz braucht 1 Buch',
  bookSizeBefore: (when) => `So viel Platz brauchte 1 Buch ${when}`,
  assumedBooks: (books) => `Das ${are(books)} ${strong(books)}. Das nehmen wir an.`,
  occupied: 'voll',
  free: 'noch frei',
  inAll: (share) => `zusammen ${share}`,
  sizesDiffer: (published, before, when) =>
    `Beide Zahlen von Büchern stehen so im Text. Aber 1 Buch braucht nicht immer gleich viel Platz. Jetzt ${are(published)} es ${published} für 1 Buch. ${capitalised(when)} ${were(before)} es ${before}. Das haben wir ausgerechnet. Byte ist ein Maß. Es sagt: So viel Platz brauchen Daten.`,
  computed: (terms, result) =>
    `Das haben wir ausgerechnet: ${terms} = ${result}.${/Million/.test(terms) ? ' 1000\u00a0Millionen sind 1\u00a0Milliarde.' : ''}`,
  steps: {
    ...de.steps,
    range: 'Wie nah?',
    trail: 'Das sehen Sie',
    holds: (name, books) => `${name}. Hier ${are(books)} ${books} ${books === '1' ? 'Buch' : 'Bücher'}`,
    markOf: (books, thing) =>
      `1 Strich: ${strong(`${books} ${books === '1' ? 'Buch' : 'Bücher'}`)}.${thing ? ` So viele hat ${thing}.` : ''}`,
    rows: {
      country: (books) => `1 Straße: ${books}\u00a0Bücher`,
      city: (books) => `1 Straße: ${books}\u00a0Bücher`,
      library: (books) => `1 Stockwerk: ${books}\u00a0Bücher`,
      shelf: (books) => `1 Regalbrett: ${books}\u00a0Bücher`,
    },
    person: (height) => height.replace(',', '\u00a0Meter '),
    assumed: (thickness, height) =>
      `So haben wir das Bild gemalt: 1 Buch ist ${thickness}\u00a0Millimeter dick. Über jedem Regalbrett sind ${height}\u00a0Zentimeter Platz.`,
    hereAll: 'alle im Bild',
    next: (name) => `${name} sehen Sie als Nächstes.`,
    such: (count, many) => `Es gibt ${strong(count)} ${many}. Das haben wir ausgerechnet.`,
    times: (count) => `${count}\u00a0Mal`,
    aroundEarth: (share, word) => de.steps.aroundEarth(share, nearly[share.qualifier] ?? word),
    length: (length, earth, thickness) =>
      `Alle diese Bücher nebeneinander sind ${strong(length)} lang.${earth ? ` Das ist ${strong(earth)} um die Erde.` : ''} Das haben wir ausgerechnet. Dafür ist 1 Buch ${thickness} dick.`,
    lengths: ['Kilometer', 'Meter', 'Zentimeter', 'Millimeter'],
    leaf: `1 Strich: ${strong('1 Blatt')}. Ein Blatt hat 2 Seiten.`,
    leaves: (leaves) => ['Seiten', `auf ${leaves}\u00a0Blättern`],
    pagesNext: (first, second) =>
      second
        ? `Die Seiten ${first} und ${second} sehen Sie als Nächstes.`
        : `Die Seite ${first} sehen Sie als Nächstes.`,
    thisBook: { known: 'Dieses Buch gab es schon.', new: 'Dieses Buch ist neu.', gone: 'Dieses Buch gab es früher.' },
    size: (of, size, terms, when) => {
      const one = `1 ${{ book: 'Buch', page: 'Seite' }[of]}`;
      return `${when ? `${capitalised(when)} brauchte ${one}` : `${one} braucht`} ${strong(size)}. Das haben wir ausgerechnet: ${terms}.`;
    },
    stroke: (bytes) => `1 Strich im Bild: ${strong(bytes)}. Byte ist ein Maß. Es sagt: So viel Platz brauchen Daten.`,
    share: (name, books, terms) => `${name}: ${strong(books)}.${terms ? ` Das haben wir ausgerechnet: ${terms}.` : ''}`,
  },
  own: {
    ...de.own,
    title: 'Ihre Daten',
    amount: 'So viele Daten habe ich',
    unit: 'Megabyte, Gigabyte oder Terabyte?',
    hint: 'Zum Beispiel: 20',
    result: (amount, books, terms) =>
      `${amount} ${isOne(amount) ? 'passt' : 'passen'} in ${strong(books)}. Das haben wir ausgerechnet: ${terms}.`,
    resultPages: (_, pages, terms) =>
      `Das ist weniger als 1 Buch. Es ${are(pages)} ${strong(pages)}. Das haben wir ausgerechnet: ${terms}.`,
    more: 'Das ist mehr als die ganze Bücherwand.',
    inPicture: 'Sie sehen einen Balken im Bild. Das sind Ihre Daten.',
    errors: {
      'no-number': 'Schreiben Sie nur eine Zahl. Zum Beispiel: 20',
      'wrong-sign': 'Schreiben Sie ein Komma und keinen Punkt.',
      'not-positive': 'Schreiben Sie eine größere Zahl als 0.',
      'too-large': 'Die Zahl ist zu groß. Schreiben Sie eine kleinere Zahl.',
    },
  },
  share: {
    button: 'Dieses Bild teilen',
    copied: 'Sie haben jetzt einen Link. Sie können den Link verschicken.',
    notCopied: 'Das hat nicht geklappt. Hier ist der Link:',
    link: 'Link zu diesem Bild',
  },
  find: {
    title: 'Ein Buch suchen',
    label: (most) => `Jedes Buch hat eine Nummer. Die Nummern gehen von 1 bis ${most}.`,
    button: 'zeigen',
    error: (most) => `Schreiben Sie eine Zahl von 1 bis ${most}.`,
    since: {
      known: () => 'Das Buch gab es schon.',
      new: () => 'Das Buch ist neu.',
      gone: () => 'Das Buch gab es früher.',
    },
    found: (book, place, since) => `Buch ${book} ist ${place ?? 'unter dem Dreieck'}.${since ? ` ${since}` : ''}`,
    place: de.find.place,
  },
};
