import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import { are, thereIs } from '../language/german-verbs.js';
import type { CallGaugeStrings } from './strings.js';

export const de: CallGaugeStrings = {
  file: 'anruf-skala',
  title: (calls, period, spans) =>
    [calls, period, spans.map(([from, to]) => `zwischen ${from} und ${to}\u00a0Uhr`).join(' und ')]
      .filter(Boolean)
      .join(' '),
  summary: ({ calls, suffix, period, hours, isPlanned }) => {
    const when = `${period}${hours ? ` von ${hours}` : ''}`;
    if (isPlanned) return `${strong(capitalised(calls))}${suffix} ${are(calls)} ${when} geplant.`;
    return `${thereIs(period, hours)} ${strong(calls)}${suffix}.`;
  },
  legend: 'Anrufe je',
  units: {
    window: ['Zeitfenster', 'alle zusammen'],
    hour: ['Stunde', 'im Mittel'],
    minute: ['Minute', 'im Mittel'],
    second: ['Sekunde', 'im Mittel'],
  },
  whole: 'Ganze Zeit',
  per: {
    hour: (calls) => `${calls} in der Stunde, im Mittel`,
    minute: (calls) => `${calls} in der Minute, im Mittel`,
    second: (calls) => `${calls} in der Sekunde, im Mittel`,
  },
  average: (calls, divisor) => `Berechnet: ${calls} ÷ ${divisor}, gleichmäßig verteilt (Annahme).`,
  timeUnits: { hour: ['Stunde', 'Stunden'], minute: ['Minute', 'Minuten'], second: ['Sekunde', 'Sekunden'] },
  scale: (end) => `Skala bis ${end}, frei gesetzt, keine Höchstzahl`,
  stroke: (calls) => `1 Strich = ${strong(calls)}`,
  scaleNote: 'Ende der Skala',
  computed: 'berechnet (Annahme: gleichmäßig)',
  open: 'nach oben offen',
  rest: 'der Rest der Skala',
  uncounted: 'keine Angabe',
  lastHour: '24\u00a0Uhr',
  present: (time, place, inside) =>
    `jetzt in ${place}, ${time}: ${inside ? 'innerhalb' : 'außerhalb'} der gezählten Zeit`,
  note: (hours) =>
    `Die Zahl gilt nur für die Zeit von ${hours}. Dass dann die meisten Anrufe kommen, sagt die Quelle nicht.`,
  hours: (each) => each.join(' und von '),
  heights: (calls) => `höchste Striche des Tages: ${strong(calls)} in der Stunde, im Mittel`,
  play: (hours) => (hours ? `${hours} abspielen` : 'Den Tag abspielen'),
  stop: 'Anhalten',
  walk: 'Minute für Minute durch die gezählte Zeit',
  until: (time) => `Anrufe bis ${time}`,
  by: (time, calls) => `${time}: ${strong(calls)}, berechnet, gleichmäßig verteilt (Annahme)`,
  byEnd: (time, calls) => `${time}: ${strong(calls)}, alle zusammen`,
  back: 'Alle zusammen zeigen',
  pulse: (calls) => `1 Puls = ${strong(calls)}, im mittleren Takt (berechnet)`,
  pause: 'Puls anhalten',
  resume: 'Puls fortsetzen',
};
