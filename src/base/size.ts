/** How much room an infographic has, measured when the browser lays the page out and before it paints. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

let observer: ResizeObserver | undefined;
const watched = new WeakMap<Element, Size>();

function sharedObserver(): ResizeObserver {
  return (observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) watched.get(target)?.measured(contentRect.width);
  }));
}

/** Gives its host the width in px at a font size of 16 px, so that a picture grows as a whole with the reader's text. */
export class Size implements ReactiveController {
  /** 0 until it is known, and while the element is not displayed. */
  width = 0;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    watched.set(this.host, this);
    sharedObserver().observe(this.host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
  }

  measured(cssPixels: number): void {
    const width = Math.floor((cssPixels * 16) / Number.parseFloat(getComputedStyle(this.host).fontSize));
    if (!width || width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  }
}
