/**
 * Books on boards, as they are drawn.
 *
 *   ▌▌▌▌▌▌▌▌▌▌ ▌▌▌▌▌▌╵     ten books are the dashes of one line that is as thick as they are high;
 *   ▌▌▌▌▌▌▌▌▌▌ ▌▌▌▌▌▌▌▌▌▌  the part of a book is a line of its own, and the rest of it outlined
 *
 * All lines of a thickness are one path: a thousand books cost the page some hundred lines in a handful of nodes. Paths
 * of whole books are rounded to hundredths of px. A part of a book is as tall as the number says, to the last digit, so
 * that it can be counted back: its path is not rounded.
 */
import { path, pathRound, type Path } from 'd3-path';
import { toHundredths, type Ink, type Mark } from '../graphic/picture.js';
import { nearest, place, type Boards, type Layout } from './boards.js';
import type { Kind, Section } from './model.js';

/** A stretch of a spine, in px from its foot up. */
interface Band {
  readonly low: number;
  readonly high: number;
}

/** A book that a section holds from one share of its height to another. */
export interface Part {
  readonly index: number;
  readonly low: number;
  readonly high: number;
}

/** Marks in sets of ten, as high as their set. */
export const wall = (boards: Boards): Layout => ({
  box: (mark) => {
    const { x, y, height } = place(boards, mark);
    return { x, y: y - height, width: boards.spine, height };
  },
  nearest: (x, y) => nearest(boards, x, y),
  books: (section) => books(boards, section),
  missing: (to) => missing(boards, to),
});

/** The marks of all sections, each with what is missing from its last one. */
export const booksOf = (layout: Layout, sections: readonly Section[]): Mark[] =>
  sections.flatMap((section, index) => {
    const { kind, to } = section;
    const isLast = kind !== 'gone' && sections[index + 1]?.kind !== 'new';
    return [...layout.books(section), ...(isLast ? layout.missing(to) : [])];
  });

/** How a kind is drawn where its books are filled shapes. */
export function inkOf(kind: Kind): Ink {
  if (kind === 'known') return 'ink';
  return kind === 'new' ? 'accent' : 'scale';
}

/** The whole books of a section: those in [from, to). */
export const wholeOf = ({ from, to }: Section): { from: number; to: number } => ({
  from: Math.ceil(from),
  to: Math.floor(to),
});

/** The books of which a section holds a part only: the one that it begins in, and the one that it ends in. */
export function partsOf({ from, to }: Section): readonly Part[] {
  const first = Math.floor(from);
  const last = Math.floor(to);
  const parts: Part[] = [];
  if (from > first) parts.push({ index: first, low: from - first, high: Math.min(1, to - first) });
  if (to > last && from <= last) parts.push({ index: last, low: 0, high: to - last });
  return parts;
}

function books(boards: Boards, section: Section): Mark[] {
  const { kind } = section;
  const whole = wholeOf(section);
  return [
    ...rows(boards, kind, whole.from, whole.to),
    ...partsOf(section).flatMap((part) => partOfBook(boards, kind, part)),
  ];
}

/** How tall a whole book of a kind is. Gone is what is unfilled: short, as all scale. */
const tallness = ({ spine }: Boards, kind: Kind, height: number): number => (kind === 'gone' ? spine : height);

/** All but the label of a spine between two heights. Where the label would hide an end, there is none. */
function bandsOf({ labelled }: Boards, kind: Kind, low: number, high: number): Band[] {
  if (kind !== 'known') return [{ low, high }];
  return labelled
    .filter(([foot]) => foot < high)
    .map(([foot, top], index, shown) => {
      const isTopmost = index === shown.length - 1;
      return { low: Math.max(foot, low), high: isTopmost ? high : top };
    });
}

/** Spines as dashes along a line. */
const dashOf = ({ cell, spine }: Boards): readonly number[] => [spine, toHundredths(cell - spine)];

/** Whole books, a line for each set of ten. */
function rows(boards: Boards, kind: Kind, from: number, to: number): Mark[] {
  const { cell, spine } = boards;
  // Two bands of one spine differ in thickness: that alone tells the lines apart.
  const paths = new Map<number, Path>();
  // Sets have one of few heights.
  const bands = new Map<number, readonly Band[]>();
  let end = from;
  for (let first = from; first < to; first = end) {
    end = Math.min(to, first - (first % 10) + 10);
    const { x, y, height } = place(boards, first);
    const right = x + (end - 1 - first) * cell + spine;
    if (!bands.has(height)) bands.set(height, bandsOf(boards, kind, 0, tallness(boards, kind, height)));
    for (const { low, high } of bands.get(height)!) {
      const thickness = high - low;
      if (!paths.has(thickness)) paths.set(thickness, pathRound(2));
      const line = paths.get(thickness)!;
      const middle = y - (low + high) / 2;
      line.moveTo(x, middle);
      line.lineTo(right, middle);
    }
  }
  const dash = dashOf(boards);
  return [...paths].map(([width, line]) => ({ d: line.toString(), ink: inkOf(kind), width, dash }));
}

/** A book that is there in part, to the last digit. */
function partOfBook(boards: Boards, kind: Kind, { index, low, high }: Part): Mark[] {
  const { x, y, height } = place(boards, index);
  const tall = tallness(boards, kind, height);
  return bandsOf(boards, kind, tall * low, tall * high).map((band) => {
    const middle = y - (band.low + band.high) / 2;
    const line = path();
    line.moveTo(x, middle);
    line.lineTo(x + boards.spine, middle);
    return { d: line.toString(), ink: inkOf(kind), width: band.high - band.low, dash: dashOf(boards) };
  });
}

/** The rest of a book that is there in part, to the last digit. */
function missing(boards: Boards, to: number): Mark[] {
  const share = to % 1;
  if (!share) return [];
  const { x, y, height } = place(boards, Math.floor(to));
  const middle = x + boards.spine / 2;
  const line = path();
  line.moveTo(middle, y - height * share);
  line.lineTo(middle, y - height);
  return [{ d: line.toString(), ink: 'scale', width: 1 }];
}

/** The last book, leaning on the others. */
export function leaning(boards: Boards, index: number): Mark {
  const { x, y, height } = place(boards, index);
  const top = x + boards.spine;
  const foot = top + boards.cell * 1.6;
  const line = pathRound(2);
  line.moveTo(foot, y - 0.5);
  line.lineTo(top, y - height);
  return { d: line.toString(), ink: 'accent', width: boards.spine };
}
