/**
 * One shelf of single books, each as thick and as tall as its number says: the same at each visit, no two shelves alike.
 *
 *   ▐▌█▐▐█▌▐ ▌    width 1.6 + 3.6 · hash^1.6, scaled so that a full board is filled; height 62 to 100 %
 */
import { px, type Box, type Mark } from '../graphic/picture.js';
import { boardAt, type Boards, type Layout } from './boards.js';
import { hash } from './hash.js';
import type { Section } from './model.js';

/** Between two books, as a share of the width of a thin one. */
const BETWEEN = 0.6;
/** The tallest book, as a share of the room from board to board. */
export const TALLEST = 0.78;
/** The label of a book of the year before is a gap, in px; each is somewhere else, or a band would run through the shelf. */
const LABEL = 1.5;
const labelAt = (height: number, book: number): number => height * (0.15 + 0.5 * hash(3 * book));

/** Height and width of a book that is gone, in px. */
const GONE = 2;

const thickness = (book: number): number => 1.6 + 3.6 * hash(2 * book) ** 1.6;

/** @param start books before this shelf, in the stack */
export function shelf(boards: Boards, start: number): Layout {
  const { per, x0, right, bottom, pitch, count } = boards;
  const boxes: Box[] = [];
  for (let board = 0; board < count; board++) {
    const first = board * per;
    const raw = Array.from({ length: per }, (_, index) => thickness(start + first + index));
    const scale = (right - x0) / (raw.reduce((a, b) => a + b) + BETWEEN * (per - 1));
    let x = x0;
    for (const [index, each] of raw.entries()) {
      const height = pitch * TALLEST * (0.62 + 0.38 * hash(2 * (start + first + index) + 1));
      boxes.push({ x, y: bottom - board * pitch - height, width: each * scale, height });
      x += (each + BETWEEN) * scale;
    }
  }
  return {
    box: (mark) => boxes[mark]!,
    nearest: (x, y) => {
      const first = boardAt(boards, y) * per;
      const after = boxes.slice(first, first + per).findIndex((box) => x < box.x + box.width + 0.5);
      return first + (after < 0 ? per - 1 : after);
    },
    books: (section) => [books(boxes, start, section)],
    missing: (to) => missing(boxes, to),
  };
}

/** An upright rectangle from its foot up; a part of a book is as tall as the number says, to the last digit. */
const upright = (x: number, y: number, width: number, height: number): string =>
  `M${px(x)} ${y}v${-height}h${px(width)}v${height}z`;

/** A spine with a gap at some height. */
const labelled = (x: number, foot: number, width: number, height: number, gap: number): string =>
  upright(x, foot, width, gap) + upright(x, foot - gap - LABEL, width, height - gap - LABEL);

function books(boxes: readonly Box[], start: number, { kind, from, to }: Section): Mark {
  let d = '';
  for (let index = Math.floor(from); index < to; index++) {
    const { x, y, width, height } = boxes[index]!;
    const foot = y + height;
    const [low, high] = [Math.max(0, from - index), Math.min(1, to - index)];
    // Gone is what is unfilled: short, as all scale.
    if (kind === 'gone') d += `M${px(x + width / 2)} ${foot - GONE * low}v${-GONE * (high - low)}`;
    else if (kind === 'known' && !low && high === 1)
      d += labelled(x, foot, width, height, labelAt(height, start + index));
    else d += upright(x, foot - height * low, width, height * (high - low));
  }
  return kind === 'gone' ? { d, ink: 'scale', width: GONE } : { d, ink: kind === 'known' ? 'ink' : 'accent' };
}

function missing(boxes: readonly Box[], to: number): Mark[] {
  const share = to % 1;
  if (!share) return [];
  const { x, y, height } = boxes[Math.floor(to)]!;
  return [{ d: upright(x, y + height * (1 - share), 1, height * (1 - share)), ink: 'scale' }];
}
