/**
 * Books on boards: where a mark stands.
 *
 *   x(c) = x0 + cell · c + gap · ⌊c / 10⌋      level(n) = bottom − pitch · n / per
 *
 * The bands of d3-scale's `scaleBand` all have the same padding, and these have more after every tenth; nor is d3-scale
 * light enough for readers.
 */
import type { Box, Mark } from '../graphic/picture.js';
import type { Section } from './model.js';

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
  /** Room after every tenth mark, in px. */
  readonly gap: number;
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
  /** How tall the marks of each set of ten are, in px. */
  readonly heights: readonly number[];
}

/** What boards are laid out from; lengths in px. */
interface Room {
  /** Marks on a board. */
  readonly per: number;
  /** Where the boards begin. */
  readonly x0: number;
  /** How wide they may be. */
  readonly width: number;
  /** The lowest board. */
  readonly bottom: number;
  /** From one board to the next. */
  readonly pitch: number;
  /** How many marks have to fit. */
  readonly marks: number;
  /** Room after every tenth mark; default 3. */
  readonly gap?: number;
  /** How tall the marks of each set of ten are. */
  readonly heights: readonly number[];
}

export function boardsFor({ per, x0, width, bottom, pitch, marks, gap = 3, heights }: Room): Boards {
  const gaps = gap * (per / 10 - 1);
  // Whole hundredths: what is written of a length is the length itself, and dashes stay in step with their numbers.
  const cell = Math.floor(Math.min((width - gaps) / per, WIDEST_CELL) * 100) / 100;
  return {
    per,
    cell,
    spine: Math.round(cell * FILL * 50) / 50,
    gap,
    pitch,
    x0,
    right: x0 + cell * (per - 1 + FILL) + gaps,
    bottom,
    count: Math.max(1, Math.ceil(marks / per)),
    labelled: labelledBands(pitch),
    heights,
  };
}

/** A spine with the gaps of a label: two lines of writing where there is room for them. */
function labelledBands(pitch: number): Boards['labelled'] {
  if (pitch > 30) {
    return [
      [0, 4],
      [5.25, 7.75],
      [9, Infinity],
    ];
  }
  const foot = Math.round(pitch * 22) / 100;
  return [
    [0, foot],
    [foot + 1, Infinity],
  ];
}

/** How high `marks` marks reach, in px. */
export const level = ({ bottom, pitch, per }: Boards, marks: number): number => bottom - (pitch * marks) / per;

/** Heights of a hundred sets of ten, the same at each visit, and never that of the neighbour. */
export function variedHeights(pitch: number, seed: number): readonly number[] {
  const variation = [seed % 3];
  for (let set = 1; set < 100; set++) {
    variation.push((variation[set - 1]! + 1 + (Math.imul(seed * 100 + set, 0x9e3779b1) >>> 31)) % 3);
  }
  return variation.map((each) => (0.74 - 0.09 * each) * pitch);
}

/** The left end of a mark's foot, and how tall it is. */
export function place({ per, cell, gap, x0, bottom, pitch, heights }: Boards, index: number) {
  const column = index % per;
  return {
    x: x0 + cell * column + gap * Math.floor(column / 10),
    y: bottom - Math.floor(index / per) * pitch,
    height: heights[Math.floor(index / 10)]!,
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

export function nearest({ per, cell, gap, x0, bottom, pitch, count }: Boards, x: number, y: number): number {
  const setWidth = cell * 10 + gap;
  const set = clamp((x - x0) / setWidth, per / 10);
  const inSet = clamp((x - x0 - set * setWidth) / cell, 10);
  return boardAt({ bottom, pitch, count }, y) * per + set * 10 + inSet;
}

/** The board, counted from the lowest, whose books stand at that height. */
export const boardAt = ({ bottom, pitch, count }: Pick<Boards, 'bottom' | 'pitch' | 'count'>, y: number): number =>
  clamp((bottom - y) / pitch, count);

/** The whole number below `value`, from 0 to `count` − 1. */
const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, Math.floor(value)));
