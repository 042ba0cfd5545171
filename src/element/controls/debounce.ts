/** Debounces typing: what follows from a text happens once the reader has stopped, not at each stroke. */

/** How long nobody types before it happens, in ms. */
const DELAY = 700;

export class Debounce {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param callback called once nobody types any more */
  constructor(private readonly callback: () => void) {}

  restart(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.callback, DELAY);
  }

  /** Ends it now: the reader pressed Enter. */
  flush(): void {
    clearTimeout(this.#timer);
    this.callback();
  }
}
