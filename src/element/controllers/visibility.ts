/** Whether an element is on screen. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { observeIntersection } from './observe-intersection.js';

/** Tells its host when it comes on screen and when it leaves. */
export class VisibilityController implements ReactiveController {
  visible = false;
  #observer: IntersectionObserver | undefined;

  /** @param changed called after `visible` changed, and when the element is removed from the page while visible */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly changed: (visible: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = observeIntersection(this.host, ({ isIntersecting }) => this.see(isIntersecting));
    // Where nobody looks, it is taken to be on screen, after the first render.
    if (!this.#observer) setTimeout(() => this.see(this.host.isConnected));
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.see(false);
  }

  see(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    this.changed(visible);
  }
}
