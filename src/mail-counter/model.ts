/**
 * How many mails, by when: an extrapolation that spreads a published total evenly over its day or its year.
 *
 *   total ┤            ╱   never reached: the span's end belongs to the next day
 *         │        ╱
 *   count ┤····╱
 *       0 ┼╱───┴───────
 *       start now    end
 */
import { range } from 'd3-array';
import { dayAt, HOUR, MINUTE, monthAt, quarterAt, wallClock, weekAt, yearAt, type Span } from '../core/day.js';
import type { Qualified } from '../core/qualifiers.js';
import type { Hours, Period } from '../data/key-figure.js';
import type { Since } from './options.js';

/** `total` arrives in `span`; counted is from `from` (ms UTC). */
export interface Extrapolation {
  readonly total: Qualified;
  readonly span: Span;
  readonly from: number;
  /** Where only some hours are counted: their end, at which the count stays. */
  readonly until?: number | undefined;
}

const msPerMail = ({ total, span }: Extrapolation): number => (span.end - span.start) / total.value;

/** Whether all of the total is in: the counted hours are over, and were counted from their start. */
export const isComplete = ({ until = Infinity, from, span }: Extrapolation, now: number): boolean =>
  now >= until && from === span.start;

/** Whole mails by `now`. Within the span always fewer than the total. */
export function countAt(e: Extrapolation, now: number): number {
  const { until = Infinity } = e;
  // Whatever the rounding of ms leaves of the last mail.
  if (isComplete(e, now)) return Math.floor(e.total.value);
  return Math.max(0, Math.floor((Math.min(now, until) - e.from) / msPerMail(e)));
}

/** Faster than this a number cannot be read anyway, in ms. */
const SHORTEST_TICK = 250;

/** The instant at which the count next changes. */
export const nextChange = (e: Extrapolation, now: number): number =>
  now >= (e.until ?? Infinity)
    ? Infinity
    : Math.max(now + SHORTEST_TICK, Math.ceil(e.from + (countAt(e, now) + 1) * msPerMail(e)));

/** The ring around the clock: strokes of equal worth, of which some are counted. */
export interface Ring {
  readonly strokes: number;
  /** Counted are the whole strokes in [from, to), over midnight where `from` is after `to`. */
  readonly from: number;
  readonly to: number;
  /** Where now is, as a share of the ring from 0 to 1; undefined for a whole day without a now. */
  readonly now?: number;
  /** Where something is written or ticked, as a share of the ring. */
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly at: number;
  readonly text?: string;
  readonly bold?: boolean;
}

/** Minutes that one stroke of the day's ring is worth. */
export const STROKE_MINUTES = 10;

const share = ({ start, end }: Span, instant: number): number => (instant - start) / (end - start);

/** Whole minutes from the start of a day to an instant in it, and back. */
export const minutesAt = (day: Span, instant: number): number => Math.floor((instant - day.start) / MINUTE);
export const instantAfter = (day: Span, minutes: number): number => day.start + minutes * MINUTE;

/** The ring of any day, before it is known what day it is: all that is counted of it, no now. */
export const wholeDay = ([from, to]: Hours = [0, 24]): Ring => ({
  strokes: 144,
  from: Math.round(from * 6),
  to: Math.round(to * 6),
  ticks: hours((hour) => hour / 24),
});

/**
 * The ring of a day: one stroke for ten minutes, 138 or 150 of them when the clocks change.
 * @param until where the counted hours end, in ms UTC
 */
export function dayRing(day: Span, from: number, now: number, timeZone: string, until = Infinity): Ring {
  const strokes = Math.round((day.end - day.start) / (STROKE_MINUTES * MINUTE));
  const at = share(day, now);
  const first = Math.max(0, Math.floor(share(day, from) * strokes));
  return {
    strokes,
    from: first,
    to: Math.max(first, Math.floor(share(day, Math.min(now, until)) * strokes)),
    now: at,
    ticks: hours((hour) => share(day, instantAtHour(day, hour, timeZone))),
  };
}

/** The instant at which the wall clock reads `hour`; on a day that skips the hour, the first one after. */
function instantAtHour(day: Span, hour: number, timeZone: string): number {
  const guess = day.start + hour * HOUR;
  if (hour >= 24) return day.end;
  return guess - (wallClock(guess, timeZone).hour - Math.floor(hour)) * HOUR;
}

const hours = (at: (hour: number) => number): Tick[] =>
  range(24).map((hour) => ({
    at: at(hour),
    ...(hour % 3 === 0 && { text: String(hour), bold: hour % 6 === 0 }),
  }));

const DAY = 24 * HOUR;

/** How many days of a year are over on the day of an instant; a change of clocks moves an hour, never a day. */
export const dayIndex = (year: Span, instant: number, timeZone: string): number =>
  Math.round((dayAt(instant, timeZone).start - year.start) / DAY);

/** The same time of day on the day of that index, as far as that day goes. */
export function sameTimeOn(index: number, year: Span, instant: number, timeZone: string): number {
  const day = dayAt(year.start + index * DAY + DAY / 2, timeZone);
  return Math.min(day.end - 1, day.start + instant - dayAt(instant, timeZone).start);
}

/** The ring of a year: one stroke for a day. */
export function yearRing(year: Span, now: number, timeZone: string, month: (instant: number) => string): Ring {
  const strokes = Math.round((year.end - year.start) / DAY);
  const at = share(year, now);
  const first = wallClock(year.start, timeZone).year;
  const ticks = range(12).map((index) => {
    const instant = Date.UTC(first, index, 1);
    const text = index % 3 === 0 ? month(instant + DAY) : undefined;
    return { at: share(year, instant), ...(text && { text, bold: index === 0 }) };
  });
  return { strokes, from: 0, to: Math.floor(at * strokes), now: at, ticks };
}

/** A published number of mails: in which time, and in which hours of the day. */
export interface Flow {
  readonly total: Qualified;
  readonly period: Period;
  readonly window?: Hours | undefined;
}

/** The stretch of the calendar that a period means at an instant. */
const calendar: Partial<Record<Period, (instant: number, timeZone: string) => Span>> = {
  'per-week': weekAt,
  'per-month': monthAt,
  'per-quarter': quarterAt,
  'per-year': yearAt,
  'reporting-year': yearAt,
};

/** The stretch of time in which all of a flow arrives, at an instant. */
function spanAt({ period, window }: Flow, instant: number, timeZone: string): Span {
  const span = (calendar[period] ?? dayAt)(instant, timeZone);
  if (!window) return span;
  const [from, to] = window;
  const day = dayAt(instant, timeZone);
  const start = instantAtHour(day, from, timeZone);
  const end = instantAtHour(day, to, timeZone);
  if (from < to) return { start, end };
  // Over midnight: this evening's hours once they begin, and until then those of last evening.
  if (instant >= start) return { start, end: instantAtHour(dayAt(day.end, timeZone), to, timeZone) };
  return { start: instantAtHour(dayAt(day.start - 1, timeZone), from, timeZone), end };
}

/** What is counted since when, by `now`; `opened` is the instant at which the page was opened. */
export function extrapolation(
  since: Since,
  flows: { readonly day: Flow; readonly year: Flow },
  now: number,
  opened: number,
  timeZone: string,
): Extrapolation {
  if (since === 'new-year') {
    const span = yearAt(now, timeZone);
    return { total: flows.year.total, span, from: span.start };
  }
  const { total, window } = flows.day;
  // A visit keeps the pace of the day it began in: a midnight must not change what was counted before it.
  const isVisit = since === 'visit';
  const span = spanAt(flows.day, isVisit ? opened : now, timeZone);
  if (window) return { total, span, from: isVisit ? Math.max(opened, span.start) : span.start, until: span.end };
  return { total, span, from: isVisit ? opened : dayAt(now, timeZone).start };
}
