/** What changed from one edition to the next. */
import type { Edition, KeyFigure } from '../../data/key-figure.js';

export interface Change {
  readonly id: string;
  /** Undefined where the figure is new, or is no longer stated. */
  readonly before?: KeyFigure | undefined;
  readonly now?: KeyFigure | undefined;
  /** The growth in percent, from the numbers as stated; undefined where it cannot be computed. */
  readonly percent?: number | undefined;
}

/** Percent from one number to another in the same unit. */
function growth(before: KeyFigure | undefined, now: KeyFigure | undefined): number | undefined {
  if (!before?.value || !now || before.unit !== now.unit) return undefined;
  return (now.value / before.value - 1) * 100;
}

export function changesBetween(before: Edition, now: Edition): readonly Change[] {
  const ids = [...new Set([...now.figures, ...before.figures].map(({ id }) => id))];
  return ids.map((id) => {
    const old = before.figures.find((each) => each.id === id);
    const own = now.figures.find((each) => each.id === id);
    return { id, before: old, now: own, percent: growth(old, own) };
  });
}
