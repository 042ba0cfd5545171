/** Whether the page is being printed: paper shows what is settled, not what ticks. */
import type { ReactiveControllerHost } from 'lit';
import { EventListenerController } from './event-listener.js';

const query = globalThis.matchMedia?.('print');

/** Browsers count the pages before the media query changes: what is higher only then loses the end of the page. */
let isAnnounced = false;
globalThis.addEventListener?.('beforeprint', () => (isAnnounced = true));
globalThis.addEventListener?.('afterprint', () => (isAnnounced = false));

export const isPrinting = (): boolean => isAnnounced || (query?.matches ?? false);

/**
 * Calls a host back when the page goes to paper and when it comes back. It is printed as soon as its listeners have
 * returned.
 * @param changed does at once what is to be seen on paper
 */
export function followPrinting(host: ReactiveControllerHost, changed: () => void): void {
  // On a server there is no window.
  const page = globalThis.window as Window | undefined;
  host.addController(new EventListenerController(page, 'beforeprint', changed));
  host.addController(new EventListenerController(page, 'afterprint', changed));
  host.addController(new EventListenerController(query, 'change', changed));
}
