/** How many calls by which unit of time, and on which scale. */
import { tickStep } from 'd3-array';
import { per, type Qualified } from '../core/qualifiers.js';
import type { Unit } from './options.js';

/** Parts of an hour that one unit is. */
export const perHour: Record<Exclude<Unit, 'window'>, number> = { hour: 1, minute: 60, second: 3600 };

/** The calls of one unit, on average over the counted hours: more than 21,000 in two hours are more than 175 a minute. */
export const callsPer = (unit: Unit, calls: Qualified, hours: number): Qualified =>
  unit === 'window' ? calls : per(calls, hours * perHour[unit]);

/** More flashes in a second than this can harm a reader. */
const FASTEST = 3;

/** What one pulse is worth, in calls, so that they can be felt and never come faster than three a second: 1, 10, 100 … */
export const callsPerPulse = (callsPerSecond: number): number =>
  10 ** Math.max(0, Math.ceil(Math.log10(callsPerSecond / FASTEST)));

/** A scale that starts at 0, and the strokes drawn on it. */
export interface Scale {
  readonly end: number;
  /** What one stroke is worth. */
  readonly worth: number;
  /** Round numbers to write beside it. */
  readonly ticks: readonly number[];
}

/** The least share of a scale that stays open behind a value. */
const OPEN = 0.05;

/** From one round number on a scale to the next. */
const stepFor = (value: number): number => tickStep(0, value, 4) || 1;

/** The next round number above a value, with some scale left behind it: 21,000 → 25,000. */
function roundAbove(value: number): number {
  const step = stepFor(value);
  const end = Math.ceil(value / step) * step;
  return end - value > end * OPEN ? end : end + step;
}

/** About this many strokes make the gauge. */
const STROKES = 100;

/** The round worth of a stroke that divides the scale into as nearly a hundred as can be. */
function roundWorth(end: number): number {
  const power = 10 ** Math.floor(Math.log10(end / STROKES));
  const counts = [1, 2, 2.5, 5, 10].map((factor) => Number((end / (factor * power)).toPrecision(12)));
  const [best] = counts
    .filter((count) => Number.isInteger(count))
    .sort((a, b) => Math.abs(a - STROKES) - Math.abs(b - STROKES));
  return Number((end / (best ?? STROKES)).toPrecision(12));
}

/** @param end the declared end of the scale; the next round number above the value without one */
export function scaleFor(value: number, end = roundAbove(value)): Scale {
  const step = stepFor(end);
  return {
    end,
    worth: roundWorth(end),
    ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step),
  };
}
