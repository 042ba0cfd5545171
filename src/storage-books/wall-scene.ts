/** A step that shows many books: the whole stack, or what one of its marks opens into. */
import { bare, quantity, quantityInFull, type Locale } from '../core/locale.js';
import { formatNumber, largeName } from '../core/numbers.js';
import { minus, per, rounded, threeDigits, type Qualified } from '../core/qualifiers.js';
import type { KeyFigure } from '../data/key-figure.js';
import type { Release } from '../data/release.js';
import type { KeyLine } from '../graphic/picture.js';
import { amount, qualified } from '../language/figure-text.js';
import { lengthOf } from './comparison.js';
import { growthOf } from './content.js';
import { sizes, viewOf, type Kind, type View } from './model.js';
import type { Show } from './options.js';
import type { Extras } from './overlays.js';
import { nameOf, nextStep } from './position.js';
import { sharesOf, type NamedShare } from './shares.js';
import type { StepInput, StepScene } from './step-scene.js';
import { drawWall, type WallWords } from './wall.js';
import { keyBook, keyGone, keyKnown, keyNew, keyNext, keyOwn, keyShare } from './wall-key.js';

/** How many books of each kind the view shows; undefined for none. */
type Counts = Readonly<Record<Kind, Qualified | undefined>>;

export function wallScene(input: StepInput): StepScene {
  const { words, release, position, show, own, isPointed } = input;
  const view = viewOf(position.stack, position.step, position.book);
  const counts = countsOf(release, show, view);
  const shares = sharesOf(words, release, show);
  const wallWords = wordsOf(input, view, counts);
  const extras: Extras = {
    pointed: isPointed,
    own: own && own.value / view.worth,
    shares: shares.map((share) => ({
      name: share.name,
      from: Math.max(0, (share.from - view.start) / view.worth),
      to: Math.min(view.room, (share.to - view.start) / view.worth),
    })),
  };
  return {
    chosen: view.chosen,
    draw: (width) => drawWall(view, wallWords, width, extras),
    title: titleOf(input, counts),
    key: keyOf(input, view, counts, shares),
  };
}

/** The figure that the stack's height stands for. */
const shownFigure = (release: Release, show: Show): KeyFigure =>
  release.figure(show === 'before' ? 'books-before' : 'books')!;

/** Growth is told only where both years are shown. */
const hasGrowth = (release: Release, show: Show): boolean => show === 'both' && growthOf(release) !== undefined;

/** How many books are shown; qualified by the figures that they end at, not by the ends of the step. */
function countsOf(release: Release, show: Show, view: View): Counts {
  const [books, earlier] = [release.figure('books'), release.figure('books-before')];
  const figures = { both: [earlier, books], published: [books], before: [earlier] }[show];
  const endOfView = view.start + view.room * view.worth;
  const qualifiedEnd = (value: number): Qualified => {
    const isInside = value > view.start && value < endOfView;
    const canEndHere = isInside || view.step === 'all';
    const figure = canEndHere ? figures.find((each) => each?.value === value) : undefined;
    return figure ? qualified(figure) : { value, qualifier: 'exact' };
  };
  const count = (kind: Kind): Qualified | undefined => {
    const section = view.held.find((each) => each.kind === kind);
    if (!section) return undefined;
    const end = qualifiedEnd(section.to);
    return section.from ? minus(end, qualifiedEnd(section.from)) : end;
  };
  return { known: count('known'), new: count('new'), gone: count('gone') };
}

/** The books that the step holds. */
function heldBooks({ release, position, show }: StepInput, counts: Counts): Qualified {
  if (position.step === 'all') return qualified(shownFigure(release, show));
  return { value: (counts.known?.value ?? 0) + (counts.new?.value ?? 0), qualifier: 'exact' };
}

function titleOf(input: StepInput, counts: Counts): string {
  const { words, release, position, show } = input;
  const { strings, common } = words;
  if (position.step === 'all') return strings.stack(amount(common, shownFigure(release, show)));
  const books = quantity(common.locale, heldBooks(input, counts));
  return strings.steps.holds(nameOf(words, position, position.step), books);
}

/** The name of what is counted in marks: "Millionen" for the whole stack, "Regale" inside. */
function unitName({ words: { strings, common }, position }: StepInput, worth: number): string {
  const next = nextStep(position);
  if (position.step !== 'all' && next) return strings.steps.names[next][1];
  return largeName(common.locale.numbers, worth);
}

const marksText = (locale: Locale, marks: number): string => formatNumber(locale.numbers, marks, 6);

/** Beside a bracket: the qualifier, the number in marks, and the name that counts marks. */
function bracketLines(input: StepInput, { value, qualifier }: Qualified, worth: number, sign = ''): readonly string[] {
  const { locale } = input.words.common;
  const marks = rounded({ value: value / worth, qualifier }, 6);
  return [locale.qualifiers[marks.qualifier], sign + marksText(locale, marks.value), unitName(input, worth)];
}

function wordsOf(input: StepInput, view: View, counts: Counts): WallWords {
  const { words, release, position } = input;
  const { strings, common } = words;
  const { locale } = common;
  const { worth } = view;
  const unit = unitName(input, worth);
  const sections = sectionLines(input, view, counts);
  const shared = {
    board: (marks: number) => strings.board(bare(locale, marks * worth)),
    sections,
    number: (marks: number) => marksText(locale, marks),
  };
  if (position.step !== 'all') return { ...shared, unit, top: nameOf(words, position, position.step), last: '' };
  const limit = release.figure('books-rounded');
  const [qualifier, number] = bracketLines(input, qualified(release.figure('books')!), worth);
  return {
    ...shared,
    unit: [unit, strings.books].filter(Boolean).join(' '),
    top: view.limit && limit ? bare(locale, limit.value) : '',
    last: [qualifier, number].join(' ').trim(),
  };
}

/** The lines beside the brackets. */
function sectionLines(input: StepInput, { worth, step }: View, counts: Counts): WallWords['sections'] {
  const { words, release, show } = input;
  const { strings } = words;
  const { known, new: added, gone } = counts;
  const growth = hasGrowth(release, show);
  const sign = step === 'all' ? '+\u00a0' : '';
  const knownLines = known ? [...bracketLines(input, known, worth), gone ? strings.published : strings.before] : [];
  const newLinesOf = (count: Qualified) =>
    growth
      ? [...bracketLines(input, count, worth, sign), ...strings.more]
      : [...bracketLines(input, count, worth), strings.published];
  return { known: knownLines, new: added ? newLinesOf(added) : [], gone: [] };
}

function keyOf(input: StepInput, view: View, counts: Counts, shares: readonly NamedShare[]): KeyLine[] {
  const { words, release, position, show, own, thickness, isPointed } = input;
  const { strings, common } = words;
  const { locale } = common;
  const { known, new: added, gone } = counts;
  const next = nextStep(position);
  const here = (count: Qualified): string => {
    const text = quantity(locale, count);
    if (position.step === 'all') return text;
    return view.sections.length > 1 ? strings.steps.here(text) : strings.steps.hereAll;
  };

  const key: KeyLine[] = [{ stroke: keyBook, text: markText(input, view.worth) }];
  if (known) key.push({ stroke: keyKnown, text: gone ? strings.kept(here(known)) : strings.withLabel(here(known)) });
  if (gone) key.push({ stroke: keyGone, text: strings.gone(here(gone)) });
  if (added) {
    const text = hasGrowth(release, show) ? strings.withoutLabel(here(added)) : strings.allPublished(here(added));
    key.push({ stroke: keyNew, text });
  }
  if (isPointed && next) key.push({ stroke: keyNext, text: strings.steps.next(nameOf(words, position, next)) });
  shares.forEach(({ text }, index) => key.push({ stroke: keyShare(index), text }));
  if (own) key.push({ stroke: keyOwn, text: strings.own.key(quantity(locale, threeDigits(own))) });
  const such = suchText(input);
  if (such) key.push({ text: such });
  if (thickness) key.push({ text: lengthOf(words, heldBooks(input, counts), thickness) });
  return key;
}

/** What one mark stands for. */
function markText({ words: { strings, common }, position }: StepInput, worth: number): string {
  const next = nextStep(position);
  const books = bare(common.locale, worth);
  if (position.step === 'all' || !next || next === 'page') return strings.mark(books);
  return strings.steps.markOf(books, strings.steps.contents[next]);
}

/** How many things like the one that is shown there are; undefined for the whole stack, and where it is the only one. */
function suchText({ words: { strings, common }, release, position: { step }, show }: StepInput): string | undefined {
  if (step === 'all') return undefined;
  const count = rounded(per(qualified(shownFigure(release, show)), sizes[step]!));
  if (count.value <= 1) return undefined;
  return strings.steps.such(quantityInFull(common.locale, count), strings.steps.names[step][1]);
}
