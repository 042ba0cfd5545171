/**
 * How sure a published number is, and what becomes of that when numbers are computed from it.
 *
 * A qualifier is what the source puts before a number: "knapp" (just under), "mehr als" (more than), "rund" (around).
 * Every number with a qualifier keeps it through every computation, by the one table in this file.
 */

/** The qualifiers a dataset may use. A number without one is `exact`: stated by the source as it is. */
export const qualifiers = [
  'exact',
  'just-under',
  'less-than',
  'at-most',
  'just-over',
  'more-than',
  'at-least',
  'about',
  'around',
  'in-total',
] as const;

export type Qualifier = (typeof qualifiers)[number];

/** A number with its qualifier: what every computation takes and returns. */
export interface Qualified {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Whether the source estimates it; so is everything that is computed from it. */
  readonly estimated?: boolean | undefined;
}

/** On which side of the stated number the true one lies. */
type Side = 'on' | 'below' | 'above' | 'near';

const sides: Record<Qualifier, Side> = {
  exact: 'on',
  'in-total': 'on',
  'just-under': 'below',
  'less-than': 'below',
  'at-most': 'below',
  'just-over': 'above',
  'more-than': 'above',
  'at-least': 'above',
  about: 'near',
  around: 'near',
};

export const sideOf = (qualifier: Qualifier): Side => sides[qualifier];

/** The same statement about the number on the other side of a subtraction or division. */
const mirrored: Record<Side, Side> = { on: 'on', near: 'near', below: 'above', above: 'below' };

/**
 * The qualifier of a result made from two numbers.
 *
 * | left \ right | on    | below | above | near |
 * |--------------|-------|-------|-------|------|
 * | on           | on    | below | above | near |
 * | below        | below | below | near  | near |
 * | above        | above | near  | above | near |
 * | near         | near  | near  | near  | near |
 *
 * ("right" mirrored for a difference or a quotient: less than something that is "more than" is "less than".)
 * Two numbers on the same side keep the weaker word; "about" is weaker than "around", and both than exactness.
 */
function combined(left: Qualifier, right: Qualifier, rightSide: Side): Qualifier {
  const leftSide = sideOf(left);
  if (rightSide === 'on') return left === 'in-total' ? 'exact' : left;
  if (leftSide === 'on') {
    if (rightSide === sideOf(right)) return right;
    // 10 less "at least 2" may well be 8: "at most 8".
    return right.startsWith('at-') ? inclusive[rightSide] : exclusive[rightSide];
  }
  if (leftSide === rightSide && leftSide !== 'near') return left === right ? left : exclusive[leftSide];
  return left === 'around' && right === 'around' ? 'around' : 'about';
}

/** The weakest words for a side, before a number that need not be near: without the number itself, and with it. */
export const exclusive: Record<Side, Qualifier> = {
  on: 'exact',
  below: 'less-than',
  above: 'more-than',
  near: 'about',
};
const inclusive: Record<Side, Qualifier> = { ...exclusive, below: 'at-most', above: 'at-least' };

/** The result of an operation on two numbers. @param rightSide on which side of it the second one lies for the result */
const joined = (value: number, a: Qualified, b: Qualified, rightSide: Side): Qualified => ({
  value,
  qualifier: combined(a.qualifier, b.qualifier, rightSide),
  ...((a.estimated || b.estimated) && { estimated: true }),
});

/** a + b. */
export const plus = (a: Qualified, b: Qualified): Qualified => joined(a.value + b.value, a, b, sideOf(b.qualifier));

/** a − b: around 978 less about 732 is about 246. */
export const minus = (a: Qualified, b: Qualified): Qualified =>
  joined(a.value - b.value, a, b, mirrored[sideOf(b.qualifier)]);

/**
 * a − b to a tenth of the last digit that both are known to: around 12.4 million less around 500 is around 12.4 million. Exact
 * numbers are known to all their digits.
 */
export function minusAsKnown(a: Qualified, b: Qualified): Qualified {
  const known = [a, b].filter(({ qualifier, value }) => sideOf(qualifier) !== 'on' && value > 0);
  const digit = Math.max(0, ...known.map(({ value }) => lastSignificantDigit(value)));
  const difference = minus(a, b);
  return digit ? rounded(difference, 1 - Math.round(Math.log10(digit))) : difference;
}

/** a × b, both positive; a plain number changes nothing about the qualifier. */
export const times = (a: Qualified, b: Qualified | number): Qualified =>
  typeof b === 'number' ? { ...a, value: a.value * b } : joined(a.value * b.value, a, b, sideOf(b.qualifier));

/** a ÷ b, both positive: more than 21,000 in 120 minutes is more than 175 a minute. */
export const per = (a: Qualified, b: Qualified | number): Qualified =>
  typeof b === 'number' ? { ...a, value: a.value / b } : joined(a.value / b.value, a, b, mirrored[sideOf(b.qualifier)]);

/** 2.9 × 10 is 29.000000000000004: what differs in the sixteenth digit is the same number. */
export const clean = (value: number): number => Number(value.toPrecision(15));

/** Rounded so that what is said stays true. */
const roundings: Record<Side, (value: number) => number> = {
  on: Math.round,
  near: Math.round,
  below: Math.ceil,
  above: Math.floor,
};

/**
 * The number with at most `digits` digits after the decimal point (negative: rounded to tens, hundreds …), rounded so
 * that what is said stays true: a number "just under" is rounded up, "more than" down, the others to the nearest. An
 * exact number that had to be rounded is "around" from then on.
 */
export function rounded(q: Qualified, digits = 0): Qualified {
  const { value, qualifier } = q;
  const factor = 10 ** digits;
  const scaled = clean(value * factor);
  const side = sideOf(qualifier);
  const result = roundings[side](scaled);
  return {
    ...q,
    value: clean(result / factor),
    qualifier: side === 'on' && result !== scaled ? 'around' : qualifier,
  };
}

/** With so many significant digits at most, rounded as `rounded` does. */
const significant = (q: Qualified, digits: number): Qualified =>
  rounded(q, q.value > 0 ? digits - 1 - Math.floor(Math.log10(q.value)) : 0);

/** As `rounded`, with as many more digits as it takes that two of them are not 0: no number becomes 0 that is not. */
export const roundedVisibly = (q: Qualified, digits = 0): Qualified =>
  rounded(q, q.value > 0 ? Math.max(digits, q.value < 1 ? 1 - Math.floor(Math.log10(q.value)) : 0) : digits);

/** With four significant digits at most: 70,000 a day are just under 25.55 million a year. */
export const fourDigits = (q: Qualified): Qualified => significant(q, 4);

/** With two significant digits at most: just under 486.1 is just under 490. */
export const roughly = (q: Qualified): Qualified => significant(q, 2);

/** With three significant digits at most: around 1,072,368 is around 1,070,000. */
export const threeDigits = (q: Qualified): Qualified => significant(q, 3);

/**
 * What is assumed to have come of a number by some time: about, whatever the source says of the whole, in three digits,
 * and rounded down, so that it never reaches the whole. 49,608 of just under 70,000 is about 49,600.
 */
export const extrapolated = (q: Qualified): Qualified => ({
  ...threeDigits({ ...q, qualifier: 'at-least' }),
  qualifier: 'about',
});

/**
 * The interval that the source's words leave open, as [lowest, highest]: half a unit of the last digit that is not a
 * padding zero to either side ("around 978 million" is 977.5 to 978.5 million); one-sided for "just under" and "just
 * over"; without an end for "more than" and without a start (0) for "less than". An exact number is open only by half
 * of its last written digit (2280 is 2279.5 to 2280.5).
 */
export function interval({ value, qualifier }: Qualified): readonly [number, number] {
  const side = sideOf(qualifier);
  const digit = lastSignificantDigit(value);
  const half = (side === 'on' ? Math.min(1, digit) : digit) / 2;
  if (side === 'below') return [qualifier === 'just-under' ? value - half : 0, value];
  if (side === 'above') return [value, qualifier === 'just-over' ? value + half : Infinity];
  return [value - half, value + half];
}

/** The worth of the last digit that is not zero: 70,000 → 10,000; 2.5 → 0.1; 0 → 1. */
function lastSignificantDigit(value: number): number {
  const [digits = '', exponent] = value.toExponential().split('e');
  return 10 ** (Number(exponent) + 1 - digits.replace('.', '').length);
}
