/** Whole numbers, for a language that writes no others: it brings this with its texts. */
import { exclusive, interval, rounded, sideOf, type Qualified } from './qualifiers.js';

/**
 * Without digits after the point, for a language that writes none. Where the rounded number is too far off for its words,
 * they become weaker: just under 2.9 is just under 3, but just under 2.1 is less than 3, and around 0.4 is less than 1.
 * More than 0.4 stays what it is, as 0 has no words before it; it is written as more than 0.
 */
export function whole(q: Qualified): Qualified {
  const { value, qualifier } = q;
  if (Number.isInteger(value)) return q;
  const result = rounded(q);
  const side = sideOf(qualifier);
  if (result.value === 0)
    return side === 'above' ? { ...q, qualifier: 'more-than' } : { ...q, value: 1, qualifier: 'less-than' };
  const [lowest, highest] = interval(result);
  return value < lowest || value > highest ? { ...result, qualifier: exclusive[side] } : result;
}
