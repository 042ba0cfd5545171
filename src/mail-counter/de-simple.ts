import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import { are, shall } from '../language/german-verbs.js';
import type { MailCounterStrings, Told } from './strings.js';

const computed = strong('Diese Zahl haben wir ausgerechnet.');
const yearText = ({ mails, period, isPlanned, agrees }: NonNullable<Told['year']>): string => {
  if (isPlanned) return `${capitalised(period)} ${shall(mails)} es ${strong(mails)} werden. Das ist ein Plan.`;
  return `${capitalised(period)} ${are(mails)} ${agrees ? 'das' : 'es'} ${strong(mails)}.`;
};
const evenly = 'Wir tun so: Es kommen immer gleich viele an.';

export const deSimple: MailCounterStrings = {
  file: 'mail-zaehler',
  title: 'E-Mails',
  summary: ({ mails, suffix, period, hours, isPlanned, year, isContradiction }) => {
    const when = capitalised(`${period}${hours ? ` von ${hours}` : ''}`);
    const first = isPlanned
      ? `${when} ${shall(mails)} es ${strong(mails)}${suffix} werden. Das ist ein Plan.`
      : `${when} ${are(mails)} es ${strong(mails)}${suffix}.`;
    return [
      first,
      year && yearText(year),
      isContradiction && 'Beide Zahlen stehen so im Text. Aber sie passen nicht zusammen.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  contradiction: (compared) =>
    `Man kann die Zahl für einen Tag mal 365 nehmen. Dann ${are(compared)} es ${compared} in einem Jahr. Das haben wir ausgerechnet.`,
  legend: 'Seit wann wird gezählt?',
  since: {
    midnight: ['Tag', 'seit 0\u00a0Uhr'],
    'new-year': ['Jahr', 'seit dem 1.\u00a0Januar'],
    visit: ['Besuch', 'seit Sie hier sind'],
  },
  above: {
    midnight: (number, hours) => `E-Mails ${hours ? `von ${hours}` : 'seit 0\u00a0Uhr'}: ${number}`,
    'new-year': (number) => `E-Mails in diesem Jahr: ${number}`,
    visit: (number) => `E-Mails, seit Sie hier sind: ${number}`,
  },
  aboveDay: (number, period) => `E-Mails ${period}: ${number}`,
  publishedBelow: strong('So steht es im Text.'),
  runningBelow: `${strong('Ausgerechnet:')} immer gleich viele.`,
  published: 'Im Text steht nur eine Zahl für den ganzen Tag.',
  below: (total, period) => `${computed} ${capitalised(period)} ${are(total)} es ${total}. ${evenly}`,
  compared: (compared) => `Man kann auch einen Tag mal 365 nehmen. Dann ${are(compared)} es ${compared}.`,
  settled: (time, place, published) =>
    `Das haben wir ausgerechnet. Stand: ${time} in ${place}. Im Text steht: ${published}.`,
  hoursOfDay: ['Stunde', 'Stunden'],
  minutesOfDay: ['Minute', 'Minuten'],
  timeIn: (place) => `Uhrzeit in ${place}`,
  dateIn: (place) => `Datum in ${place}`,
  held: 'angehalten',
  chosen: 'Ihre Uhrzeit',
  chosenDate: 'Ihr Tag',
  walk: 'Andere Uhrzeit',
  walkYear: 'Anderer Tag',
  now: 'Jetzt',
  by: (time, mails) => `Bis ${time} ${are(mails)} es ${strong(mails)}. Das haben wir ausgerechnet.`,
  byDay: (date, mails) => `Bis zum ${date} ${are(mails)} es ${strong(mails)}. Das haben wir ausgerechnet.`,
  back: 'Zurück zu jetzt',
  read: 'Zahl vorlesen lassen',
  minutes: (count) => `${count}\u00a0Minuten`,
  oneDay: '1\u00a0Tag',
  stroke: (time) => `1 Strich: ${strong(time)}`,
  strokeMails: (mails) => `In der Zeit von 1 Strich kommen ${strong(mails)}. Das haben wir ausgerechnet.`,
  rest: {
    midnight: 'Kommt noch',
    'new-year': 'Kommt noch',
    visit: 'Da waren Sie nicht hier.',
  },
  average: (time) => `E-Mails in ${time}`,
  pause: 'Zähler anhalten',
  resume: 'Zähler weiter laufen lassen',
  note: 'E-Mails sind Briefe am Computer. Im Text steht nicht: Um wie viel Uhr kommen die E-Mails?',
};
