/** Whether the page is being printed: paper shows what is settled, not what ticks. */
import type { Controller } from './element.js';

const query = globalThis.matchMedia?.('print');

/** Browsers count the pages before the media query changes: what is higher only then loses the end of the page. */
let announced = false;
globalThis.addEventListener?.('beforeprint', () => (announced = true));
globalThis.addEventListener?.('afterprint', () => (announced = false));

export const printing = (): boolean => announced || query.matches;

export class Printing implements Controller {
  /** @param render renders the host at once: the page is printed as soon as its listeners have returned */
  constructor(private readonly render: () => void) {}

  hostConnected(): void {
    addEventListener('beforeprint', this.render);
    addEventListener('afterprint', this.render);
    query.addEventListener('change', this.render);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.render);
    removeEventListener('afterprint', this.render);
    query.removeEventListener('change', this.render);
  }
}
