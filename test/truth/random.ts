/** Random numbers that are the same at each run. */

export interface Random {
  /** From 0 to 1. */
  (): number;
}

/** mulberry32 */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)]!;

/** A word that no language has. */
export function word(random: Random): string {
  const syllables = Array.from(
    { length: 3 },
    () => pick(random, 'bcdfghklmnprstvwz'.split('')) + pick(random, 'aeiou'.split('')),
  );
  const joined = syllables.join('');
  return `X${joined}x`;
}

/** A whole number of any size up to `most`, with one to three digits that are not 0. */
export function whole(random: Random, most: number): number {
  const digits = 1 + Math.floor(random() * Math.log10(most));
  const head = 1 + Math.floor(random() * 999);
  return Math.max(1, Math.min(most, Math.round(Number(`0.${head}`) * 10 ** digits)));
}
