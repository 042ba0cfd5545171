import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import { are, thereIs } from '../language/german-verbs.js';
import type { MailCounterStrings, Told } from './strings.js';

const yearText = ({ mails, period, isPlanned, agrees }: NonNullable<Told['year']>): string => {
  if (agrees) return `, also ${strong(mails)} ${period}`;
  return `; ${period} ${are(mails)} ${isPlanned ? `${strong(mails)} geplant` : `es ${strong(mails)}`}`;
};

export const de: MailCounterStrings = {
  file: 'mail-zaehler',
  title: 'Mails',
  summary: ({ mails, suffix, period, hours, isPlanned, year, isContradiction }) => {
    const when = `${period}${hours ? ` von ${hours}` : ''}`;
    const planned = `${strong(capitalised(mails))}${suffix} ${are(mails)} ${when} geplant`;
    const first = isPlanned ? planned : `${thereIs(period, hours)} ${strong(mails)}${suffix}`;
    return `${first}${year ? yearText(year) : ''}.${isContradiction ? ' Beide Zahlen stehen so in der Quelle; sie passen nicht zueinander.' : ''}`;
  },
  contradiction: (compared) =>
    `Rechnet man die Zahl für den Tag mal 365, ${are(compared)} es ${compared} im Jahr (berechnet).`,
  legend: 'Gezählt seit',
  since: {
    midnight: ['Tag', 'seit Mitternacht'],
    'new-year': ['Jahr', 'seit Neujahr'],
    visit: ['Besuch', 'seit dem Öffnen'],
  },
  above: {
    midnight: (number, hours) => `Mails ${hours ? `von ${hours}` : 'seit Mitternacht'}: ${number}`,
    'new-year': (number) => `Mails in diesem Jahr: ${number}`,
    visit: (number) => `Mails, seit Sie hier sind: ${number}`,
  },
  aboveDay: (number, period) => `Mails ${period}: ${number}`,
  publishedBelow: strong('So steht es in der Quelle.'),
  runningBelow: `${strong('Hochgerechnet')} (Annahme: gleichmäßig verteilt)`,
  published: 'Die Quelle nennt eine Zahl für den ganzen Tag.',
  below: (total, period) => `${strong('Hochrechnung:')} ${total} ${period}, gleichmäßig verteilt (Annahme).`,
  compared: (compared) => `Rechnet man den Tageswert mal 365, ${are(compared)} es ${compared}.`,
  settled: (time, place, published) => `Hochgerechnet, Stand ${time} in ${place}; veröffentlicht: ${published}`,
  hoursOfDay: ['Stunde', 'Stunden'],
  minutesOfDay: ['Minute', 'Minuten'],
  timeIn: (place) => `Uhrzeit in ${place}`,
  dateIn: (place) => `Datum in ${place}`,
  held: 'angehalten',
  chosen: 'gewählte Zeit',
  chosenDate: 'gewählter Tag',
  walk: 'Zu einer anderen Uhrzeit',
  walkYear: 'Zu einem anderen Tag',
  now: 'Jetzt',
  by: (time, mails) => `${time}: ${strong(mails)}, hochgerechnet`,
  byDay: (date, mails) => `${date}: ${strong(mails)}, hochgerechnet`,
  back: 'Zurück zu jetzt',
  read: 'Wert vom Screenreader vorlesen lassen',
  minutes: (count) => `${count}\u00a0Minuten`,
  oneDay: '1\u00a0Tag',
  stroke: (time) => `1 Strich = ${strong(time)}`,
  strokeMails: (mails) => `1 Strich = im Mittel ${strong(mails)} (berechnet)`,
  rest: {
    midnight: 'der Rest des Tages',
    'new-year': 'der Rest des Jahres',
    visit: 'vor und nach Ihrem Besuch',
  },
  average: (time) => `Mails in ${time}, im Mittel`,
  pause: 'Zähler anhalten',
  resume: 'Zähler fortsetzen',
  note: 'Wann im Lauf des Tages die Mails eintreffen, sagt die Quelle nicht.',
};
