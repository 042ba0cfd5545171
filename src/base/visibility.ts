/** Whether an element is on screen, by one observer for the page. */
import type { Controller, ReactiveElement } from './element.js';

const watched = new WeakMap<Element, Visibility>();
let observer: IntersectionObserver | undefined;

function sharedObserver(): IntersectionObserver {
  return (observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) watched.get(target)?.see(isIntersecting);
  }));
}

/** Tells its host when it comes on screen and when it leaves. */
export class Visibility implements Controller {
  visible = false;

  /** @param changed called after `visible` changed, and when the element is removed from the page while visible */
  constructor(
    private readonly host: ReactiveElement,
    private readonly changed: (visible: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    watched.set(this.host, this);
    sharedObserver().observe(this.host);
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
