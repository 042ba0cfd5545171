/** A step inside the wall that shows many books: what a mark of the step before opens into. */
import { bare, quantity, quantityInFull, roundedFor } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { per, roughly, rounded, type Qualified } from '../core/qualifiers.js';
import type { KeyLine } from '../graphic/picture.js';
import { qualified } from '../language/figure-text.js';
import { drawBookcase, PERSON, BOARD, standsTrue } from './bookcase.js';
import { lengthOf } from './comparison.js';
import { beforeText } from './content.js';
import { countsOf, hasGrowth, heldBooks, marksText, shownFigure, type Counts } from './counts.js';
import { extrasFor, ownLine, shareLines } from './extras.js';
import { drawLibrary } from './library.js';
import type { LevelWords } from './level-words.js';
import { assumedBytesOf } from './facts.js';
import { sizes, viewOf, type View } from './model.js';
import type { Extras } from './overlays.js';
import { kindOf, nameOf, nextStep } from './position.js';
import { inkOf } from './rows.js';
import type { StepInput, StepScene } from './step-scene.js';
import { drawTown } from './town.js';
import type { ZoomablePicture } from './wall.js';
import { keyGone, keyKnown, keyNew, keyNext, keyBook } from './wall-key.js';

export function levelScene(input: StepInput): StepScene {
  const { words, release, position, show, thickness } = input;
  const view = viewOf(position.stack, position.step, position.book);
  const counts = countsOf(release, show, view);
  const held = heldBooks(release, show, view, counts);
  const books = quantity(words.common.locale, held);
  const levelWords = wordsOf(input, view, books);
  const extras = extrasFor(input, view);
  return {
    draw: (room) => drawLevel(view, levelWords, room, extras, thickness),
    title: words.strings.steps.holds(nameOf(words, position, position.step), books),
    held: held.value,
    ...keyOf(input, view, counts),
  };
}

/** @param thickness of a book in mm; undefined for no person beside a bookcase */
export function drawLevel(
  view: View,
  words: LevelWords,
  room: number,
  extras: Extras,
  thickness: number | undefined,
): ZoomablePicture {
  switch (view.step) {
    case 'shelf':
      return drawBookcase(view, words, room, extras, thickness);
    case 'library':
      return drawLibrary(view, words, room, extras);
    default:
      return drawTown(view, words, room, extras);
  }
}

function wordsOf({ words, position }: StepInput, view: View, books: string): LevelWords {
  const { strings, common } = words;
  const { locale } = common;
  const next = nextStep(position);
  const row = strings.steps.rows[view.step as keyof typeof strings.steps.rows];
  return {
    name: nameOf(words, position, position.step),
    unit: next ? strings.steps.names[next].many : strings.books,
    count: `${books}\u00a0${strings.books}`,
    row: (marks) => row(bare(locale, marks * view.worth)),
    number: (marks) => marksText(locale, marks),
    person: strings.steps.person(formatNumber(locale.numbers, PERSON / 1000)),
  };
}

function keyOf(input: StepInput, view: View, counts: Counts): Pick<StepScene, 'key' | 'details'> {
  const { words, release, position, show, thickness, isPointed } = input;
  const { strings } = words;
  const next = nextStep(position);
  const lengthIn = (value: number): string => quantityInFull(words.common.locale, { value, qualifier: 'exact' });
  const key: KeyLine[] = [{ stroke: { ...keyBook, ink: inkOf(kindOf(position)) }, text: markText(input, view.worth) }];
  const sections = sectionLines(input, view, counts);
  // A step that is of one kind alone says it by its colour; the words are one step away.
  const isMixed = view.sections.length > 1;
  if (isMixed) key.push(...sections);
  if (isPointed && next) key.push({ stroke: keyNext, text: strings.steps.next(nameOf(words, position, next)) });
  key.push(...shareLines(input), ...ownLine(input));
  if (view.step === 'shelf' && thickness && standsTrue(thickness)) {
    key.push({ text: strings.steps.assumed(lengthIn(thickness), lengthIn(BOARD / 10)) });
  }
  const details: KeyLine[] = isMixed ? [] : sections;
  const such = suchText(input);
  if (such) details.push({ text: such });
  const held = heldBooks(release, show, view, counts);
  if (thickness && held.value) details.push({ text: lengthOf(words, held, thickness) });
  return { key, details };
}

function sectionLines(input: StepInput, view: View, { known, new: added, gone }: Counts): KeyLine[] {
  const { words, release, show } = input;
  const { strings, common } = words;
  const here = (count: Qualified): string =>
    view.sections.length > 1 ? strings.steps.here(quantity(common.locale, count)) : strings.steps.hereAll;
  const lines: KeyLine[] = [];
  const when = beforeText(words, release);
  const published = assumedBytesOf(release) ? strings.assumedBooks : strings.allPublished;
  if (known)
    lines.push({
      stroke: keyKnown,
      text: gone ? strings.kept(here(known), when) : strings.withLabel(here(known), when),
    });
  if (gone) lines.push({ stroke: keyGone, text: strings.gone(here(gone)) });
  if (added) {
    const line = hasGrowth(release, show) ? strings.withoutLabel(here(added)) : published(here(added));
    lines.push({ stroke: keyNew, text: line });
  }
  return lines;
}

/** What one mark stands for. */
function markText({ words: { strings, common }, position }: StepInput, worth: number): string {
  const next = nextStep(position);
  const thing = next && next !== 'page' && worth > 1 ? strings.steps.into[next] : undefined;
  return strings.steps.markOf(bare(common.locale, worth), thing);
}

/** How many things like the one that is shown there are; undefined where it is the only one. */
function suchText({ words: { strings, common }, release, position: { step }, show }: StepInput): string | undefined {
  const size = sizes[step];
  if (!size || step === 'all' || step === 'page') return undefined;
  const exactly = per(qualified(shownFigure(release, show)), size);
  // Just under 2.1 are not just under 3.
  const count = roundedFor(common.locale, exactly, (q) => (q.value < 10 ? roughly(q) : rounded(q)));
  if (count.value <= 1) return undefined;
  return strings.steps.such(quantityInFull(common.locale, count), strings.steps.names[step].many);
}
