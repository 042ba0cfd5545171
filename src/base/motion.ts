/** Whether the reader wants less motion: then nothing moves at all, and no animation exists. */
import type { Controller } from './element.js';

const query = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

export const reducedMotion = (): boolean => query.matches;

export class Motion implements Controller {
  /** @param changed called when the reader's wish changes */
  constructor(private readonly changed: () => void) {}

  hostConnected(): void {
    query.addEventListener('change', this.changed);
  }

  hostDisconnected(): void {
    query.removeEventListener('change', this.changed);
  }
}
