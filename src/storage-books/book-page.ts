/**
 * One page: its bytes as strokes in lines, like words of a text.
 *
 *   ┌──────────────┐
 *   │ ▌▌▌ ▌▌▌▌▌ ▌▌ │   a stroke is 1, 10, 100 … bytes: at most a thousand strokes
 *   │ ▌▌▌▌ ▌▌      │
 *   └─────  251 ───┘
 */
import { px, type Ink, type Label, type Mark } from '../graphic/picture.js';
import { fitted, stageHeight, type ZoomablePicture } from './wall.js';
import { hash } from './hash.js';
import { worthOf } from './model.js';

/** Strokes in a line, and words at most. */
const LINE = 25;
const WORDS = 9;
/** Width of a sheet, as a share of its height: A4. */
const ASPECT = Math.SQRT1_2;

export const bytesPerStroke = (bytes: number): number => worthOf(bytes, 10);

/** @param page its number, which also varies the words @param caption beside the sheet where there is room for it */
export function drawPage(bytes: number, page: number, ink: Ink, number: string, width: number): ZoomablePicture {
  const { w } = fitted(width);
  const height = stageHeight(width);
  const tall = Math.min(height - 20, w / ASPECT - 4);
  const broad = tall * ASPECT;
  const [left, top] = [(w - broad) / 2, (height - tall) / 2];
  const strokes = bytes / bytesPerStroke(bytes);
  const rows = Math.max(1, Math.ceil(strokes / LINE));
  const pitch = Math.min((tall * 0.78) / rows, tall * 0.04);
  const cell = (broad * 0.78) / (LINE + WORDS);
  const box = (index: number) => {
    const row = Math.floor(index / LINE);
    const column = index % LINE;
    const x = left + broad * 0.11 + cell * (column + wordsBefore(page, row, column));
    return { x, y: top + tall * 0.09 + row * pitch, width: cell * 0.64, height: pitch * 0.58 };
  };

  let d = '';
  for (let index = 0; index < strokes; index++) {
    const { x, y, width: thick, height: full } = box(index);
    d += `M${px(x + thick / 2)} ${y + full}v${-full * Math.min(1, strokes - index)}`;
  }
  const marks: Mark[] = [
    { d: `M${px(left)} ${px(top)}h${px(broad)}v${px(tall)}h${px(-broad)}z`, ink: 'scale', width: 1 },
    { d, ink, width: cell * 0.64 },
  ];
  const share = strokes % 1;
  if (share) {
    const { x, y, width: thick, height: full } = box(Math.floor(strokes));
    marks.push({ d: `M${px(x + thick / 2)} ${y + full * (1 - share)}v${-full * (1 - share)}`, ink: 'scale', width: 1 });
  }
  const labels: Label[] = [{ x: w / 2, y: top + tall * 0.965, text: number, anchor: 'middle' }];
  return { width: w, height, marks, labels, box, nearest: () => 0 };
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
