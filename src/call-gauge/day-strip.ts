/**
 * The strip of the day: strokes of ten minutes, only in the hours that were counted. They are as high as their calls an
 * hour are many, and thin behind the minute to which the reader moved.
 *
 *                handset              over the window, where one was counted
 *   not counted    ▐▐▐   not counted
 *   ├─┴─┴─┴─┴─┴─┴─┴┴┴┴─┴─┴─┴─┴─┴─┤    one tick an hour
 *   0     6     10   12    18   24
 */
import { clockTime } from '../core/day.js';
import { line, px, textWidth, type Drawing, type Label, type Mark, type Picture } from '../graphic/picture.js';
import type { Hours } from '../data/key-figure.js';

/** The strip of the day, with the words for it. */
export interface DayStrip {
  /** The counted hours, and how high they stand, from 0 to 1. */
  readonly columns: readonly Column[];
  /** The counted hours without what divides them; none if the whole day was counted. */
  readonly spans: readonly Hours[];
  /** The hour of the day that is now, with its fraction; undefined while it is not known. */
  readonly now?: number | undefined;
  /** The hour of the day to which the reader moved; undefined for the end. */
  readonly hour?: number | undefined;
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
const ABOVE = 25;

/** How high the strip is, in px. */
export const stripHeight = (strip: DayStrip): number => ABOVE + strokesHeight(strip) + FOOT;

const strokesHeight = ({ columns }: DayStrip): number => (columns.length > 1 ? HIGH : LOW);

/**
 * The hour of the day at a point of the picture; undefined outside of the strip.
 * @param x @param y in px of the picture from its top left corner
 */
export function hourAt(strip: DayStrip, { width, height }: Picture, x: number, y: number): number | undefined {
  if (y < height - stripHeight(strip)) return undefined;
  return Math.min(24, Math.max(0, ((x - ASIDE) / (width - 2 * ASIDE)) * 24));
}

/** @param bottom of the strip in the picture, in px */
export function drawStrip(strip: DayStrip, width: number, bottom: number): Drawing {
  const { columns, spans, now, hour: shownHour = 24, uncounted, lastHour } = strip;
  const y = bottom - FOOT;
  const [left, right] = [ASIDE, width - ASIDE];
  const x = (hour: number): number => left + ((right - left) * hour) / 24;
  const most = strokesHeight(strip);
  const cell = (x(1) - x(0)) / (60 / STRIP_MINUTES);
  let [before, after] = ['', ''];
  for (const { window, height } of columns) {
    for (let middle = x(window[0]) + cell / 2; middle < x(window[1]); middle += cell) {
      const stroke = `M${px(middle)} ${px(y - 2)}v${px(-most * height)}`;
      if (middle <= x(shownHour)) before += stroke;
      else after += stroke;
    }
  }
  const marks: Mark[] = [
    { d: line(left, y, right, y), ink: 'scale', width: 1.5 },
    {
      d: Array.from({ length: 25 }, (_, hour) => line(x(hour), y, x(hour), y + (hour % 6 ? 5 : 9))).join(''),
      ink: 'scale',
      width: 1,
    },
    { d: before, ink: 'accent', width: cell * 0.6 },
  ];
  if (shownHour < 24) {
    marks.push(
      { d: after, ink: 'accent', width: Math.min(1.25, cell * 0.25) },
      { d: line(x(shownHour), y + 3, x(shownHour), y - most - 5), ink: 'ink', width: 2 },
    );
  }
  if (columns.length === 1 && spans[0]) {
    marks.push({ d: handset(x(spans[0][0]), x(spans[0][1]), y - most - 7), ink: 'ink' });
  }
  if (now !== undefined) marks.push({ d: `M${px(x(now))} ${px(y - 3)}l-5 -9h10Z`, ink: 'ink' });

  const bounds = spans.flat().map((hour): Label => {
    return { x: x(hour), y: y + 24, text: clockTime(hour), ink: 'ink', bold: true, anchor: 'middle' };
  });
  const quarters = [0, 24, 12, 6, 18].map((hour): Label => {
    const end = hour === 24;
    const text = end ? lastHour : String(hour);
    return { x: end ? right + 10 : x(hour), y: y + 24, text, anchor: end ? 'end' : 'middle' };
  });
  const gaps = [0, ...spans.flat(), 24].flatMap((from, index, hours): Label[] => {
    const to = hours[index + 1] ?? 24;
    const named = spans.length && index % 2 === 0 && x(to) - x(from) >= 100;
    return named ? [{ x: (x(from) + x(to)) / 2, y: y - 18, text: uncounted, anchor: 'middle' }] : [];
  });
  return { marks, labels: [...apart([...bounds, ...quarters]), ...gaps] };
}

/** Of labels on one line, the first ones that leave each other room. */
function apart(labels: readonly Label[]): Label[] {
  const middle = ({ x, text, anchor }: Label): number => (anchor === 'end' ? x - textWidth(text, 13) / 2 : x);
  return labels.reduce<Label[]>((kept, label) => {
    const free = kept.every(
      (other) =>
        Math.abs(middle(label) - middle(other)) > (textWidth(label.text, 13) + textWidth(other.text, 13)) / 2 + 4,
    );
    return free ? [...kept, label] : kept;
  }, []);
}

/** A telephone handset that brackets the counted hours, standing on `y`. */
function handset(x1: number, x2: number, y: number): string {
  const w = Math.max(26, x2 - x1);
  const ear = w * 0.3;
  const gap = w - 2 * ear;
  const x = (x1 + x2 - w) / 2;
  return `M${px(x)} ${px(y)}v-8c0 -14 ${px(w)} -14 ${px(w)} 0v8h${px(-ear)}v-5q0 -4 -4 -4h${px(-gap + 8)}q-4 0 -4 4v5Z`;
}
