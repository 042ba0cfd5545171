// The ring by ECharts, the number by countup.js.
import { CountUp } from 'countup.js';
import { PieChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { colours, mailsSoFar, pace, shareOfDay } from '../figures.js';

echarts.use([PieChart, CanvasRenderer]);

/** @param {HTMLElement} place */
export function mails(place) {
  const chart = echarts.init(place);
  chart.setOption({
    color: [colours.now, colours.track],
    series: [{ type: 'pie', radius: ['60%', '70%'], label: { show: false }, data: [shareOfDay(), 1 - shareOfDay()] }],
  });
  const number = place.parentElement.appendChild(document.createElement('strong'));
  const counter = new CountUp(number, mailsSoFar(), { separator: '.', startVal: mailsSoFar(), duration: 1 });
  counter.start();
  setInterval(() => counter.update(mailsSoFar()), pace);
}
