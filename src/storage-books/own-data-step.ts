/** Where in the wall the reader's own data are visible, and how exactly they are told. */
import { roughly, threeDigits, type Qualified } from '../core/qualifiers.js';
import { sizes, worthOf } from './model.js';
import type { Step } from './options.js';
import type { Position } from './position.js';

/** The step at which the data are at least one mark; a single book for less. */
export function fittingStep({ steps, stack }: Position, { value }: Qualified): Step {
  const worth = (step: Step): number => (step === 'all' ? worthOf(stack.total) : sizes[step]! / 1000);
  const walls = steps.filter((step) => step !== 'book' && step !== 'page');
  return walls.find((step) => worth(step) <= value) ?? (steps.includes('book') ? 'book' : walls.at(-1)!);
}

/** The data where a step shows them: undefined at the steps that they do not fit. */
export const shownAt = (position: Position, books: Qualified | undefined): Qualified | undefined =>
  books && fittingStep(position, books) === position.step ? books : undefined;

/** As exactly as the reader's own books or pages are written: a small number has two digits, rounded as its words say. */
export const ownNumber = (q: Qualified): Qualified => (q.value < 1 ? roughly(q) : threeDigits(q));
