import { clockTime } from '../core/day.js';
import { NO_BREAK } from '../core/numbers.js';
import type { Locale } from '../core/locale.js';
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
};

export const de: CommonStrings = {
  locale,
  units: { TB: 'TB', GB: 'GB', MB: 'MB', EUR: 'Euro' },
  periods: {
    'as-published': 'laut Mitteilung',
    'year-before': 'im Jahr davor',
    'per-day': 'am Tag',
    'per-year': 'im Jahr',
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
  computed: 'berechnet',
  computedFrom: (terms) => `berechnet: ${terms}`,
  simple: 'Einfache Sprache',
  table: 'Daten als Tabelle',
  columns: ['Angabe', 'Wert', 'Zeitraum'],
  explore: 'Mehr entdecken',
  data: 'Daten und Download',
  download: 'Download',
  notLoaded: 'Das ließ sich nicht laden. Bitte laden Sie die Seite neu.',
  faults: 'Mit diesen Angaben geht es nicht; gezeigt wird, was vorher da war.',
  showSource: 'Quelle zeigen',
};
