import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { MailCounterStrings } from './strings.js';

export const de: MailCounterStrings = {
  title: 'Mails',
  summary: (day, year) =>
    `${strong(`${capitalised(day)} Mails`)} erreichen jeden Tag das Netz${year ? `, das sind ${strong(year)} im Jahr` : ''}.`,
  legend: 'Gezählt seit',
  since: {
    midnight: ['Tag', 'seit Mitternacht'],
    'new-year': ['Jahr', 'seit Neujahr'],
    visit: ['Besuch', 'seit dem Öffnen'],
  },
  publishedAbove: (qualifier) => `Mails am Tag: ${qualifier}`,
  publishedBelow: `${strong('So steht es in der Quelle.')} Sie nennt eine Zahl für den ganzen Tag.`,
  above: {
    midnight: (qualifier) => `Mails seit Mitternacht: ${qualifier}`,
    'new-year': (qualifier) => `Mails in diesem Jahr: ${qualifier}`,
    visit: (qualifier) => `Mails, seit Sie diese Seite geöffnet haben: ${qualifier}`,
  },
  below: {
    midnight: (total) =>
      `${strong('Hochrechnung aus dem Tageswert:')} ${total} Mails, gleichmäßig über den Tag verteilt (Annahme).`,
    'new-year': (total, compared) =>
      `${strong('Hochrechnung aus dem Jahreswert:')} ${total}, gleichmäßig über das Jahr verteilt (Annahme). Aus dem Tageswert wären es ${compared}.`,
    visit: (total) =>
      `${strong('Hochrechnung aus dem Tageswert:')} ${total} Mails am Tag, gleichmäßig verteilt (Annahme).`,
  },
  published: (total) => `Ring eines ganzen Tages: ${total} Mails.`,
  settled: {
    midnight: (count, time, place) =>
      `Ring des Tages: um ${time} in ${place} sind es seit Mitternacht hochgerechnet ${count} Mails.`,
    'new-year': (count, time, place) =>
      `Ring des Jahres: am ${time} sind es in ${place} seit Neujahr hochgerechnet ${count} Mails.`,
    visit: (count, time, place) =>
      `Ring des Tages: um ${time} in ${place} sind es, seit Sie diese Seite geöffnet haben, hochgerechnet ${count} Mails.`,
  },
  hoursOfDay: 'Stunden',
  timeIn: (place) => `Uhrzeit in ${place}`,
  dateIn: (place) => `Datum in ${place}`,
  held: 'angehalten',
  stroke: (minutes, mails) => `1 Strich = ${strong(`${minutes}\u00a0Minuten`)}, im Mittel ${mails} Mails (berechnet)`,
  strokeDay: (mails) => `1 Strich = ${strong('1\u00a0Tag')}, im Mittel ${mails} Mails (berechnet)`,
  rest: {
    midnight: 'der Rest des Tages',
    'new-year': 'der Rest des Jahres',
    visit: 'vor und nach Ihrem Besuch',
  },
  average: (minutes) => `Mails in ${minutes}\u00a0Minuten, im Mittel`,
  pause: 'Zähler anhalten',
  resume: 'Zähler fortsetzen',
  note: 'Wann die Mails im Lauf des Tages eintreffen, nennt die Quelle nicht.',
};
