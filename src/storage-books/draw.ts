/**
 * The wall of books: boards of 100 marks (50 when narrow), marks in sets of ten, the oldest at the bottom left.
 *
 *   1 Milliarde ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄    the round number above, if the source names one
 *           900 ▌▌▌▌ ▌▌▌▌ ▌▌▌\            the last book leans
 *           ... ▌▌▌▌ ▌▌▌▌ ▌▌▌▌ ▌▌▌▌  ┐    accent: what came on top
 *             0 ▐▐▐▐ ▐▐▐▐ ▐▐▐▐ ▐▐▐▐  ┘    ink, with a label on the spine: the year before
 */
import { line, px, type Label, type Mark, type Picture } from '../core/picture.js';
import { boardsFor, books, leaning, level, place, type Boards } from './boards.js';
import type { Kind, Section, Stack } from './model.js';

/** The words in the picture. */
export interface WallWords {
  /** "Millionen Bücher": what the numbers beside the boards count. */
  readonly unit: string;
  /** "ein Brett = 100 Millionen Bücher", by the number of marks on a board */
  readonly board: (marks: number) => string;
  /** "1 Milliarde" */
  readonly limit: string;
  /** "rund 978", beside the last book. */
  readonly last: string;
  /** The lines beside the bracket of a section: qualifier, number, then what it is; none for no bracket. */
  readonly sections: Readonly<Record<Kind, readonly string[]>>;
  readonly number: (marks: number) => string;
}

const WIDEST = 672;
/** From this width on the boards are long and the brackets stand beside them, in px. */
const WIDE = 480;
/** Room for the numbers on the left and the words above, in px. */
const LEFT = 46;
const TOP = 26;
/** Room for a bracket, and for a letter beside it, in px. */
const BRACKET = 28;
const LETTER = 7.8;
/** Walls of fewer marks are too low for brackets; the key says the same. */
const SHORT = 400;
/** From one line of text to the next, and what a block of lines reaches above its middle, in px. */
const LINE = 17;
const ABOVE = 30;

/** @param width room for the picture, in px at a font size of 16 px */
export function drawWall({ sections, limit }: Stack, words: WallWords, width: number): Picture {
  const w = Math.min(width, WIDEST);
  const wide = w >= WIDE;
  const top = sections.at(-1) ?? { kind: 'known', from: 0, to: 0 };
  const letters = Math.max(0, ...sections.flatMap(({ kind }) => words.sections[kind].map(({ length }) => length)));
  const most = limit || top.to;
  const bracketed = wide && most > SHORT;
  const room = w - LEFT - (bracketed ? BRACKET + letters * LETTER : 0);
  const boards = boardsFor(wide, LEFT, room, most, TOP);
  const { bottom, pitch, per, right } = boards;
  const edge = (y: number): string => line(LEFT - 6, y, right, y);

  const labels: Label[] = [
    { x: 0, y: bottom + 24, text: words.unit },
    { x: right, y: TOP - 10, text: words.board(per), anchor: 'end' },
  ];
  let edges = '';
  for (let board = 0; board < boards.count; board++) {
    const y = bottom - board * pitch;
    edges += edge(y + 0.75);
    if (wide || board % 2 === 0) {
      labels.push({ x: LEFT - 12, y: y + 4.5, text: words.number(board * per), anchor: 'end' });
    }
  }
  const marks: Mark[] = [{ d: edges, ink: 'scale', width: 1 }];
  if (limit) {
    marks.push({ d: edge(level(boards, limit)), ink: 'scale', width: 1, dash: [2, 4] });
    labels.push({ x: 0, y: TOP - 10, text: words.limit, ink: 'ink', bold: true });
  }

  let free = bottom;
  for (const section of sections) {
    const { kind, from, to } = section;
    const last = Math.ceil(to) - 1;
    const leans = section === top && kind === 'new' && last > from && (last + 4) % per > 3;
    marks.push(books(boards, kind, from, leans ? last : to));
    if (leans) {
      marks.push(leaning(boards, last, to - last));
      const { x, y } = place(boards, last);
      const at = x + boards.cell * 4;
      if (at + words.last.length * LETTER * 1.35 < right) {
        labels.push({ x: at, y: y - 8, text: words.last, ink: 'ink', bold: true });
      }
    }
    if (bracketed) free = bracket(boards, section, words.sections[kind], free, marks, labels);
  }
  return { width: w, height: bottom + 30, marks, labels };
}

/**
 * The bracket beside a section, with its lines of text, which stay inside the picture and above those before them.
 * @param free how far down the text may reach
 * @returns how far down the next one's may
 */
function bracket(
  boards: Boards,
  { kind, from, to }: Section,
  [qualifier = '', number, ...rest]: readonly string[],
  free: number,
  marks: Mark[],
  labels: Label[],
): number {
  if (!number) return free;
  const [low, high] = [level(boards, from) - 1, level(boards, to) + 1];
  const at = boards.right + 10;
  const x = at + 16;
  const below = 5 + rest.length * LINE;
  const middle = Math.max(TOP + ABOVE, Math.min((low + high) / 2, free - below));
  const ink = kind === 'new' ? 'accent' : 'ink';
  marks.push({ d: `M${px(at)} ${px(high)}h6V${px(low)}h-6`, ink, width: 1.5 });
  labels.push(
    { x, y: middle - 16, text: qualifier },
    { x, y: middle + 4, text: number, ink, size: 18, bold: true },
    ...rest.map((text, index) => ({ x, y: middle + 5 + (index + 1) * LINE, text })),
  );
  return middle - ABOVE;
}

/** The strokes of the key: any book, one of the year before, one that came on top. */
export const keyBook: Mark = { d: 'M6 0v20', ink: 'ink', width: 3.2 };
export const keyKnown: Mark = {
  d: 'M2 20v-4m5 0v4m5 0v-4M2 14.8v-2.5m5 0v2.5m5 0v-2.5M2 11v-11m5 0v11m5 0v-11',
  ink: 'ink',
  width: 3.2,
};
export const keyNew: Mark = { d: 'M2 0v20M7 0v20M12 0v20', ink: 'accent', width: 3.2 };
