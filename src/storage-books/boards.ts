/**
 * Books on boards: where a mark stands.
 *
 *   x(c) = x0 + cell · c + GAP · ⌊c / 10⌋      level(n) = bottom − pitch · n / per
 *
 * The bands of d3-scale's `scaleBand` all have the same padding, and these have more behind every tenth; nor is d3-scale
 * light enough for readers.
 */
import type { Box, Mark } from '../graphic/picture.js';
import type { Section } from './model.js';

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
export function place({ per, cell, x0, bottom, pitch, variation }: Boards, index: number) {
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

export function nearest({ per, cell, x0, bottom, pitch, count }: Boards, x: number, y: number): number {
  const setWidth = cell * 10 + GAP;
  const set = clamp((x - x0) / setWidth, per / 10);
  const inSet = clamp((x - x0 - set * setWidth) / cell, 10);
  return boardAt({ bottom, pitch, count }, y) * per + set * 10 + inSet;
}

/** The board, counted from the lowest, whose books stand at that height. */
export const boardAt = ({ bottom, pitch, count }: Pick<Boards, 'bottom' | 'pitch' | 'count'>, y: number): number =>
  clamp((bottom - y) / pitch, count);

/** The whole number below `value`, from 0 to `count` − 1. */
const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, Math.floor(value)));
