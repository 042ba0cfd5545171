import { de, locale } from './de.js';
import { whole } from '../core/whole.js';
import { storageUnits } from '../data/units.js';
import type { CommonStrings } from './strings.js';
import { inWholeUnits } from './whole-units.js';

const PREFIXES: Readonly<Record<string, string>> = {
  k: 'Kilo',
  M: 'Mega',
  G: 'Giga',
  T: 'Tera',
  P: 'Peta',
  E: 'Exa',
  Ki: 'Kibi',
  Mi: 'Mebi',
  Gi: 'Gibi',
  Ti: 'Tebi',
  Pi: 'Pebi',
  Ei: 'Exbi',
};

/** "Terabyte": a unit of storage in full. */
function spelled(unit: string): string {
  const prefix = PREFIXES[unit.slice(0, -1)];
  return prefix ? `${prefix}byte` : 'Byte';
}

export const deSimple: CommonStrings = {
  ...de,
  locale: { ...locale, numbers: { ...locale.numbers, largeDigits: 0 }, whole, inWholeUnits },
  units: { ...de.units, ...Object.fromEntries(storageUnits.map((unit) => [unit, [spelled(unit), spelled(unit)]])) },
  nouns: { ...de.nouns, mail: ['E-Mail', 'E-Mails'] },
  storage: 'Platz für Daten',
  periods: {
    ...de.periods,
    'as-published': 'So steht es im Text.',
    'per-day': 'an einem Tag',
    'per-working-day': 'an einem Arbeitstag',
    'per-week': 'in einer Woche',
    'per-month': 'in einem Monat',
    'per-quarter': 'in 3 Monaten',
    'per-year': 'in einem Jahr',
    'reporting-year': 'in dem Jahr vom Text',
    'this-year-and-next': 'in 2 Jahren',
  },
  hours: (from, to) => de.hoursSpoken(from, to),
  source: (publisher, title, date) =>
    `Zahlen von: ${publisher}. Text: ${title}.${date ? ` Der Text ist vom ${date}.` : ' Ohne Datum.'}`,
  explanations: {
    'just-under': 'Knapp heißt: etwas weniger.',
    'just-over': 'Gut heißt: etwas mehr.',
    'more-than': 'Mehr als heißt: Die Zahl ist größer.',
    'less-than': 'Weniger als heißt: Die Zahl ist kleiner.',
    'at-most': 'Höchstens heißt: Mehr sind es nicht.',
    'at-least': 'Mindestens heißt: Es können mehr sein.',
    about: 'Etwa heißt: ungefähr.',
    around: 'Rund heißt: ungefähr.',
    'in-total': 'Insgesamt heißt: alles zusammen.',
    estimated: 'Geschätzt heißt: Niemand hat es genau gezählt.',
    planned: 'Geplant heißt: Das soll erst so werden.',
  },
  assumption: 'Das nehmen wir an.',
  sameSentence: (name) => `Das steht im selben Satz wie: ${name}.`,
  computed: 'ausgerechnet',
  computedFrom: (terms) => `Das haben wir ausgerechnet: ${terms}`,
  table: 'Alle Zahlen in einer Tabelle',
  columns: ['Was?', 'Wie viel?', 'Wann?'],
  explore: 'Ausprobieren',
  data: 'Alle Zahlen',
  download: 'Download',
  notLoaded: 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
  showSource: 'Woher ist die Zahl?',
};
