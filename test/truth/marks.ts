/** What the marks of the whole wall are worth. */
import type { Dataset } from '../../src/data/key-figure.js';
import { figureIn } from './datasets.js';
import { factsOf } from './facts.js';

const MARKS = 1000;

/** Books that a mark of the whole wall stands for. */
export function worthOf(dataset: Dataset): number {
  const assumed = (id: string): number => {
    const storage = figureIn(dataset, id);
    return storage
      ? (factsOf(dataset, 'de').find(({ what }) => what === id.replace('storage', 'books'))?.value ?? 0)
      : 0;
  };
  const stated = ['books', 'books-before'].map((id) => figureIn(dataset, id)?.value ?? 0);
  const most = figureIn(dataset, 'books')
    ? Math.max(...stated)
    : Math.max(assumed('storage'), assumed('storage-before'));
  return worthIn(most);
}

/** The same in a wall of so many books. */
export function worthIn(total: number): number {
  let worth = 1;
  while (total / worth > MARKS) worth *= 10;
  return worth;
}

/** In what numbers of marks are said: thousands, millions …; ten million in millions, a hundred in billions. */
export const saidIn = (worth: number): number => 1000 ** Math.floor((Math.round(Math.log10(worth)) + 1) / 3);

/** In what the boards are numbered: in so many, or in the next power of a thousand. */
export const numberedIn = (worth: number): number => 1000 ** Math.ceil(Math.round(Math.log10(worth)) / 3);
