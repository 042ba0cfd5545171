import { clockTime } from '../core/day.js';
import type { CommonStrings } from './strings.js';

export const en: CommonStrings = {
  locale: {
    numbers: {
      decimal: '.',
      thousands: ',',
      groupFrom: 1000,
      large: [
        [1e15, 'quadrillion', 'quadrillion'],
        [1e12, 'trillion', 'trillion'],
        [1e9, 'billion', 'billion'],
        [1e6, 'million', 'million'],
      ],
    },
    qualifiers: {
      exact: '',
      'just-under': 'just under',
      'less-than': 'less than',
      'at-most': 'at most',
      'just-over': 'just over',
      'more-than': 'more than',
      'at-least': 'at least',
      about: 'about',
      around: 'around',
      'in-total': 'in total',
    },
  },
  units: { TB: 'TB', GB: 'GB', MB: 'MB', EUR: 'euros' },
  periods: {
    'as-published': 'as published',
    'year-before': 'the year before',
    'per-day': 'a day',
    'per-year': 'a year',
    'this-year-and-next': 'in the year of the release and the next',
    until: 'until',
  },
  hours: (from, to) => `${clockTime(from, true)}–${clockTime(to, true)}`,
  hoursSpoken: (from, to) => `${clockTime(from)} to ${clockTime(to)}\u00a0o’clock`,
  until: (year) => `until ${year}`,
  date: (day) => day,
  time: (hours) => clockTime(hours, true),
  planned: 'planned',
  source: (publisher, title, date) => `Source: ${publisher}, ${title} (${date ?? 'undated'}).`,
  quoted: (sentence) => `“${sentence}”`,
  computed: 'computed',
  computedFrom: (terms) => `computed: ${terms}`,
  simple: 'Plain language',
  table: 'Data as a table',
  columns: ['Figure', 'Value', 'Period'],
  faults: 'These figures have faults; the previous ones are shown.',
  showSource: 'show source',
};
