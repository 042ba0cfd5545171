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
import { dayAt, HOUR, MINUTE, wallClock, yearAt, type Span } from '../core/day.js';
import type { Qualified } from '../core/qualifiers.js';
import type { Since } from './options.js';

/** `total` arrives in `span`; counted is from `from` (ms UTC). */
export interface Extrapolation {
  readonly total: Qualified;
  readonly span: Span;
  readonly from: number;
}

const msPerMail = ({ total, span }: Extrapolation): number => (span.end - span.start) / total.value;

/** Whole mails by `now`. Within the span always fewer than the total. */
export const countAt = (e: Extrapolation, now: number): number =>
  Math.max(0, Math.floor((now - e.from) / msPerMail(e)));

/** Faster than this a number cannot be read anyway, in ms. */
const SHORTEST_TICK = 250;

/** The instant at which the count next changes. */
export const nextChange = (e: Extrapolation, now: number): number =>
  Math.max(now + SHORTEST_TICK, Math.ceil(e.from + (countAt(e, now) + 1) * msPerMail(e)));

/** The ring around the clock: strokes of equal worth, of which some are counted. */
export interface Ring {
  readonly strokes: number;
  /** Counted are the whole strokes in [from, to). */
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

/** The ring of any day, before it is known what day it is: all of it counted, no now. */
export const wholeDay = (): Ring => ({ strokes: 144, from: 0, to: 144, ticks: hours((hour) => hour / 24) });

/** The ring of a day: one stroke for ten minutes, 138 or 150 of them when the clocks change. */
export function dayRing(day: Span, from: number, now: number, timeZone: string): Ring {
  const strokes = Math.round((day.end - day.start) / (STROKE_MINUTES * MINUTE));
  const at = share(day, now);
  const first = Math.max(0, Math.floor(share(day, from) * strokes));
  return {
    strokes,
    from: first,
    to: Math.max(first, Math.floor(at * strokes)),
    now: at,
    ticks: hours((hour) => share(day, instantOf(day, hour, timeZone))),
  };
}

/** The instant at which the wall clock reads `hour`; on a day that skips the hour, the first one after. */
function instantOf(day: Span, hour: number, timeZone: string): number {
  const guess = day.start + hour * HOUR;
  return guess - (wallClock(guess, timeZone).hour - hour) * HOUR;
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

/** What is counted since when, by `now`; `opened` is the instant at which the page was opened. */
export function extrapolation(
  since: Since,
  totals: { readonly day: Qualified; readonly year: Qualified },
  now: number,
  opened: number,
  timeZone: string,
): Extrapolation {
  if (since === 'new-year') {
    const span = yearAt(now, timeZone);
    return { total: totals.year, span, from: span.start };
  }
  // A visit keeps the pace of the day it began in: a midnight must not change what was counted before it.
  const from = since === 'visit' ? opened : undefined;
  const span = dayAt(from ?? now, timeZone);
  return { total: totals.day, span, from: from ?? span.start };
}
