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
 * Renders a host for paper and back, at once: the page is printed as soon as its listeners have returned.
 * @param renderNow renders the host synchronously
 */
export function followPrinting(host: ReactiveControllerHost, renderNow: () => void): void {
  // On a server there is no window.
  const page = globalThis.window as Window | undefined;
  host.addController(new EventListenerController(page, 'beforeprint', renderNow));
  host.addController(new EventListenerController(page, 'afterprint', renderNow));
  host.addController(new EventListenerController(query, 'change', renderNow));
}
