/** Whether an element is on screen, by one observer for the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SharedObserver } from './shared-observer.js';

const observer = new SharedObserver();

/** Tells its host when it comes on screen and when it leaves. */
export class VisibilityController implements ReactiveController {
  visible = false;

  /** @param changed called after `visible` changed, and when the element is removed from the page while visible */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly changed: (visible: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const isObserved = observer.observe(this.host, ({ isIntersecting }) => this.see(isIntersecting));
    // Where nobody looks, it is taken to be on screen, after the first render.
    if (!isObserved) setTimeout(() => this.see(this.host.isConnected));
  }

  hostDisconnected(): void {
    observer.unobserve(this.host);
    this.see(false);
  }

  see(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    this.changed(visible);
  }
}
