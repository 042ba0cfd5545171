/**
 * How the marks that a figure measures come into sight: a clip opens over them, from what they are counted from on.
 *
 *   up   ▔▔▔▔      right   ▌▌▌▌→       around   ◜
 *        ▂▂▂▂ ↑            ▌▌▌▌→               clockwise from twelve
 */
import { range } from 'd3-array';

export type Direction = 'up' | 'right' | 'around';

/** Strokes reach beyond the lines that a clip is measured by, in px. */
const BEYOND = '-40px';

/** Points on the edge of a sector, and steps that it is opened in: between them the browser draws straight on. */
const POINTS = 8;
const STEPS = 24;

/** A sector of the picture around its middle. @param share from 0 to 1, of the way around */
function sector(share: number): string {
  const points = range(POINTS).map((index) => {
    const angle = 2 * Math.PI * share * (index / (POINTS - 1));
    // Far outside of the picture, so that the straight edges between the points never cut into it.
    return `${50 + 200 * Math.sin(angle)}% ${50 - 200 * Math.cos(angle)}%`;
  });
  return `polygon(50% 50%, ${points.join(', ')}) view-box`;
}

/** From hidden to whole. */
export function clipsOf(direction: Direction): string[] {
  if (direction === 'around') return range(STEPS + 1).map((step) => sector(step / STEPS));
  const whole = `inset(${BEYOND})`;
  return direction === 'up'
    ? [`inset(100% ${BEYOND} ${BEYOND})`, whole]
    : [`inset(${BEYOND} 100% ${BEYOND} ${BEYOND})`, whole];
}
