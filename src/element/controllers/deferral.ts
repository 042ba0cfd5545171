/**
 * Lets the first picture of an element wait that is far below what a reader sees: until it comes near or the page is idle,
 * whichever is first. The fallback keeps its place meanwhile.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from '../idle.js';

/** How far below the window an element is near, in heights of the window. */
const NEAR = 0.5;

/** Hosts that wait. */
const controllers = new WeakMap<Element, DeferralController>();
let observer: IntersectionObserver | undefined;

function sharedObserver(): IntersectionObserver | undefined {
  if (!globalThis.IntersectionObserver) return undefined;
  const rootMargin = `${NEAR * 100}% 0px`;
  const endNear = (entries: IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) controllers.get(target)?.end();
  };
  observer ??= new IntersectionObserver(endNear, { rootMargin });
  return observer;
}

export class DeferralController implements ReactiveController {
  #state: 'undecided' | 'waiting' | 'over' = 'undecided';

  /** @param topOf where the host begins, in px below the top of the window; undefined while that is not known */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly topOf: () => number | undefined,
  ) {
    controllers.set(host, this);
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
    sharedObserver()?.observe(this.host);
    whenIdle(() => this.end());
  }

  hostDisconnected(): void {
    this.end();
  }

  /** No longer waits: the host renders its picture with its next update. */
  end(): void {
    if (this.#state === 'waiting') this.host.requestUpdate();
    this.#state = 'over';
    observer?.unobserve(this.host);
  }
}
