import { choice, number } from '../core/options.js';

/** Which of the two walls are shown. */
export const shows = ['both', 'published', 'before'] as const;
export type Show = (typeof shows)[number];

export const show = choice<Show>('show', shows, 'both');

/** How near the reader is: from everything down to one page, each a thousandth of the one before. */
export const steps = ['all', 'country', 'city', 'library', 'shelf', 'book', 'page'] as const;
export type Step = (typeof steps)[number];

export const step = choice<Step>('step', steps, 'all');

/** The book that the steps lead to, counted from the oldest; without it the first that came on top. */
export const book = number('book', 1, 1e15, undefined);

/** The page that the steps lead to; without it the one in the middle of the book. */
export const page = number('page', 1, 1e6, undefined);

/** How thick a book is assumed to be, in mm: 250 leaves of 0.1 mm and a cover. */
export const bookThickness = number('book-thickness', 1, 1000, 30);
