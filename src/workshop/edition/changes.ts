/** What changed from one edition to the next. */
import { rounded, sideOf, type Qualified } from '../../core/qualifiers.js';
import type { Edition, KeyFigure } from '../../data/key-figure.js';

export interface Change {
  readonly id: string;
  /** Undefined where the figure is new, or is no longer stated. */
  readonly before?: KeyFigure | undefined;
  readonly now?: KeyFigure | undefined;
  /** Growth in percent; a qualified number makes it "about". Undefined where it cannot be computed. */
  readonly percent?: Qualified | undefined;
}

/** Percent from one number to another in the same unit, to a tenth. */
function growth(before: KeyFigure | undefined, now: KeyFigure | undefined): Qualified | undefined {
  if (!before?.value || !now || before.unit !== now.unit) return undefined;
  const value = (now.value / before.value - 1) * 100;
  const isExact = [before, now].every(({ qualifier = 'exact' }) => sideOf(qualifier) === 'on');
  return rounded({ value, qualifier: isExact ? 'exact' : 'about' }, 1);
}

export function changesBetween(before: Edition, now: Edition): readonly Change[] {
  const ids = [...new Set([...now.figures, ...before.figures].map(({ id }) => id))];
  return ids.map((id) => {
    const old = before.figures.find((each) => each.id === id);
    const own = now.figures.find((each) => each.id === id);
    return { id, before: old, now: own, percent: growth(old, own) };
  });
}
