import { clockTime } from '../core/day.js';
import { NO_BREAK } from '../core/numbers.js';
import { capitalised, isOne, type Locale } from '../core/locale.js';
import type { CommonStrings } from './strings.js';

export const locale: Locale = {
  numbers: {
    decimal: ',',
    thousands: '.',
    groupFrom: 10_000,
    large: [
      [1e15, 'Billiarde', 'Billiarden'],
      [1e12, 'Billion', 'Billionen'],
      [1e9, 'Milliarde', 'Milliarden'],
      [1e6, 'Million', 'Millionen'],
    ],
  },
  qualifiers: {
    exact: '',
    'just-under': 'knapp',
    'less-than': 'weniger als',
    'at-most': 'höchstens',
    'just-over': 'gut',
    'more-than': 'mehr als',
    'at-least': 'mindestens',
    about: 'etwa',
    around: 'rund',
    'in-total': 'insgesamt',
  },
  estimated: 'geschätzt',
};

/** "Am Tag gibt es", "Am Tag, Montag bis Freitag, gibt es von 10 bis 12 Uhr": the start of a sentence. */
export const thereIs = (when: string, hours: string | undefined): string =>
  `${capitalised(when)}${when.includes(',') ? ',' : ''} gibt es${hours ? ` von ${hours}` : ''}`;

/** The verb of an amount: 1 Million Bücher "ist", 2 Bücher "sind". */
export const are = (amount: string): string => (isOne(amount) ? 'ist' : 'sind');
export const were = (amount: string): string => (isOne(amount) ? 'war' : 'waren');
export const shall = (amount: string): string => (isOne(amount) ? 'soll' : 'sollen');

export const de: CommonStrings = {
  locale,
  units: { B: ['Byte', 'Byte'], EUR: ['Euro', 'Euro'] },
  nouns: {
    book: ['Buch', 'Bücher'],
    page: ['Seite', 'Seiten'],
    mail: ['Mail', 'Mails'],
    call: ['Anruf', 'Anrufe'],
    person: ['Person', 'Personen'],
    post: ['Stelle', 'Stellen'],
    procedure: ['Verfahren', 'Verfahren'],
    service: ['Dienst', 'Dienste'],
    meeting: ['Treffen', 'Treffen'],
  },
  storage: 'Datenspeicher',
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  weekdaySpan: (first, last) => `${first} bis ${last}`,
  places: {
    Zurich: 'Zürich',
    Vienna: 'Wien',
    Brussels: 'Brüssel',
    Luxembourg: 'Luxemburg',
    Rome: 'Rom',
    Prague: 'Prag',
    Warsaw: 'Warschau',
    Copenhagen: 'Kopenhagen',
  },
  periods: {
    'as-published': 'laut Mitteilung',
    'year-before': 'im Jahr davor',
    'per-day': 'am Tag',
    'per-working-day': 'am Arbeitstag',
    'per-week': 'in der Woche',
    'per-month': 'im Monat',
    'per-quarter': 'im Quartal',
    'per-year': 'im Jahr',
    'reporting-year': 'im Berichtsjahr',
    'this-year-and-next': 'im Jahr der Mitteilung und im nächsten',
    until: 'bis',
  },
  hours: (from, to) => `${clockTime(from)}–${clockTime(to)}${NO_BREAK}Uhr`,
  hoursSpoken: (from, to) => `${clockTime(from)}${NO_BREAK}bis ${clockTime(to)}${NO_BREAK}Uhr`,
  until: (year) => `bis ${year}`,
  date: (day) => day.split('-').map(Number).reverse().join('.'),
  time: (hours) => `${clockTime(hours, true)}${NO_BREAK}Uhr`,
  planned: 'geplant',
  source: (publisher, title, date) => `Quelle: ${publisher}, ${title} (${date ?? 'ohne Datum'}).`,
  quoted: (sentence) => `„${sentence}“`,
  assumption: 'Annahme',
  sameSentence: (name) => `Steht im selben Satz wie „${name}“.`,
  computed: 'berechnet',
  computedFrom: (terms) => `berechnet: ${terms}`,
  simple: 'Einfache Sprache',
  table: 'Daten als Tabelle',
  columns: ['Angabe', 'Wert', 'Zeitraum'],
  explore: 'Mehr entdecken',
  data: 'Daten und Download',
  download: 'Download',
  notLoaded: 'Das ließ sich nicht laden. Bitte laden Sie die Seite neu.',
  showSource: 'Quelle zeigen',
};
