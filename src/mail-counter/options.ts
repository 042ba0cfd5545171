import { choice } from '../core/options.js';

/** From when the mails are counted. */
export const sinces = ['midnight', 'new-year', 'visit'] as const;
export type Since = (typeof sinces)[number];

export const since = choice<Since>('since', sinces, 'midnight');
