import { strong } from '../core/rich-text.js';
import type { MailCounterStrings } from './strings.js';

export const deSimple: MailCounterStrings = {
  title: 'E-Mails',
  summary: (day, year) =>
    `Jeden Tag kommen ${strong(`${day} E-Mails`)} an.${year ? ` In einem Jahr sind das ${strong(year)}.` : ''} E-Mails sind Briefe am Computer.`,
  legend: 'Seit wann wird gezählt?',
  since: {
    midnight: ['Tag', 'seit 0\u00a0Uhr'],
    'new-year': ['Jahr', 'seit dem 1.\u00a0Januar'],
    visit: ['Besuch', 'seit Sie hier sind'],
  },
  publishedAbove: (qualifier) => `E-Mails an einem Tag: ${qualifier}`,
  publishedBelow: `${strong('So steht es im Text.')} Die Zahl ist für einen ganzen Tag.`,
  above: {
    midnight: (qualifier) => `E-Mails seit 0\u00a0Uhr: ${qualifier}`,
    'new-year': (qualifier) => `E-Mails in diesem Jahr: ${qualifier}`,
    visit: (qualifier) => `E-Mails, seit Sie hier sind: ${qualifier}`,
  },
  below: {
    midnight: (total) =>
      `${strong('Diese Zahl haben wir ausgerechnet.')} An einem Tag sind es ${total} E-Mails. Wir tun so: Es kommen immer gleich viele an.`,
    'new-year': (total, compared) =>
      `${strong('Diese Zahl haben wir ausgerechnet.')} In einem Jahr sind es ${total} E-Mails. Wir tun so: Es kommen immer gleich viele an. Man kann auch einen Tag mal 365 nehmen. Dann sind es ${compared}.`,
    visit: (total) =>
      `${strong('Diese Zahl haben wir ausgerechnet.')} An einem Tag sind es ${total} E-Mails. Wir tun so: Es kommen immer gleich viele an.`,
  },
  published: (total) => `Der Kreis ist ein ganzer Tag. An einem Tag sind es ${total} E-Mails.`,
  settled: {
    midnight: (count, time, place) =>
      `Der Kreis ist ein Tag. In ${place} ist es ${time}. Seit 0\u00a0Uhr sind es ${count} E-Mails. Das haben wir ausgerechnet.`,
    'new-year': (count, time, place) =>
      `Der Kreis ist ein Jahr. In ${place} ist der ${time}. In diesem Jahr sind es ${count} E-Mails. Das haben wir ausgerechnet.`,
    visit: (count, time, place) =>
      `Der Kreis ist ein Tag. In ${place} ist es ${time}. Seit Sie hier sind, sind es ${count} E-Mails. Das haben wir ausgerechnet.`,
  },
  hoursOfDay: 'Stunden',
  timeIn: (place) => `Uhr-Zeit in ${place}`,
  dateIn: (place) => `Datum in ${place}`,
  held: 'angehalten',
  stroke: (minutes, mails) =>
    `1 Strich sind ${strong(`${minutes}\u00a0Minuten`)}. Das sind ${mails} E-Mails. Das haben wir ausgerechnet.`,
  strokeDay: (mails) => `1 Strich ist ${strong('1\u00a0Tag')}. Das sind ${mails} E-Mails. Das haben wir ausgerechnet.`,
  rest: {
    midnight: 'Diese Zeit kommt noch.',
    'new-year': 'Diese Tage kommen noch.',
    visit: 'Da waren Sie nicht hier.',
  },
  average: (minutes) => `E-Mails in ${minutes}\u00a0Minuten`,
  pause: 'Zähler anhalten',
  resume: 'Zähler weiter laufen lassen',
  note: 'Knapp heißt: etwas weniger. Etwa heißt: ungefähr. Im Text steht nicht: Um wie viel Uhr kommen die E-Mails?',
};
