/** What a reader is told who looked for a book: where it stands, and since when. */
import { formatNumber } from '../core/numbers.js';
import type { Words } from '../language/words.js';
import { beforeText } from './content.js';
import { kindOf, nameOf } from './position.js';
import type { StorageScene } from './scene.js';
import type { StorageBooksStrings } from './strings.js';

const SHELF = 1000;

export function foundText(
  words: Words<StorageBooksStrings>,
  { position, show, facts }: Pick<StorageScene, 'position' | 'show' | 'facts'>,
): string {
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
  const since = show === 'both' ? strings.find.since[kindOf(position)](beforeText(words, facts)) : undefined;
  return strings.find.found(number(book), place, since);
}
