/** What the picture shows, as plain values: the stack, and the words in it and below it. */
import { bare, quantity } from '../core/locale.js';
import { formatNumber, largeName } from '../core/numbers.js';
import { plain } from '../core/rich-text.js';
import type { Mark } from '../core/picture.js';
import type { Release } from '../base/binding.js';
import { amount } from '../base/figure-text.js';
import type { CommonStrings } from '../base/strings.js';
import type { KeyFigure } from '../data/key-figure.js';
import { keyBefore, keyBook, keyGrowth, type WallWords } from './draw.js';
import { stackOf, type Stack } from './model.js';
import type { Show } from './options.js';
import { growthOf } from './story.js';
import type { StorageBooksStrings } from './strings.js';

export interface Face {
  readonly stack: Stack;
  readonly words: WallWords;
  /** The picture in words. */
  readonly label: string;
  /** The lines of the key, each with its strokes. */
  readonly key: readonly (readonly [marks: readonly Mark[], text: string])[];
}

export function faceOf(strings: StorageBooksStrings, common: CommonStrings, release: Release, show: Show): Face {
  const { locale } = common;
  const books = release.figure('books')!;
  const earlier = release.figure('books-before');
  const limit = release.figure('books-rounded');
  const growth = growthOf(release);
  const stack = stackOf({
    published: show === 'before' ? undefined : books.value,
    before: show === 'published' ? undefined : earlier?.value,
    limit: limit?.value,
  });
  const { worth } = stack;
  /** The number beside a bracket, in marks: the unit follows on its own line. */
  const inMarks = (value: number): string => formatNumber(locale.numbers, value / worth);
  const word = ({ qualifier = 'exact' }: Pick<KeyFigure, 'qualifier'>): string => locale.qualifiers[qualifier];
  const unit = largeName(locale.numbers, worth);
  const markText = bare(locale, worth);

  const [now, before, more] = [
    amount(common, books),
    earlier ? amount(common, earlier) : '',
    growth ? quantity(locale, growth) : '',
  ];
  const key: [Mark[], string][] = [[[keyBook], strings.mark(markText)]];
  if (stack.before !== undefined && earlier) key.push([keyBefore, strings.withLabel(before)]);
  if (show === 'both' && more) key.push([[keyGrowth], strings.withoutLabel(more)]);
  if (stack.before === undefined) key.push([[keyGrowth], strings.allPublished(now)]);

  return {
    stack,
    words: {
      unit: [unit, strings.books].filter(Boolean).join(' '),
      board: (marks) => strings.board(bare(locale, marks * worth)),
      limit: limit ? bare(locale, limit.value) : '',
      last: [word(books), inMarks(books.value)].join(' ').trim(),
      published: [word(books), inMarks(books.value), unit, strings.published],
      before: earlier ? [word(earlier), inMarks(earlier.value), unit, strings.before] : [],
      growth: growth
        ? [word(growth), `+\u00a0${inMarks(growth.value)}`, [unit, strings.more[0]].join(' '), strings.more[1]!]
        : [],
      number: (marks) => formatNumber(locale.numbers, marks),
    },
    label: `${strings.stack(show === 'before' ? before : now)}. ${key.map(([, text]) => plain(text)).join('; ')}`,
    key,
  };
}
