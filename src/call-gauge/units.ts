/** By which units of time these calls can be counted. */
import { isDaily } from '../data/days.js';
import type { KeyFigure } from '../data/key-figure.js';
import { qualified } from '../language/figure-text.js';
import { hoursOf, type Count } from './counts.js';
import { callsPer } from './model.js';
import { units, type Unit } from './options.js';

/** Of a unit that has less than one call on average there is nothing to draw; a month has hours that nobody counted. */
export function offeredUnits(figure: KeyFigure, counts: readonly Count[]): readonly Unit[] {
  const average = (unit: Unit): number => callsPer(unit, qualified(figure), hoursOf(counts)).value;
  return units.filter((unit) => unit === 'window' || (isDaily(figure) && average(unit) >= 1));
}
