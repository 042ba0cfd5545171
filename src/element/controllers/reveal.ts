/**
 * The first sight of a picture: what the figure measures comes into view, once, when the reader does.
 *
 * What is rendered is the settled state, and is painted first. Below the fold the marks wait unseen; in view they go and
 * come again. Nothing of it is layout, and readers who want less motion, paper, and all later pictures have none.
 */
import { range } from 'd3-array';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isStill } from './motion.js';
import { observeIntersection } from './observe-intersection.js';
import { followPrinting } from './printing.js';

/** How long it takes, in ms, and how much of that for what is in view already to go. */
export const REVEAL = 1200;
const GOING = 150;
/** Strokes reach beyond the lines that a clip is measured by, in px. */
const BEYOND = '-40px';
const WHOLE = `inset(${BEYOND})`;
/** A clip that leaves nothing, and opens the way that marks are counted. */
const closed = {
  up: `inset(100% ${BEYOND} ${BEYOND})`,
  right: `inset(${BEYOND} 100% ${BEYOND} ${BEYOND})`,
};
/** How much of a picture, or of the window, has to be in view. */
const IN_VIEW = 0.4;

/** Of a picture that is far higher than the window, a small share fills it: hence many steps. */
const threshold = range(0, 1, IN_VIEW / 8);

export class RevealController implements ReactiveController {
  #picture: Element | undefined;
  #observer: IntersectionObserver | undefined;
  #animations: Animation[] = [];

  /** @param direction in which the marks are counted */
  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly direction: keyof typeof closed,
  ) {
    host.addController(this);
    followPrinting(host, this.settle);
  }

  /** The first picture is the one that is revealed. */
  hostUpdated(): void {
    if (this.#picture) return;
    const picture = this.host.renderRoot.querySelector('[part=picture]');
    if (!picture) return;
    this.#picture = picture;
    this.#observer = observeIntersection(picture, this.#seen, { threshold });
  }

  hostDisconnected(): void {
    this.settle();
  }

  /** Whatever is in motion is at its end, and nothing moves any more. */
  readonly settle = (): void => {
    this.#observer?.disconnect();
    for (const animation of this.#animations) animation.cancel();
    this.#animations = [];
  };

  readonly #seen = ({
    isIntersecting,
    intersectionRatio,
    intersectionRect,
    rootBounds,
  }: IntersectionObserverEntry): void => {
    if (isStill()) {
      this.settle();
      return;
    }
    const isFirst = this.#animations.length === 0;
    if (isFirst) this.#prepare();
    // Nobody sees what is below the fold: there it waits where it is gone already.
    if (isFirst && !isIntersecting) for (const animation of this.#animations) animation.currentTime = GOING;
    // In a frame of another origin nobody knows how high the window is.
    const isLarge = intersectionRect.height > IN_VIEW * (rootBounds?.height ?? 0);
    if (intersectionRatio >= IN_VIEW || isLarge) this.#play();
  };

  #prepare(): void {
    const start = GOING / REVEAL;
    const marks: Keyframe[] = [
      { opacity: 1, clipPath: WHOLE },
      { opacity: 0, clipPath: WHOLE, offset: start },
      { opacity: 1, clipPath: closed[this.direction], offset: start, easing: 'ease-in-out' },
      { opacity: 1, clipPath: WHOLE, offset: 0.9 },
      { opacity: 1, clipPath: WHOLE },
    ];
    const labels: Keyframe[] = [
      { opacity: 1 },
      { opacity: 0, offset: start },
      { opacity: 0, offset: 0.75 },
      { opacity: 1 },
    ];
    for (const mark of this.#picture!.querySelectorAll('.accent')) {
      const animation = mark.animate(mark.localName === 'text' ? labels : marks, REVEAL);
      animation.pause();
      this.#animations.push(animation);
    }
  }

  #play(): void {
    this.#observer?.disconnect();
    for (const animation of this.#animations) animation.play();
  }
}
