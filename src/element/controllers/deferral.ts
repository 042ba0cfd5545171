/**
 * Lets the first picture of an element wait that is far below what a reader sees: until it comes near or the page is idle,
 * whichever is first. The fallback keeps its place meanwhile.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from '../idle.js';
import { observeIntersection } from './observe-intersection.js';

/** How far below the window an element is near, in heights of the window. */
const NEAR = 0.5;

export class DeferralController implements ReactiveController {
  #observer: IntersectionObserver | undefined;
  #state: 'undecided' | 'waiting' | 'over' = 'undecided';

  /** @param topOf where the host begins, in px below the top of the window; undefined while that is not known */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly topOf: () => number | undefined,
  ) {
    host.addController(this);
  }

  /** Whether the picture waits. Decided when first asked: before the first render. */
  get isWaiting(): boolean {
    if (this.#state === 'undecided') this.#decide();
    return this.#state === 'waiting';
  }

  #decide(): void {
    const top = this.topOf() ?? 0;
    const isFar = top > (1 + NEAR) * globalThis.innerHeight;
    this.#state = isFar ? 'waiting' : 'over';
    if (!isFar) return;
    const endNear = ({ isIntersecting }: IntersectionObserverEntry): void => {
      if (isIntersecting) this.end();
    };
    this.#observer = observeIntersection(this.host, endNear, { rootMargin: `${NEAR * 100}% 0px` });
    whenIdle(() => this.end());
  }

  hostDisconnected(): void {
    this.end();
  }

  /** No longer waits: the host renders its picture with its next update. */
  end(): void {
    if (this.#state === 'waiting') this.host.requestUpdate();
    this.#state = 'over';
    this.#observer?.disconnect();
  }
}
