/** How much room an infographic has, measured when the browser lays the page out and before it paints. */
import type { LitElement, ReactiveController } from 'lit';

const controllers = new WeakMap<Element, SizeController>();

/** One observer for the page. */
let observer: ResizeObserver | undefined;

function sharedObserver(): ResizeObserver | undefined {
  if (!globalThis.ResizeObserver) return undefined;
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) controllers.get(target)?.measured(contentRect);
  });
  return observer;
}

/** Controllers that were connected and not measured since. */
const unmeasured = new Set<SizeController>();

/**
 * Measures all at once: the first look makes the browser lay out the page, the others find it laid out. While the page is
 * still parsed each would be alone, and the observer measures them before the first paint anyway.
 */
function measureAll(): void {
  if (globalThis.document?.readyState === 'loading') return;
  for (const controller of unmeasured) controller.measureNow();
  unmeasured.clear();
}

/**
 * Gives its host the width in px at a font size of 16 px, so that a picture grows as a whole with the reader's text.
 * What is measured is an element of its own, `.measure`, 1 em high: it changes with the room and with the size of the
 * text, and not with what is drawn. A host that grows by what it draws would be measured again in the same round, which
 * the browser reports as an error. It stands before all that is rendered, so that nothing has to be rendered for it.
 */
export class SizeController implements ReactiveController {
  private measuredWidth = 0;
  private ruler: HTMLElement | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** In px at a font size of 16 px; 0 until it is known, and while the element was never displayed. */
  get width(): number {
    if (unmeasured.has(this)) measureAll();
    return this.measuredWidth;
  }

  hostConnected(): void {
    // On a server there is nothing to measure.
    if (!globalThis.document) return;
    this.ruler ??= this.insertRuler();
    sharedObserver()?.observe(this.ruler);
    if (!this.measuredWidth) unmeasured.add(this);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.ruler!);
    unmeasured.delete(this);
  }

  measureNow(): void {
    this.measured(this.ruler!.getBoundingClientRect());
  }

  measured({ width: room, height: em }: DOMRectReadOnly): void {
    const width = em && Math.floor((room / em) * 16);
    if (!width || width === this.measuredWidth) return;
    this.measuredWidth = width;
    this.host.requestUpdate();
  }

  private insertRuler(): HTMLElement {
    const ruler = document.createElement('div');
    ruler.className = 'measure';
    this.host.renderRoot.prepend(ruler);
    controllers.set(ruler, this);
    return ruler;
  }
}
