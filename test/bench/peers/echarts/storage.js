// A pictorial bar with `symbolRepeat`, which is ECharts' own way to draw one symbol a unit.
import { PictorialBarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { books, colours } from '../figures.js';

echarts.use([PictorialBarChart, GridComponent, CanvasRenderer]);

/** So many marks on each board, from the bottom up. @param {number} value */
const boards = (value) =>
  Array.from({ length: 10 }, (_, board) =>
    Math.max(0, Math.min(books.board, value - board * books.board) / books.mark),
  );

/** @param {HTMLElement} place */
export function storage(place) {
  const chart = echarts.init(place);
  const series = (name, value, color) => ({
    name,
    type: 'pictorialBar',
    symbol: 'rect',
    symbolRepeat: true,
    symbolSize: [3, '75%'],
    symbolMargin: 1.7,
    barGap: '-100%',
    itemStyle: { color },
    data: boards(value),
  });
  chart.setOption({
    xAxis: { max: 100, name: 'Millionen Bücher' },
    yAxis: { type: 'category', data: Array.from({ length: 10 }, (_, board) => board * 100) },
    series: [series('jetzt', books.now, colours.now), series('im Vorjahr', books.before, colours.before)],
  });
}
