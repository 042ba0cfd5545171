import { capitalised } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { CallGaugeStrings } from './strings.js';

export const de: CallGaugeStrings = {
  file: 'anruf-skala',
  title: (from, to) => (!from ? 'Anrufe am Tag' : `Anrufe zwischen ${from} und ${to}\u00a0Uhr`),
  summary: (calls, hours) =>
    `${strong(`${capitalised(calls)} Anrufe`)} von und in das öffentliche Telefonnetz laufen am Tag${hours ? ` von ${hours}` : ''} über die zentrale Telefonanlage.`,
  legend: 'Anrufe je',
  units: {
    window: ['Zeitfenster', 'alle zusammen'],
    hour: ['Stunde', 'im Mittel'],
    minute: ['Minute', 'im Mittel'],
    second: ['Sekunde', 'im Mittel'],
  },
  per: {
    window: 'Anrufe',
    hour: 'Anrufe in der Stunde, im Mittel',
    minute: 'Anrufe in der Minute, im Mittel',
    second: 'Anrufe in der Sekunde, im Mittel',
  },
  average: (calls, divisor) => `Berechnet: ${calls} Anrufe ÷ ${divisor}, als kämen sie gleichmäßig (Annahme).`,
  plural: { hour: 'Stunden', minute: 'Minuten', second: 'Sekunden' },
  scale: (end) => `Skala bis ${end}, frei gewählt, keine Höchstzahl`,
  stroke: (calls) => `1 Strich = ${strong(`${calls} Anrufe`)}`,
  scaleNote: 'frei gewählt',
  computed: 'berechnet (Annahme: gleichmäßig)',
  open: 'nach oben offen',
  rest: 'der Rest der Skala',
  uncounted: 'nicht gezählt',
  lastHour: '24\u00a0Uhr',
  present: (time, place, inside) =>
    `jetzt in ${place}, ${time}: ${inside ? 'innerhalb' : 'außerhalb'} der gezählten Zeit`,
  note: (hours) => `Gezählt ist nur die Zeit von ${hours}. Dass dann die meisten Anrufe kommen, sagt die Quelle nicht.`,
  hours: (each) => each.join(' und von '),
  heights: (calls) => `höchste Striche des Tages: ${strong(`${calls} Anrufe`)} in der Stunde, im Mittel`,
  play: (hours) => (hours ? `${hours} abspielen` : 'Den Tag abspielen'),
  stop: 'Anhalten',
  walk: 'Minute für Minute durch die gezählte Zeit',
  until: (time) => `Anrufe bis ${time}`,
  by: (time, calls) => `${time}: ${strong(`${calls} Anrufe`)}, berechnet, als kämen sie gleichmäßig (Annahme)`,
  byEnd: (time, calls) => `${time}: ${strong(`${calls} Anrufe`)}, alle zusammen`,
  back: 'Alle zusammen zeigen',
  pulse: (calls, one) => `1 Puls = ${strong(`${calls} ${one ? 'Anruf' : 'Anrufe'}`)}, im mittleren Takt (berechnet)`,
  pause: 'Puls anhalten',
  resume: 'Puls fortsetzen',
};
