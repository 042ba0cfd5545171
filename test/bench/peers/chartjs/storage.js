// Chart.js draws no marks; Observable Plot's waffle does, as one SVG pattern.
import * as Plot from '@observablehq/plot';
import { books, colours } from '../figures.js';

/** @param {HTMLElement} place */
export function storage(place) {
  const data = [
    { year: 'im Vorjahr', books: books.before / books.mark },
    { year: 'dazu', books: (books.now - books.before) / books.mark },
  ];
  place.append(
    Plot.plot({
      ariaLabel: 'Bücherstapel: rund 978 Millionen Bücher',
      y: { label: 'Millionen Bücher' },
      color: { domain: ['im Vorjahr', 'dazu'], range: [colours.before, colours.now], legend: true },
      marks: [Plot.waffleY(data, { y: 'books', fill: 'year', multiple: 100 })],
    }),
  );
}
