import embed from 'vega-embed';
import { calls as figures, colours } from '../figures.js';

/** @param {HTMLElement} place */
export async function calls(place) {
  const arc = (color, share) => ({
    mark: {
      type: 'arc',
      innerRadius: 104,
      outerRadius: 120,
      color,
      theta: -Math.PI / 2,
      theta2: -Math.PI / 2 + share * Math.PI,
    },
  });
  await embed(place, {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: 'Mehr als 21.000 Anrufe zwischen 10 und 12 Uhr',
    data: { values: [figures] },
    layer: [
      arc(colours.track, 1),
      arc(colours.now, figures.value / figures.end),
      {
        mark: { type: 'text', fontSize: 22, fontWeight: 'bold' },
        encoding: { text: { field: 'value', type: 'quantitative', format: ',' } },
      },
    ],
  });
}
