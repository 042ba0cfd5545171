/** What loads when it is used. The single file has it all and takes `eager.ts` instead (vite.config.ts). */
import type * as Inside from './inside.js';

/** What is there from the start; nothing where it loads. */
export const inside: typeof Inside | undefined = undefined;
export const loadInside = () => import('./inside.js');
export const loadDataConverter = () => import('./data-converter.js');
export const loadFindBook = () => import('./find-book.js');
