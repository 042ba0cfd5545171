/**
 * How key figures of one edition should relate, and where the source contradicts itself.
 *
 * Every figure is the interval that the source's words leave open. Intervals are computed along, and only results that
 * do not overlap contradict each other: "just under 70,000 a day" and "about 25 million a year" agree, the two sizes of
 * a book do not. Nothing is corrected by this: both sides are shown as published.
 */
import { interval, per, type Qualified } from '../core/qualifiers.js';
import { figure } from './editions.js';
import type { Edition, KeyFigure, Part, Relation } from './key-figure.js';
import { bytesIn } from './units.js';

/** The relations that hold between the standard key figures; used for a dataset that declares none. */
export const standardRelations: readonly Relation[] = [
  { id: 'mails', kind: 'product', factors: ['mails-per-day', 365], equals: 'mails-per-year' },
  {
    id: 'book-size',
    kind: 'same-ratio',
    ratios: [
      ['storage', 'books'],
      ['storage-before', 'books-before'],
    ],
  },
];

/** One side of a comparison. */
export interface Side {
  /** The ids of the figures (or parts) that it is computed from. */
  readonly figures: readonly string[];
  /** The result with the numbers as stated. Storage counts in bytes here: a size of a book is in bytes. */
  readonly value: number;
  /** The lowest and the highest result that the source's words leave open. */
  readonly interval: readonly [number, number];
}

/** Two statements that cannot both be true. */
export interface Finding {
  /** What was declared; `parts` needs no declaration: the parts of the figure `equals` add up to it. */
  readonly relation: Relation | { readonly id: string; readonly kind: 'parts'; readonly equals: string };
  readonly left: Side;
  readonly right: Side;
}

/** A year has not 365 of these days. */
const isOfSomeDays = ({ period, weekdays }: KeyFigure): boolean =>
  period === 'per-working-day' || weekdays !== undefined;

/** A figure as a side, storage in bytes. */
interface Operand extends Side, Qualified {
  /** Figures of different kinds cannot be compared. */
  readonly kind: string;
}

function operand({ id, value, qualifier = 'exact', unit = '', estimated }: Part & Partial<KeyFigure>): Operand {
  const bytes = bytesIn(unit);
  const scale = bytes || 1;
  const [low, high] = interval({ value, qualifier });
  return {
    figures: [id],
    value: value * scale,
    qualifier,
    estimated,
    interval: [Math.max(0, low) * scale, high * scale],
    kind: bytes ? 'byte' : unit,
  };
}

const plain = (value: number): Side | undefined => ({ figures: [], value, interval: [value, value] });

function find(edition: Edition, id: string): Operand | undefined {
  const found = figure(edition, id);
  return found && operand(found as Part);
}

/** Both sides joined by an operation that grows with either. */
const joined = (left: Side, right: Side, apply: (a: number, b: number) => number): Side => ({
  figures: [...left.figures, ...right.figures],
  value: apply(left.value, right.value),
  interval: [apply(left.interval[0], right.interval[0]), apply(left.interval[1], right.interval[1])],
});

/** A quotient falls with its divisor: the divisor's ends change places. */
const divided = (left: Side, right: Side): Side =>
  joined(left, { ...right, interval: [right.interval[1], right.interval[0]] }, (a, b) => a / b);

/** Whether the intervals leave a gap between them. 0 ÷ 0 and 0 × ∞ (NaN) say nothing, so they contradict nothing. */
const apart = (a: Side, b: Side): boolean => a.interval[1] < b.interval[0] || b.interval[1] < a.interval[0];

/** Whether the parts of a figure contradict the whole; undefined when they add up or there are none. */
export function checkParts(whole: KeyFigure): Finding | undefined {
  if (!whole.parts?.length) return;
  const left = whole.parts.map<Side>(operand).reduce((a, b) => joined(a, b, (c, d) => c + d));
  const right = operand({ ...whole, unit: '' } as Part);
  if (apart(left, right))
    return { relation: { id: `${whole.id}-parts`, kind: 'parts', equals: whole.id }, left, right };
}

/**
 * Every contradiction in an edition: declared relations that do not hold within the tolerance of their qualifiers, and
 * parts that do not add up. Relations whose figures the edition leaves out, or has in units that cannot be compared,
 * are skipped.
 */
export function check(edition: Edition, relations: readonly Relation[] = standardRelations): Finding[] {
  const findings = edition.figures.flatMap((each) => checkParts(each) ?? []);
  for (const relation of relations) {
    const compare = (left?: Side, right?: Side): void => {
      if (left && right && apart(left, right)) findings.push({ relation, left, right });
    };
    if (relation.kind === 'product') {
      if (edition.figures.some((each) => relation.factors.includes(each.id) && isOfSomeDays(each))) continue;
      const factors = relation.factors.map((factor) =>
        typeof factor === 'number' ? plain(factor) : find(edition, factor),
      );
      const product = factors.reduce((a, b) => a && b && joined(a, b, (c, d) => c * d), plain(1));
      compare(product, find(edition, relation.equals));
    } else {
      const ratios = relation.ratios.flatMap(([a, b]) => {
        const [over, under] = [find(edition, a), find(edition, b)];
        return over && under ? { kind: over.kind + '/' + under.kind, quotient: divided(over, under) } : [];
      });
      ratios.forEach(({ kind, quotient }, at) =>
        ratios.slice(0, at).forEach((earlier) => earlier.kind === kind && compare(earlier.quotient, quotient)),
      );
    }
  }
  return findings;
}

/**
 * Figure `a` ÷ figure `b` with the qualifier that follows, storage in bytes: `ratio(edition, 'storage', 'books')` is
 * the size of a book in bytes. Undefined when the edition leaves one of them out or `b` is 0.
 */
export function ratio(edition: Edition, a: string, b: string): Qualified | undefined {
  const [over, under] = [find(edition, a), find(edition, b)];
  return over && under?.value ? per(over, under) : undefined;
}
