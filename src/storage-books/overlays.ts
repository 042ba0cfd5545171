/**
 * What is drawn over the wall: named shares as edges of the boards, the reader's own data as a bar on them, and a
 * triangle that points at the mark that the next step opens.
 *
 *          ▼
 *   ▌▌▌▌ ▌▌▌▌ ▌▌▌▌
 *   ━━━━━━━━━━━━━━   the reader's own data
 *   ━━━━━━ ┅┅┅┅┅┅┅   shares
 */
import { pathRound } from 'd3-path';
import { pointerDown } from '../graphic/pointer.js';
import type { Box, Mark } from '../graphic/picture.js';
import type { Boards, Layout } from './boards.js';
import type { Share, View } from './model.js';

export interface Extras {
  /** Whether the mark that the next step opens is pointed at. */
  readonly pointed?: boolean;
  /** How high the neighbours of that mark may be, in px from its foot; default: no higher. */
  readonly neighbours?: number;
  /** The named shares, in marks. */
  readonly shares?: readonly Share[];
  /** The reader's own data, in marks from the foot of the wall. */
  readonly own?: number;
}

/** The edges of the boards by named share, told apart without colour: by their dashes, then by how thick they are, in px. */
const DASHES: readonly (readonly number[] | undefined)[] = [undefined, [6, 4], [2, 3], [9, 3, 2, 3]];
const THICKNESSES = [3, 1.25, 4.5];

/** How far below their boards the shares of the second division are, in px: clear of the widest edge. */
const BELOW = 6;

export function shareEdge(d: string, share: number): Mark {
  const dash = DASHES[share % DASHES.length];
  const width = THICKNESSES[Math.floor(share / DASHES.length) % THICKNESSES.length]!;
  return { d, ink: 'muted', width, ...(dash && { dash }) };
}

export function overlays(
  boards: Boards,
  layout: Layout,
  view: View,
  { pointed, neighbours = 0, shares = [], own = 0 }: Extras,
): Mark[] {
  const { pitch } = boards;
  const marks: Mark[] = [];
  for (const [index, { from, to, isBelow }] of shares.entries()) {
    if (to > from) marks.push(shareEdge(along(boards, layout, from, to, isBelow ? BELOW : 1.5), index));
  }
  if (own > 0) {
    const d = along(boards, layout, 0, Math.min(own, view.room), pitch * 0.14);
    marks.push({ d, ink: 'ink', width: pitch * 0.09 });
  }
  if (pointed) {
    marks.push({ d: pointerAt(layout.box(view.chosen), neighbours), ink: 'ink' });
  }
  return marks;
}

/** Below the marks in [from, to), board by board. @param below how far, in px */
function along({ per }: Boards, { box }: Layout, from: number, to: number, below: number): string {
  const path = pathRound(2);
  let end = from;
  for (let begin = from; begin < to; begin = end) {
    const nextBoard = (Math.floor(begin / per) + 1) * per;
    end = Math.min(to, nextBoard);
    const first = box(Math.floor(begin));
    const last = box(Math.ceil(end) - 1);
    const y = first.y + first.height + below;
    path.moveTo(first.x + first.width * (begin % 1), y);
    path.lineTo(last.x + last.width * (end % 1 || 1), y);
  }
  return path.toString();
}

/** Above a mark, and above taller neighbours. @param clear how high those may be, in px */
function pointerAt({ x, y, width, height }: Box, clear: number): string {
  const foot = y + height;
  const tip = Math.min(y, foot - clear) - 0.5;
  return pointerDown(x + width / 2, tip, 4, 5);
}
