/**
 * Books on boards: where a mark stands, and how a stretch of them is drawn.
 *
 *   x(c) = x0 + cell · c + GAP · ⌊c / 10⌋      level(n) = bottom − pitch · n / per
 *
 * A book is one upright stroke, and all books of a kind are one path: a thousand of them cost the page one node.
 */
import { line, px, type Mark } from '../core/picture.js';
import type { Kind } from './model.js';

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
  /** The label on a spine: dashes and gaps from its foot up, in px. */
  readonly label: readonly number[];
}

/**
 * @param wide boards of a hundred, else of fifty
 * @param x0 where the boards begin
 * @param room how wide they may be
 * @param marks how many have to fit
 * @param top where the highest board's books may end
 */
export function boardsFor(wide: boolean, x0: number, room: number, marks: number, top: number): Boards {
  const per = wide ? 100 : 50;
  const gaps = GAP * (per / 10 - 1);
  const cell = Math.min((room - gaps) / per, WIDEST_CELL);
  const pitch = wide ? 34 : cell * 4.7;
  const count = Math.max(1, Math.ceil(marks / per));
  return {
    per,
    cell,
    spine: cell * FILL,
    pitch,
    x0,
    right: x0 + cell * (per - 1 + FILL) + gaps,
    bottom: top + count * pitch,
    count,
    label: wide ? [4, 1.25, 2.5, 1.25, pitch, 0] : [4.5, 1, pitch, 0],
  };
}

/** How high `marks` marks reach, in px. */
export const level = ({ bottom, pitch, per }: Boards, marks: number): number => bottom - (pitch * marks) / per;

/** Which height each set of ten has: the same at each visit, never that of its neighbour. */
const VARIATION: number[] = [0];
for (let set = 1; set < 100; set++) VARIATION.push((VARIATION[set - 1]! + 1 + (Math.imul(set, 0x9e3779b1) >>> 31)) % 3);

/** The middle of a mark's foot, and how tall it is. */
export function place({ per, cell, spine, x0, bottom, pitch }: Boards, index: number) {
  const column = index % per;
  return {
    x: x0 + cell * column + GAP * Math.floor(column / 10) + spine / 2,
    y: bottom - Math.floor(index / per) * pitch,
    height: (0.74 - 0.09 * VARIATION[Math.floor(index / 10)]!) * pitch,
  };
}

/** The marks in [from, to), each as far as it lies between them. */
export function books(boards: Boards, kind: Kind, from: number, to: number): Mark {
  const { spine: width, label } = boards;
  let d = '';
  for (let index = Math.floor(from); index < to; index++) {
    const { x, y, height } = place(boards, index);
    // Gone is what is unfilled: short, as all scale.
    const tall = kind === 'gone' ? width : height;
    const [low, high] = [Math.max(0, from - index), Math.min(1, to - index)];
    d += `M${px(x)} ${px(y - tall * low)}v${px(tall * (low - high))}`;
  }
  if (kind === 'known') return { d, ink: 'ink', width, dash: label };
  return { d, ink: kind === 'new' ? 'accent' : 'scale', width };
}

/** The last book, leaning on the others; shorter where it stands for `share` of a mark. */
export function leaning(boards: Boards, index: number, share: number): Mark {
  const { x, y, height } = place(boards, index);
  const [foot, lean] = [x + boards.spine / 2, boards.cell * 1.6];
  return {
    d: line(foot + lean, y - 0.5, foot + lean * (1 - share), y - height * share),
    ink: 'accent',
    width: boards.spine,
  };
}
