/** Whether the reader wants less motion: then nothing moves at all, and no animation exists. */
import type { ReactiveControllerHost } from 'lit';
import { EventListenerController } from './event-listener.js';
import { isPrinting } from './printing.js';

const query = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

/** Nothing moves either where the platform knows no animations, as in tests of pages without a browser. */
export const prefersReducedMotion = (): boolean => !globalThis.Animation || (query?.matches ?? false);

/** Whether nothing moves: for readers who want less motion, and on paper. */
export const isStill = (): boolean => prefersReducedMotion() || isPrinting();

/** Renders a host anew when the reader's preference changes. */
export function followMotion(host: ReactiveControllerHost): void {
  host.addController(new EventListenerController(query, 'change', () => host.requestUpdate()));
}

/** How everything gathers way and slows down. */
export const EASING = 'cubic-bezier(.2, 0, 0, 1)';
