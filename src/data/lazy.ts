/** What loads only when something is wrong with a dataset. The single file is built with `eager.ts` instead. */
export const loadFaultWords = () => import('./fault-words.js');
