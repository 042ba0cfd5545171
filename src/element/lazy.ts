/** What loads when it is used. What cannot wait takes `eager.ts` instead (vite.config.ts). */
export const loadDownloadPanel = () => import('./controls/download-panel.js');
export const loadFaultBox = () => import('./controls/fault-box.js');
