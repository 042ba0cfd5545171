/**
 * The ring of a day or a year, with a clock inside.
 *
 *        R + 5 ─┐ now, in ink, with an envelope outside
 *            R ─┼── strokes end
 *        R − 8 ─┤ strokes that are still to come begin
 *       R − 22 ─┤ counted strokes begin
 *       R − 29 ─┘
 *       R − 33 … R − 37 ticks, R − 48 figures
 */
import { polar, px, ray, type Bar, type Label, type Mark, type Picture } from '../graphic/picture.js';
import type { Ring } from './model.js';

/** The words in the middle of the ring. */
export interface Centre {
  readonly large: string;
  readonly small: string;
}

/** The way of a mail into the ring: two points, in px of the picture. */
export type FlightPath = readonly (readonly [x: number, y: number])[];

/** Room for the envelope around the ring, in px. */
const MARGIN = 28;

/** The largest ring, in px. */
const LARGEST = 316;

/** The share of its cell that a stroke fills. */
const FILL = 0.62;

const measures = (width: number): { size: number; c: number; R: number } => {
  const size = Math.min(width, LARGEST);
  return { size, c: size / 2, R: size / 2 - MARGIN };
};

/** The way of a mail from the envelope into the ring. @param width room for the picture */
export function arrivalPath(ring: Ring, width: number): FlightPath {
  const { c, R } = measures(width);
  return [R + 17, R - 25].map((radius) => polar(c, c, radius, (ring.now ?? 0) * 2 * Math.PI));
}

/** @param width room for the picture, in px at a font size of 16 px */
export function drawRing(ring: Ring, centre: Centre, width: number): Picture {
  const { size, c, R } = measures(width);
  const cell = (2 * Math.PI) / ring.strokes;
  const stroke = (R - 11) * cell * FILL;

  /** The strokes in [from, to), each in the middle of its cell. */
  const strokes = (from: number, to: number, inner: number): string => {
    let d = '';
    for (let i = from; i < to; i++) d += ray(c, c, (i + 0.5) * cell, inner, R);
    return d;
  };

  const marks: Mark[] = [
    {
      d: strokes(0, ring.from, R - 8) + strokes(ring.to, ring.strokes, R - 8),
      ink: 'scale',
      width: Math.min(stroke, 1.5),
    },
    { d: strokes(ring.from, ring.to, R - 22), ink: 'accent', width: stroke },
    {
      d: ring.ticks.map(({ at, text }) => ray(c, c, at * 2 * Math.PI, R - (text ? 37 : 36), R - 33)).join(''),
      ink: 'scale',
      width: 1,
    },
    ...(ring.now === undefined ? [] : pointer(c, R, ring.now * 2 * Math.PI)),
  ];

  const labels: Label[] = ring.ticks.flatMap(({ at, text, bold }) => {
    if (!text) return [];
    const angle = at * 2 * Math.PI;
    // Names of months at the sides keep clear of their ticks.
    const [x, y] = polar(c, c, R - 49 - 4 * Math.max(0, text.length - 2) * Math.abs(Math.sin(angle)), angle);
    return { x, y: y + 4.5, text, ink: bold ? 'ink' : 'muted', bold, anchor: 'middle' } satisfies Label;
  });
  // A date is wider than a time: it stands above the line of the figures at its sides, its words below.
  const [letters, y] = centre.large.length > 6 ? [18, -14] : [32, 4];
  labels.push(
    { x: c, y: c + y, text: centre.large, ink: 'ink', size: letters, anchor: 'middle', numeral: true },
    { x: c, y: c + 24, text: centre.small, anchor: 'middle' },
  );
  return { width: size, height: size, marks, labels };
}

/** The bar at now, and the envelope that has just arrived there. */
function pointer(c: number, R: number, angle: number): Mark[] {
  const [x, y] = polar(c, c, R + 17, angle);
  const [w, h] = [8.5, 6];
  const flap = `M${px(x - w)} ${px(y - h)}L${px(x)} ${px(y + 1)}L${px(x + w)} ${px(y - h)}`;
  return [
    { d: ray(c, c, angle, R - 29, R + 5), ink: 'ink', width: 2.5 },
    { d: `M${px(x - w)} ${px(y - h)}h${w * 2}v${h * 2}h${-w * 2}Z${flap}`, ink: 'ink', width: 1.5 },
  ];
}

/** The strokes of the key: counted, and still to come. */
export const keyCounted: Bar = { ink: 'accent', width: 3, height: 20 };
export const keyRest: Bar = { ink: 'scale', width: 1.5, height: 8 };
