/** Whether an element is on screen, by one observer for the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const controllers = new WeakMap<Element, VisibilityController>();
let observer: IntersectionObserver | undefined;

function sharedObserver(): IntersectionObserver | undefined {
  if (!globalThis.IntersectionObserver) return undefined;
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) controllers.get(target)?.see(isIntersecting);
  });
  return observer;
}

/** Tells its host when it comes on screen and when it leaves. */
export class VisibilityController implements ReactiveController {
  visible = false;

  /** @param changed called after `visible` changed, and when the element is removed from the page while visible */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly changed: (visible: boolean) => void,
  ) {
    controllers.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    const shared = sharedObserver();
    shared?.observe(this.host);
    // Where nobody looks, it is taken to be on screen, after the first render.
    if (!shared) setTimeout(() => this.see(this.host.isConnected));
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
    this.see(false);
  }

  see(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    this.changed(visible);
  }
}
