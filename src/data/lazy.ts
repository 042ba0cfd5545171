/** What loads when it is used. What cannot wait takes `eager.ts` instead (vite.config.ts). */
import type * as Checks from './checks.js';

/** When something is wrong with a dataset. */
export const loadFaultWords = () => import('./fault-words.js');

let checks: typeof Checks | undefined;
/** Undefined until they are loaded. */
export const loadedChecks = () => checks;
/** When an element has figures of its own. */
export const loadChecks = async () => {
  checks = await import('./checks.js');
};
