import { inNumber, isOne } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { MailCounterStrings, Told } from './strings.js';

const yearText = ({ mails, period, isPlanned, agrees }: NonNullable<Told['year']>): string => {
  if (agrees) return `, or ${strong(mails)} ${period}`;
  return `; there ${inNumber(mails, ['is', 'are'])} ${isPlanned ? 'to be ' : ''}${strong(mails)} ${period}`;
};

export const en: MailCounterStrings = {
  file: 'mail-counter',
  title: 'Emails',
  summary: ({ mails, suffix, period, hours, isPlanned, year, isContradiction }) => {
    const is = isOne(mails) ? 'is' : 'are';
    const first = `There ${is} ${isPlanned ? 'to be ' : ''}${strong(mails)} ${period}${suffix}${hours ? `, from ${hours}` : ''}`;
    return `${first}${year ? yearText(year) : ''}.${isContradiction ? ' Both numbers are the source’s own; they do not agree.' : ''}`;
  },
  contradiction: (compared) => `Going by the daily figure, it would be ${compared} a year (computed: times 365).`,
  legend: 'Counted since',
  since: {
    midnight: ['Day', 'since midnight'],
    'new-year': ['Year', 'since New Year'],
    visit: ['Visit', 'since you opened this page'],
  },
  above: {
    midnight: (number, hours) => `Emails ${hours ? `from ${hours}` : 'since midnight'}: ${number}`,
    'new-year': (number) => `Emails this year: ${number}`,
    visit: (number) => `Emails since you opened this page: ${number}`,
  },
  aboveDay: (number, period) => `Emails ${period}: ${number}`,
  publishedBelow: strong('As the source states it.'),
  runningBelow: `${strong('Extrapolated')}, assuming an even spread`,
  published: 'The source states one number for the whole day.',
  below: (total, period) => `${strong('Extrapolated:')} ${total} ${period}, assuming an even spread.`,
  compared: (compared) => `Going by the daily figure, it would be ${compared}.`,
  settled: (time, place, published) => `Extrapolated as of ${time} in ${place}; published: ${published}`,
  hoursOfDay: ['hour', 'hours'],
  minutesOfDay: ['minute', 'minutes'],
  timeIn: (place) => `time in ${place}`,
  dateIn: (place) => `date in ${place}`,
  held: 'paused',
  chosen: 'chosen time',
  chosenDate: 'chosen day',
  walk: 'To another time of day',
  walkYear: 'To another day',
  now: 'Now',
  by: (time, mails) => `${time}: ${strong(mails)}, extrapolated`,
  byDay: (date, mails) => `${date}: ${strong(mails)}, extrapolated`,
  back: 'Back to now',
  read: 'Have the value read out by a screen reader',
  minutes: (count) => `${count}\u00a0minutes`,
  oneDay: '1\u00a0day',
  stroke: (time) => `1 stroke = ${strong(time)}`,
  strokeMails: (mails) => `1 stroke = ${strong(mails)} on average (computed)`,
  rest: {
    midnight: 'still to come',
    'new-year': 'still to come',
    visit: 'before and after your visit',
  },
  average: (time) => `Emails in ${time}, on average`,
  pause: 'Pause the counter',
  resume: 'Resume the counter',
  note: 'The source does not say at what times of the day the emails arrive.',
};
