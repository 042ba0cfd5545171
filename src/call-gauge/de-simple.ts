import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import { are, shall } from '../language/german-verbs.js';
import { de } from './de.js';
import type { CallGaugeStrings } from './strings.js';

const evenly = 'Wir tun so: Es kommen immer gleich viele.';

export const deSimple: CallGaugeStrings = {
  ...de,
  summary: ({ calls, suffix, period, hours, isPlanned }) => {
    const when = capitalised(`${period}${hours ? ` von ${hours}` : ''}`);
    return isPlanned
      ? `${when} ${shall(calls)} es ${strong(calls)}${suffix} werden. Das ist ein Plan.`
      : `${when} ${are(calls)} es ${strong(calls)}${suffix}.`;
  },
  legend: 'Wie viele Anrufe?',
  units: {
    window: ['Ganze Zeit', 'alle zusammen'],
    hour: ['Stunde', 'ungefähr'],
    minute: ['Minute', 'ungefähr'],
    second: ['Sekunde', 'ungefähr'],
  },
  per: {
    hour: (calls) => `${calls} in 1\u00a0Stunde, ausgerechnet`,
    minute: (calls) => `${calls} in 1\u00a0Minute, ausgerechnet`,
    second: (calls) => `${calls} in 1\u00a0Sekunde, ausgerechnet`,
  },
  average: (calls, divisor) => `Das haben wir ausgerechnet: ${calls} geteilt durch ${divisor}. ${evenly}`,
  scale: (end) => `Der Bogen geht bis ${end}. Das haben wir so festgelegt.`,
  stroke: (calls) => `1 Strich: ${strong(calls)}`,
  scaleNote: 'Ende vom Bogen',
  computed: 'ausgerechnet: immer gleich viele',
  open: 'Es können mehr sein.',
  rest: 'So weit geht der Bogen noch.',
  present: (time, place, inside) =>
    `In ${place} ist es jetzt ${time}. In dieser Zeit wurde ${inside ? '' : 'nicht '}gezählt.`,
  note: (hours) => `Die Zahl gilt nur für die Zeit von ${hours}. Im Text steht nicht: Wann kommen die meisten Anrufe?`,
  heights: (calls) => `Die höchsten Striche bedeuten ${strong(calls)} in 1\u00a0Stunde. Das haben wir ausgerechnet.`,
  play: (hours) => (hours ? `${hours} zeigen` : 'Den ganzen Tag zeigen'),
  walk: 'Andere Uhrzeit',
  by: (time, calls) => `Bis ${time} ${are(calls)} es ${strong(calls)}. Das haben wir ausgerechnet. ${evenly}`,
  byEnd: (time, calls) => `Bis ${time} ${are(calls)} es ${strong(calls)}. Das sind alle zusammen.`,
  back: 'Alle Anrufe zeigen',
  pulse: (calls) => `Der Strich blinkt. Jedes Blinken bedeutet ${strong(calls)}. Das haben wir ausgerechnet.`,
  pause: 'Blinken anhalten',
  resume: 'Weiter blinken',
};
