import { capitalised, isOne } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { MailCounterStrings, Told } from './strings.js';

const computed = strong('Diese Zahl haben wir ausgerechnet.');
const yearText = ({ mails, period, isPlanned, agrees }: NonNullable<Told['year']>): string => {
  if (isPlanned) return `${capitalised(period)} sollen es ${strong(mails)} werden. Das ist ein Plan.`;
  return `${capitalised(period)} sind ${agrees ? 'das' : 'es'} ${strong(mails)}.`;
};
const evenly = 'Wir tun so: Es kommen immer gleich viele an.';

export const deSimple: MailCounterStrings = {
  file: 'mail-zaehler',
  title: 'E-Mails',
  summary: ({ mails, behind, period, hours, isPlanned, year, isContradiction }) => {
    const when = capitalised(`${period}${hours ? ` in der Zeit von ${hours}` : ''}`);
    const first = isPlanned
      ? `${when} ${isOne(mails) ? 'soll' : 'sollen'} es ${strong(mails)}${behind} werden. Das ist ein Plan.`
      : `${when} ${isOne(mails) ? 'ist' : 'sind'} es ${strong(mails)}${behind}.`;
    return [
      first,
      year && yearText(year),
      isContradiction && 'Beide Zahlen stehen so im Text. Aber sie passen nicht zusammen.',
      'E-Mails sind Briefe am Computer.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  contradiction: (compared) =>
    `Man kann die Zahl für einen Tag mal 365 nehmen. Dann sind es ${compared} in einem Jahr. Das haben wir ausgerechnet.`,
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
  below: (total, period) => `${computed} ${capitalised(period)} sind es ${total}. ${evenly}`,
  compared: (compared) => `Man kann auch einen Tag mal 365 nehmen. Dann sind es ${compared}.`,
  settled: (time, place, published) => `Das ist ausgerechnet für ${time} in ${place}. Im Text steht: ${published}.`,
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
  by: (time, mails) => `Um ${time} ${isOne(mails) ? 'ist' : 'sind'} es ${strong(mails)}. Das haben wir ausgerechnet.`,
  back: 'Zurück zu jetzt',
  read: 'Zahl vorlesen lassen',
  minutes: (count) => `${count}\u00a0Minuten`,
  oneDay: '1\u00a0Tag',
  stroke: (time) => `1 Strich ist so viel Zeit: ${strong(time)}`,
  strokeMails: (mails) => `In der Zeit von 1 Strich kommen ${strong(mails)}. Das haben wir ausgerechnet.`,
  rest: {
    midnight: 'Diese Zeit kommt noch.',
    'new-year': 'Diese Tage kommen noch.',
    visit: 'Da waren Sie nicht hier.',
  },
  average: (time) => `E-Mails in ${time}`,
  pause: 'Zähler anhalten',
  resume: 'Zähler weiter laufen lassen',
  note: 'Im Text steht nicht: Um wie viel Uhr kommen die E-Mails?',
};
