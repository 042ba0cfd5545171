/** What loads when it is used. The single file has it all and takes `eager.ts` instead (vite.config.ts). */
export const loadZoom = () => import('../element/animation/zoom.js');
export const loadDataConverter = () => import('./data-converter.js');
export const loadFindBook = () => import('./find-book.js');
