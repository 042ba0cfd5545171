/**
 * One book, opened to a fan of its leaves: a stroke is a leaf of two pages. It opens upwards where there is room, and to
 * the right where the picture is narrow and high.
 *
 *     ＼ │ ／        leaf i of n at (i + ½) · 180° / n, from the spine out
 *    ── ⌒ ──        the cover and the spine are one stroke
 */
import { ticks, tickStep } from 'd3-array';
import { pathRound } from 'd3-path';
import { pointRadial } from 'd3-shape';
import { textWidth, type Ink, type Label, type Mark } from '../graphic/picture.js';
import { addRadialStroke, fromThreeOClock } from '../graphic/radial.js';
import { stageFor, TOP } from './stage.js';
import type { ZoomablePicture } from './wall.js';

export interface BookWords {
  /** "500" */
  readonly count: string;
  /** What is counted, and on how many leaves, line by line. */
  readonly lines: readonly string[];
  /** "Seite 1", by number */
  readonly page: (page: number) => string;
  readonly number: (page: number) => string;
}

/** From one line of text to the next, in px. */
const LINE = 17;

/** Where the fan is, in px, and its angles, clockwise from twelve o'clock. */
interface Fan {
  /** Of the picture. */
  readonly width: number;
  readonly isWide: boolean;
  /** The foot of the spine. */
  readonly cx: number;
  readonly cy: number;
  /** Where leaves begin, and end. */
  readonly inner: number;
  readonly outer: number;
  readonly leaves: number;
  /** Where the fan begins, and ends. */
  readonly turn: number;
  readonly end: number;
  /** The angle of so many pages from the front. */
  readonly angleAt: (page: number) => number;
  /** The angle of a leaf, counted from 0. */
  readonly angleOf: (leaf: number) => number;
}

/** In pictures less wide than this, in px, a fan that opens upwards would be low. */
const UPWARDS = 650;

/** How far a book that opens upwards falls open below its spine on either side, and its covers below the leaves. */
const SAG = 0.07;
const FURTHER = 0.035;

function fanFor(pages: number, room: number): Fan {
  const { width, ground } = stageFor(room);
  const leaves = Math.ceil(pages / 2);
  const isWide = width >= UPWARDS;
  const cy = isWide ? ground - 36 : (ground + TOP) / 2;
  const outer = isWide ? Math.min(width / 2 - 24, cy - 22) : Math.min(width - 70, cy - 36);
  const cx = isWide ? width / 2 : Math.max(42, (width - outer - 34) / 2);
  const inner = outer * (isWide ? 0.52 : 0.44);
  const turn = isWide ? -Math.PI / 2 - SAG : 0;
  const end = isWide ? Math.PI / 2 + SAG : Math.PI;
  const angleAt = (page: number): number => turn + (page / 2 / leaves) * (end - turn);
  const angleOf = (leaf: number): number => angleAt(2 * leaf + 1);
  return { width, isWide, cx, cy, inner, outer, leaves, turn, end, angleAt, angleOf };
}

/** @param chosen the leaf that the next step opens, from 0 @param own pages of the reader's own data; 0 for none */
export function drawBook(
  pages: number,
  chosen: number,
  ink: Ink,
  words: BookWords,
  room: number,
  own = 0,
): ZoomablePicture {
  const fan = fanFor(pages, room);
  const { width, height } = stageFor(room);
  const { isWide, cx, cy, inner, outer, leaves, turn, end, angleOf } = fan;
  const marks: Mark[] = [
    { d: otherLeaves(fan, pages, chosen), ink, width: Math.min(1.1, (0.56 * Math.PI * inner) / leaves) },
    { d: chosenLeaf(fan, chosen), ink: 'ink', width: 3 },
    { d: cover(fan), ink: 'ink', width: 4 },
  ];
  if (own > 0) marks.push({ d: ownArc(fan, Math.min(own, pages)), ink: 'ink', width: 3 });
  const labels = [...pageNumbers(fan, pages, words), ...coverLabels(fan, pages, words), ...spineLabels(fan, words)];
  return {
    width,
    height,
    marks,
    labels: labels.filter((label) => label.text),
    frame: {
      x: isWide ? cx - outer : cx,
      y: cy - outer,
      width: isWide ? 2 * outer : outer,
      height: isWide ? outer : 2 * outer,
    },
    box: (leaf) => {
      const [x, y] = pointRadial(angleOf(leaf), (inner + outer) / 2);
      // A page, seen from above: a leaf is a line in any direction.
      return { x: cx + x - 3, y: cy + y - 4.25, width: 6, height: 8.5 };
    },
    nearest: (x, y) => {
      const angle = (Math.atan2(x - cx, cy - y) - turn + 2 * Math.PI) % (2 * Math.PI);
      // Below the covers, the nearest leaf is the first or the last.
      const share = angle > 1.5 * Math.PI ? 0 : Math.min(angle / (end - turn), 1);
      return Math.min(leaves - 1, Math.floor(share * leaves));
    },
  };
}

/** All leaves but the one that the next step opens. A last leaf with one page only is half a leaf. */
function otherLeaves({ cx, cy, inner, outer, leaves, angleOf }: Fan, pages: number, chosen: number): string {
  const path = pathRound(2);
  for (let leaf = 0; leaf < leaves; leaf++) {
    const share = Math.min(1, pages / 2 - leaf);
    if (leaf !== chosen) addRadialStroke(path, cx, cy, angleOf(leaf), inner, inner + (outer - inner) * share);
  }
  return path.toString();
}

function chosenLeaf({ cx, cy, inner, outer, angleOf }: Fan, chosen: number): string {
  const path = pathRound(2);
  addRadialStroke(path, cx, cy, angleOf(chosen), inner, outer + 14);
  return path.toString();
}

/** Front cover, spine and back cover; the covers are opened a little further than the leaves. */
function cover({ cx, cy, inner, outer, turn, end }: Fan): string {
  const front = turn - FURTHER;
  const back = end + FURTHER;
  const [frontX, frontY] = pointRadial(front, outer + 12);
  const [backX, backY] = pointRadial(back, outer + 12);
  const path = pathRound(2);
  path.moveTo(cx + frontX, cy + frontY);
  // An arc begins with a line to its first point.
  path.arc(cx, cy, inner - 9, fromThreeOClock(front), fromThreeOClock(back));
  path.lineTo(cx + backX, cy + backY);
  return path.toString();
}

/** The reader's own data along the edge, from the front. */
function ownArc({ cx, cy, outer, angleAt }: Fan, pages: number): string {
  const path = pathRound(2);
  path.arc(cx, cy, outer + 5, fromThreeOClock(angleAt(0)), fromThreeOClock(angleAt(pages)));
  return path.toString();
}

/** Round page numbers along the edge, four or so; none at the covers, which have their own. */
function pageNumbers({ width, isWide, cx, cy, outer, angleAt }: Fan, pages: number, words: BookWords): Label[] {
  // Never more than there are pages: there is no half a page.
  const count = Math.min(4, pages);
  const step = tickStep(0, pages, count);
  return ticks(0, pages, count)
    .filter((page) => page > 0 && page < pages - step / 2)
    .map((page): Label => {
      const text = words.number(page);
      const [x, y] = pointRadial(angleAt(page), outer + (isWide ? 22 : 16));
      // None leaves the picture.
      const label = { x: cx + x, y: Math.max(11, cy + y + 4), text };
      if (!isWide) return { ...label, x: Math.min(label.x, width - textWidth(text)) };
      if (Math.abs(x) < 20) return { ...label, anchor: 'middle' };
      return x < 0 ? { ...label, anchor: 'end' } : label;
    });
}

/** The first page and the last, beside the covers. */
function coverLabels({ isWide, cx, cy, outer }: Fan, pages: number, words: BookWords): Label[] {
  const first = words.page(1);
  const last = words.page(pages);
  if (isWide) {
    const y = cy + outer * Math.sin(SAG + FURTHER) + 20;
    return [
      { x: cx - outer, y, text: first },
      { x: cx + outer, y, text: last, anchor: 'end' },
    ];
  }
  return [
    { x: cx + 14, y: cy - outer - 20, text: first },
    { x: cx + 14, y: cy + outer + 28, text: last },
  ];
}

/** How many pages there are, within the spine. */
function spineLabels({ isWide, cx, cy }: Fan, { count, lines }: BookWords): Label[] {
  // Narrow, the spine leaves room for one line; the text below the picture says how many leaves there are.
  const shown = isWide ? lines : lines.slice(0, 1);
  const first = isWide ? cy - 16 - shown.length * LINE : cy - 2;
  const place = isWide ? ({ x: cx, anchor: 'middle' } as const) : { x: cx - 9 };
  return [
    { ...place, y: first, text: count, ink: 'ink', size: isWide ? 64 : 34, numeral: true },
    ...shown.map((text, index) => ({ ...place, y: first + 22 + index * LINE, text })),
  ];
}

/** The strokes of the key: a leaf, and the one that the next step opens. */
export const keyLeaf = (ink: Ink): Mark => ({ d: 'M6 0v20', ink, width: 1.2 });
export const keyChosen: Mark = { d: 'M6 0v20', ink: 'ink', width: 3 };
