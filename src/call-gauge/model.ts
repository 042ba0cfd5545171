/** How many calls by which unit of time, and on which scale. */
import { least, nice, ticks } from 'd3-array';
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

/** The least share of a scale that stays open above a value. */
const OPEN = 0.05;

/** About this many steps lie between the round numbers beside a scale. */
const STEPS = 4;

/** The next round number above a value, with some scale left above it: 21,000 → 25,000. Whole: it counts. */
function roundAbove(value: number): number {
  const [, end] = nice(0, value / (1 - OPEN), STEPS);
  return Math.ceil(end) || 1;
}

/** About this many strokes make the gauge. */
const STROKES = 100;

/** What a stroke may be worth, times a power of ten: also 2.5, which d3-array's `ticks` never steps by. */
const ROUND_WORTHS = [1, 2, 2.5, 5, 10];

/** The round and whole worth of a stroke that comes nearest to a hundred strokes; one that divides the scale, if there is any. */
function roundWorth(end: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(end / STROKES)));
  const worths = ROUND_WORTHS.map((factor) => factor * power).filter(isWhole);
  const dividing = worths.filter((worth) => isWhole(end / worth));
  return least(dividing.length ? dividing : worths, (worth) => Math.abs(end / worth - STROKES)) ?? 1;
}

const isWhole = (value: number): boolean => Number.isInteger(Number(value.toPrecision(12)));

/**
 * A scale of whole numbers: it counts.
 * @param declaredEnd of the scale, which ends at the next whole stroke; the next round number above the value without one
 */
export function scaleFor(value: number, declaredEnd?: number): Scale {
  const minimumEnd = Math.ceil(declaredEnd ?? roundAbove(value));
  const worth = roundWorth(minimumEnd);
  const end = Math.ceil(Number((minimumEnd / worth).toPrecision(12))) * worth;
  return { end, worth, ticks: ticks(0, end, STEPS).filter(isWhole) };
}
