/**
 * One page: its bytes as strokes in lines, like words of a text.
 *
 *   ┌──────────────┐
 *   │ ▌▌▌ ▌▌▌▌▌ ▌▌ │   a stroke is 1, 10, 100 … bytes: at most a thousand strokes
 *   │ ▌▌▌▌ ▌▌      │
 *   └─────  251 ───┘
 */
import { path, pathRound } from 'd3-path';
import type { Box, Ink, Label, Mark } from '../graphic/picture.js';
import { stageFor, type Stage } from './stage.js';
import type { ZoomablePicture } from './wall.js';
import { hash } from './hash.js';
import { worthOf } from './model.js';

/** Strokes in a line, and words at most. */
const LINE = 25;
const WORDS = 9;
/** Width of a sheet, as a share of its height: A4, or narrower where the picture is. */
const ASPECT = Math.SQRT1_2;

export const bytesPerStroke = (bytes: number): number => worthOf(bytes);

/** @param page its number, which also varies the words @param number the same as text */
export function drawPage(bytes: number, page: number, ink: Ink, number: string, room: number): ZoomablePicture {
  const stage = stageFor(room);
  const sheet = sheetIn(stage);
  const strokes = bytes / bytesPerStroke(bytes);
  const box = boxesOn(sheet, page, Math.ceil(strokes / LINE));
  const marks: Mark[] = [{ d: outline(sheet), ink: 'scale', width: 1 }, ...drawStrokes(strokes, box, ink)];
  const x = sheet.x + sheet.width / 2;
  const labels: Label[] = [{ x, y: sheet.y + sheet.height * 0.965, text: number, anchor: 'middle' }];
  const { width, height } = stage;
  return { width, height, marks, labels, box, nearest: () => 0, frame: sheet };
}

/** The sheet in the middle of the picture. */
function sheetIn(stage: Stage): Box {
  const height = stage.height - 8;
  const width = Math.min(height * ASPECT, stage.width - 2);
  return { x: (stage.width - width) / 2, y: (stage.height - height) / 2, width, height };
}

function outline({ x, y, width, height }: Box): string {
  const shape = pathRound(2);
  shape.rect(x, y, width, height);
  return shape.toString();
}

/** Where the strokes of a page are, by their number from 0. */
function boxesOn(sheet: Box, page: number, lines: number): (index: number) => Box {
  const pitch = Math.min((sheet.height * 0.78) / Math.max(1, lines), sheet.height * 0.04);
  const cell = (sheet.width * 0.78) / (LINE + WORDS);
  const left = sheet.x + sheet.width * 0.11;
  const top = sheet.y + sheet.height * 0.09;
  return (index) => {
    const line = Math.floor(index / LINE);
    const column = index % LINE;
    const cellsBefore = column + wordsBefore(page, line, column);
    return { x: left + cell * cellsBefore, y: top + line * pitch, width: cell * 0.64, height: pitch * 0.54 };
  };
}

/**
 * Whole strokes rounded to hundredths of px. A last one that is worth a part is as tall as the number says, to the last
 * digit, so that it can be counted back; the rest of it is a thin line.
 */
function drawStrokes(strokes: number, box: (index: number) => Box, ink: Ink): Mark[] {
  const whole = Math.floor(strokes);
  const thickness = box(0).width;
  const lines = pathRound(2);
  for (let index = 0; index < whole; index++) {
    const { x, y, width, height } = box(index);
    lines.moveTo(x + width / 2, y + height);
    lines.lineTo(x + width / 2, y);
  }
  const marks: Mark[] = [{ d: lines.toString(), ink, width: thickness }];
  const share = strokes - whole;
  if (share) {
    const { x, y, width, height } = box(whole);
    const middle = x + width / 2;
    const end = y + height * (1 - share);
    const part = path();
    part.moveTo(middle, y + height);
    part.lineTo(middle, end);
    const missing = path();
    missing.moveTo(middle, end);
    missing.lineTo(middle, y);
    marks.push({ d: part.toString(), ink, width: thickness }, { d: missing.toString(), ink: 'scale', width: 1 });
  }
  return marks;
}

/** Spaces before a stroke of a line: words of two to seven strokes. */
function wordsBefore(page: number, row: number, column: number): number {
  let spaces = 0;
  for (let at = 0; spaces < WORDS; spaces++) {
    at += 2 + Math.floor(6 * hash(page * 1e6 + row * 100 + spaces));
    if (at > column) break;
  }
  return spaces;
}

export const keyBytes = (ink: Ink): Mark => ({ d: 'M6 4v12', ink, width: 3.2 });
