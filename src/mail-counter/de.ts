import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { MailCounterStrings } from './strings.js';

export const de: MailCounterStrings = {
  file: 'mail-zaehler',
  title: 'Mails',
  summary: (day, year) =>
    `${strong(`${capitalised(day)} Mails`)} erreichen jeden Tag das Netz${year ? `, das sind ${strong(year)} im Jahr` : ''}.`,
  legend: 'Gezählt seit',
  since: {
    midnight: ['Tag', 'seit Mitternacht'],
    'new-year': ['Jahr', 'seit Neujahr'],
    visit: ['Besuch', 'seit dem Öffnen'],
  },
  above: {
    day: (number) => `Mails am Tag: ${number}`,
    midnight: (number) => `Mails seit Mitternacht: ${number}`,
    'new-year': (number) => `Mails in diesem Jahr: ${number}`,
    visit: (number) => `Mails, seit Sie hier sind: ${number}`,
  },
  publishedBelow: `${strong('So steht es in der Quelle')}, für den ganzen Tag.`,
  runningBelow: `${strong('Hochgerechnet')} (Annahme: gleichmäßig verteilt)`,
  published: 'Die Quelle nennt eine Zahl für den ganzen Tag.',
  below: (total) =>
    `${strong('Hochrechnung aus dem Tageswert:')} ${total} Mails, gleichmäßig über den Tag verteilt (Annahme).`,
  belowYear: (total, compared) =>
    `${strong('Hochrechnung aus dem Jahreswert:')} ${total}, gleichmäßig über das Jahr verteilt (Annahme). Aus dem Tageswert wären es ${compared}.`,
  settled: (time, place) => `${time} in ${place}, hochgerechnet`,
  hoursOfDay: 'Stunden',
  timeIn: (place) => `Uhrzeit in ${place}`,
  dateIn: (place) => `Datum in ${place}`,
  held: 'angehalten',
  chosen: 'gewählte Zeit',
  chosenDate: 'gewählter Tag',
  walk: 'Zu einer anderen Uhrzeit',
  walkYear: 'Zu einem anderen Tag',
  now: 'Jetzt',
  by: (time, mails) => `${time}: ${strong(`${mails} Mails`)}, hochgerechnet`,
  back: 'Zurück zu jetzt',
  read: 'Wert dem Screenreader ansagen',
  minutes: (count) => `${count}\u00a0Minuten`,
  oneDay: '1\u00a0Tag',
  stroke: (time) => `1 Strich = ${strong(time)}`,
  strokeMails: (mails) => `1 Strich = im Mittel ${strong(`${mails} Mails`)} (berechnet)`,
  rest: {
    midnight: 'der Rest des Tages',
    'new-year': 'der Rest des Jahres',
    visit: 'vor und nach Ihrem Besuch',
  },
  average: (time) => `Mails in ${time}, im Mittel`,
  pause: 'Zähler anhalten',
  resume: 'Zähler fortsetzen',
  note: 'Wann die Mails im Lauf des Tages eintreffen, nennt die Quelle nicht.',
};
