/** The step that shows one page with its bytes. */
import { quantityInFull, roundedFor } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { per, roughly, type Qualified } from '../core/qualifiers.js';
import { bytesPerStroke, drawPage, keyBytes } from './book-page.js';
import { bytesOfBook, sizeTerms, type Year } from './book-size.js';
import { beforeText } from './content.js';
import { kindOf, nameOf } from './position.js';
import { inkOf } from './rows.js';
import { sizeLines, yearsShown } from './size-lines.js';
import type { StepInput, StepScene } from './step-scene.js';

export function pageScene(input: StepInput): StepScene {
  const { words, position, show } = input;
  const { numbers } = words.common.locale;
  const exactly = bytesOfPage(input, yearsShown(show)[0]!);
  const bytes = exactly ? roughly(exactly).value : 0;
  const ink = inkOf(kindOf(position));
  const pageNumber = formatNumber(numbers, position.page);
  return {
    draw: (width) => drawPage(bytes, position.page, ink, pageNumber, width),
    title: titleOf(input),
    held: 1,
    ...keyOf(input, bytes),
  };
}

/** "Seite 251: rund 4700 Byte (berechnet)" */
function titleOf(input: StepInput): string {
  const { words, position, show } = input;
  const name = nameOf(words, position, 'page');
  const bytes = bytesText(input, yearsShown(show)[0]!);
  return bytes ? `${name}: ${bytes} (${words.common.computed})` : name;
}

function bytesText(input: StepInput, year: Year): string | undefined {
  const { strings, common } = input.words;
  const bytes = bytesOfPage(input, year);
  return bytes && strings.steps.bytes(quantityInFull(common.locale, roundedFor(common.locale, bytes, roughly)));
}

/** How much storage a page stands for by the figures of a year; undefined where it states none. */
function bytesOfPage({ release, position }: StepInput, year: Year): Qualified | undefined {
  const bytes = bytesOfBook(release, year);
  return bytes && per(bytes, position.stack.pages);
}

function keyOf(input: StepInput, bytes: number): Pick<StepScene, 'key' | 'details'> {
  const { words, release, position, show } = input;
  const { strings, common } = words;
  const { numbers } = common.locale;
  const perStroke = strings.steps.bytes(formatNumber(numbers, bytesPerStroke(bytes)));
  const size = sizeLines(show, (year, isBefore) => {
    const text = bytesText(input, year);
    if (!text) return undefined;
    const terms = `${sizeTerms(common, release, year)} ÷ ${formatNumber(numbers, position.stack.pages)}`;
    return strings.steps.size('page', text, terms, isBefore ? beforeText(words, release) : undefined);
  });
  const key = bytes ? [{ stroke: keyBytes(inkOf(kindOf(position))), text: strings.steps.stroke(perStroke) }] : [];
  return { key, details: size };
}
