/** The movement from a picture into one of its marks and back. It only moves: what is settled is drawn exactly. */
import { range } from 'd3-array';
import { easeCubicInOut } from 'd3-ease';
import { interpolateZoom, type ZoomView } from 'd3-interpolate';
import type { Box } from '../../graphic/picture.js';
import { prefersReducedMotion } from '../controllers/motion.js';
import { isPrinting } from '../controllers/printing.js';

/** How long it takes, in ms. */
const DURATION = 500;
/** How far the outer picture grows meanwhile. */
const GROWTH = 5;
/** Keyframes of the way; the browser fills in the rest. */
const FRAMES = 24;

/** What was on screen before: a copy of the picture's shapes. */
export const copyOfShapes = (svg: SVGSVGElement | null): SVGGElement | undefined =>
  svg?.querySelector('g')?.cloneNode(true) as SVGGElement | undefined;

/**
 * The views that a camera has of a picture: `whole` shows all of it; `atMark` shows the outer picture with the mark in its
 * middle; `fromMark` shows the inner picture as small as the mark, at the mark's place.
 */
function viewsOf({ width, height }: DOMRect, mark: Box): Record<'whole' | 'atMark' | 'fromMark', ZoomView> {
  const x = mark.x + mark.width / 2;
  const y = mark.y + mark.height / 2;
  const scale = mark.height / height;
  return {
    whole: [width / 2, height / 2, width],
    atMark: [x, y, width / GROWTH],
    fromMark: [(width / 2 - x) / scale + width / 2, (height / 2 - y) / scale + height / 2, width / scale],
  };
}

/** The way of a camera from one view to another, as transforms of the shapes that it looks at. */
function transformsOf({ width, height }: DOMRect, from: ZoomView, to: ZoomView): string[] {
  const viewAt = interpolateZoom(from, to);
  return range(FRAMES + 1).map((frame) => {
    const [x, y, viewWidth] = viewAt(easeCubicInOut(frame / FRAMES));
    const scale = width / viewWidth;
    return `translate(${width / 2 - x * scale}px, ${height / 2 - y * scale}px) scale(${scale})`;
  });
}

/** Plays a way; the shapes appear or vanish on it. */
function play(shapes: SVGGElement, transforms: readonly string[], appears: boolean): Animation {
  const frames = transforms.map((transform, index) => {
    const share = index / FRAMES;
    return { transform, opacity: appears ? share : 1 - share };
  });
  return shapes.animate(frames, DURATION);
}

/**
 * Shows how a mark opens into what the picture now shows, or closes again. Nothing moves for readers who asked for that.
 * @param before what `copyOfShapes` gave, before the picture changed
 * @param mark the rectangle of the mark, in the coordinates of the outer picture
 * @param opens whether the picture now shows the inside of the mark
 */
export function zoom(svg: SVGSVGElement, before: SVGGElement, mark: Box, opens: boolean): void {
  if (prefersReducedMotion() || isPrinting()) return;
  svg.querySelectorAll('.leaving').forEach((old) => old.remove());
  const now = svg.querySelector('g')!;
  const size = svg.viewBox.baseVal;
  const { whole, atMark, fromMark } = viewsOf(size, mark);
  before.classList.add('leaving');
  svg.append(before);
  svg.classList.add('zooming');
  if (opens) play(now, transformsOf(size, fromMark, whole), true);
  else play(now, transformsOf(size, atMark, whole), true);
  const leaving = opens
    ? play(before, transformsOf(size, whole, atMark), false)
    : play(before, transformsOf(size, whole, fromMark), false);
  const end = (): void => {
    before.remove();
    svg.classList.toggle('zooming', svg.querySelector('.leaving') !== null);
  };
  leaving.finished.then(end, end);
}
