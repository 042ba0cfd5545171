/** Whether the reader wants less motion: then nothing moves at all, and no animation exists. */
import type { Controller, ReactiveElement } from './element.js';
import { Listening } from './listening.js';

const query = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

export const reducedMotion = (): boolean => query.matches;

/** Renders the host anew when the reader's wish changes. */
export const followMotion = (host: ReactiveElement): Controller =>
  new Listening(query, 'change', () => host.requestUpdate());

/** How everything gathers way and slows down. */
export const EASING = 'cubic-bezier(.2, 0, 0, 1)';
