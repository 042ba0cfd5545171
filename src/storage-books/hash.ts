/**
 * Quiet variation that is the same at each visit: a number in [0, 1) for any whole number up to 2^53. The sources of
 * d3-random give one number after the other; a book in the middle of 10^15 has to have its own at once.
 */
export function hash(n: number): number {
  let h = Math.imul(n % 0x100000000, 0x9e3779b1) ^ Math.imul(Math.floor(n / 0x100000000), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 0x100000000;
}
