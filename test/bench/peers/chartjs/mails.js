// The ring by Chart.js, the number by number-flow.
import { ArcElement, Chart, DoughnutController } from 'chart.js';
import 'number-flow';
import { colours, mailsSoFar, pace, shareOfDay } from '../figures.js';

Chart.register(DoughnutController, ArcElement);

/** @param {HTMLElement} place */
export function mails(place) {
  const canvas = place.appendChild(document.createElement('canvas'));
  const chart = new Chart(canvas, {
    type: 'doughnut',
    data: { datasets: [{ data: [shareOfDay(), 1 - shareOfDay()], backgroundColor: [colours.now, colours.track] }] },
    options: { cutout: '85%' },
  });
  const flow = place.appendChild(document.createElement('number-flow'));
  flow.locales = 'de';
  flow.update(mailsSoFar());
  setInterval(() => flow.update(mailsSoFar()), pace);
  setInterval(() => {
    chart.data.datasets[0].data = [shareOfDay(), 1 - shareOfDay()];
    chart.update();
  }, 60_000);
}
