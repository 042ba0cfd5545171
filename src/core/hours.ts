/** Hours of the day on the wall clock, from one to another: [10, 12]; over midnight: [22, 6]. */

/** As stretches that do not cross midnight: 22 to 6 is 22 to 24 and 0 to 6. */
export function withinDays([from, to]: readonly [from: number, to: number]): (readonly [from: number, to: number])[] {
  if (from < to) return [[from, to]];
  const both = [
    [from, 24],
    [0, to],
  ] as const;
  return both.filter(([start, end]) => start < end);
}
