/** Numbers as fractions that everybody can picture: 0.73 is just under three quarters. */
import { sideOf, type Qualified, type Qualifier } from './qualifiers.js';

/** What has a name of its own, smallest first. */
const fractions = {
  tenth: 1 / 10,
  fifth: 1 / 5,
  quarter: 1 / 4,
  third: 1 / 3,
  half: 1 / 2,
  'two-thirds': 2 / 3,
  'three-quarters': 3 / 4,
} as const;

export type FractionName = keyof typeof fractions;

/** A fraction, or how many times, and on which side of it the number lies. */
export interface Pictured {
  readonly of: FractionName | number;
  readonly qualifier: Qualifier;
}

interface Candidate {
  readonly of: FractionName | number;
  readonly value: number;
}

const named = Object.entries(fractions).map(([of, value]): Candidate => ({ of: of as FractionName, value }));

/** The ones around a number: all fractions, and the two whole numbers. */
const candidates = (value: number): Candidate[] =>
  [...named, ...[Math.floor(value), Math.ceil(value)].map((whole) => ({ of: whole, value: whole }))].filter(
    (each) => each.value > 0,
  );

/** What differs by less than a hundredth is the same. */
const SAME = 0.01;

/**
 * The fraction or whole number that a positive number is nearest to: "just under" or "just over" it, or "about" where
 * both are the same to a hundredth. What has an open end stays on its side: "more than 0.73" is "more than two thirds".
 */
export function pictured({ value, qualifier }: Qualified): Pictured {
  const side = sideOf(qualifier);
  const isPossible = (each: Candidate): boolean => {
    if (side === 'below') return each.value >= value;
    return side !== 'above' || each.value <= value;
  };
  const distance = (each: Candidate): number => Math.abs(Math.log(each.value / value));
  const [nearest] = candidates(value)
    .filter(isPossible)
    .sort((a, b) => distance(a) - distance(b));
  if (!nearest) return { of: value, qualifier };
  if (side === 'below' || side === 'above')
    return { of: nearest.of, qualifier: side === 'below' ? 'less-than' : 'more-than' };
  if (distance(nearest) < SAME) return { of: nearest.of, qualifier: 'about' };
  return { of: nearest.of, qualifier: nearest.value > value ? 'just-under' : 'just-over' };
}
