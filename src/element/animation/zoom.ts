/**
 * The way from a picture into one of its marks, and back: a camera flies to the mark, the mark opens into the outline of
 * the next picture, and what is in it unfolds. It only moves: what is settled is drawn exactly.
 *
 *   ▌▌▌▌▌▌       ▌  █  ▌      ┌────┐      ┌──────────┐
 *   ▌▌▌▌▌▌   →      █      →  │▌▌▌▌│  →   │ ▌ ▌ ▌ ▌  │
 *
 * Texts of the old picture are gone before the running number comes, and that before the texts of the new one.
 */
import { range } from 'd3-array';
import { easeCubicInOut, easeQuadInOut } from 'd3-ease';
import { interpolateZoom, type ZoomView } from 'd3-interpolate';
import type { Box, Ink } from '../../graphic/picture.js';
import { isStill } from '../controllers/motion.js';

/** How long it takes, in ms. */
export const DURATION = 1000;
/** How high the plate is that the running number stands on, in px: pictures that open leave it free. */
const PLATE = 30;
/** Keyframes of the way, where all parts of it begin and end; the browser draws straight on between them. */
const FRAMES = 50;

/** What moves, from the outer picture to the inner one. */
export interface ZoomPath {
  /** The mark that opens, in the coordinates of the outer picture. */
  readonly mark: Box;
  /** What the mark is drawn in. */
  readonly ink: Ink;
  /** The outline that it opens into, in the coordinates of the inner picture. */
  readonly frame: Box;
  /** Whether the way leads in: else it is gone backwards. */
  readonly opens: boolean;
}

/** A number that runs from what was shown to what is shown. */
export interface RunningNumber {
  readonly from: number;
  readonly to: number;
  readonly text: (value: number) => string;
}

/** What a moment of the way shows: transforms as CSS has them, and opacities from 0 to 1. */
export interface Moment {
  readonly outer: string;
  readonly inner: string;
  /** Where the mark, or what it opens into, is. */
  readonly outline: Box;
  readonly opacity: {
    readonly outer: number;
    readonly inner: number;
    /** The mark itself, the empty room in it, and its outline. */
    readonly fill: number;
    readonly room: number;
    readonly outline: number;
  };
}

/** How far a part of the way is gone, from 0 to 1. */
const share = (from: number, to: number, time: number): number => Math.max(0, Math.min(1, (time - from) / (to - from)));

const between = (from: number, to: number, at: number): number => from + (to - from) * at;

/** Opacities of texts on the way, from 0 to 1: no two of them are there at once. */
export const textsAt = (
  time: number,
): { readonly before: number; readonly number: number; readonly after: number } => ({
  before: 1 - share(0, 0.1, time),
  number: Math.min(share(0.1, 0.18, time), 1 - share(0.84, 0.9, time)),
  after: share(0.9, 1, time),
});

/** The way into a mark: the moment at a time from 0 (the outer picture) to 1 (the inner one). */
export function momentsOf(width: number, height: number, mark: Box, frame: Box): (time: number) => Moment {
  const growth = frame.height / mark.height;
  const whole: ZoomView = [width / 2, height / 2, width];
  const atMark: ZoomView = [
    mark.x + mark.width / 2 - (frame.x + frame.width / 2 - width / 2) / growth,
    mark.y + mark.height / 2 - (frame.y + frame.height / 2 - height / 2) / growth,
    width / growth,
  ];
  const viewAt = interpolateZoom(whole, atMark);
  return (time) => {
    const [x, y, viewWidth] = viewAt(easeQuadInOut(share(0, 0.8, time)));
    const scale = width / viewWidth;
    const [left, top] = [width / 2 - x * scale, height / 2 - y * scale];
    const opened = easeCubicInOut(share(0.45, 1, time));
    const outline = {
      x: between(left + mark.x * scale, frame.x, opened),
      y: between(top + mark.y * scale, frame.y, opened),
      width: between(mark.width * scale, frame.width, opened),
      height: between(mark.height * scale, frame.height, opened),
    };
    const [wider, higher] = [outline.width / frame.width, outline.height / frame.height];
    return {
      outer: `translate(${left}px, ${top}px) scale(${scale})`,
      inner: `translate(${outline.x - frame.x * wider}px, ${outline.y - frame.y * higher}px) scale(${wider}, ${higher})`,
      outline,
      opacity: {
        outer: 1 - share(0.68, 0.88, time),
        inner: share(0.48, 0.66, time),
        fill: Math.min(share(0, 0.1, time), 1 - share(0.48, 0.7, time)),
        room: share(0.4, 0.48, time),
        outline: Math.min(share(0, 0.1, time), 1 - share(0.86, 0.96, time)),
      },
    };
  };
}

/** What was on screen before: a copy of the picture. */
export const copyOf = (svg: SVGSVGElement | null): SVGGElement | undefined =>
  svg?.querySelector('g')?.cloneNode(true) as SVGGElement | undefined;

/** Ends the movement in a picture, if there is one. */
const ends = new WeakMap<SVGSVGElement, () => void>();

const create = <K extends keyof SVGElementTagNameMap>(name: K): SVGElementTagNameMap[K] =>
  document.createElementNS('http://www.w3.org/2000/svg', name);

/** A square of 1 px, which a transform brings to its place. */
function square(classes: string): SVGPathElement {
  const path = create('path');
  path.setAttribute('class', classes);
  path.setAttribute('d', 'M0 0h1v1h-1Z');
  return path;
}

/** The running number, on a plate above what moves. */
function counterIn(width: number): SVGGElement {
  const group = create('g');
  const plate = create('path');
  plate.setAttribute('class', 'plate');
  plate.setAttribute('d', `M-4 -4H${width + 4}V${PLATE}H-4Z`);
  const text = create('text');
  text.setAttribute('class', 'ink numeral counter');
  text.setAttribute('y', String(PLATE - 8));
  group.append(plate, text);
  return group;
}

/** Keyframes of something at all times of the way. */
const frames = (opens: boolean, frame: (time: number) => Keyframe): Keyframe[] =>
  range(FRAMES + 1).map((index) => frame(opens ? index / FRAMES : 1 - index / FRAMES));

/**
 * Shows how a mark opens into what the picture now shows, or closes again; one that is still going on ends at once.
 * Nothing moves for readers who asked for that.
 * @param before what `copyOf` gave, before the picture changed
 */
export function zoom(svg: SVGSVGElement, before: SVGGElement, path: ZoomPath, number: RunningNumber): void {
  ends.get(svg)?.();
  if (isStill()) return;
  const { mark, ink, frame, opens } = path;
  const { width, height } = svg.viewBox.baseVal;
  const momentAt = momentsOf(width, height, mark, frame);
  const now = svg.querySelector('g')!;
  const [outer, inner] = opens ? [before, now] : [now, before];

  const texts = before.cloneNode() as SVGGElement;
  texts.append(...before.querySelectorAll('text'));
  const emptyRoom = square('plate');
  const fill = square(`${ink} solid`);
  const outline = square(`${ink} outline`);
  const counter = counterIn(width);
  const added = [before, emptyRoom, fill, outline, texts, counter];
  for (const each of added) {
    each.classList.add('leaving');
    each.setAttribute('aria-hidden', 'true');
  }
  if (opens) svg.prepend(before);
  else svg.append(before);
  inner.before(emptyRoom, fill);
  svg.append(outline, texts, counter);
  svg.classList.add('zooming');

  const animations: Animation[] = [];
  const play = (element: Element, frame: (time: number) => Keyframe, isBackwards = !opens): Animation => {
    const animation = element.animate(frames(!isBackwards, frame), DURATION);
    animations.push(animation);
    return animation;
  };
  const boxFrame = (time: number, opacity: number): Keyframe => {
    const { x, y, width: wide, height: high } = momentAt(time).outline;
    return { transform: `translate(${x}px, ${y}px) scale(${wide}, ${high})`, opacity };
  };
  const main = play(outer, (time) => ({ transform: momentAt(time).outer, opacity: momentAt(time).opacity.outer }));
  play(inner, (time) => ({ transform: momentAt(time).inner, opacity: momentAt(time).opacity.inner }));
  play(emptyRoom, (time) => boxFrame(time, momentAt(time).opacity.room));
  play(fill, (time) => boxFrame(time, momentAt(time).opacity.fill));
  play(outline, (time) => boxFrame(time, momentAt(time).opacity.outline));
  // Texts come and go in the order of reading, whichever way the camera goes.
  play(texts, (time) => ({ opacity: textsAt(time).before }), false);
  play(counter, (time) => ({ opacity: textsAt(time).number }), false);
  for (const text of now.querySelectorAll('text')) play(text, (time) => ({ opacity: textsAt(time).after }), false);

  const end = (): void => {
    if (ends.get(svg) !== end) return;
    ends.delete(svg);
    for (const animation of animations) animation.cancel();
    for (const each of added) each.remove();
    svg.classList.remove('zooming');
  };
  ends.set(svg, end);
  const count = (): void => {
    if (ends.get(svg) !== end) return;
    const gone = easeCubicInOut(share(0.1, 0.84, main.effect?.getComputedTiming().progress ?? 1));
    counter.lastChild!.textContent = number.text(Math.round(numberBetween(number.from, number.to, gone)));
    requestAnimationFrame(count);
  };
  count();
  main.finished.then(end, end);
}

/** By the same factor in the same time; from nothing or to nothing there is none. */
export const numberBetween = (from: number, to: number, gone: number): number =>
  from && to ? from * (to / from) ** gone : from + (to - from) * gone;
