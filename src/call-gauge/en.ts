import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { CallGaugeStrings } from './strings.js';

export const en: CallGaugeStrings = {
  title: (from, to) => (from === undefined ? 'Calls a day' : `Calls between ${from} and ${to} o’clock`),
  summary: (calls, hours) =>
    `${strong(`${capitalised(calls)} calls`)} from and into the public telephone network pass through the central telephone system a day${hours ? `, from ${hours}` : ''}.`,
  legend: 'Calls per',
  units: {
    window: ['Window', 'all together'],
    hour: ['Hour', 'on average'],
    minute: ['Minute', 'on average'],
    second: ['Second', 'on average'],
  },
  below: {
    window: (hours) => `calls${hours ? `, ${hours}` : ' a day'}`,
    hour: () => 'calls an hour, on average',
    minute: () => 'calls a minute, on average',
    second: () => 'calls a second, on average',
  },
  value: {
    window: (calls, hours) => `${capitalised(calls)} calls a day${hours ? `, from ${hours}` : ''}.`,
    hour: (calls, hours) => `${capitalised(calls)} calls an hour, on average${hours ? ` from ${hours}` : ''}.`,
    minute: (calls, hours) => `${capitalised(calls)} calls a minute, on average${hours ? ` from ${hours}` : ''}.`,
    second: (calls, hours) => `${capitalised(calls)} calls a second, on average${hours ? ` from ${hours}` : ''}.`,
  },
  average: (calls, divisor) => `Computed: ${calls} calls ÷ ${divisor}, as if they came evenly (an assumption).`,
  divisor: (unit, count) => `${count}\u00a0${{ hour: 'hours', minute: 'minutes', second: 'seconds' }[unit]}`,
  perUnit: {
    hour: 'Calls an hour, on average',
    minute: 'Calls a minute, on average',
    second: 'Calls a second, on average',
  },
  scale: (end) => `scale to ${end}, chosen freely, not a capacity`,
  uncountedHours: (hours) => `Counted were the hours from ${hours}, no others.`,
  stroke: (calls) => `1 stroke = ${strong(`${calls} calls`)}`,
  open: (qualifier) => `open: “${qualifier}” has no upper end`,
  rest: 'the rest of the scale',
  uncounted: 'not counted',
  lastHour: '24:00',
  now: (time) => `now, ${time}`,
  inside: (time, place) => `Now it is ${time} in ${place}: within the counted hours.`,
  outside: (time, place) => `Now it is ${time} in ${place}: outside the counted hours.`,
  note: (hours) => `Only the hours from ${hours} were counted. The source does not say that most calls come then.`,
};
