/** Where the reader is: a step, and the book and page that the steps lead to. */
import { formatNumber, NO_BREAK } from '../core/numbers.js';
import type { Release } from '../base/binding.js';
import type { Words } from '../base/words.js';
import { bookOf, ordinal, stackOf, stepsOf, viewOf, type Stack } from './model.js';
import type { Show, Step } from './options.js';
import type { StorageBooksStrings } from './strings.js';

export interface Place {
  readonly stack: Stack;
  /** The steps that these figures have. */
  readonly steps: readonly Step[];
  readonly step: Step;
  /** Counted from 1. */
  readonly book: number;
  readonly page: number;
}

/** The stack of a release. */
export function stackIn(release: Release, show: Show): Stack {
  const value = (id: string): number => release.figure(id)?.value ?? 0;
  return stackOf(
    show === 'before' ? 0 : value('books'),
    show === 'published' ? 0 : value('books-before'),
    value('books-rounded'),
    value('pages-per-book'),
  );
}

/**
 * The place for what was asked. A step that is larger than everything shows everything; a book or page beyond the last
 * is the last.
 */
export function placeOf(stack: Stack, step: Step, book: number | undefined, page: number | undefined): Place {
  const steps = stepsOf(stack);
  const middle = 2 * Math.floor(stack.pages / 4) + 1;
  return {
    stack,
    steps,
    step: steps.includes(step) ? step : step === 'book' || step === 'page' ? steps.at(-1)! : 'all',
    book: bookOf(stack, book),
    page: Math.max(1, Math.min(stack.pages, Math.floor(page ?? middle))),
  };
}

export const nextStep = ({ steps, step }: Place): Exclude<Step, 'all'> | undefined =>
  steps[steps.indexOf(step) + 1] as Exclude<Step, 'all'> | undefined;

/** Books before the mark that is opened at a step, and so the book that the steps then lead to. */
export const bookAt = ({ stack, step, book }: Place, mark: number): number => {
  const { start, worth } = viewOf(stack, step, book);
  return bookOf(stack, start + mark * worth + 1);
};

/** "Bibliothek 412", "Seite 251", "alles". */
export function nameOf(
  { strings, common }: Words<StorageBooksStrings>,
  { steps, book, page }: Place,
  step: Step,
): string {
  if (step === 'all') return strings.steps.everything;
  const number = step === 'page' ? page : ordinal(step, book, steps[1] === step);
  return strings.steps.names[step][0] + NO_BREAK + formatNumber(common.locale.numbers, number);
}

/** The names of all steps down to where the reader is. */
export const trailOf = (words: Words<StorageBooksStrings>, place: Place): string[] =>
  place.steps.slice(0, place.steps.indexOf(place.step) + 1).map((step) => nameOf(words, place, step));
