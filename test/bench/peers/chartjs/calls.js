// A gauge is half a doughnut: `circumference` and `rotation`.
import { ArcElement, Chart, DoughnutController } from 'chart.js';
import { calls as figures, colours } from '../figures.js';

Chart.register(DoughnutController, ArcElement);

/** @param {HTMLElement} place */
export function calls(place) {
  const canvas = place.appendChild(document.createElement('canvas'));
  const chart = new Chart(canvas, {
    type: 'doughnut',
    data: {
      labels: ['Anrufe, 10 bis 12 Uhr', ''],
      datasets: [{ data: [figures.value, figures.end - figures.value], backgroundColor: [colours.now, colours.track] }],
    },
    options: { circumference: 180, rotation: -90, cutout: '80%', locale: 'de' },
  });
  const number = place.appendChild(document.createElement('strong'));
  number.textContent = `> ${figures.value.toLocaleString(chart.options.locale)}`;
}
