/** What is shown of the counts in one state, as numbers, before it becomes words. */
import { interval, roundedVisibly, type Qualified } from '../core/qualifiers.js';
import { isDaily } from '../data/days.js';
import type { KeyFigure } from '../data/key-figure.js';
import { qualified } from '../language/figure-text.js';
import { readable } from './content.js';
import { callsAfter, countsOf, hoursOf, minutesBy, minutesOf, type Count } from './counts.js';
import { callsPer, scaleFor, type Scale } from './model.js';
import { offeredUnits } from './units.js';
import { unit as unitOption, type Unit } from './options.js';

/** What an editor, a reader and the time of day make of the figures. */
export interface State {
  readonly unit: Unit;
  /** The end of the window's scale that an editor declared; undefined for the next round number above the value. */
  readonly scaleEnd: number | undefined;
  /** The hour of the day to which the reader moved in the whole window; undefined for the end of the counted hours. */
  readonly hour: number | undefined;
  /** How far the arrow has run past the end, from 0 to 1: while the hours are played it has not yet. */
  readonly reach: number;
  /** The instant to mark as now, in ms UTC; undefined for none. */
  readonly present: number | undefined;
}

/** Before anything runs: the calls of the counted hours, at no time of the day. */
export const initialState: State = {
  unit: unitOption.fallback,
  scaleEnd: undefined,
  hour: undefined,
  reach: 1,
  present: undefined,
};

/** What is shown of the counts at one time, before it becomes words. */
export interface Reading {
  /** What the calls are counted by, and by what they can be. */
  readonly unit: Unit;
  readonly offered: readonly Unit[];
  readonly counts: readonly Count[];
  /** Counted minutes that are over, and all of them. */
  readonly minutes: number;
  readonly lastMinute: number;
  /** All calls, as published. */
  readonly total: Qualified;
  /** The calls by then; at the last minute what was published, whatever its parts add up to. */
  readonly calls: Qualified;
  /** The calls of one unit, as they are computed and as they are written. */
  readonly exact: Qualified;
  readonly shown: Qualified;
  /** Whether the reader moved away from the end, so that the value is the calls by then. */
  readonly isPartial: boolean;
  readonly scale: Scale;
  /** The scales of all units. */
  readonly scales: readonly Scale[];
}

export function readCounts(figure: KeyFigure, { unit: asked, scaleEnd, hour }: State): Reading {
  const counts = countsOf(figure);
  const offered = offeredUnits(figure, counts);
  const unit = offered.includes(asked) ? asked : unitOption.fallback;
  const total = qualified(figure);
  const lastMinute = minutesOf(counts);
  const hasWay = unit === 'window' && isDaily(figure);
  const minutes = hour === undefined || !hasWay ? lastMinute : Math.min(lastMinute, minutesBy(counts, hour));
  const calls = minutes < lastMinute ? callsAfter(counts, minutes) : total;
  const average = callsPer(unit, total, hoursOf(counts));
  const isPartial = minutes < lastMinute;
  return {
    unit,
    offered,
    counts,
    minutes,
    lastMinute,
    total,
    calls,
    exact: isPartial ? calls : average,
    shown: isPartial ? roundedVisibly(calls) : readable(average),
    isPartial,
    scale: scaleOf(unit, average, scaleEnd),
    scales: offered.map((each) => scaleOf(each, callsPer(each, total, hoursOf(counts)), scaleEnd)),
  };
}

/** @param declaredEnd of the whole window's scale */
const scaleOf = (unit: Unit, { value }: Qualified, declaredEnd: number | undefined): Scale =>
  scaleFor(value, unit === 'window' ? declaredEnd : undefined);

/** "More than" has no upper end; 0 is 0. */
export const isOpen = ({ shown }: Reading): boolean => shown.value > 0 && interval(shown)[1] === Infinity;

/** The calls an hour in each stretch of counted hours. */
export const hourlyRates = (counts: readonly Count[]): Qualified[] =>
  counts.map((count) => callsPer('hour', count.calls, hoursOf([count])));

export const highestOf = (rates: readonly Qualified[]): Qualified =>
  rates.reduce((highest, rate) => (rate.value > highest.value ? rate : highest));
