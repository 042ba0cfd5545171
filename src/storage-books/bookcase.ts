/**
 * A shelf as a bookcase: eight boards of 125 books (ten of a hundred when narrow), with a person beside it. Bookcase and person have one scale, which
 * follows from how thick a book is assumed to be and how far a board is from the next.
 *
 *        ⌒⌒⌒⌒⌒⌒⌒⌒⌒
 *     ┏━━━━━━━━━━━┓
 *     ┃▌▌█▌▐▌█▌▌▐▌┃   ●
 *     ┃█▌▐▌▌█▐▌▌█▌┃  ┃█┃
 *     ┃▌█▌▌▐▌▌▌█▌▐┃   ┃┃
 *   ▁▁┻━━━━━━━━━━━┻▁▁▁▁▁▁▁
 */
import { range } from 'd3-array';
import { pathRound } from 'd3-path';
import { textWidth, type Box, type Label, type Mark } from '../graphic/picture.js';
import { boardsFor, type Boards } from './boards.js';
import { cornerLabels, type LevelWords } from './level-words.js';
import { MOST, type View } from './model.js';
import { overlays, type Extras } from './overlays.js';
import { drawPerson } from './person.js';
import { booksOf } from './rows.js';
import { shelf, TALLEST } from './shelf.js';
import { stageFor, TOP, type Stage } from './stage.js';
import type { ZoomablePicture } from './wall.js';

/** From one board to the next, and how tall the person is, in mm: assumptions, said in the key and beside the person. */
export const BOARD = 280;
export const PERSON = 1750;

/** The wood around the boards, in px: at the sides and above, and below. */
const SIDE = 5;
const CORNICE = 8;
const PLINTH = 8;
/** From the bookcase to the person, and the room for both, in px. */
const BESIDE = 14;
/** From one line of text beside the person to the next, and from the bookcase to them, in px. */
const LINE = 16;
const GAP = 7;

/** The bookcase, its lengths in px. */
interface Bookcase {
  readonly boards: Boards;
  readonly frame: Box;
  /** How tall the person is; 0 where no person fits beside it. */
  readonly person: number;
}

/** Whether a person can stand beside books of this thickness, in mm: else either of them would be too small. */
export const standsTrue = (thickness: number): boolean => thickness >= 20 && thickness <= 36;

/** @param beside room for what is written beside it, in px */
function bookcaseOn({ width, isWide, left, ground }: Stage, thickness: number | undefined, beside: number): Bookcase {
  const per = isWide ? 125 : 100;
  const count = MOST / per;
  const highest = (ground - TOP - CORNICE - PLINTH) / count;
  const isTrue = thickness !== undefined && standsTrue(thickness);
  /** Widths that follow from the height of a board, as multiples of it. */
  const boardWidth = isTrue ? (per * thickness) / BOARD : 0;
  const personHeight = PERSON / BOARD;
  const personWidth = personHeight * 0.29;
  const free = width - left - 2 * SIDE;
  const room = free - (isTrue ? BESIDE : 0);
  const widest = Math.min(room / (boardWidth + personWidth), (free - beside) / boardWidth);
  const pitch = Math.min(highest, isTrue ? widest : 24);
  const boards = boardsFor({
    per,
    x0: left + SIDE,
    width: isTrue ? pitch * boardWidth : room,
    bottom: ground - PLINTH,
    pitch,
    marks: MOST,
    gap: 0,
    heights: [],
  });
  const right = boards.x0 + (isTrue ? pitch * boardWidth : room);
  const y = boards.bottom - count * pitch - CORNICE;
  return {
    boards: { ...boards, right },
    frame: { x: left, y, width: right + SIDE - left, height: ground - y },
    person: isTrue ? personHeight * pitch : 0,
  };
}

/** @param thickness of a book in mm; undefined for no person @param room for the picture, in px at a font size of 16 px */
export function drawBookcase(
  view: View,
  words: LevelWords,
  room: number,
  extras: Extras,
  thickness: number | undefined,
): ZoomablePicture {
  const stage = stageFor(room);
  const lines = words.person.split(' ');
  const beside = Math.max(...lines.map((line) => textWidth(line))) + GAP;
  const { boards, frame, person } = bookcaseOn(stage, thickness, beside);
  const layout = shelf(boards, view.start);
  const { width, height, ground } = stage;
  const personX = frame.x + frame.width + BESIDE + person * 0.145;
  const marks: Mark[] = [
    { d: boardLines(boards), ink: 'scale', width: 1 },
    { d: wood(frame, boards), ink: 'ink', width: 2 },
    { d: surroundings(stage, frame), ink: 'scale', width: 1 },
    ...booksOf(layout, view.sections),
    ...(person ? [drawPerson(personX, ground, person)] : []),
    ...overlays(boards, layout, view, { ...extras, neighbours: boards.pitch * TALLEST }),
  ];
  const labels: Label[] = [
    ...cornerLabels(stage, words, boards.per),
    { x: frame.x + frame.width / 2, y: frame.y - 8, text: words.name, ink: 'ink', bold: true, anchor: 'middle' },
    ...range(boards.count).map((board) => ({
      x: frame.x - 8,
      y: boards.bottom - board * boards.pitch + 1,
      text: words.number(board * boards.per),
      anchor: 'end' as const,
    })),
  ];
  if (person) {
    const x = Math.max(frame.x + frame.width + beside, Math.min(personX + 22, width - 8));
    for (const [index, text] of lines.entries()) {
      const y = ground - person - 8 - (lines.length - 1 - index) * LINE;
      labels.push({ x, y, text, anchor: 'end' });
    }
  }
  return { width, height, marks, labels, box: layout.box, nearest: layout.nearest, frame };
}

function boardLines({ x0, right, bottom, pitch, count }: Boards): string {
  const path = pathRound(2);
  for (const board of range(count)) {
    const y = bottom - board * pitch + 0.75;
    path.moveTo(x0, y);
    path.lineTo(right, y);
  }
  return path.toString();
}

/** The outline, and the cornice above it. */
function wood({ x, y, width, height }: Box, { bottom }: Boards): string {
  const path = pathRound(2);
  path.moveTo(x, y + height);
  path.lineTo(x, y);
  path.lineTo(x + width, y);
  path.lineTo(x + width, y + height);
  path.lineTo(x, y + height);
  path.moveTo(x - 3, y);
  path.lineTo(x + width + 3, y);
  path.moveTo(x, bottom + 1);
  path.lineTo(x + width, bottom + 1);
  return path.toString();
}

/** The bay of the library that the bookcase stands in: ground, pillars and arch. */
function surroundings({ width, ground }: Stage, { y }: Box): string {
  const path = pathRound(2);
  path.moveTo(0, ground);
  path.lineTo(width, ground);
  if (y - TOP < 40) return path.toString();
  const spring = y - 16;
  path.moveTo(2, ground);
  path.lineTo(2, spring);
  path.quadraticCurveTo(width / 2, 2 * TOP - spring + 8, width - 2, spring);
  path.lineTo(width - 2, ground);
  return path.toString();
}
