// As Vega-Lite's own isotype grid: a sequence of marks, its column and its row computed from its place in it.
import embed from 'vega-embed';
import { books, colours } from '../figures.js';

/** @param {HTMLElement} place */
export async function storage(place) {
  await embed(place, {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: 'Bücherstapel: rund 978 Millionen Bücher',
    width: 600,
    height: 340,
    data: { sequence: { start: 0, stop: books.now / books.mark, as: 'book' } },
    transform: [
      { calculate: 'datum.book % 100', as: 'column' },
      { calculate: 'floor(datum.book / 100)', as: 'board' },
      { calculate: `datum.book < ${books.before / books.mark} ? 'im Vorjahr' : 'dazu'`, as: 'year' },
    ],
    mark: { type: 'rect', width: 3, height: 25 },
    encoding: {
      x: { field: 'column', type: 'quantitative', axis: null },
      y: { field: 'board', type: 'ordinal', sort: 'descending', title: 'hundert Millionen Bücher' },
      color: {
        field: 'year',
        type: 'nominal',
        scale: { domain: ['im Vorjahr', 'dazu'], range: [colours.before, colours.now] },
      },
    },
  });
}
