/** One IntersectionObserver for all elements of a page that are watched for the same. */
export class SharedObserver {
  readonly #callbacks = new WeakMap<Element, (entry: IntersectionObserverEntry) => void>();
  #observer: IntersectionObserver | undefined;

  constructor(private readonly options?: IntersectionObserverInit) {}

  /** @returns false where the platform has no such observer, as on a server: nothing is ever called */
  observe(element: Element, callback: (entry: IntersectionObserverEntry) => void): boolean {
    if (!globalThis.IntersectionObserver) return false;
    this.#observer ??= new IntersectionObserver((entries) => {
      for (const entry of entries) this.#callbacks.get(entry.target)?.(entry);
    }, this.options);
    this.#callbacks.set(element, callback);
    this.#observer.observe(element);
    return true;
  }

  unobserve(element: Element): void {
    this.#observer?.unobserve(element);
  }
}
