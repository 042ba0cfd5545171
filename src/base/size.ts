/** How much room an infographic has, measured when the browser lays the page out and before it paints. */
import type { Controller, ReactiveElement } from './element.js';

const hosts = new WeakMap<Element, Size>();
let observer: ResizeObserver | undefined;

function sharedObserver(): ResizeObserver {
  return (observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) hosts.get(target)?.measured(contentRect);
  }));
}

/**
 * Gives its host the width in px at a font size of 16 px, so that a picture grows as a whole with the reader's text.
 * What is measured is an element of its own, `.measure`, 1 em high: it changes with the room and with the size of the
 * text, and not with what is drawn. A host that grows by what it draws would be measured again in the same round, which
 * the browser reports as an error. It stands before all that is rendered, so that nothing has to be rendered for it.
 */
export class Size implements Controller {
  /** 0 until it is known, and while the element is not displayed. */
  width = 0;

  private readonly ruler = document.createElement('div');

  constructor(private readonly host: ReactiveElement) {
    this.ruler.className = 'measure';
    host.renderRoot.append(this.ruler);
    hosts.set(this.ruler, this);
    host.addController(this);
  }

  hostConnected(): void {
    sharedObserver().observe(this.ruler);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.ruler);
  }

  measured({ width: room, height: em }: DOMRectReadOnly): void {
    const width = em && Math.floor((room / em) * 16);
    if (!width || width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  }
}
