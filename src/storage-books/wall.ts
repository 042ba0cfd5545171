/**
 * The wall of books: boards of 100 marks (50 when narrow), marks in sets of ten, the oldest at the bottom left.
 *
 *   1 Milliarde ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄    the round number above, if the source names one
 *           900 ▌▌▌▌ ▌▌▌▌ ▌▌▌\            the last book leans
 *           ... ▌▌▌▌ ▌▌▌▌ ▌▌▌▌ ▌▌▌▌  ┐    accent: what came on top
 *             0 ▐▐▐▐ ▐▐▐▐ ▐▐▐▐ ▐▐▐▐  ┘    ink, with a label on the spine: the year before
 *
 * A triangle points at the mark that the next step opens. Named shares of the stack are the edges of the boards, and the
 * reader's own data a bar below them.
 */
import { range } from 'd3-array';
import { pathRound, type Path } from 'd3-path';
import type { Box, Label, Mark, Picture } from '../graphic/picture.js';
import { boardsFor, level, type Boards } from './boards.js';
import { bracket } from './bracket.js';
import { MOST, type Kind, type Section, type View } from './model.js';
import { overlays, type Extras } from './overlays.js';
import { leaning, wall } from './rows.js';
import { shelf } from './shelf.js';

/** A picture, and where in it the marks are that open. */
export interface ZoomablePicture extends Picture {
  readonly box: (mark: number) => Box;
  /** The mark at a point. */
  readonly nearest: (x: number, y: number) => number;
}

/** The words in the picture. */
export interface WallWords {
  /** "Millionen Bücher": what the numbers beside the boards count. */
  readonly unit: string;
  /** "ein Brett = 100 Millionen Bücher", by the number of marks on a board */
  readonly board: (marks: number) => string;
  /** "1 Milliarde", "Bibliothek 412": what is at the top of the picture. */
  readonly top: string;
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
/** Room below the boards, in px. */
const BELOW = 30;
/** Room for a bracket, and for a letter beside it, in px. */
const BRACKET = 28;
const LETTER = 7.8;
/** Walls of fewer marks are too low for brackets; the key says the same. */
const SHORT = 400;

/** The width that a picture takes, and whether that is wide, from the room it has, in px. */
export function fitted(room: number): { w: number; wide: boolean } {
  const w = Math.min(room, WIDEST);
  return { w, wide: w >= WIDE };
}

/** @param width room for the picture, in px at a font size of 16 px */
export function drawWall(view: View, words: WallWords, width: number, extras: Extras = {}): ZoomablePicture {
  const { sections, limit } = view;
  const { w, wide } = fitted(width);
  const most = limit || view.room;
  const hasBrackets = wide && most > SHORT;
  const room = w - LEFT - (hasBrackets ? bracketsWidth(sections, words) : 0);
  const boards = boardsFor(wide, LEFT, room, most, TOP, view.start / (view.worth * MOST));
  const layout = view.step === 'shelf' ? shelf(boards, view.start) : wall(boards);
  const labels = [...titles(boards, words), ...numbers(boards, words, wide)];
  if (words.top) labels.push({ x: 0, y: TOP - 10, text: words.top, ink: 'ink', bold: true });
  const marks: Mark[] = [{ d: edges(boards), ink: 'scale', width: 1 }];
  if (limit) marks.push({ d: limitLine(boards, limit), ink: 'scale', width: 1, dash: [2, 4] });

  let free = boards.bottom;
  for (const [index, section] of sections.entries()) {
    const { kind, to } = section;
    const isTop = index === sections.length - 1;
    const last = to - 1;
    const leans = isTop && lastLeans(boards, view, section);
    marks.push(...layout.books(leans ? { ...section, to: last } : section));
    if (kind !== 'gone' && sections[index + 1]?.kind !== 'new') marks.push(...layout.missing(to));
    if (leans) marks.push(leaning(boards, last));
    if (isTop && kind === 'new') labels.push(...besideLast(boards, to, words.last));
    if (hasBrackets) {
      const beside = bracket(boards, section, words.sections[kind], TOP, free);
      marks.push(...beside.marks);
      labels.push(...beside.labels);
      free = beside.free;
    }
  }
  marks.push(...overlays(boards, layout, view, extras));
  return { width: w, height: boards.bottom + BELOW, marks, labels, box: layout.box, nearest: layout.nearest };
}

/** Room for the brackets with their longest line, in px. */
function bracketsWidth(sections: readonly Section[], words: WallWords): number {
  const lines = sections.flatMap(({ kind }) => words.sections[kind]);
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  return BRACKET + longest * LETTER;
}

/** The upper edges of the boards. */
function edges(boards: Boards): string {
  const path = pathRound(2);
  for (const board of range(boards.count)) addEdge(path, boards, boards.bottom - board * boards.pitch + 0.75);
  return path.toString();
}

/** The round number above the boards, on their scale. */
function limitLine(boards: Boards, limit: number): string {
  const path = pathRound(2);
  addEdge(path, boards, level(boards, limit));
  return path.toString();
}

function addEdge(path: Path, { right }: Boards, y: number): void {
  path.moveTo(LEFT - 6, y);
  path.lineTo(right, y);
}

/** What is counted below the boards, and what a board holds above them. */
const titles = ({ bottom, right, per }: Boards, words: WallWords): Label[] => [
  { x: 0, y: bottom + 24, text: words.unit },
  { x: right, y: TOP - 10, text: words.board(per), anchor: 'end' },
];

/** The numbers beside the boards, in narrow pictures beside every other one. */
const numbers = ({ count, bottom, pitch, per }: Boards, words: WallWords, wide: boolean): Label[] =>
  range(0, count, wide ? 1 : 2).map((board) => {
    const y = bottom - board * pitch + 4.5;
    return { x: LEFT - 12, y, text: words.number(board * per), anchor: 'end' };
  });

/** A last book that is whole leans where three others stand before it on its board. */
function lastLeans({ per }: Boards, { step }: View, { kind, from, to }: Section): boolean {
  const last = to - 1;
  const isWhole = to % 1 === 0 && last > from;
  return step === 'all' && kind === 'new' && isWhole && (last + 4) % per > 3;
}

/** How many there are, beside the last book where the board leaves room for it. */
function besideLast(boards: Boards, to: number, text: string): Label[] {
  const { x, y, height } = wall(boards).box(Math.ceil(to) - 1);
  const left = x + boards.spine / 2 + boards.cell * 4;
  const hasRoom = left + text.length * LETTER * 1.35 < boards.right;
  return text && hasRoom ? [{ x: left, y: y + height - 8, text, ink: 'ink', bold: true }] : [];
}

/** How high the wall of a thousand marks is, which all steps below the first share, in px. */
export function stageHeight(width: number): number {
  const { w, wide } = fitted(width);
  return boardsFor(wide, LEFT, w - LEFT, MOST, TOP).bottom + BELOW;
}
