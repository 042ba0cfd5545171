/** The step that shows one book with its pages. */
import { quantityInFull, roundedFor } from '../core/locale.js';
import { formatNumber, NO_BREAK } from '../core/numbers.js';
import { times } from '../core/qualifiers.js';
import type { KeyLine } from '../graphic/picture.js';
import { drawBook, keyChosen, keyLeaf } from './book-fan.js';
import { bookSize, sizeTerms } from './book-size.js';
import { beforeText } from './content.js';
import { assumedBytesOf } from './facts.js';
import { ownNumber } from './own-data-step.js';
import { kindOf, markTo, nameOf } from './position.js';
import { inkOf } from './rows.js';
import { sizeLines } from './size-lines.js';
import type { StepInput, StepScene } from './step-scene.js';
import { keyOwn } from './wall-key.js';

export function bookScene(input: StepInput): StepScene {
  const { words, position, own } = input;
  const { strings, common } = words;
  const { pages } = position.stack;
  const number = (value: number): string => formatNumber(common.locale.numbers, value);
  const leaf = markTo(position, position);
  const lines = strings.steps.leaves(number(Math.ceil(pages / 2)));
  const ink = inkOf(kindOf(position));
  const bookWords = {
    count: number(pages),
    lines,
    page: (page: number) => strings.steps.names.page.one + NO_BREAK + number(page),
    number,
  };
  return {
    draw: (width) => drawBook(pages, leaf, ink, bookWords, width, own && own.value * pages),
    title: `${nameOf(words, position, 'book')}: ${number(pages)}${NO_BREAK}${lines.join(' ')}`,
    held: 1,
    ...keyOf(input, leaf),
  };
}

function keyOf({ words, release, position, show, own }: StepInput, leaf: number): Pick<StepScene, 'key' | 'details'> {
  const { strings, common } = words;
  const { pages } = position.stack;
  const number = (value: number): string => formatNumber(common.locale.numbers, value);
  const kind = kindOf(position);
  const first = 2 * leaf + 1;
  const second = first + 1;
  const key: KeyLine[] = [
    { stroke: keyLeaf(inkOf(kind)), text: strings.steps.leaf },
    {
      stroke: keyChosen,
      text: strings.steps.pagesNext(number(first), second > pages ? undefined : number(second)),
    },
  ];
  if (own) {
    const ownPages = roundedFor(common.locale, times(own, pages), ownNumber);
    const text = quantityInFull(common.locale, ownPages) + NO_BREAK + strings.steps.names.page.many;
    key.push({ stroke: keyOwn, text: strings.own.key(text) });
  }
  if (show === 'both') key.push({ text: strings.steps.thisBook[kind] });
  const size = sizeLines(show, (year, isBefore) => {
    if (assumedBytesOf(release)) return undefined;
    const text = bookSize(common, release, year);
    return (
      text &&
      strings.steps.size(
        'book',
        text,
        sizeTerms(common, release, year),
        isBefore ? beforeText(words, release) : undefined,
      )
    );
  });
  return { key, details: size };
}
