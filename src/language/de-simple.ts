import { de, locale } from './de.js';
import type { CommonStrings } from './strings.js';

export const deSimple: CommonStrings = {
  ...de,
  locale,
  units: { TB: 'Tera-Byte', GB: 'Giga-Byte', MB: 'Mega-Byte', EUR: 'Euro' },
  periods: {
    ...de.periods,
    'as-published': 'So steht es im Text.',
    'per-day': 'an einem Tag',
    'per-year': 'in einem Jahr',
    'this-year-and-next': 'in 2 Jahren',
  },
  hours: (from, to) => de.hoursSpoken(from, to),
  source: (publisher, title, date) =>
    `Die Zahlen sind von: ${publisher}. Sie stehen in diesem Text: ${title}.${date ? ` Der Text ist vom ${date}.` : ' Im Text steht kein Datum.'}`,
  computed: 'ausgerechnet',
  computedFrom: (terms) => `Das haben wir ausgerechnet: ${terms}`,
  table: 'Alle Zahlen in einer Tabelle',
  columns: ['Was?', 'Wie viel?', 'Wann?'],
  explore: 'Mehr ausprobieren',
  data: 'Zahlen und Download',
  download: 'Download',
  notLoaded: 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
  faults: 'Diese Angaben stimmen nicht. Sie sehen, was vorher da war.',
  showSource: 'Woher ist die Zahl?',
};
