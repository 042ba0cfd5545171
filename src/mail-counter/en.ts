import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { MailCounterStrings } from './strings.js';

export const en: MailCounterStrings = {
  title: 'E-mails',
  summary: (day, year) =>
    `${strong(`${capitalised(day)} e-mails`)} reach the network every day${year ? `, which is ${strong(year)} a year` : ''}.`,
  legend: 'Counted since',
  since: {
    midnight: ['Day', 'since midnight'],
    'new-year': ['Year', 'since New Year'],
    visit: ['Visit', 'since you came'],
  },
  publishedAbove: (qualifier) => `E-mails a day: ${qualifier}`,
  publishedBelow: `${strong('As the source states it:')} one number for the whole day.`,
  above: {
    midnight: (qualifier) => `E-mails since midnight: ${qualifier}`,
    'new-year': (qualifier) => `E-mails this year: ${qualifier}`,
    visit: (qualifier) => `E-mails since you opened this page: ${qualifier}`,
  },
  below: {
    midnight: (total) =>
      `${strong('Extrapolated from the daily figure:')} ${total} e-mails, spread evenly over the day (an assumption).`,
    'new-year': (total, compared) =>
      `${strong('Extrapolated from the yearly figure:')} ${total}, spread evenly over the year (an assumption). From the daily figure it would be ${compared}.`,
    visit: (total) =>
      `${strong('Extrapolated from the daily figure:')} ${total} e-mails a day, spread evenly (an assumption).`,
  },
  published: (total) => `Ring of a whole day: ${total} e-mails.`,
  settled: {
    midnight: (count, time, place) =>
      `Ring of the day: at ${time} in ${place}, ${count} e-mails since midnight by extrapolation.`,
    'new-year': (count, time, place) =>
      `Ring of the year: on ${time} in ${place}, ${count} e-mails since New Year by extrapolation.`,
    visit: (count, time, place) =>
      `Ring of the day: at ${time} in ${place}, ${count} e-mails since you opened this page by extrapolation.`,
  },
  hoursOfDay: 'hours',
  timeIn: (place) => `time in ${place}`,
  dateIn: (place) => `date in ${place}`,
  held: 'paused',
  stroke: (minutes, mails) => `1 stroke = ${strong(`${minutes}\u00a0minutes`)}, on average ${mails} e-mails (computed)`,
  strokeDay: (mails) => `1 stroke = ${strong('1\u00a0day')}, on average ${mails} e-mails (computed)`,
  rest: {
    midnight: 'the rest of the day',
    'new-year': 'the rest of the year',
    visit: 'before and after your visit',
  },
  average: (minutes) => `E-mails in ${minutes}\u00a0minutes, on average`,
  pause: 'Pause the counter',
  resume: 'Resume the counter',
  note: 'The source does not say at what times of the day the e-mails arrive.',
};
