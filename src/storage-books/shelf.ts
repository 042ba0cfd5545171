/**
 * One shelf of single books, each as thick and as tall as its number says: the same at each visit, no two shelves alike.
 *
 *   ▐▌█▐▐█▌▐ ▌    width 1.6 + 3.6 · hash^1.6, scaled so that a full board is filled; height 62 to 100 %
 */
import { range, sum } from 'd3-array';
import { path, pathRound, type Path } from 'd3-path';
import type { Box, Mark } from '../graphic/picture.js';
import { boardAt, type Boards, type Layout } from './boards.js';
import { hash } from './hash.js';
import type { Section } from './model.js';
import { inkOf, partsOf, wholeOf, type Part } from './rows.js';

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

/** @param start books before this shelf, in the wall */
export function shelf(boards: Boards, start: number): Layout {
  const { per, count } = boards;
  const boxes = range(count).flatMap((board) => booksOnBoard(boards, board, start));
  return {
    box: (mark) => boxes[mark]!,
    nearest: (x, y) => {
      const first = boardAt(boards, y) * per;
      const board = boxes.slice(first, first + per);
      // Half of a gap belongs to the book before it.
      const index = board.findIndex((box) => x < box.x + box.width + 0.5);
      return first + (index < 0 ? per - 1 : index);
    },
    books: (section) => books(boxes, start, section),
    missing: (to) => missing(boxes, to),
  };
}

/** The books of one board, from its left end to its right. */
function booksOnBoard({ per, x0, right, bottom, pitch }: Boards, board: number, start: number): Box[] {
  const first = start + board * per;
  const numbers = range(first, first + per);
  const scale = (right - x0) / (sum(numbers, thickness) + BETWEEN * (per - 1));
  const foot = bottom - board * pitch;
  let x = x0;
  return numbers.map((book) => {
    const width = thickness(book) * scale;
    const height = pitch * TALLEST * (0.62 + 0.38 * hash(2 * book + 1));
    const box = { x, y: foot - height, width, height };
    x += width + BETWEEN * scale;
    return box;
  });
}

/** Whole books rounded to hundredths of px; a part of a book is as tall as the number says, to the last digit. */
function books(boxes: readonly Box[], start: number, section: Section): Mark[] {
  const { kind } = section;
  const whole = wholeOf(section);
  const shapes = pathRound(2);
  for (let index = whole.from; index < whole.to; index++) {
    const box = boxes[index]!;
    if (kind === 'gone') addGone(shapes, box, 0, 1);
    else if (kind === 'known') addLabelled(shapes, box, labelAt(box.height, start + index));
    else shapes.rect(box.x, box.y, box.width, box.height);
  }
  const drawn = [shapes, ...partsOf(section).map((part) => partOfBook(boxes, kind, part))];
  const style = kind === 'gone' ? { ink: inkOf(kind), width: GONE } : { ink: inkOf(kind) };
  return drawn.map((each) => ({ d: each.toString(), ...style })).filter(({ d }) => d);
}

function partOfBook(boxes: readonly Box[], kind: Section['kind'], { index, low, high }: Part): Path {
  const box = boxes[index]!;
  const shape = path();
  if (kind === 'gone') addGone(shape, box, low, high);
  else shape.rect(box.x, box.y + box.height * (1 - high), box.width, box.height * (high - low));
  return shape;
}

/** Gone is what is unfilled: short, as all scale. @param low @param high what of it, from 0 to 1 */
function addGone(shape: Path, { x, y, width, height }: Box, low: number, high: number): void {
  const middle = x + width / 2;
  const foot = y + height;
  shape.moveTo(middle, foot - GONE * low);
  shape.lineTo(middle, foot - GONE * high);
}

/** A spine with a gap, so many px above its foot. */
function addLabelled(shape: Path, { x, y, width, height }: Box, gap: number): void {
  const foot = y + height;
  shape.rect(x, foot - gap, width, gap);
  shape.rect(x, y, width, height - gap - LABEL);
}

/** The rest of a book that is there in part: a thin bar from its end up. */
function missing(boxes: readonly Box[], to: number): Mark[] {
  const share = to % 1;
  if (!share) return [];
  const { x, y, height } = boxes[Math.floor(to)]!;
  const bar = path();
  bar.rect(x, y, 1, height * (1 - share));
  return [{ d: bar.toString(), ink: 'scale' }];
}
