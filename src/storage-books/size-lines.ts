/** Lines of the key that tell how much storage a book or a page stands for, by the figures of each year. */
import type { KeyLine } from '../graphic/picture.js';
import type { Year } from './book-size.js';
import type { Show } from './options.js';

/** Which years' sizes are told: the one that is shown, and the one before beside it. */
export const yearsShown = (show: Show): readonly Year[] => (show === 'both' ? ['published', 'before'] : [show]);

/** @param line what is told of a year; undefined where it states no size */
export const sizeLines = (show: Show, line: (year: Year, isBefore: boolean) => string | undefined): KeyLine[] =>
  yearsShown(show).flatMap((year) => {
    const text = line(year, year === 'before');
    return text ? [{ text }] : [];
  });
