// Ring and number in one specification; the number is a parameter of it, set at each mail.
import embed from 'vega-embed';
import { colours, mailsSoFar, pace, shareOfDay } from '../figures.js';

/** @param {HTMLElement} place */
export async function mails(place) {
  const { view } = await embed(place, {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: 'Mails seit Mitternacht',
    params: [
      { name: 'mails', value: mailsSoFar() },
      { name: 'share', value: shareOfDay() },
    ],
    data: { values: [{}] },
    layer: [
      {
        mark: { type: 'arc', innerRadius: 74, outerRadius: 86, color: colours.track, theta: 0, theta2: 2 * Math.PI },
      },
      {
        mark: {
          type: 'arc',
          innerRadius: 74,
          outerRadius: 86,
          color: colours.now,
          theta: 0,
          theta2: { expr: 'share * 2 * PI' },
        },
      },
      {
        mark: {
          type: 'text',
          fontSize: 26,
          fontWeight: 'bold',
          text: { expr: "replace(format(mails, ','), ',', '.')" },
        },
      },
    ],
  });
  setInterval(() => view.signal('mails', mailsSoFar()).signal('share', shareOfDay()).runAsync(), pace);
}
