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
import { pathRound } from 'd3-path';
import { pointRadial } from 'd3-shape';
import type { Bar, Label, Mark, Picture } from '../graphic/picture.js';
import { addRadialStroke } from '../graphic/radial.js';
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

/** The largest ring, in px: beside the number where there is room, and below it. */
const LARGEST = 316;
const BELOW_NUMBER = 248;

/** From here on ring and number stand side by side, as the style sheet has it. */
const SIDE_BY_SIDE = 576;

/** The share of its cell that a stroke fills. */
const FILL = 0.62;

/** Around the middle of the envelope, half of its sides, in px. */
const ENVELOPE = { radius: 17, halfWidth: 8.5, halfHeight: 6 };

/** A share of the ring as an angle, clockwise from twelve o'clock. */
const angleOf = (share: number): number => share * 2 * Math.PI;

const measures = (width: number): { size: number; c: number; R: number } => {
  const size = Math.min(width, width < SIDE_BY_SIDE ? BELOW_NUMBER : LARGEST);
  return { size, c: size / 2, R: size / 2 - MARGIN };
};

/** The way of a mail from the envelope into the ring. @param width room for the picture */
export function arrivalPath(ring: Ring, width: number): FlightPath {
  const { c, R } = measures(width);
  const angle = angleOf(ring.now ?? 0);
  return [R + ENVELOPE.radius, R - 25].map((radius) => {
    const [x, y] = pointRadial(angle, radius);
    return [c + x, c + y];
  });
}

/** @param width room for the picture, in px at a font size of 16 px */
export function drawRing(ring: Ring, centre: Centre, width: number): Picture {
  const { size, c, R } = measures(width);
  const marks = [...strokes(ring, c, R), ticks(ring, c, R)];
  if (ring.now !== undefined) marks.push(...pointer(c, R, angleOf(ring.now)));
  const labels = [...tickLabels(ring, c, R), ...centreLabels(centre, c, R)];
  return { width: size, height: size, marks, labels };
}

/** What is still to come, and what is counted: each stroke in the middle of its cell. */
function strokes({ strokes: count, from, to }: Ring, c: number, R: number): Mark[] {
  const cell = angleOf(1 / count);
  const thickness = (R - 11) * cell * FILL;
  const isCounted = (index: number): boolean =>
    from <= to ? index >= from && index < to : index >= from || index < to;
  const rest = pathRound(2);
  const counted = pathRound(2);
  for (let index = 0; index < count; index++) {
    const angle = (index + 0.5) * cell;
    if (isCounted(index)) addRadialStroke(counted, c, c, angle, R - 22, R);
    else addRadialStroke(rest, c, c, angle, R - 8, R);
  }
  return [
    { d: rest.toString(), ink: 'scale', width: Math.min(thickness, 1.5) },
    { d: counted.toString(), ink: 'accent', width: thickness },
  ];
}

function ticks(ring: Ring, c: number, R: number): Mark {
  const path = pathRound(2);
  for (const { at, text } of ring.ticks) addRadialStroke(path, c, c, angleOf(at), R - (text ? 37 : 36), R - 33);
  return { d: path.toString(), ink: 'scale', width: 1 };
}

function tickLabels(ring: Ring, c: number, R: number): Label[] {
  return ring.ticks.flatMap(({ at, text, bold }): Label[] => {
    if (!text) return [];
    const angle = angleOf(at);
    // Names of months at the sides keep clear of their ticks.
    const clear = 4 * Math.max(0, text.length - 2) * Math.abs(Math.sin(angle));
    const [x, y] = pointRadial(angle, R - 49 - clear);
    return [{ x: c + x, y: c + y + 4.5, text, ink: bold ? 'ink' : 'muted', bold, anchor: 'middle' }];
  });
}

function centreLabels({ large, small }: Centre, c: number, R: number): Label[] {
  // A date is wider than a time: it stands above the line of the figures at its sides, its words below.
  const isDate = large.length > 6;
  const size = isDate ? Math.min(16, R / 6.2) : Math.min(32, R * 0.27);
  const y = isDate ? c - 14 : c + 4;
  return [
    { x: c, y, text: large, ink: 'ink', size, anchor: 'middle', numeral: true },
    { x: c, y: c + 24, text: small, anchor: 'middle' },
  ];
}

/** The bar at now, and the envelope that has just arrived there. */
function pointer(c: number, R: number, angle: number): Mark[] {
  const bar = pathRound(2);
  addRadialStroke(bar, c, c, angle, R - 29, R + 5);
  const { radius, halfWidth, halfHeight } = ENVELOPE;
  const [dx, dy] = pointRadial(angle, R + radius);
  return [
    { d: bar.toString(), ink: 'ink', width: 2.5 },
    { d: envelope(c + dx, c + dy, halfWidth, halfHeight), ink: 'ink', width: 1.5 },
  ];
}

/** An envelope with its flap, around (x, y). */
function envelope(x: number, y: number, halfWidth: number, halfHeight: number): string {
  const left = x - halfWidth;
  const right = x + halfWidth;
  const top = y - halfHeight;
  const path = pathRound(2);
  path.rect(left, top, 2 * halfWidth, 2 * halfHeight);
  path.moveTo(left, top);
  path.lineTo(x, y + 1);
  path.lineTo(right, top);
  return path.toString();
}

/** The strokes of the key: counted, and still to come. */
export const keyCounted: Bar = { ink: 'accent', width: 3, height: 20 };
export const keyRest: Bar = { ink: 'scale', width: 1.5, height: 8 };
