/** What the picture shows, as plain values: the stack, and the words in it and below it. */
import { bare, quantity } from '../core/locale.js';
import { formatNumber, largeName } from '../core/numbers.js';
import { plain } from '../core/rich-text.js';
import type { Mark } from '../core/picture.js';
import { rounded, type Qualified } from '../core/qualifiers.js';
import type { Release } from '../base/binding.js';
import { amount, qualified } from '../base/figure-text.js';
import type { Words } from '../base/words.js';
import { keyBook, keyKnown, keyNew, type WallWords } from './draw.js';
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
  readonly key: readonly (readonly [stroke: Mark, text: string])[];
}

export function faceOf({ strings, common }: Words<StorageBooksStrings>, release: Release, show: Show): Face {
  const { locale } = common;
  const books = release.figure('books')!;
  const earlier = release.figure('books-before');
  const limit = release.figure('books-rounded');
  const growth = growthOf(release);
  const stack = stackOf(
    show === 'before' ? 0 : books.value,
    show === 'published' ? 0 : (earlier?.value ?? 0),
    limit?.value ?? 0,
  );
  const { worth } = stack;
  const number = (marks: number): string => formatNumber(locale.numbers, marks, 6);
  const unit = largeName(locale.numbers, worth);
  const mark = strings.mark(bare(locale, worth));
  /** Beside a bracket: the qualifier, the number in marks, and the name that counts marks. */
  const lines = ({ value, qualifier }: Qualified, sign = ''): string[] => {
    const marks = rounded({ value: value / worth, qualifier }, 6);
    return [locale.qualifiers[marks.qualifier], sign + number(marks.value), unit];
  };
  const now = amount(common, books);
  const before = earlier ? amount(common, earlier) : '';
  const change: Face['key'][number] =
    show === 'both' && growth
      ? [keyNew, strings.withoutLabel(quantity(locale, growth))]
      : [keyNew, strings.allPublished(now)];
  const kinds = new Set(stack.sections.map(({ kind }) => kind));
  const key: Face['key'] = [
    [keyBook, mark],
    ...(kinds.has('known') ? [[keyKnown, strings.withLabel(before)] as const] : []),
    ...(kinds.has('new') ? [change] : []),
  ];
  return {
    stack,
    words: {
      unit: [unit, strings.books].filter(Boolean).join(' '),
      board: (marks) => strings.board(bare(locale, marks * worth)),
      limit: limit ? bare(locale, limit.value) : '',
      last: lines(qualified(books)).slice(0, 2).join(' ').trim(),
      sections: {
        known: earlier ? [...lines(qualified(earlier)), strings.before] : [],
        new:
          show === 'both' && growth
            ? [...lines(growth, '+\u00a0'), ...strings.more]
            : [...lines(qualified(books)), strings.published],
        gone: [],
      },
      number,
    },
    label: `${strings.stack(show === 'before' ? before : now)}. ${key.map(([, text]) => plain(text)).join('; ')}`,
    key,
  };
}
