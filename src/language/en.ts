import { clockTime } from '../core/day.js';
import { spokenHour } from './en-hours.js';
import type { CommonStrings } from './strings.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "3 May 2027". */
function longDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[month! - 1]} ${year}`;
}

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
    estimated: 'an estimated',
  },
  units: { B: ['byte', 'bytes'], EUR: ['euro', 'euros'] },
  nouns: {
    book: ['book', 'books'],
    page: ['page', 'pages'],
    mail: ['email', 'emails'],
    call: ['call', 'calls'],
    person: ['person', 'people'],
    post: ['post', 'posts'],
    procedure: ['procedure', 'procedures'],
    service: ['service', 'services'],
    meeting: ['meeting', 'meetings'],
  },
  storage: 'Data storage',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekdaySpan: (first, last) => `${first} to ${last}`,
  places: {},
  periods: {
    'as-published': 'as published',
    'year-before': 'the year before',
    'per-day': 'a day',
    'per-working-day': 'a working day',
    'per-week': 'a week',
    'per-month': 'a month',
    'per-quarter': 'a quarter',
    'per-year': 'a year',
    'reporting-year': 'in the reporting year',
    'this-year-and-next': 'in the year of the release and the next',
    until: 'until',
  },
  hours: (from, to) => `${clockTime(from, true)}–${clockTime(to, true)}`,
  hoursSpoken: (from, to) => `${spokenHour(clockTime(from))} to ${spokenHour(clockTime(to))}`,
  until: (year) => `until ${year}`,
  date: longDate,
  time: (hours) => clockTime(hours, true),
  planned: 'planned',
  source: (publisher, title, date) => `Source: ${publisher}, ${title} (${date ?? 'undated'}).`,
  quoted: (sentence) => `“${sentence}”`,
  assumption: 'assumption',
  sameSentence: (name) => `From the same sentence as “${name}”.`,
  computed: 'computed',
  computedFrom: (terms) => `computed: ${terms}`,
  simple: 'Plain language',
  table: 'Data as a table',
  columns: ['Figure', 'Value', 'Period'],
  explore: 'Explore',
  data: 'Data and download',
  download: 'Download',
  notLoaded: 'This could not be loaded. Please reload the page.',
  showSource: 'show source',
};
