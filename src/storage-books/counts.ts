/** How many books a step shows, qualified as the figures that they come from. */
import type { Locale } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { minusAsKnown, type Qualified } from '../core/qualifiers.js';
import type { KeyFigure } from '../data/key-figure.js';
import type { Release } from '../data/release.js';
import { qualified } from '../language/figure-text.js';
import { growthOf } from './content.js';
import { sizes, type Kind, type View } from './model.js';
import type { Show } from './options.js';

/** How many books of each kind the view shows; undefined for none. */
export type Counts = Readonly<Record<Kind, Qualified | undefined>>;

/** The figure that the wall's height stands for. */
export const shownFigure = (release: Release, show: Show): KeyFigure =>
  release.figure(show === 'before' ? 'books-before' : 'books')!;

/** Growth is told only where both years are shown. */
export const hasGrowth = (release: Release, show: Show): boolean => show === 'both' && growthOf(release) !== undefined;

/** How many books are shown; qualified by the figures that they end at, not by the ends of the step. */
export function countsOf(release: Release, show: Show, view: View): Counts {
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
    return section.from ? minusAsKnown(end, qualifiedEnd(section.from)) : end;
  };
  return { known: count('known'), new: count('new'), gone: count('gone') };
}

/** The books that the step holds: qualified where the figure that they are of ends in it. */
export function heldBooks(release: Release, show: Show, { step, start }: View, counts: Counts): Qualified {
  const shown = qualified(shownFigure(release, show));
  if (step === 'all') return shown;
  const value = (counts.known?.value ?? 0) + (counts.new?.value ?? 0);
  const endsInside = start + value === shown.value && value < sizes[step]!;
  return endsInside ? { ...shown, value } : { value, qualifier: 'exact' };
}

export const marksText = (locale: Locale, marks: number): string => formatNumber(locale.numbers, marks, 6);
