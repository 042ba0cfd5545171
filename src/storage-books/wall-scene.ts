/** The first step: the whole wall. */
import { bare, qualifierText, quantity, type Locale } from '../core/locale.js';
import { largeName } from '../core/numbers.js';
import { rounded, type Qualified } from '../core/qualifiers.js';
import type { KeyLine } from '../graphic/picture.js';
import { countedAmount, qualified } from '../language/figure-text.js';
import type { BracketWords, SectionWords } from './bracket.js';
import { lengthOf } from './comparison.js';
import { assumedMark, beforeText } from './content.js';
import { countsOf, hasGrowth, heldBooks, marksText, shownFigure, type Counts } from './counts.js';
import { assumedBytesOf } from './facts.js';
import { numberedIn, saidIn, viewOf, type View } from './model.js';
import { extrasFor, ownLine, shareLines } from './extras.js';
import { nameOf, nextStep } from './position.js';
import type { StepInput, StepScene } from './step-scene.js';
import { drawWall, SHORT, type WallWords } from './wall.js';
import { keyBook, keyGone, keyKnown, keyNew, keyNext } from './wall-key.js';

export function wallScene(input: StepInput): StepScene {
  const { words, release, position, show } = input;
  const view = viewOf(position.stack, position.step, position.book);
  const counts = countsOf(release, show, view);
  const wallWords = wordsOf(input, view, counts);
  const extras = extrasFor(input, view);
  return {
    draw: (room) => drawWall(view, wallWords, room, extras),
    title: words.strings.stack(shownBooks(input)),
    held: heldBooks(release, show, view, counts).value,
    ...keyOf(input, view, counts),
  };
}

/** "rund 978 Millionen Bücher" */
const shownBooks = ({ words, release, show }: StepInput): string =>
  countedAmount(words.common, shownFigure(release, show), 'book') + assumedMark(words, release);

/** A number as it is said beside a bracket, in millions or what else `unit` is, with its sign. */
function inUnits(
  locale: Locale,
  count: Qualified,
  unit: number,
  sign: string,
): Pick<BracketWords, 'qualifier' | 'number'> {
  const exactly = { ...count, value: count.value / unit };
  const units = locale.whole?.(exactly) ?? rounded(exactly, 6);
  return { qualifier: qualifierText(locale, units), number: sign + marksText(locale, units.value) };
}

function wordsOf(input: StepInput, view: View, counts: Counts): WallWords {
  const { words, release, show } = input;
  const { strings, common } = words;
  const { locale } = common;
  const { worth } = view;
  const unit = numberedIn(worth);
  const unitName = largeName(locale.numbers, unit);
  const limit = release.figure('books-rounded');
  const shown = qualified(shownFigure(release, show));
  const last = inUnits(locale, shown, unit, '');
  return {
    board: (marks) => strings.board(bare(locale, marks * worth)),
    sections: sectionWords(input, saidIn(worth), counts),
    number: (marks) => marksText(locale, (marks * worth) / unit),
    unit: [unitName, strings.books].filter(Boolean).join(' ') + assumedMark(words, release),
    top: view.limit && limit ? bare(locale, limit.value) : '',
    last: locale.whole && isToldInBooks(locale, shown, unit) ? '' : [last.qualifier, last.number].join(' ').trim(),
  };
}

/** The fewest units that a language without digits after the point rounds to whole ones. */
const ENOUGH = 10;

/** Whether a number is told in books and not in units: less than a hundredth of one, or a few and a part of one. */
const isToldInBooks = ({ whole }: Locale, { value }: Qualified, unit: number): boolean =>
  value < (whole && value % unit > 0 ? ENOUGH * unit : unit / 100);

/** What is said beside the brackets: how many there were, and what came on top or went. */
function sectionWords(input: StepInput, unit: number, counts: Counts): SectionWords {
  const { words, release, show } = input;
  const { strings, common } = words;
  const unitName = largeName(common.locale.numbers, unit);
  const { known, new: added, gone } = counts;
  const said = (count: Qualified, sign: string, text: string): BracketWords => {
    const isInBooks = isToldInBooks(common.locale, count, unit);
    return {
      ...inUnits(common.locale, count, isInBooks ? 1 : unit, sign),
      below: [isInBooks ? strings.books : unitName, text].filter(Boolean),
    };
  };
  const published = assumedBytesOf(release) ? common.assumption : strings.published;
  const knownText = (): string => {
    if (gone) return published;
    return show === 'both' && !added ? strings.unchanged : beforeText(words, release);
  };
  const addedWords = (count: Qualified): BracketWords =>
    hasGrowth(release, show) ? said(count, '+\u00a0', strings.more) : said(count, '', published);
  return {
    ...(known && { known: said(known, '', knownText()) }),
    ...(added && { new: addedWords(added) }),
    ...(gone && { gone: said(gone, '−\u00a0', strings.fewer) }),
  };
}

function keyOf(input: StepInput, view: View, counts: Counts): Pick<StepScene, 'key' | 'details'> {
  const { words, release, position, show, thickness, isPointed } = input;
  const { strings, common } = words;
  const next = nextStep(position);
  const sections = sectionLines(input, counts);
  // Where the picture has no room to say it, the key does.
  const isSaidInPicture = Math.max(view.limit, view.room) > SHORT;
  const key: KeyLine[] = [
    { stroke: keyBook, text: strings.mark(bare(common.locale, view.worth)) },
    ...(isSaidInPicture ? [] : sections),
    ...shareLines(input),
    ...ownLine(input),
  ];
  if (isPointed && next) key.push({ stroke: keyNext, text: strings.steps.next(nameOf(words, position, next)) });
  const details: KeyLine[] = isSaidInPicture ? sections : [];
  const held = heldBooks(release, show, view, counts);
  if (thickness && held.value > 1) details.push({ text: lengthOf(words, held, thickness) });
  return { key, details };
}

function sectionLines({ words, release, show }: StepInput, { known, new: added, gone }: Counts): KeyLine[] {
  const { strings, common } = words;
  const mark = assumedMark(words, release);
  const text = (count: Qualified): string => quantity(common.locale, count) + mark;
  const lines: KeyLine[] = [];
  const when = beforeText(words, release);
  const published = assumedBytesOf(release) ? strings.assumedBooks : strings.allPublished;
  // As many as before are those of before and of now.
  const isKept = gone !== undefined || (show === 'both' && !added);
  if (known)
    lines.push({
      stroke: keyKnown,
      text: isKept ? strings.kept(text(known), when) : strings.withLabel(text(known), when),
    });
  if (gone) lines.push({ stroke: keyGone, text: strings.gone(text(gone)) });
  if (added) {
    const line = hasGrowth(release, show)
      ? strings.withoutLabel(text(added))
      : published(quantity(common.locale, added));
    lines.push({ stroke: keyNew, text: line });
  }
  return lines;
}
