/** What `lazy.ts` loads, for what cannot wait: there already. */
import * as checks from './checks.js';
import * as faultWords from './fault-words.js';

export const loadFaultWords = (): Promise<typeof faultWords> => Promise.resolve(faultWords);
export const loadedChecks = () => checks;
export const loadChecks = () => Promise.resolve();
