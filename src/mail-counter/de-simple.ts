import { strong } from '../core/rich-text.js';
import type { MailCounterStrings } from './strings.js';

const computed = strong('Diese Zahl haben wir ausgerechnet.');
const evenly = 'Wir tun so: Es kommen immer gleich viele an.';

export const deSimple: MailCounterStrings = {
  file: 'mail-zaehler',
  title: 'E-Mails',
  summary: (day, year) =>
    `Jeden Tag kommen ${strong(`${day} E-Mails`)} an.${year ? ` In einem Jahr sind das ${strong(year)}.` : ''} E-Mails sind Briefe am Computer.`,
  legend: 'Seit wann wird gezählt?',
  since: {
    midnight: ['Tag', 'seit 0\u00a0Uhr'],
    'new-year': ['Jahr', 'seit dem 1.\u00a0Januar'],
    visit: ['Besuch', 'seit Sie hier sind'],
  },
  above: {
    day: (number) => `E-Mails an einem Tag: ${number}`,
    midnight: (number) => `E-Mails seit 0\u00a0Uhr: ${number}`,
    'new-year': (number) => `E-Mails in diesem Jahr: ${number}`,
    visit: (number) => `E-Mails, seit Sie hier sind: ${number}`,
  },
  publishedBelow: `${strong('So steht es im Text')}: für einen ganzen Tag.`,
  runningBelow: `${strong('Ausgerechnet:')} immer gleich viele.`,
  published: 'Im Text steht nur eine Zahl für den ganzen Tag.',
  below: (total) => `${computed} An einem Tag sind es ${total} E-Mails. ${evenly}`,
  belowYear: (total, compared) =>
    `${computed} In einem Jahr sind es ${total} E-Mails. ${evenly} Man kann auch einen Tag mal 365 nehmen. Dann sind es ${compared}.`,
  settled: (time, place) => `Das ist ausgerechnet für ${time} in ${place}.`,
  hoursOfDay: 'Stunden',
  timeIn: (place) => `Uhr-Zeit in ${place}`,
  dateIn: (place) => `Datum in ${place}`,
  held: 'angehalten',
  chosen: 'Ihre Uhr-Zeit',
  chosenDate: 'Ihr Tag',
  walk: 'Andere Uhr-Zeit',
  walkYear: 'Anderer Tag',
  now: 'Jetzt',
  by: (time, mails) => `Um ${time} sind es ${strong(`${mails} E-Mails`)}. Das haben wir ausgerechnet.`,
  back: 'Zurück zu jetzt',
  read: 'Zahl vorlesen lassen',
  minutes: (count) => `${count}\u00a0Minuten`,
  oneDay: '1\u00a0Tag',
  stroke: (time) => `1 Strich ist so viel Zeit: ${strong(time)}`,
  strokeMails: (mails) => `In der Zeit von 1 Strich kommen ${strong(`${mails} E-Mails`)}. Das haben wir ausgerechnet.`,
  rest: {
    midnight: 'Diese Zeit kommt noch.',
    'new-year': 'Diese Tage kommen noch.',
    visit: 'Da waren Sie nicht hier.',
  },
  average: (time) => `E-Mails in ${time}`,
  pause: 'Zähler anhalten',
  resume: 'Zähler weiter laufen lassen',
  note: 'Knapp heißt: etwas weniger. Etwa heißt: ungefähr. Im Text steht nicht: Um wie viel Uhr kommen die E-Mails?',
};
