/**
 * The gauge: strokes on a half circle, and below it the strip of the day.
 *
 *          ▂▃▄▅▆▆▅▄▃▂        strokes from R − 34 (wide) to R
 *        ▃            ╲      threshold bar across, then thin strokes that nobody filled,
 *       ▐   21.000     ╎╲    and an arrow that runs past the end: "more than" has no upper end
 *       0           25.000▼
 *   ├─┴─┴─┴─┴─▐▐▐┴─┴─┴─┴─┤   the strip of the day (strip.ts)
 */
import {
  polar,
  px,
  ray,
  textWidth,
  type Bar,
  type Drawing,
  type Label,
  type Mark,
  type Picture,
} from '../graphic/picture.js';
import type { Scale } from './model.js';
import { drawStrip, stripHeight, type DayStrip } from './day-strip.js';

/** What the gauge shows, with the words for it. */
export interface Dial {
  readonly value: number;
  /** Whether the number has no upper end. */
  readonly isOpen: boolean;
  readonly scale: Scale;
  /** The number as it is written. */
  readonly numeral: string;
  /** The word above it. */
  readonly above: string;
  /** What is counted, below it. */
  readonly below: string;
  readonly tickTexts: readonly string[];
}

/** The widest picture, in px. */
const WIDEST = 672;

/** @param width room for the picture, in px at a font size of 16 px */
export function drawGauge(dial: Dial, strip: DayStrip, width: number): Picture {
  const { w, R, cy } = measures(width);
  const height = cy + 68 + stripHeight(strip);
  const arc = drawDial(dial, w / 2, cy, R);
  const day = drawStrip(strip, w, height);
  return { width: w, height, marks: [...arc.marks, ...day.marks], labels: [...arc.labels, ...day.labels] };
}

function measures(width: number): { w: number; R: number; cy: number; wide: boolean; inner: number } {
  const w = Math.min(width, WIDEST);
  const R = Math.min(268, w / 2 - 16);
  const wide = R > 230;
  return { w, R, cy: R + 10, wide, inner: R - (wide ? 34 : 22) };
}

/** Where a stroke of the arc's size pulses in the middle of the dial: its top and its height, in px. */
export function pulsePosition(width: number): { top: number; height: number } {
  const { cy, wide, inner } = measures(width);
  const height = wide ? 20 : 12;
  return { top: cy - inner * 0.66 - height / 2, height };
}

function drawDial(
  { value, isOpen, scale, numeral, above, below, tickTexts }: Dial,
  cx: number,
  cy: number,
  R: number,
): Drawing {
  const { wide, inner } = measures(2 * cx);
  const count = Math.round(scale.end / scale.worth);
  const angle = (share: number): number => (share - 0.5) * Math.PI;
  const cell = Math.PI / count;
  const thick = ((R + inner) / 2) * cell * 0.6;
  const stroke = (index: number, length = 1): string =>
    ray(cx, cy, angle((index + 0.5) / count), inner, inner + (R - inner) * length);

  const share = value / scale.end;
  const whole = Math.floor(Number((share * count).toPrecision(12)));
  const part = share * count - whole;
  let filled = part > 1e-9 ? stroke(whole, part) : '';
  for (let i = 0; i < whole; i++) filled += stroke(i);
  let rest = '';
  for (let i = Math.ceil(share * count); i < count; i++) rest += stroke(i);

  const at = angle(share);
  const marks: Mark[] = [
    { d: filled, ink: 'accent', width: thick },
    { d: rest, ink: isOpen ? 'accent' : 'scale', width: 1.25 },
    { d: ray(cx, cy, at, inner - 8, R + 12), ink: 'ink', width: 2.5 },
    ...(isOpen ? [arrow(cx, cy, R + 9, at)] : []),
    {
      d: scale.ticks.map((tick) => ray(cx, cy, angle(tick / scale.end), inner - 12, inner - 4)).join(''),
      ink: 'scale',
      width: 1,
    },
  ];

  // The first and the last number stand below the ends of the arc, the others inside it.
  const size = wide ? 13 : 12;
  const labels: Label[] = scale.ticks.map((tick, index) => {
    const text = tickTexts[index]!;
    const a = angle(tick / scale.end);
    const half = textWidth(text, size) / 2;
    if (Math.abs(Math.cos(a)) < 0.01) {
      // The number at the end makes way for the arrow.
      const end = tick && isOpen ? Math.min((R + inner) / 2, R - 4 - half) : Math.sin(a) * ((R + inner) / 2);
      return { x: cx + end, y: cy + 20, text, size, anchor: 'middle' };
    }
    const [x, y] = polar(cx, cy, inner - 16 - half * Math.abs(Math.sin(a)), a);
    return { x, y: y + 5 + 4 * Math.cos(a), text, size, anchor: 'middle' };
  });
  const base = wide ? cy - 36 : cy - 2;
  const centred = { x: cx, ink: 'ink', anchor: 'middle' } as const;
  const large = (size: number): Label[] => [
    { ...centred, y: base - size * 0.9, text: above, size: wide ? 20 : 14 },
    { ...centred, y: base, text: numeral, size, numeral: true },
  ];
  const what: Label = { x: cx, y: wide ? cy - 6 : cy + 38, text: below, size: wide ? 16 : 12, anchor: 'middle' };
  return {
    marks,
    labels: [...keepClear(Math.min(R * 0.33, (inner * 1.7) / textWidth(numeral, 1)), labels, large), what],
  };
}

/** Room between two texts on a line, in px: closer together they would be read as one, "mehr als 20.000". */
const BETWEEN = 14;

/** About how much of its size a line of text is high. */
const HEIGHT = 0.78;

/**
 * A numeral as large as it can be, at most `most`, between the labels around it. Where even a smaller one would lie on
 * a label, the label is left out.
 */
function keepClear(most: number, around: readonly Label[], texts: (size: number) => Label[]): Label[] {
  const half = ({ text, size = 13 }: Label): number => textWidth(text, size) / 2;
  const near = (a: Label, b: Label): boolean =>
    a.y > b.y - b.size! * HEIGHT && b.y > a.y - a.size! * HEIGHT && Math.abs(a.x - b.x) < half(a) + half(b) + BETWEEN;
  const free = (size: number) => (label: Label) => !texts(size).some((own) => near(own, label));
  let size = most;
  while (size > most * 0.75 && !around.every(free(size))) size *= 0.97;
  return [...around.filter(free(size)), ...texts(size)];
}

/** From the threshold along the arc and past its end. */
function arrow(cx: number, cy: number, r: number, from: number): Mark {
  const [x, y] = polar(cx, cy, r, from);
  const [tip, head] = [cy + 12, 5];
  return {
    d:
      `M${px(x)} ${px(y)}A${px(r)} ${px(r)} 0 0 1 ${px(cx + r)} ${px(cy)}V${px(tip)}` +
      `M${px(cx + r - head)} ${px(tip - head * 1.6)}L${px(cx + r)} ${px(tip)}L${px(cx + r + head)} ${px(tip - head * 1.6)}`,
    ink: 'ink',
    width: 2,
  };
}

/** The strokes of the key: filled, and open. */
export const keyFilled: Bar = { ink: 'accent', width: 5, height: 20 };
export const keyOpen: Mark = { d: 'M2 0v20M6.5 0v20M11 0v20', ink: 'accent', width: 1.25 };
export const keyNow: Mark = { d: 'M6 15l-5 -9h10Z', ink: 'ink' };
export const keyRest: Mark = { d: 'M2 0v20M6.5 0v20M11 0v20', ink: 'scale', width: 1.25 };
