/**
 * The gauge: strokes on a half circle, and below it the strip of the day.
 *
 *          ▂▃▄▅▆▆▅▄▃▂        strokes from R − 34 (wide) to R
 *        ▃            ╲      threshold bar across, then thin strokes that nobody filled,
 *       ▐   21.000     ╎╲    and an arrow that runs past the end: "more than" has no upper end
 *       0    Anrufe  25.000▼
 *              Ende der Skala
 *   ├─┴─┴─┴─┴─▐▐▐┴─┴─┴─┴─┤   the strip of the day (day-strip.ts)
 */
import { range } from 'd3-array';
import { pathRound } from 'd3-path';
import { pointRadial } from 'd3-shape';
import {
  LABEL_SIZE,
  textWidth,
  type Bar,
  type Drawing,
  type Label,
  type Mark,
  type Picture,
} from '../graphic/picture.js';
import { addRadialStroke, fromThreeOClock } from '../graphic/radial.js';
import type { Scale } from './model.js';
import { drawStrip, stripHeight, type DayStrip } from './day-strip.js';

/** What the gauge shows, with the words for it. */
export interface Dial {
  readonly value: number;
  /** Whether the number has no upper end. */
  readonly isOpen: boolean;
  readonly scale: Scale;
  /** How far the arrow has run from the value past the end, from 0 to 1. */
  readonly reach: number;
  /** The number as it is written. */
  readonly numeral: string;
  /** The longest that it gets on this scale: the others are written as large. */
  readonly longestNumeral: string;
  /** The word above it. */
  readonly above: string;
  /** What is counted, below it. */
  readonly below: string;
  /** That it is computed, and what is assumed; empty for what was published. */
  readonly computed: string;
  readonly tickTexts: readonly string[];
  /** What the last tick is, below it. */
  readonly scaleNote: string;
}

/** Where the arc is, in px. */
interface Arc {
  /** The middle of its foot. */
  readonly cx: number;
  readonly cy: number;
  readonly R: number;
  readonly inner: number;
  readonly wide: boolean;
}

/** Between the arc and the edge of the picture, in px. */
const EDGE = 14;

/** The widest picture, in px. */
const WIDEST = 672;

/** From the foot of the arc to the strip: three lines of text, in px. */
const BELOW = 62;

/** @param width room for the picture, in px at a font size of 16 px */
export function drawGauge(dial: Dial, strip: DayStrip, width: number): Picture {
  const { w, arc } = measures(width);
  const height = arc.cy + BELOW + stripHeight(strip);
  const gauge = drawDial(dial, arc);
  const day = drawStrip(strip, w, height);
  return { width: w, height, marks: [...gauge.marks, ...day.marks], labels: [...gauge.labels, ...day.labels] };
}

function measures(width: number): { w: number; arc: Arc } {
  const w = Math.min(width, WIDEST);
  const R = Math.min(268, w / 2 - 16);
  const wide = R > 230;
  return { w, arc: { cx: w / 2, cy: R + 10, R, inner: R - (wide ? 34 : 22), wide } };
}

/** Where a stroke of the arc's size pulses in the middle of the dial: its top and its height, in px. */
export function pulsePosition(width: number): { top: number; height: number } {
  const { cy, wide, inner } = measures(width).arc;
  const height = wide ? 20 : Math.min(12, inner * 0.1);
  // Below the number of the tick at the top.
  return { top: cy - Math.min(inner * 0.66 + height / 2, inner - 29), height };
}

/** A share of the half circle as an angle, clockwise from twelve o'clock. d3-scale would be too heavy for this one line. */
const angleOf = (share: number): number => (share - 0.5) * Math.PI;

function drawDial(dial: Dial, arc: Arc): Drawing {
  const { value, isOpen, scale, reach } = dial;
  const { cx, cy, R, inner } = arc;
  const angle = angleOf(value / scale.end);
  const threshold = pathRound(2);
  addRadialStroke(threshold, cx, cy, angle, inner - 8, R + 12);
  const marks: Mark[] = [...strokes(dial, arc), { d: threshold.toString(), ink: 'ink', width: 2.5 }];
  if (isOpen && reach > 0) marks.push(arrow(arc, angle, reach));
  marks.push(ticks(scale, arc));
  return { marks, labels: texts(dial, arc) };
}

/** The strokes that the value fills, the last in part, and those that nobody filled. */
function strokes({ value, isOpen, scale, reach }: Dial, arc: Arc): Mark[] {
  const { cx, cy, R, inner } = arc;
  const count = Math.round(scale.end / scale.worth);
  const cell = Math.PI / count;
  const height = R - inner;
  const widest = height * 0.4;
  // A few are strokes as well, and no blocks.
  const thickness = Math.min(((R + inner) / 2) * cell * 0.6, widest);
  const outerEnd = (filledShare: number): number => inner + height * filledShare;

  const worth = (value / scale.end) * count;
  const whole = Math.floor(Number(worth.toPrecision(12)));
  const part = worth - whole;
  const filled = pathRound(2);
  const rest = pathRound(2);
  if (part > 1e-9) addRadialStroke(filled, cx, cy, angleOf((whole + 0.5) / count), inner, outerEnd(part));
  for (const index of range(whole)) {
    addRadialStroke(filled, cx, cy, angleOf((index + 0.5) / count), inner, R);
  }
  for (const index of range(Math.ceil(worth), count)) {
    addRadialStroke(rest, cx, cy, angleOf((index + 0.5) / count), inner, R);
  }
  return [
    // Far from each other, they hang on a line.
    ...(thickness === widest ? [edge(arc)] : []),
    { d: filled.toString(), ink: 'accent', width: thickness },
    { d: rest.toString(), ink: isOpen && reach > 0 ? 'accent' : 'scale', width: 1.25 },
  ];
}

function edge({ cx, cy, R }: Arc): Mark {
  const path = pathRound(2);
  path.arc(cx, cy, R, -Math.PI, 0);
  return { d: path.toString(), ink: 'scale', width: 1 };
}

function ticks(scale: Scale, { cx, cy, inner }: Arc): Mark {
  const path = pathRound(2);
  for (const tick of scale.ticks) addRadialStroke(path, cx, cy, angleOf(tick / scale.end), inner - 12, inner - 4);
  return { d: path.toString(), ink: 'scale', width: 1 };
}

function tickLabels({ isOpen, scale, tickTexts, scaleNote }: Dial, { cx, cy, R, inner, wide }: Arc): Label[] {
  const size = wide ? 13 : 12;
  return scale.ticks.flatMap((tick, index): Label[] => {
    const text = tickTexts[index]!;
    const angle = angleOf(tick / scale.end);
    const half = textWidth(text, size) / 2;
    const middle = (R + inner) / 2;
    // The first and the last number stand below the ends of the arc, the others inside it.
    const isAtFoot = Math.abs(Math.cos(angle)) < 0.01;
    if (!isAtFoot) {
      const [x, y] = pointRadial(angle, inner - 16 - half * Math.abs(Math.sin(angle)));
      return [{ x: cx + x, y: cy + y + 5 + 4 * Math.cos(angle), text, size, anchor: 'middle' }];
    }
    // The number at the end makes way for the arrow.
    const makesWay = tick > 0 && isOpen;
    const x = makesWay ? Math.min(middle, R - 4 - half) : Math.sin(angle) * middle;
    const end: Label = { x: cx + Math.min(x, R + EDGE - half), y: cy + ROW, text, size, anchor: 'middle' };
    return tick > 0 ? [end, { ...end, x: cx + R + 8, y: cy + 2 * ROW, text: scaleNote, anchor: 'end' }] : [end];
  });
}

/** All labels of the scale; where numbers inside the arc would be read as one, those at its ends. */
function readableTicks(labels: readonly Label[], { cy }: Arc): readonly Label[] {
  const [atFoot, inside] = [labels.filter(({ y }) => y > cy), labels.filter(({ y }) => y <= cy)];
  const areApart = inside.every((label, index) => isFree(label, inside.slice(0, index), BETWEEN_TICKS));
  return areApart ? labels : atFoot;
}

/** From line to line below the foot of the arc, in px. */
const ROW = 18;

/** How far the numeral of a narrow gauge stands above its foot, in px: a large one reaches further down. */
const narrowRise = (R: number): number => 2 + Math.max(0, R - 175) * 0.3;

/** The largest numeral, in px: that of the counter. */
const MOST = 88;

function texts(dial: Dial, arc: Arc): Label[] {
  const { numeral, longestNumeral, above } = dial;
  const { cx, cy, R, inner, wide } = arc;
  const base = cy - (wide ? 36 : narrowRise(R));
  const centred = { x: cx, ink: 'ink', anchor: 'middle' } as const;
  const large =
    (text: string) =>
    (size: number): Label[] => [
      { ...centred, y: base - size * 0.9, text: above, size: wide ? 16 : 14 },
      { ...centred, y: base, text, size, numeral: true },
    ];
  const largest = Math.min(MOST, R * 0.33, (inner * 1.7) / textWidth(longestNumeral, 1));
  const around = readableTicks(tickLabels(dial, arc), arc);
  const size = fittingSize(largest, around, large(longestNumeral));
  return keepClear([...large(numeral)(size), ...explanation(dial, arc, around)], around);
}

/**
 * What is counted and how it is computed. Narrow: in the line of the foot's numbers where it fits between them, else
 * below; last what is computed, in a line of its own.
 */
function explanation({ below, computed }: Dial, { cx, cy, wide }: Arc, around: readonly Label[]): Label[] {
  const label = (y: number, text: string, size: number): Label => ({ x: cx, y, text, size, anchor: 'middle' });
  const lines = (first: Label, second: number): Label[] =>
    computed ? [first, label(second, computed, wide ? 13 : 12)] : [first];
  if (wide) return lines(label(cy - 6, below, 16), cy + ROW);
  const beside = label(cy + ROW, below, 12);
  return lines(isFree(beside, around) ? beside : label(cy + 2 * ROW, below, 12), cy + 3 * ROW);
}

/**
 * Room between two texts on a line, in px: closer together they would be read as one, "mehr als 20.000". Text that readers
 * space out (WCAG 1.4.12: 0.12em between letters) in a wide font takes all of it.
 */
const BETWEEN = 17;
/** Between two numbers of the scale, each at its own tick. */
const BETWEEN_TICKS = 6;

/** About how much of its size a line of text is high, and reaches below its baseline. */
const HEIGHT = 0.78;
const DEPTH = 0.15;

const sizeOf = ({ size = LABEL_SIZE }: Label): number => size;

/** Whether two labels would lie on each other, or be read as one. */
function isNear(a: Label, b: Label, between: number): boolean {
  const half = ({ text, size }: Label): number => textWidth(text, size) / 2;
  const middle = (label: Label): number => (label.anchor === 'end' ? label.x - half(label) : label.x);
  const isBeside = Math.abs(middle(a) - middle(b)) < half(a) + half(b) + between;
  const isBelow = (upper: Label, lower: Label): boolean =>
    upper.y + sizeOf(upper) * DEPTH <= lower.y - sizeOf(lower) * HEIGHT;
  return isBeside && !isBelow(a, b) && !isBelow(b, a);
}

const isFree = (label: Label, others: readonly Label[], between = BETWEEN): boolean =>
  !others.some((other) => isNear(other, label, between));

/** The size of a numeral, at most `most`, that keeps clear of the labels around it where it can. */
function fittingSize(most: number, around: readonly Label[], texts: (size: number) => Label[]): number {
  let size = most;
  while (size > most * 0.75 && !around.every((label) => isFree(label, texts(size)))) size *= 0.97;
  return size;
}

/** Labels, and those around them on which they do not lie. */
const keepClear = (labels: readonly Label[], around: readonly Label[]): Label[] => [
  ...around.filter((label) => isFree(label, labels)),
  ...labels,
];

/**
 * From the threshold along the arc and past its end, as far as `reach` of the way.
 *
 *   ╲ angle
 *    ╲
 *     │ three o'clock
 *     ▼ PAST below
 */
function arrow({ cx, cy, R }: Arc, angle: number, reach: number): Mark {
  const radius = R + 9;
  const end = Math.PI / 2;
  const along = radius * (end - angle);
  const way = reach * (along + PAST);
  const tipAngle = Math.min(end, angle + way / radius);
  const [x, y] = pointRadial(tipAngle, radius);
  const tip = { x: cx + x, y: cy + y + Math.max(0, way - along) };
  const path = pathRound(2);
  path.arc(cx, cy, radius, fromThreeOClock(angle), fromThreeOClock(tipAngle));
  path.lineTo(tip.x, tip.y);
  const [backX, backY] = pointRadial(tipAngle - Math.PI / 2, HEAD * 1.6);
  const [asideX, asideY] = pointRadial(tipAngle, HEAD);
  path.moveTo(tip.x + backX - asideX, tip.y + backY - asideY);
  path.lineTo(tip.x, tip.y);
  path.lineTo(tip.x + backX + asideX, tip.y + backY + asideY);
  return { d: path.toString(), ink: 'ink', width: 2 };
}

/** How far the arrow runs past the end, and how far its head goes to each side, in px. */
const PAST = 12;
const HEAD = 5;

/** The strokes of the key: filled, and open. */
export const keyFilled: Bar = { ink: 'accent', width: 5, height: 20 };
export const keyOpen: Mark = { d: 'M2 0v20M6.5 0v20M11 0v20', ink: 'accent', width: 1.25 };
export const keyNow: Mark = { d: 'M6 15l-5 -9h10Z', ink: 'ink' };
export const keyRest: Mark = { d: 'M2 0v20M6.5 0v20M11 0v20', ink: 'scale', width: 1.25 };
