/** What was counted in which hours of the day, and how many calls that makes by a minute. */
import { sum } from 'd3-array';
import { lengthOf, WHOLE_DAY, withinDays } from '../core/hours.js';
import { plus, times, type Qualified } from '../core/qualifiers.js';
import { qualified } from '../language/figure-text.js';
import type { Hours, KeyFigure } from '../data/key-figure.js';

/** What was counted in one stretch of hours. */
export interface Count {
  readonly window: Hours;
  readonly calls: Qualified;
}

/** What was counted when, one after the other: the parts that have hours of their own, else the figure as one. */
export function countsOf(figure: KeyFigure): readonly Count[] {
  const { window = WHOLE_DAY, parts = [], estimated } = figure;
  const own = parts.flatMap((part): Count[] =>
    part.window ? [{ window: part.window, calls: qualified({ ...part, estimated }) }] : [],
  );
  return own.length ? inOrder(own) : [{ window, calls: qualified(figure) }];
}

/** In the order of the day; where one of them goes over midnight, from the beginning of what it continues. */
function inOrder(counts: readonly Count[]): readonly Count[] {
  const sorted = [...counts].sort((a, b) => a.window[0] - b.window[0]);
  let first = sorted.findIndex(isOverMidnight);
  if (first < 0) return sorted;
  const before = (index: number): number => (index + sorted.length - 1) % sorted.length;
  const last = first;
  while (before(first) !== last && sorted[before(first)]!.window[1] === sorted[first]!.window[0]) first = before(first);
  return [...sorted.slice(first), ...sorted.slice(0, first)];
}

const isOverMidnight = ({ window: [from, to] }: Count): boolean => from >= to;

/** The counted hours, those that follow each other as one; none if the whole day was counted. */
export function spansOf(counts: readonly Count[]): readonly Hours[] {
  if (hoursOf(counts) >= lengthOf(WHOLE_DAY)) return [];
  const spans: Hours[] = [];
  for (const { window } of counts) {
    const last = spans.at(-1);
    if (last?.[1] === window[0]) spans[spans.length - 1] = [last[0], window[1]];
    else spans.push(window);
  }
  return spans;
}

/** How many hours were counted. */
export const hoursOf = (counts: readonly Count[]): number => sum(counts, ({ window }) => lengthOf(window));

/** Counted minutes from the first counted hour to the last: 120 from 10 to 12. */
export const minutesOf = (counts: readonly Count[]): number => Math.max(1, Math.round(hoursOf(counts) * 60));

/** The hour of the day at which so many counted minutes are over: 10.75 after 45 minutes from 10 on. */
export function hourAfter(counts: readonly Count[], minutes: number): number {
  let left = minutes / 60;
  for (const { window } of counts) {
    if (left <= lengthOf(window)) return onClock(window[0] + left);
    left -= lengthOf(window);
  }
  return counts.at(-1)!.window[1];
}

/** 25 is 1 o'clock of the next day. */
const onClock = (hours: number): number => (hours > 24 ? hours - 24 : hours);

/** The counted hours of which so many minutes are over, as stretches of the clock. */
export function passedHours(counts: readonly Count[], minutes: number): readonly Hours[] {
  let left = minutes / 60;
  const passed: Hours[] = [];
  for (const { window } of counts) {
    const length = Math.min(left, lengthOf(window));
    if (length > 0) passed.push(...withinDays([window[0], onClock(window[0] + length)]));
    left -= length;
  }
  return passed;
}

/** How many counted minutes are over at an hour of the day, from 1 on. */
export function minutesBy(counts: readonly Count[], hour: number): number {
  const start = counts[0]!.window[0];
  // Over midnight, hours count from the first counted one on.
  const passed = (at: number): number => (counts.some(isOverMidnight) ? (at - start + 24) % 24 : at);
  const hours = sum(counts, ({ window }) => {
    const from = passed(window[0]);
    return Math.max(0, Math.min(passed(hour) - from, lengthOf(window)));
  });
  return Math.max(1, Math.round(hours * 60));
}

/** The calls after so many counted minutes, if they come evenly within the hours of each count. */
export function callsAfter(counts: readonly Count[], minutes: number): Qualified {
  let left = minutes / 60;
  let total: Qualified = { value: 0, qualifier: 'exact' };
  for (const { window, calls } of counts) {
    if (left <= 0) break;
    total = plus(total, times(calls, Math.min(1, left / lengthOf(window))));
    left -= lengthOf(window);
  }
  return total;
}
