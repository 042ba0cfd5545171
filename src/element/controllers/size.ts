/** How much room an infographic has, measured when the browser lays the page out and before it paints. */
import type { LitElement, ReactiveController } from 'lit';

type View = Window & typeof globalThis;

const controllers = new WeakMap<Element, SizeController>();

/** One observer for each window: elements move from one to another, and only its own looks at them in time. */
const observers = new WeakMap<View, ResizeObserver>();

function observerOf(view: View): ResizeObserver | undefined {
  if (!view.ResizeObserver) return undefined;
  let observer = observers.get(view);
  if (!observer) {
    observer = new view.ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) controllers.get(target)?.measured(contentRect);
    });
    observers.set(view, observer);
  }
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

/** As wide as a scroll bar at most, in px at a font size of 16 px. */
const SCROLLBAR = 24;

/** Below this width, in px at a font size of 16 px, the longest number with its unit and a full stop has no room in a line; */
const TOO_NARROW = 136;
/** and from this one on it has again. Between the two, what is shown stays: it may be what decides the width. */
const WIDE_ENOUGH = 160;

/**
 * Gives its host the width in px at a font size of 16 px, so that a picture grows as a whole with the reader's text.
 * What is measured is an element of its own, `.measure`, 1 em high: it changes with the room and with the size of the
 * text, and not with what is drawn. A host that grows by what it draws would be measured again in the same round, which
 * the browser reports as an error. It stands before all that is rendered, so that nothing has to be rendered for it.
 */
export class SizeController implements ReactiveController {
  /** Whether there is too little room for more than words; known once the width is. */
  isTooNarrow = false;
  #measuredWidth = 0;
  #widthBefore = 0;
  #firstTop: number | undefined;
  #ruler: HTMLElement | undefined;
  /** Ends what `hostConnected` began. */
  #unfollow: (() => void) | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** In px at a font size of 16 px; 0 until it is known, and while the element was never displayed. */
  get width(): number {
    if (unmeasured.has(this)) measureAll();
    return this.#measuredWidth;
  }

  hostConnected(): void {
    // On a server there is nothing to measure, and neither in a document without a window.
    const view = globalThis.document && this.host.ownerDocument.defaultView;
    if (!view) return;
    this.#ruler ??= this.#insertRuler();
    this.#unfollow = this.#follow(this.#ruler, view);
    if (!this.#measuredWidth) unmeasured.add(this);
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    unmeasured.delete(this);
  }

  /** Measures the ruler whenever its size changes; without an observer, when the page has loaded and with its window. */
  #follow(ruler: HTMLElement, view: View): () => void {
    const observer = observerOf(view);
    observer?.observe(ruler);
    if (observer) return () => observer.unobserve(ruler);
    const end = new AbortController();
    for (const type of ['load', 'resize']) {
      view.addEventListener(type, () => this.measureNow(), { signal: end.signal });
    }
    return () => end.abort();
  }

  /** Where the host began below the top of the window when it was measured at first, in px; undefined before. */
  get top(): number | undefined {
    if (unmeasured.has(this)) measureAll();
    return this.#firstTop;
  }

  measureNow(): void {
    const room = this.#ruler!.getBoundingClientRect();
    this.#firstTop ??= room.top;
    this.measured(room, (update) => update());
  }

  /** @param later what has another width is shown then: the browser measured for the frame that it draws now */
  measured(
    { width: room, height: em }: DOMRectReadOnly,
    later: (update: () => void) => unknown = requestAnimationFrame,
  ): void {
    // Not displayed, it has no height either; displayed, it may be squeezed to nothing.
    const width = em && (Math.floor((room / em) * 16) || 1);
    // A window of one pixel is that of a browser about to capture a whole page.
    if (!width || innerWidth < 2) return;
    if (width === this.#measuredWidth || this.#isScrollbarGone(width)) return;
    this.#widthBefore = this.#measuredWidth;
    this.#measuredWidth = width;
    const isTooNarrow = (): boolean => this.#measuredWidth < (this.isTooNarrow ? WIDE_ENOUGH : TOO_NARROW);
    const update = (): void => {
      // As it is then: there may be another width by that time.
      this.isTooNarrow = isTooNarrow();
      this.host.requestUpdate();
    };
    // Words may have another width than the infographic: shown in this frame, they would be measured again in it.
    if (this.isTooNarrow !== isTooNarrow()) later(update);
    else update();
  }

  /**
   * Whether there is more room only because a scroll bar went that came with what was drawn in this room before. It would
   * come back, for ever: what was drawn for less room stays.
   */
  #isScrollbarGone(width: number): boolean {
    return width === this.#widthBefore && width > this.#measuredWidth && width <= this.#measuredWidth + SCROLLBAR;
  }

  #insertRuler(): HTMLElement {
    const ruler = document.createElement('div');
    ruler.className = 'measure';
    this.host.renderRoot.prepend(ruler);
    controllers.set(ruler, this);
    return ruler;
  }
}
