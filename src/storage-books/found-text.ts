/** What a reader is told who looked for a book: where it stands, and since when. */
import { formatNumber } from '../core/numbers.js';
import type { Words } from '../language/words.js';
import { kindOf, nameOf, type Position } from './position.js';
import type { Show } from './options.js';
import type { StorageBooksStrings } from './strings.js';

const SHELF = 1000;

export function foundText(words: Words<StorageBooksStrings>, position: Position, show: Show): string {
  const { strings, common } = words;
  const { book, stack, steps } = position;
  const number = (value: number): string => formatNumber(common.locale.numbers, value);
  const index = ((book - 1) % SHELF) + 1;
  const place = steps.includes('shelf')
    ? strings.find.place({
        index: number(index),
        isFirst: index === 1,
        isLast: index === SHELF || book === Math.ceil(stack.total),
        shelf: nameOf(words, position, 'shelf'),
      })
    : undefined;
  return strings.find.found(number(book), place, show === 'both' ? kindOf(position) : undefined);
}
