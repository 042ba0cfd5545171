/** Numbers as fractions that everybody can picture: 0.73 is just under three quarters. */
import { sideOf, type Qualified, type Qualifier } from './qualifiers.js';

/** What has a name of its own. */
const fractions = {
  tenth: 1 / 10,
  fifth: 1 / 5,
  quarter: 1 / 4,
  third: 1 / 3,
  half: 1 / 2,
  'two-thirds': 2 / 3,
  'three-quarters': 3 / 4,
  once: 1,
} as const;

export type FractionName = keyof typeof fractions;

/** A fraction, and on which side of it the number lies. */
export interface Pictured {
  readonly of: FractionName;
  readonly qualifier: Qualifier;
}

/** From here on a number says more than a fraction. */
const MOST = 1.25;

/** What differs by less than a hundredth is the same. */
const SAME = 0.01;

/**
 * The fraction that a positive number is nearest to: "just under" or "just over" it, or "about" where both are the same
 * to a hundredth. What has an open end stays on its side: "more than 0.73" is "more than two thirds". Undefined where
 * there is none.
 */
export function pictured({ value, qualifier }: Qualified): Pictured | undefined {
  if (value > MOST) return undefined;
  const side = sideOf(qualifier);
  const distance = ([, fraction]: readonly [string, number]): number => Math.abs(Math.log(fraction / value));
  const [nearest] = Object.entries(fractions)
    .filter(([, fraction]) => (side === 'below' ? fraction >= value : side !== 'above' || fraction <= value))
    .sort((a, b) => distance(a) - distance(b));
  if (!nearest) return undefined;
  const of = nearest[0] as FractionName;
  if (side === 'below') return { of, qualifier: 'less-than' };
  if (side === 'above') return { of, qualifier: 'more-than' };
  if (distance(nearest) < SAME) return { of, qualifier: 'about' };
  return { of, qualifier: nearest[1] > value ? 'just-under' : 'just-over' };
}
