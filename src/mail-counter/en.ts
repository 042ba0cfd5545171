import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { MailCounterStrings } from './strings.js';

export const en: MailCounterStrings = {
  file: 'mail-counter',
  title: 'E-mails',
  summary: (day, year) =>
    `${strong(`${capitalised(day)} e-mails`)} reach the network every day${year ? `, which is ${strong(year)} a year` : ''}.`,
  legend: 'Counted since',
  since: {
    midnight: ['Day', 'since midnight'],
    'new-year': ['Year', 'since New Year'],
    visit: ['Visit', 'since you came'],
  },
  above: {
    day: (number) => `E-mails a day: ${number}`,
    midnight: (number) => `E-mails since midnight: ${number}`,
    'new-year': (number) => `E-mails this year: ${number}`,
    visit: (number) => `E-mails since you came: ${number}`,
  },
  publishedBelow: `${strong('As the source states it')}, for the whole day.`,
  runningBelow: `${strong('Extrapolated')} (assumed: spread evenly)`,
  published: 'The source states one number for the whole day.',
  below: (total) =>
    `${strong('Extrapolated from the daily figure:')} ${total} e-mails, spread evenly over the day (an assumption).`,
  belowYear: (total, compared) =>
    `${strong('Extrapolated from the yearly figure:')} ${total}, spread evenly over the year (an assumption). From the daily figure it would be ${compared}.`,
  settled: (time, place) => `${time} in ${place}, extrapolated`,
  hoursOfDay: 'hours',
  timeIn: (place) => `time in ${place}`,
  dateIn: (place) => `date in ${place}`,
  held: 'paused',
  chosen: 'chosen time',
  chosenDate: 'chosen day',
  walk: 'To another time of day',
  walkYear: 'To another day',
  now: 'Now',
  by: (time, mails) => `${time}: ${strong(`${mails} e-mails`)}, extrapolated`,
  back: 'Back to now',
  read: 'Announce the value to a screen reader',
  minutes: (count) => `${count}\u00a0minutes`,
  oneDay: '1\u00a0day',
  stroke: (time) => `1 stroke = ${strong(time)}`,
  strokeMails: (mails) => `1 stroke = ${strong(`${mails} e-mails`)} on average (computed)`,
  rest: {
    midnight: 'the rest of the day',
    'new-year': 'the rest of the year',
    visit: 'before and after your visit',
  },
  average: (time) => `E-mails in ${time}, on average`,
  pause: 'Pause the counter',
  resume: 'Resume the counter',
  note: 'The source does not say at what times of the day the e-mails arrive.',
};
