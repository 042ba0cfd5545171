/** Sides take turns, in an order that moves on each round: what disturbs the machine disturbs all. */
import { compare } from './report.js';

/**
 * `base`: for each side the one that its ratios are to; without one it has none.
 * @template Side
 * @param {Record<string, Side>} sides
 * @param {number} count rounds; one more comes before, and fills the caches of the machine
 * @param {(side: Side, name: string) => Promise<Record<string, number>>} measure
 * @param {(name: string) => string | undefined} base
 * @returns {Promise<import('./report.js').Sides>}
 */
export async function rounds(sides, count, measure, base) {
  const names = Object.keys(sides);
  /** @type {Record<string, Record<string, number>[]>} */
  const measured = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < count; round++) {
    const first = (round + names.length) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const values = await measure(sides[name], name);
      if (round >= 0) measured[name].push(values);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const other = measured[base(name) ?? ''];
      const values = Object.keys(measured[name][0]).map((kind) => {
        const own = measured[name].map((each) => each[kind]);
        return [
          kind,
          compare(
            own,
            other?.map((each) => each[kind]),
          ),
        ];
      });
      return [name, Object.fromEntries(values)];
    }),
  );
}
