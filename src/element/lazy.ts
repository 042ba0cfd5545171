/** What loads when it is used. The single file has it all and takes `eager.ts` instead (vite.config.ts). */
export const loadDownloadPanel = () => import('./controls/download-panel.js');
export const loadFaultBox = () => import('./controls/fault-box.js');
