/** Whether the reader wants less motion: then nothing moves at all, and no animation exists. */
import type { ReactiveControllerHost } from 'lit';
import { EventListenerController } from './event-listener.js';

const query = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

export const prefersReducedMotion = (): boolean => query?.matches ?? false;

/** Renders a host anew when the reader's preference changes. */
export function followMotion(host: ReactiveControllerHost): void {
  host.addController(new EventListenerController(query, 'change', () => host.requestUpdate()));
}

/** How everything gathers way and slows down. */
export const EASING = 'cubic-bezier(.2, 0, 0, 1)';
