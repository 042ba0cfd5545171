/** Hours of the day on the wall clock, from the start of one to the start of another: [10, 12]; over midnight: [22, 6]. */
export type Hours = readonly [from: number, to: number];

export const WHOLE_DAY: Hours = [0, 24];

/** How many hours they are; over midnight those of both days. */
export const lengthOf = ([from, to]: Hours): number => (from < to ? to - from : to + 24 - from);

/** As stretches that do not cross midnight: 22 to 6 is 22 to 24 and 0 to 6. */
export function withinDays([from, to]: Hours): Hours[] {
  if (from < to) return [[from, to]];
  const both: Hours[] = [
    [from, 24],
    [0, to],
  ];
  return both.filter(([start, end]) => start < end);
}
