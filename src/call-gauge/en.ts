import { isOne } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import { spokenHour } from '../language/en-hours.js';
import type { CallGaugeStrings } from './strings.js';

export const en: CallGaugeStrings = {
  file: 'call-gauge',
  title: (calls, period, spans) =>
    [calls, period, spans.map(([from, to]) => `between ${spokenHour(from)} and ${spokenHour(to)}`).join(' and ')]
      .filter(Boolean)
      .join(' '),
  summary: ({ calls, suffix, period, hours, isPlanned }) => {
    const is = isOne(calls) ? 'is' : 'are';
    return `There ${is} ${isPlanned ? 'to be ' : ''}${strong(calls)} ${period}${suffix}${hours ? `, from ${hours}` : ''}.`;
  },
  legend: 'Calls per',
  units: {
    window: ['Window', 'all together'],
    hour: ['Hour', 'on average'],
    minute: ['Minute', 'on average'],
    second: ['Second', 'on average'],
  },
  whole: 'All the time',
  per: {
    hour: (calls) => `${calls} an hour, on average`,
    minute: (calls) => `${calls} a minute, on average`,
    second: (calls) => `${calls} a second, on average`,
  },
  average: (calls, divisor) => `Computed: ${calls} ÷ ${divisor}, assuming an even flow.`,
  timeUnits: { hour: ['hour', 'hours'], minute: ['minute', 'minutes'], second: ['second', 'seconds'] },
  scale: (end) => `scale up to ${end}, chosen for this picture, not a capacity`,
  stroke: (calls) => `1 stroke = ${strong(calls)}`,
  scaleNote: 'end of the scale',
  computed: 'computed (assumed: an even flow)',
  open: 'no upper end',
  rest: 'the rest of the scale',
  uncounted: 'no figure',
  lastHour: '24:00',
  present: (time, place, inside) => `now in ${place}, ${time}: ${inside ? 'within' : 'outside'} the counted hours`,
  note: (hours) => `The figure covers only the hours from ${hours}. The source does not say that most calls come then.`,
  hours: (each) => each.join(' and '),
  heights: (calls) => `highest strokes of the day: ${strong(calls)} an hour, on average`,
  play: (hours) => `Play ${hours ?? 'the day'}`,
  stop: 'Pause',
  walk: 'Minute by minute through the counted hours',
  until: (time) => `calls by ${time}`,
  by: (time, calls) => `${time}: ${strong(calls)}, computed, assuming an even flow`,
  byEnd: (time, calls) => `${time}: ${strong(calls)}, all together`,
  back: 'Show all together',
  pulse: (calls) => `1 pulse = ${strong(calls)}, at the average pace (computed)`,
  pause: 'Pause the pulse',
  resume: 'Resume the pulse',
};
