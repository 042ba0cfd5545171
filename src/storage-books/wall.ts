/**
 * The wall of books: boards of 100 marks (50 when narrow), marks in sets of ten, the oldest at the bottom left.
 *
 *   1 Milliarde ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄    the round number above, if the source names one
 *           900 ▌▌▌▌ ▌▌▌▌ ▌▌▌\            the last book leans
 *           ... ▌▌▌▌ ▌▌▌▌ ▌▌▌▌ ▌▌▌▌  ┐    accent: what came on top
 *             0 ▐▐▐▐ ▐▐▐▐ ▐▐▐▐ ▐▐▐▐  ┘    ink, with a label on the spine: the year before
 *
 * A triangle points at the mark that the next step opens. Named shares of the wall are the edges of the boards, and the
 * reader's own data a bar below them.
 */
import { range } from 'd3-array';
import { pathRound, type Path } from 'd3-path';
import { textWidth, type Box, type Label, type Mark, type Picture } from '../graphic/picture.js';
import { boardsFor, level, variedHeights, type Boards } from './boards.js';
import { bracket, bracketsWidth, type SectionWords } from './bracket.js';
import type { Section, View } from './model.js';
import { overlays, type Extras } from './overlays.js';
import { leaning, wall } from './rows.js';
import { BELOW, stageFor, TOP, type Stage } from './stage.js';

/** A picture, and where in it the marks are that open. */
export interface ZoomablePicture extends Picture {
  readonly box: (mark: number) => Box;
  /** The mark at a point. */
  readonly nearest: (x: number, y: number) => number;
  /** The outline that the mark of the step before grows into. */
  readonly frame: Box;
}

/** The words in the picture. */
export interface WallWords {
  /** "Millionen Bücher": what the numbers beside the boards count. */
  readonly unit: string;
  /** "ein Brett = 100 Millionen Bücher", by the number of marks on a board */
  readonly board: (marks: number) => string;
  /** "1 Milliarde": what is at the top of the picture. */
  readonly top: string;
  /** "rund 978", beside the last book. */
  readonly last: string;
  /** The lines beside the bracket of a section. */
  readonly sections: SectionWords;
  readonly number: (marks: number) => string;
}

/** Walls of fewer marks are too low for brackets; the key says the same. */
export const SHORT = 550;

/** @param room for the picture, in px at a font size of 16 px */
export function drawWall(view: View, words: WallWords, room: number, extras: Extras = {}): ZoomablePicture {
  const { sections, limit } = view;
  const stage = stageFor(room);
  const most = limit || view.room;
  const hasBrackets = most > SHORT;
  const boards = boardsOf(stage, most, hasBrackets ? bracketsWidth(stage, words.sections) : 0);
  const layout = wall(boards);
  const labels = [...titles(stage, boards, words), ...numbers(stage, boards, words)];
  const marks: Mark[] = [{ d: edges(boards), ink: 'scale', width: 1 }];
  if (limit) marks.push({ d: limitLine(boards, limit), ink: 'scale', width: 1, dash: [2, 4] });

  let free = boards.bottom;
  for (const [index, section] of sections.entries()) {
    const { kind, to } = section;
    const isTop = index === sections.length - 1;
    const last = to - 1;
    const leans = isTop && lastLeans(boards, section);
    marks.push(...layout.books(leans ? { ...section, to: last } : section));
    if (kind !== 'gone' && sections[index + 1]?.kind !== 'new') marks.push(...layout.missing(to));
    if (leans) marks.push(leaning(boards, last));
    if (isTop && kind !== 'gone') labels.push(...besideLast(boards, to, words.last));
    if (hasBrackets) {
      const beside = bracket(stage, boards, section, words.sections[kind], free);
      marks.push(...beside.marks);
      labels.push(...beside.labels);
      free = beside.free;
    }
  }
  marks.push(...overlays(boards, layout, view, extras));
  const { width } = stage;
  const height = boards.bottom + BELOW;
  const frame = { x: 0, y: TOP, width, height: boards.bottom - TOP };
  return { width, height, marks, labels, box: layout.box, nearest: layout.nearest, frame };
}

function boardsOf({ width, per, pitch, left }: Stage, marks: number, beside: number): Boards {
  const count = Math.max(1, Math.ceil(marks / per));
  const heights = variedHeights(pitch, 0);
  return boardsFor({ per, x0: left, width: width - left - beside, bottom: TOP + count * pitch, pitch, marks, heights });
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

function addEdge(path: Path, { x0, right }: Boards, y: number): void {
  path.moveTo(x0 - 6, y);
  path.lineTo(right, y);
}

/** What is counted below the boards, and above them what is at the top and, beside it or alone, what a board holds. */
function titles({ width, isWide }: Stage, { bottom, right, per }: Boards, words: WallWords): Label[] {
  const { unit, top } = words;
  const y = TOP - 10;
  const board = words.board(per);
  const labels: Label[] = [{ x: 0, y: bottom + 22, text: unit }];
  if (textWidth(top + board) < width) labels.push({ x: isWide ? right : width, y, text: board, anchor: 'end' });
  if (top) labels.push({ x: 0, y, text: top, ink: 'ink', bold: true });
  return labels;
}

/** The numbers beside the boards, in narrow pictures beside every other one. */
const numbers = ({ isWide }: Stage, { x0, count, bottom, pitch, per }: Boards, words: WallWords): Label[] =>
  range(0, count, isWide ? 1 : 2).map((board) => {
    const y = bottom - board * pitch + 4.5;
    return { x: x0 - 11, y, text: words.number(board * per), anchor: 'end' };
  });

/** A last book that is whole leans where three others stand before it on its board. */
function lastLeans({ per }: Boards, { kind, from, to }: Section): boolean {
  const last = to - 1;
  const isWhole = to % 1 === 0 && last > from;
  return kind === 'new' && isWhole && (last + 4) % per > 3;
}

/** How many there are, beside the last book where the board leaves room for it. */
function besideLast(boards: Boards, to: number, text: string): Label[] {
  const { x, y, height } = wall(boards).box(Math.ceil(to) - 1);
  const left = x + boards.spine / 2 + Math.max(boards.cell * 4, 10);
  // Bold letters are wider.
  const hasRoom = left + textWidth(text) * 1.2 < boards.right;
  return text && hasRoom ? [{ x: left, y: y + height - 0.22 * boards.pitch, text, ink: 'ink', bold: true }] : [];
}
