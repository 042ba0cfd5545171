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
  let worth = 1;
  while (most / worth > MARKS) worth *= 1000;
  return worth;
}
