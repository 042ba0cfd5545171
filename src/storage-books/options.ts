import { choice } from '../core/options.js';

/** Which of the two stacks are shown. */
export const shows = ['both', 'published', 'before'] as const;
export type Show = (typeof shows)[number];

export const show = choice<Show>('show', shows, 'both');
