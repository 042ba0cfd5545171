/**
 * The strip of the day: strokes of ten minutes, only in the hours that were counted. They are as high as their calls an
 * hour are many, and thin after the minute to which the reader moved.
 *
 *                handset              over the window, where one was counted
 *   not counted    ▐▐▐   not counted
 *   ├─┴─┴─┴─┴─┴─┴─┴┴┴┴─┴─┴─┴─┴─┴─┤    one tick an hour
 *   0     6     10   12    18   24
 */
import { greatest, range } from 'd3-array';
import { pathRound } from 'd3-path';
import { clockTime } from '../core/day.js';
import { pointerDown } from '../graphic/pointer.js';
import { textWidth, type Drawing, type Label, type Mark, type Picture } from '../graphic/picture.js';
import type { Hours } from '../data/key-figure.js';

/** The strip of the day, with the words for it. */
export interface DayStrip {
  /** The counted hours, and how high they stand, from 0 to 1. */
  readonly columns: readonly Column[];
  /** Whether all strokes are of one count and equally high. */
  readonly isEven: boolean;
  /** The counted hours without what divides them, in the order of the day; none if the whole day was counted. */
  readonly spans: readonly Hours[];
  /** Where they begin and end: midnight within them is neither. */
  readonly bounds: readonly Hours[];
  /** The hour of the day that is now, with its fraction; undefined while it is not known. */
  readonly now?: number | undefined;
  /** The hours up to which the reader moved, the last of them last; undefined for all. */
  readonly passed?: readonly Hours[] | undefined;
  readonly uncounted: string;
  /** Behind the last hour: "24 Uhr". */
  readonly lastHour: string;
}

export interface Column {
  readonly window: Hours;
  readonly height: number;
}

/** Minutes that one stroke of the strip is worth. */
export const STRIP_MINUTES = 10;

/** Strokes of the strip are this high, in px: all alike, or the highest of several. */
const LOW = 17;
const HIGH = 44;

/** From the foot of the strip to the picture's, and between its left and right end and the picture's, in px. */
const FOOT = 30;
const ASIDE = 12;

/** Above the strokes: the handset, or air. */
const HANDSET = 25;
const AIR = 8;

/** How high the strip is, in px. */
export const stripHeight = (strip: DayStrip): number =>
  (bracketed(strip) ? HANDSET : AIR) + strokesHeight(strip) + FOOT;

/** The longest of the hours that are one count: the handset brackets them. */
const bracketed = ({ isEven, spans }: DayStrip): Hours | undefined =>
  isEven ? greatest(spans, ([from, to]) => to - from) : undefined;

const strokesHeight = ({ isEven }: DayStrip): number => (isEven ? LOW : HIGH);

/**
 * The hour of the day at a point of the picture; undefined outside of the strip.
 * @param x @param y in px of the picture from its top left corner
 */
export function hourAt(strip: DayStrip, { width, height }: Picture, x: number, y: number): number | undefined {
  if (y < height - stripHeight(strip)) return undefined;
  return Math.min(24, Math.max(0, ((x - ASIDE) / (width - 2 * ASIDE)) * 24));
}

/** The axis of the day: where its line is, and where an hour is on it, in px. */
interface Axis {
  readonly y: number;
  readonly right: number;
  /** By hand: d3-scale is too heavy for readers. */
  readonly x: (hour: number) => number;
}

/** @param bottom of the strip in the picture, in px */
export function drawStrip(strip: DayStrip, width: number, bottom: number): Drawing {
  const right = width - ASIDE;
  const axis: Axis = { y: bottom - FOOT, right, x: (hour) => ASIDE + ((right - ASIDE) * hour) / 24 };
  const { x, y } = axis;
  const { columns, now, passed } = strip;
  const most = strokesHeight(strip);
  const cell = (x(1) - x(0)) / (60 / STRIP_MINUTES);
  const { before, after } = strokes(columns, axis, cell, most, passed);
  const marks: Mark[] = [
    { d: axisLine(axis), ink: 'scale', width: 1.5 },
    { d: ticks(axis), ink: 'scale', width: 1 },
    { d: before, ink: 'accent', width: cell * 0.6 },
  ];
  const shown = passed?.at(-1)?.[1];
  if (shown !== undefined) {
    marks.push(
      { d: after, ink: 'accent', width: Math.min(1.25, cell * 0.25) },
      { d: shownHourBar(axis, shown, most), ink: 'ink', width: 2 },
    );
  }
  const hours = bracketed(strip);
  if (hours) {
    const [from, to] = hours;
    marks.push({ d: handset(x(from), x(to), y - most - 7), ink: 'ink' });
  }
  if (now !== undefined) marks.push({ d: pointerDown(x(now), y - 3, 5, 9), ink: 'ink' });
  return { marks, labels: labelsOf(strip, axis) };
}

/** The strokes of all columns, as far as the reader moved and after that. @param passed the hours that are before it */
function strokes(
  columns: readonly Column[],
  { x, y }: Axis,
  cell: number,
  most: number,
  passed: readonly Hours[] | undefined,
): { before: string; after: string } {
  const before = pathRound(2);
  const after = pathRound(2);
  const foot = y - 2;
  const isPassed = (at: number): boolean => !passed || passed.some(([from, to]) => at >= x(from) && at <= x(to));
  for (const { window, height } of columns) {
    const [from, to] = window;
    for (let middle = x(from) + cell / 2; middle < x(to); middle += cell) {
      const path = isPassed(middle) ? before : after;
      path.moveTo(middle, foot);
      path.lineTo(middle, foot - most * height);
    }
  }
  return { before: before.toString(), after: after.toString() };
}

function axisLine({ x, y, right }: Axis): string {
  const path = pathRound(2);
  path.moveTo(x(0), y);
  path.lineTo(right, y);
  return path.toString();
}

/** One an hour, longer at the quarters of the day. */
function ticks({ x, y }: Axis): string {
  const path = pathRound(2);
  for (const hour of range(25)) {
    path.moveTo(x(hour), y);
    path.lineTo(x(hour), y + (hour % 6 ? 5 : 9));
  }
  return path.toString();
}

/** Where the reader moved to. */
function shownHourBar({ x, y }: Axis, hour: number, most: number): string {
  const path = pathRound(2);
  path.moveTo(x(hour), y + 3);
  path.lineTo(x(hour), y - most - 5);
  return path.toString();
}

function labelsOf({ spans, bounds: hours, uncounted, lastHour }: DayStrip, { x, y, right }: Axis): Label[] {
  const bound = (hour: number, text = clockTime(hour)): Label => {
    return { x: x(hour), y: y + 24, text, ink: 'ink', bold: true, anchor: 'middle' };
  };
  const bounds = hours.flatMap(([from, to]) => {
    const ends = apart([bound(from), bound(to)]);
    // Too close to each other they are one label: "10–12".
    return ends.length > 1 ? ends : [bound((from + to) / 2, `${clockTime(from)}–${clockTime(to)}`)];
  });
  // The ends of the day first: where labels are too close, those that come first stay.
  const quarters = [0, 24, 12, 6, 18].map((hour): Label => {
    if (hour === 24) return { x: right + 10, y: y + 24, text: lastHour, anchor: 'end' };
    return { x: x(hour), y: y + 24, text: String(hour), anchor: 'middle' };
  });
  const gaps = [0, ...spans.flat(), 24].flatMap((from, index, ends): Label[] => {
    const to = ends[index + 1] ?? 24;
    const named = spans.length && index % 2 === 0 && x(to) - x(from) >= 100;
    return named ? [{ x: (x(from) + x(to)) / 2, y: y - 18, text: uncounted, anchor: 'middle' }] : [];
  });
  return [...apart([...bounds, ...quarters]), ...gaps];
}

/** Room between two labels on a line, in px: with less, "10 12" is read as one number. */
const BETWEEN = 8;

/** Of labels on one line, the first ones that leave each other room. */
function apart(labels: readonly Label[]): Label[] {
  const middle = ({ x, text, anchor }: Label): number => (anchor === 'end' ? x - textWidth(text) / 2 : x);
  return labels.reduce<Label[]>((kept, label) => {
    const free = kept.every(
      (other) =>
        Math.abs(middle(label) - middle(other)) > (textWidth(label.text) + textWidth(other.text)) / 2 + BETWEEN,
    );
    return free ? [...kept, label] : kept;
  }, []);
}

/**
 * A telephone handset that brackets the counted hours, standing on `foot`.
 *
 *    ╭───────────────╮
 *   ╭╯ ╭───────────╮ ╰╮    foot − 18.5
 *   │  │           │  │    foot − 9
 *   └──┘           └──┘    foot
 *   left innerLeft … right
 */
function handset(from: number, to: number, foot: number): string {
  const width = Math.max(26, to - from);
  const left = (from + to - width) / 2;
  const right = left + width;
  const ear = width * 0.3;
  const innerLeft = left + ear;
  const innerRight = right - ear;
  const path = pathRound(2);
  path.moveTo(left, foot);
  path.lineTo(left, foot - 8);
  path.bezierCurveTo(left, foot - 22, right, foot - 22, right, foot - 8);
  path.lineTo(right, foot);
  path.lineTo(innerRight, foot);
  path.lineTo(innerRight, foot - 5);
  path.quadraticCurveTo(innerRight, foot - 9, innerRight - 4, foot - 9);
  path.lineTo(innerLeft + 4, foot - 9);
  path.quadraticCurveTo(innerLeft, foot - 9, innerLeft, foot - 5);
  path.lineTo(innerLeft, foot);
  path.closePath();
  return path.toString();
}
