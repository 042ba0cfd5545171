/** How the key shows what is drawn in a wall of books: strokes in a box of 14 by 20 px, drawn by hand. */
import type { Mark } from '../graphic/picture.js';
import { shareEdge } from './overlays.js';

/** The strokes of the key: any book, one of the year before, one that came on top, the next step, the reader's own. */
export const keyBook: Mark = { d: 'M6 0v20', ink: 'ink', width: 3.2 };
export const keyKnown: Mark = {
  d: 'M2 20v-4m5 0v4m5 0v-4M2 14.8v-2.5m5 0v2.5m5 0v-2.5M2 11v-11m5 0v11m5 0v-11',
  ink: 'ink',
  width: 3.2,
};
export const keyNew: Mark = { d: 'M2 0v20M7 0v20M12 0v20', ink: 'accent', width: 3.2 };
export const keyGone: Mark = { d: 'M2 20v-3.2M7 20v-3.2M12 20v-3.2', ink: 'scale', width: 3.2 };
export const keyNext: Mark = { d: 'M7 14l-5 -8h10z', ink: 'ink' };
export const keyOwn: Mark = { d: 'M0 12h14', ink: 'ink', width: 3.2 };
export const keyShare = (share: number): Mark => shareEdge('M0 10h14', share);
