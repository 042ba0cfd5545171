import { choice, number } from '../core/options.js';

/** What the calls are counted by. */
export const units = ['window', 'hour', 'minute', 'second'] as const;
export type Unit = (typeof units)[number];

export const unit = choice<Unit>('unit', units, 'window');

/** The end of the scale for the whole window; without it the next round number above the value. */
export const maxAbove = (value: number) => number('max', value, 1e18, undefined);
