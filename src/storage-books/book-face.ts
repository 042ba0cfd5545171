/** What the last two steps show: a book with its pages, and a page with its bytes. */
import { quantityInFull } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import type { KeyLine } from '../core/picture.js';
import { per, rounded, threeDigits } from '../core/qualifiers.js';
import type { Release } from '../base/binding.js';
import type { Words } from '../base/words.js';
import { inkOf } from './boards.js';
import { bookSize, bytesOfBook, sizeTerms, type Year } from './book-size.js';
import { keyOwn } from './draw.js';
import type { Setting, StepFace } from './face.js';
import { drawBook, keyChosen, keyLeaf } from './leaves.js';
import type { Kind } from './model.js';
import type { Show } from './options.js';
import { nameOf, type Place } from './place.js';
import { bytesPerStroke, drawPage, keyBytes } from './sheet.js';
import type { StorageBooksStrings } from './strings.js';

const kindOf = ({ stack, book }: Place): Kind => stack.sections.find(({ to }) => book <= to)?.kind ?? 'known';

/** Which years' sizes are told: the one that is shown, and the one before beside it. */
const told = (show: Show): readonly Year[] => (show === 'both' ? ['published', 'before'] : [show]);

/** A line of the key for each of these years that states a size. @param line undefined where it states none */
const sizeLines = (show: Show, line: (year: Year, before: boolean) => string | undefined): KeyLine[] =>
  told(show).flatMap((year) => {
    const text = line(year, year === 'before');
    return text ? [[undefined, text]] : [];
  });

export function bookFace(
  words: Words<StorageBooksStrings>,
  release: Release,
  place: Place,
  setting: Setting,
): StepFace {
  const { strings, common } = words;
  const { show, own } = setting;
  const { pages } = place.stack;
  const number = (value: number): string => formatNumber(common.locale.numbers, value);
  const kind = kindOf(place);
  const leaf = Math.ceil(place.page / 2) - 1;
  const [first, second] = [2 * leaf + 1, 2 * leaf + 2];
  const lines = strings.steps.leaves(number(Math.ceil(pages / 2)));
  const ownPages = own && threeDigits({ value: own.value * pages, qualifier: own.qualifier });
  const key: KeyLine[] = [
    [keyLeaf(inkOf(kind)), strings.steps.leaf],
    [keyChosen, strings.steps.pagesNext(number(first), second > pages ? undefined : number(second))],
    ...(ownPages
      ? [
          [
            keyOwn,
            strings.own.key(`${quantityInFull(common.locale, ownPages)}\u00a0${strings.steps.names.page[1]}`),
          ] as KeyLine,
        ]
      : []),
    ...(show === 'both' ? [[undefined, strings.steps.thisBook[kind]] as const] : []),
    ...sizeLines(show, (year, before) => {
      const size = bookSize(common, release, year);
      return size && strings.steps.size('book', size, sizeTerms(common, release, year), before);
    }),
  ];
  const title = `${nameOf(words, place, 'book')}: ${number(pages)}\u00a0${lines.join(' ')}`;
  return {
    chosen: leaf,
    draw: (width) =>
      drawBook(
        pages,
        leaf,
        inkOf(kind),
        {
          count: number(pages),
          lines,
          page: (page) => `${strings.steps.names.page[0]}\u00a0${number(page)}`,
          number,
        },
        width,
        own && own.value * pages,
      ),
    title,
    key,
  };
}

export function pageFace(
  words: Words<StorageBooksStrings>,
  release: Release,
  place: Place,
  { show }: Setting,
): StepFace {
  const { strings, common } = words;
  const { pages } = place.stack;
  const number = (value: number): string => formatNumber(common.locale.numbers, value);
  const ink = inkOf(kindOf(place));
  const size = (year: Year) => {
    const bytes = bytesOfBook(release, year);
    return bytes && rounded(per(bytes, pages));
  };
  const bytes = size(told(show)[0]!)?.value ?? 0;
  const title = nameOf(words, place, 'page');
  const key: KeyLine[] = [
    [keyBytes(ink), strings.steps.stroke(strings.steps.bytes(number(bytesPerStroke(bytes))))],
    ...sizeLines(show, (year, before) => {
      const each = size(year);
      return (
        each &&
        strings.steps.size(
          'page',
          strings.steps.bytes(quantityInFull(common.locale, each)),
          `${sizeTerms(common, release, year)} ÷ ${number(pages)}`,
          before,
        )
      );
    }),
  ];
  return {
    chosen: 0,
    draw: (width) => drawPage(bytes, place.page, ink, number(place.page), width),
    title,
    key,
  };
}
