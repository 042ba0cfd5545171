/**
 * A triangle that points down at something.
 *
 *   ▔▔▔▔▔  2 · halfWidth
 *    ╲ ╱   height
 *     ╵    (x, y)
 *
 * d3-shape's `symbolTriangle` has equal sides and stands around its middle; this one is placed by its tip.
 */
import { pathRound } from 'd3-path';

export function pointerDown(x: number, y: number, halfWidth: number, height: number): string {
  const path = pathRound(2);
  path.moveTo(x, y);
  path.lineTo(x - halfWidth, y - height);
  path.lineTo(x + halfWidth, y - height);
  path.closePath();
  return path.toString();
}
