/**
 * Calls back when an element comes into view and when it leaves, and once at first.
 * @returns what ends that; undefined where the platform has no such observer, as on a server: nothing is ever called
 */
export function observeIntersection(
  element: Element,
  callback: (entry: IntersectionObserverEntry) => void,
  options?: IntersectionObserverInit,
): IntersectionObserver | undefined {
  if (!globalThis.IntersectionObserver) return undefined;
  const observer = new IntersectionObserver((entries) => callback(entries.at(-1)!), options);
  observer.observe(element);
  return observer;
}
