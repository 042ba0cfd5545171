/**
 * Books on boards: where a mark stands, and how a stretch of them is drawn.
 *
 *   x(c) = x0 + cell · c + GAP · ⌊c / 10⌋      level(n) = bottom − pitch · n / per
 *
 * Ten books are the dashes of one line that is as thick as they are high, and all lines of a thickness are one path: a
 * thousand books cost the page some hundred lines in a handful of nodes. A book that is there in part is a line of its
 * own; the rest of it is outlined, so that the part can be seen (and counted back) for what it is.
 */
import { line, px, type Box, type Ink, type Mark } from '../graphic/picture.js';
import type { Kind, Section } from './model.js';

/** Room behind every tenth book, in px. */
const GAP = 3;
/** The share of its cell that a spine fills. */
const FILL = 0.68;
/** The widest cell, in px. */
const WIDEST_CELL = 7;

export interface Boards {
  /** Marks on a board. */
  readonly per: number;
  /** From one mark to the next, in px. */
  readonly cell: number;
  /** Width of a spine, in px. */
  readonly spine: number;
  /** From one board to the next, in px. */
  readonly pitch: number;
  /** Left end of the boards, and right end, in px. */
  readonly x0: number;
  readonly right: number;
  /** The lowest board, in px. */
  readonly bottom: number;
  /** How many boards there are. */
  readonly count: number;
  /** What a label leaves of the spine of a book of the year before, in px from its foot up. */
  readonly labelled: readonly (readonly [low: number, high: number])[];
  /** Which height each set of ten has. */
  readonly variation: readonly number[];
}

/**
 * @param wide boards of a hundred, else of fifty
 * @param x0 where the boards begin
 * @param room how wide they may be
 * @param marks how many have to fit
 * @param top where the highest board's books may end
 * @param seed varies the heights, the same at each visit
 */
export function boardsFor(wide: boolean, x0: number, room: number, marks: number, top: number, seed = 0): Boards {
  const per = wide ? 100 : 50;
  const gaps = GAP * (per / 10 - 1);
  // Whole hundredths: what is written of a length is the length itself, and dashes stay in step with their numbers.
  const cell = Math.floor(Math.min((room - gaps) / per, WIDEST_CELL) * 100) / 100;
  const pitch = wide ? 34 : cell * 4.7;
  const count = Math.max(1, Math.ceil(marks / per));
  return {
    per,
    cell,
    spine: Math.round(cell * FILL * 50) / 50,
    pitch,
    x0,
    right: x0 + cell * (per - 1 + FILL) + gaps,
    bottom: top + count * pitch,
    count,
    labelled: wide
      ? [
          [0, 4],
          [5.25, 7.75],
          [9, Infinity],
        ]
      : [
          [0, 4.5],
          [5.5, Infinity],
        ],
    variation: variationFor(seed),
  };
}

/** How high `marks` marks reach, in px. */
export const level = ({ bottom, pitch, per }: Boards, marks: number): number => bottom - (pitch * marks) / per;

/** The same at each visit, and never that of the neighbour. */
function variationFor(seed: number): readonly number[] {
  const heights = [seed % 3];
  for (let set = 1; set < 100; set++) {
    heights.push((heights[set - 1]! + 1 + (Math.imul(seed * 100 + set, 0x9e3779b1) >>> 31)) % 3);
  }
  return heights;
}

/** The left end of a mark's foot, and how tall it is. */
function place({ per, cell, x0, bottom, pitch, variation }: Boards, index: number) {
  const column = index % per;
  return {
    x: x0 + cell * column + GAP * Math.floor(column / 10),
    y: bottom - Math.floor(index / per) * pitch,
    height: (0.74 - 0.09 * variation[Math.floor(index / 10)]!) * pitch,
  };
}

/** Where the marks of a picture are, and how they are drawn. */
export interface Layout {
  readonly box: (mark: number) => Box;
  /** The mark that is nearest to a point; it may be one that is not there. */
  readonly nearest: (x: number, y: number) => number;
  /** The marks of a section, each as far as it lies in it. */
  readonly books: (section: Section) => readonly Mark[];
  /** The outline of what is missing from the last mark of a section; nothing where that is whole. */
  readonly missing: (to: number) => readonly Mark[];
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

function nearest({ per, cell, x0, bottom, pitch, count }: Boards, x: number, y: number): number {
  const set = cell * 10 + GAP;
  const tens = clamp((x - x0) / set, per / 10);
  return boardAt({ bottom, pitch, count }, y) * per + tens * 10 + clamp((x - x0 - tens * set) / cell, 10);
}

/** The board, counted from the lowest, whose books stand at that height. */
export const boardAt = ({ bottom, pitch, count }: Pick<Boards, 'bottom' | 'pitch' | 'count'>, y: number): number =>
  clamp((bottom - y) / pitch, count);

/** The whole number below `value`, from 0 to `count` − 1. */
const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, Math.floor(value)));

/** A spine without a label. */
const ALL = [[0, Infinity]] as const;

function books(boards: Boards, { kind, from, to }: Section): Mark[] {
  const { cell, spine, labelled } = boards;
  const spines = kind === 'known' ? labelled : ALL;
  // Two bands of one spine differ in thickness: that alone tells the lines apart.
  const lines = new Map<number, string>();
  for (let first = from, end; first < to; first = end) {
    const index = Math.floor(first);
    const whole = first === index && index + 1 <= to;
    end = whole ? Math.min(Math.floor(to), index - (index % 10) + 10) : Math.min(to, index + 1);
    const { x, y, height } = place(boards, index);
    // Gone is what is unfilled: short, as all scale.
    const tall = kind === 'gone' ? spine : height;
    const along = px((Math.ceil(end) - 1 - index) * cell + spine);
    // A part of a book is as tall as the number says, to the last digit: where a label would hide its end, there is none.
    const [least, most] = [tall * (first - index), tall * (whole ? 1 : end - index)];
    for (const [at, [foot, top]] of spines.entries()) {
      if (foot >= most) break;
      const low = Math.max(foot, least);
      const high = (spines[at + 1]?.[0] ?? most) < most ? top : most;
      const [width, middle] = [high - low, y - (low + high) / 2];
      const line = `M${px(x)} ${whole ? px(middle) : middle}h${along}`;
      lines.set(width, (lines.get(width) ?? '') + line);
    }
  }
  const dash = [spine, Number(px(cell - spine))];
  return [...lines].map(([width, d]) => ({ d, ink: inkOf(kind), width, dash }));
}

function missing(boards: Boards, to: number): Mark[] {
  const share = to % 1;
  if (!share) return [];
  const { x, y, height } = place(boards, Math.floor(to));
  return [{ d: `M${px(x + boards.spine / 2)} ${y - height * share}v${-height * (1 - share)}`, ink: 'scale', width: 1 }];
}

/** The last book, leaning on the others. */
export function leaning(boards: Boards, index: number): Mark {
  const { x, y, height } = place(boards, index);
  const [foot, lean] = [x + boards.spine, boards.cell * 1.6];
  return { d: line(foot + lean, y - 0.5, foot, y - height), ink: 'accent', width: boards.spine };
}

/** How a kind is drawn where its books are filled shapes. */
export const inkOf = (kind: Kind): Ink => (kind === 'known' ? 'ink' : kind === 'new' ? 'accent' : 'scale');
