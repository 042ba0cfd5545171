/** Where the reader is: a step, and the book and page that the steps lead to. */
import { formatNumber, NO_BREAK } from '../core/numbers.js';
import type { Release } from '../data/release.js';
import type { Words } from '../language/words.js';
import { bookOf, ordinal, stackOf, stepsOf, viewOf, type Kind, type Stack } from './model.js';
import type { Show, Step } from './options.js';
import type { StorageBooksStrings } from './strings.js';

export interface Position {
  readonly stack: Stack;
  /** The steps that these figures have. */
  readonly steps: readonly Step[];
  readonly step: Step;
  /** How many steps lead there. */
  readonly depth: number;
  /** Counted from 1. */
  readonly book: number;
  readonly page: number;
}

/** The wall of a release. */
export function stackIn(release: Release, show: Show): Stack {
  const value = (id: string): number => release.figure(id)?.value ?? 0;
  return stackOf(
    show === 'before' ? 0 : value('books'),
    show === 'published' ? 0 : value('books-before'),
    value('books-rounded'),
    value('pages-per-book'),
    release.figure('storage') !== undefined,
  );
}

/**
 * The position for what was asked. A step that is larger than everything shows everything; a book or page beyond the last
 * is the last.
 */
export function positionOf(stack: Stack, step: Step, book: number | undefined, page: number | undefined): Position {
  const steps = stepsOf(stack);
  const nearest = nearestStep(steps, step);
  const middle = 2 * Math.floor(stack.pages / 4) + 1;
  return {
    stack,
    steps,
    step: nearest,
    depth: steps.indexOf(nearest),
    book: bookOf(stack, book),
    page: Math.max(1, Math.min(stack.pages, Math.floor(page ?? middle))),
  };
}

/** The step itself, else the nearest that these figures have. */
function nearestStep(steps: readonly Step[], step: Step): Step {
  if (steps.includes(step)) return step;
  return step === 'book' || step === 'page' ? steps.at(-1)! : 'all';
}

export const nextStep = ({ steps, depth }: Position): Exclude<Step, 'all'> | undefined =>
  steps[depth + 1] as Exclude<Step, 'all'> | undefined;

/** Whether the chosen book was there the year before. */
export const kindOf = ({ stack, book }: Position): Kind => stack.sections.find(({ to }) => book <= to)?.kind ?? 'known';

/** Books before the mark that is opened at a step, and so the book that the steps then lead to. */
export const bookAt = ({ stack, step, book }: Position, mark: number): number => {
  const { start, worth } = viewOf(stack, step, book);
  return bookOf(stack, start + mark * worth + 1);
};

/** The mark at a step that leads to a book and a page: the leaf of that page, else what holds the book. */
export const markTo = ({ stack, step }: Position, { book, page }: Position): number =>
  step === 'book' ? Math.ceil(page / 2) - 1 : viewOf(stack, step, book).chosen;

/** "Bibliothek 412", "Seite 251", "alles". */
export function nameOf(
  { strings, common }: Words<StorageBooksStrings>,
  { steps, book, page }: Position,
  step: Step,
): string {
  if (step === 'all') return strings.steps.everything;
  const number = step === 'page' ? page : ordinal(step, book, steps[1] === step);
  return strings.steps.names[step].one + NO_BREAK + formatNumber(common.locale.numbers, number);
}

/** The names of all steps down to where the reader is. */
export const breadcrumbNames = (words: Words<StorageBooksStrings>, position: Position): string[] =>
  position.steps.slice(0, position.depth + 1).map((step) => nameOf(words, position, step));
