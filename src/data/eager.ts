/** Stands in for `lazy.ts` in the single file. */
import * as faultWords from './fault-words.js';

export const loadFaultWords = (): Promise<typeof faultWords> => Promise.resolve(faultWords);
