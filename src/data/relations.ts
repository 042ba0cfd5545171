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

/** Bytes in a unit of storage, by decimal prefixes: 1 TB is 10^12 bytes. Undefined for every other unit. */
export const bytesIn = (unit: string): number | undefined => ({ kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 })[unit];

const qualified = ({ value, qualifier = 'exact' }: KeyFigure | Part): Qualified => ({ value, qualifier });

function sideOf(part: KeyFigure | Part, scale = 1): Side {
  const [low, high] = interval(qualified(part));
  return { figures: [part.id], value: part.value * scale, interval: [Math.max(0, low) * scale, high * scale] };
}

function operand(edition: Edition, id: string | number): Side | undefined {
  if (typeof id === 'number') return { figures: [], value: id, interval: [id, id] };
  const found = figure(edition, id);
  return found && sideOf(found, bytesIn(found.unit));
}

/** Both sides joined; `low` and `high` make the new ends from those of left and right. */
const join = (left: Side, right: Side, value: number, low: number, high: number): Side => ({
  figures: [...left.figures, ...right.figures],
  value,
  interval: [low, high],
});

const added = (a: Side, b: Side): Side =>
  join(a, b, a.value + b.value, a.interval[0] + b.interval[0], a.interval[1] + b.interval[1]);

const multiplied = (a: Side, b: Side): Side =>
  join(a, b, a.value * b.value, a.interval[0] * b.interval[0], a.interval[1] * b.interval[1]);

const divided = (a: Side, b: Side): Side =>
  join(a, b, a.value / b.value, a.interval[0] / b.interval[1], a.interval[1] / b.interval[0]);

/** Whether the intervals leave a gap between them. 0 ÷ 0 and 0 × ∞ (NaN) say nothing, so they contradict nothing. */
const apart = (a: Side, b: Side): boolean => a.interval[1] < b.interval[0] || b.interval[1] < a.interval[0];

/** What the units are made of: figures in other units than those expected cannot be compared. */
const kindOf = (edition: Edition, id: string): string => {
  const { unit } = figure(edition, id)!;
  return bytesIn(unit) ? 'B' : unit;
};

/** Whether the parts of a figure contradict the whole; undefined when they add up or there are none. */
export function checkParts(whole: KeyFigure): Finding | undefined {
  if (!whole.parts?.length) return;
  const left = whole.parts.map((part) => sideOf(part)).reduce(added);
  const right = sideOf(whole);
  return apart(left, right)
    ? { relation: { id: `${whole.id}-parts`, kind: 'parts', equals: whole.id }, left, right }
    : undefined;
}

/**
 * Every contradiction in an edition: declared relations that do not hold within the tolerance of their qualifiers, and
 * parts that do not add up. Relations whose figures the edition leaves out are skipped.
 */
export function check(edition: Edition, relations: readonly Relation[] = standardRelations): Finding[] {
  const findings: Finding[] = [];
  for (const relation of relations) {
    const compare = (left?: Side, right?: Side): void => {
      if (left && right && apart(left, right)) findings.push({ relation, left, right });
    };
    if (relation.kind === 'product') {
      const factors = relation.factors.map((factor) => operand(edition, factor));
      compare(
        factors.reduce((a, b) => a && b && multiplied(a, b)),
        operand(edition, relation.equals),
      );
    } else {
      const earlier: [kind: string, ratio: Side][] = [];
      for (const [a, b] of relation.ratios) {
        const [over, under] = [operand(edition, a), operand(edition, b)];
        if (!over || !under) continue;
        const kind = kindOf(edition, a) + '/' + kindOf(edition, b);
        const quotient = divided(over, under);
        for (const [other, ratio] of earlier) if (other === kind) compare(ratio, quotient);
        earlier.push([kind, quotient]);
      }
    }
  }
  return [...findings, ...edition.figures.flatMap((each) => checkParts(each) ?? [])];
}

/**
 * Figure `a` ÷ figure `b` with the qualifier that follows, storage in bytes: `ratio(edition, 'storage', 'books')` is
 * the size of a book in bytes. Undefined when the edition leaves one of them out or `b` is 0.
 */
export function ratio(edition: Edition, a: string, b: string): Qualified | undefined {
  const [over, under] = [figure(edition, a), figure(edition, b)];
  if (!over || !under?.value) return;
  const inBytes = (each: KeyFigure): Qualified => ({
    ...qualified(each),
    value: each.value * (bytesIn(each.unit) ?? 1),
  });
  return per(inBytes(over), inBytes(under));
}
