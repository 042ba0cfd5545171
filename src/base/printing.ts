/** Whether the page is being printed: paper shows what is settled, not what ticks. */
import type { Controller } from './element.js';

const query = globalThis.matchMedia?.('print');

export const printing = (): boolean => query.matches;

export class Printing implements Controller {
  /** @param render renders the host at once: the page is printed as soon as its listeners have returned */
  constructor(private readonly render: () => void) {}

  hostConnected(): void {
    query.addEventListener('change', this.render);
  }

  hostDisconnected(): void {
    query.removeEventListener('change', this.render);
  }
}
