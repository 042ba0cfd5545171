/** Whether the page is being printed: paper shows what is settled, not what ticks. */
import type { Controller } from './element.js';
import { Listening } from './listening.js';

const query = globalThis.matchMedia?.('print');

/** Browsers count the pages before the media query changes: what is higher only then loses the end of the page. */
let announced = false;
globalThis.addEventListener?.('beforeprint', () => (announced = true));
globalThis.addEventListener?.('afterprint', () => (announced = false));

export const printing = (): boolean => announced || query.matches;

/** @param render renders the host at once: the page is printed as soon as its listeners have returned */
export const followPrinting = (render: () => void): readonly Controller[] => [
  new Listening(window, 'beforeprint', render),
  new Listening(window, 'afterprint', render),
  new Listening(query, 'change', render),
];
