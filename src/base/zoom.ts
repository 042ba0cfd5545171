/** The movement from a picture into one of its marks and back. It only moves: what is settled is drawn exactly. */

import type { Box } from '../core/picture.js';
import { EASING, reducedMotion } from './motion.js';
import { printing } from './printing.js';

/** How long it takes, in ms, and how far the picture around the mark grows meanwhile. */
const DURATION = 500;
const GROWTH = 5;

/** What was on screen before: the group of the picture's shapes. */
export const leaving = (svg: SVGSVGElement | null): Node | undefined => svg?.querySelector('g')?.cloneNode(true);

/**
 * Shows how a mark opens into what the picture now shows, or closes again. Nothing moves for readers who asked for that.
 * @param before what `leaving` gave, before the picture changed
 * @param mark the rectangle of the mark, in the coordinates of the outer picture
 * @param deeper whether the picture now shows the inside of the mark
 */
export function zoom(svg: SVGSVGElement, before: Node, mark: Box, deeper: boolean): void {
  if (reducedMotion() || printing()) return;
  svg.querySelectorAll('.leaving').forEach((old) => old.remove());
  const now = svg.querySelector('g')!;
  const then = before as SVGGElement;
  const { width, height } = svg.viewBox.baseVal;
  then.classList.add('leaving');
  svg.append(then);
  svg.classList.add('zooming');
  const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
  const within = `translate(${mark.x}px, ${mark.y}px) scale(${mark.width / width}, ${mark.height / height})`;
  const around = `translate(${x * (1 - GROWTH)}px, ${y * (1 - GROWTH)}px) scale(${GROWTH})`;
  const move = (group: SVGGElement, transform: string, appears: boolean): Animation => {
    const away = { transform, opacity: 0 };
    const here = { transform: 'none', opacity: 1 };
    return group.animate(appears ? [away, here] : [here, away], { duration: DURATION, easing: EASING });
  };
  move(now, deeper ? within : around, true);
  const end = (): void => {
    then.remove();
    svg.classList.toggle('zooming', svg.querySelector('.leaving') !== null);
  };
  move(then, deeper ? around : within, false).finished.then(end, end);
}
