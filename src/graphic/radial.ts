/**
 * Strokes around a centre. Angles are in radians clockwise from twelve o'clock, as those of d3-shape's `pointRadial` are;
 * d3-path's `arc` counts from three o'clock.
 *
 *        0
 *        │  ╱ angle        ┼──── inner ────████ outer
 *   ─────┼─────  π/2
 */
import { pointRadial } from 'd3-shape';

/** What d3-path's `arc` calls an angle that is counted from twelve o'clock. */
export const fromThreeOClock = (angle: number): number => angle - Math.PI / 2;

/** As much of d3-path's `Path` as a stroke needs; the published types name no package that does not come with them. */
interface LinePath {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/** Adds a straight stroke that points away from a centre. d3-shape's `lineRadial` knows no other centre than the origin. */
export function addRadialStroke(
  path: LinePath,
  cx: number,
  cy: number,
  angle: number,
  inner: number,
  outer: number,
): void {
  const [x1, y1] = pointRadial(angle, inner);
  const [x2, y2] = pointRadial(angle, outer);
  path.moveTo(cx + x1, cy + y1);
  path.lineTo(cx + x2, cy + y2);
}
