import { GaugeChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { calls as figures, colours } from '../figures.js';

echarts.use([GaugeChart, CanvasRenderer]);

/** @param {HTMLElement} place */
export function calls(place) {
  const chart = echarts.init(place);
  chart.setOption({
    series: [
      {
        type: 'gauge',
        startAngle: 180,
        endAngle: 0,
        max: figures.end,
        splitNumber: 6,
        progress: { show: true, itemStyle: { color: colours.now } },
        pointer: { show: false },
        detail: { formatter: (value) => `> ${value.toLocaleString('de')}` },
        data: [{ value: figures.value, name: 'Anrufe, 10 bis 12 Uhr' }],
      },
    ],
  });
}
