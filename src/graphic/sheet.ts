/**
 * A whole infographic as one drawing: title, summary, picture, key and source on a surface, for files that stand alone.
 *
 *   ━━━━━━━━━━━━━━━━━━━━━━━━━━━      rule in ink
 *   Title
 *   The sentence with the numbers.
 *   what is counted
 *   42.534                           only where the number stands outside of the picture
 *   where it comes from
 *   ┌───────────┐
 *   │  picture  │
 *   └───────────┘
 *   ▏ a line of the key   ▏ another
 *   ───────────────────────────      hairline
 *   Source and notes
 */
import { pathRound } from 'd3-path';
import { toHundredths, type Bar, type Drawing, type KeyLine, type Label, type Mark, type Picture } from './picture.js';
import { widest, wrap } from './wrap.js';

/** What stands around a number that is no part of the picture: its words above, and below. Texts may have strong parts. */
export interface Numeral {
  readonly above: string;
  readonly number: string;
  readonly below: string;
}

/** What an infographic shows. Texts may have strong parts. */
export interface SheetContent {
  /** Left out, with summary and notes, where a page says it around the picture. */
  readonly title?: string;
  readonly summary?: string;
  readonly numeral?: Numeral | undefined;
  readonly picture: Picture;
  readonly key: readonly KeyLine[];
  /** What is said below the key. */
  readonly remarks?: readonly string[];
  /** The source line first. */
  readonly notes?: readonly string[];
}

/** A drawing at its place. The texts of its labels may have strong parts. */
export interface Placed extends Drawing {
  readonly x: number;
  readonly y: number;
  /** How much larger than drawn; default 1. */
  readonly scale?: number;
}

/** In px at a font size of 16 px, from the top left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Placed[];
  /** The line that only divides, as a path in the colour `hairline`. */
  readonly hairline: string;
}

/** The widest that lines of text get, by an estimate that most fonts stay well below. */
const MEASURE = 640;
/** Beyond this a sheet is only as wide as its picture. */
const WIDEST = 720;
/** From here on number and picture stand side by side. */
const SIDE_BY_SIDE = 560;

/** @param room in px at a font size of 16 px: the width that the picture was drawn for */
export function drawSheet(content: SheetContent, room: number): Sheet {
  const { picture, numeral, title, summary, notes = [] } = content;
  const inner = Math.max(Math.min(room, WIDEST), picture.width);
  const margin = marginOf(title !== undefined && title !== '', inner);
  const width = inner + 2 * margin;
  const parts: Placed[] = [];
  let y = margin;

  const place = (drawing: Partial<Drawing>, height: number, x = margin): void => {
    parts.push({ x, y, marks: drawing.marks ?? [], labels: drawing.labels ?? [] });
    y += height;
  };
  const write = (text: string, size: number, leading: number, most: number, style: Partial<Label> = {}): void => {
    const { labels, height } = paragraph(text, size, leading, Math.min(inner, most), style);
    place({ labels }, height);
  };

  if (title) {
    place({ marks: [{ d: rule(0, inner, 1), ink: 'ink', width: 2 }] }, 14);
    write(title, 20, 1.3, inner, { ink: 'ink', bold: true });
    y += 4;
  }
  if (summary) {
    write(summary, 16, 1.5, MEASURE, { ink: 'ink' });
    y += 24;
  }

  if (numeral && inner >= SIDE_BY_SIDE) {
    const x = picture.width + 40;
    const top = y;
    const block = drawNumeral(numeral, inner - x);
    y = top + Math.max(0, (picture.height - block.height) / 2);
    place(block, 0, margin + x);
    y = top + Math.max(0, (block.height - picture.height) / 2);
    place(picture, 0);
    y = top + Math.max(picture.height, block.height);
  } else {
    if (numeral) {
      const block = drawNumeral(numeral, inner);
      place(block, block.height + 24);
    }
    // A ring below its number stands in the middle, everything else begins where the text does.
    place(picture, picture.height, margin + (numeral ? (inner - picture.width) / 2 : 0));
  }

  y += 24;
  const key = drawKey(content.key, inner);
  for (const each of key.parts) parts.push({ ...each, x: each.x + margin, y: each.y + y });
  y += key.height;
  for (const remark of content.remarks ?? []) {
    y += 8;
    write(remark, 14, 1.5, MEASURE, {});
  }
  if (!notes.length) return { width, height: Math.ceil(y + margin), parts, hairline: '' };
  y = Math.round(y + 24);
  const hairline = rule(margin, width - margin, y + 0.5);
  y += 12;
  for (const note of notes) {
    write(note, 13, 1.5, MEASURE);
    y += 4;
  }
  return { width, height: Math.ceil(y + margin - 4), parts, hairline };
}

/** A line across the sheet. */
export function rule(left: number, right: number, y: number): string {
  const path = pathRound(2);
  path.moveTo(left, y);
  path.lineTo(right, y);
  return path.toString();
}

/** Around everything, in px: the least where a page stands around it. */
function marginOf(standsAlone: boolean, inner: number): number {
  if (!standsAlone) return 12;
  return inner < 480 ? 16 : 24;
}

/** A text in lines, from the top left corner. */
export function paragraph(
  text: string,
  size: number,
  leading: number,
  room: number,
  style: Partial<Label> = {},
): { labels: Label[]; height: number } {
  const step = size * leading;
  const lines = wrap(text, room, size, style.bold);
  // The baseline in a line as browsers place it, in fonts whose letters rise and fall about as much as others'.
  const base = step / 2 + size * 0.35;
  return {
    labels: lines.map((each, index) => ({ ...style, x: 0, y: toHundredths(index * step + base), text: each, size })),
    height: lines.length * step,
  };
}

/** The number as large as it fits, between its words. */
function drawNumeral({ above, number, below }: Numeral, room: number): Drawing & { height: number } {
  const size = Math.min(88, Math.floor(room / widest(number, 1)));
  const words = paragraph(above, 16, 1.5, room, { ink: 'ink' });
  const source = paragraph(below, 15, 1.5, Math.min(room, 360));
  const height = size * 1.15;
  const at = (labels: readonly Label[], y: number): Label[] =>
    labels.map((each) => ({ ...each, y: toHundredths(each.y + y) }));
  return {
    marks: [],
    labels: [
      ...words.labels,
      { x: 0, y: toHundredths(words.height + height * 0.83), text: number, ink: 'ink', size, numeral: true },
      ...at(source.labels, words.height + height),
    ],
    height: words.height + height + source.height,
  };
}

/** Room for the stroke of a line of the key, and between lines. */
const STROKE = 26;
const GAP = 32;
const KEY = 14;

/** The middle of the box of 14 by 20 px in which a stroke of the key stands. */
const MIDDLE = { x: 7, y: 10 };

function strokeMark(stroke: Mark | Bar): Mark {
  if ('d' in stroke) return stroke;
  const { ink, width, height } = stroke;
  const path = pathRound(2);
  path.moveTo(MIDDLE.x, MIDDLE.y - height / 2);
  path.lineTo(MIDDLE.x, MIDDLE.y + height / 2);
  return { d: path.toString(), ink, width };
}

/** The lines of the key, each with its stroke, side by side where they fit. */
function drawKey(key: readonly KeyLine[], room: number): { parts: Placed[]; height: number } {
  const parts: Placed[] = [];
  let x = 0;
  let y = 0;
  /** How high the lines are that stand side by side. */
  let row = 0;
  for (const { stroke, text, isHidden } of key) {
    if (isHidden) continue;
    const indent = stroke ? STROKE : 0;
    const { labels, height } = paragraph(text, KEY, 1.5, room - indent);
    const width = indent + Math.max(...labels.map((each) => widest(each.text, KEY)));
    if (x && x + width > room) {
      x = 0;
      y += row + 8;
      row = 0;
    }
    if (stroke) parts.push({ x, y: y + height / 2 - MIDDLE.y, marks: [strokeMark(stroke)], labels: [] });
    parts.push({ x: x + indent, y, marks: [], labels });
    x += width + GAP;
    row = Math.max(row, height);
  }
  return { parts, height: y + row };
}
