/** What loads when a reader uses it. What cannot wait takes `panels.eager.ts` instead (vite.config.ts). */
export const loadJourney = () => import('./journey.js');
export const loadDataConverter = () => import('./data-converter.js');
export const loadFindBook = () => import('./find-book.js');
