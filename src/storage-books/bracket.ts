/**
 * The bracket beside a section of the wall, with its lines of text.
 *
 *   ─┐
 *    │  rund
 *    │  678          the number at the middle of the section, in 18 px
 *    │  Millionen
 *   ─┘
 */
import { pathRound } from 'd3-path';
import type { Drawing } from '../graphic/picture.js';
import { level, type Boards } from './boards.js';
import type { Section } from './model.js';

/** From the right end of the boards to a bracket, how wide it is, and from its line to the text, in px. */
const DISTANCE = 10;
const ARM = 6;
const TEXT = 16;
/** From one line of text to the next, and what a block of lines reaches above its middle, in px. */
const LINE = 17;
const ABOVE = 30;

/** A bracket, and how far down the text of the next one may reach. */
export interface Bracket extends Drawing {
  readonly free: number;
}

/**
 * @param lines qualifier, number, then what it is; no bracket without a number
 * @param top how far up the text may reach @param free how far down, above the lines of the section before
 */
export function bracket(
  boards: Boards,
  { kind, from, to }: Section,
  lines: readonly string[],
  top: number,
  free: number,
): Bracket {
  const [qualifier = '', number, ...rest] = lines;
  if (!number) return { marks: [], labels: [], free };
  const low = level(boards, from) - 1;
  const high = level(boards, to) + 1;
  const left = boards.right + DISTANCE;
  const x = left + TEXT;
  const below = 5 + rest.length * LINE;
  const middle = Math.max(top + ABOVE, Math.min((low + high) / 2, free - below));
  const ink = kind === 'new' ? 'accent' : 'ink';
  const path = pathRound(2);
  path.moveTo(left, high);
  path.lineTo(left + ARM, high);
  path.lineTo(left + ARM, low);
  path.lineTo(left, low);
  return {
    marks: [{ d: path.toString(), ink, width: 1.5 }],
    labels: [
      { x, y: middle - 16, text: qualifier },
      { x, y: middle + 4, text: number, ink, size: 18, bold: true },
      ...rest.map((text, index) => ({ x, y: middle + 5 + (index + 1) * LINE, text })),
    ],
    free: middle - ABOVE,
  };
}
