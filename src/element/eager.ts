/** What `lazy.ts` loads, for the single file: there already. */
import * as downloadPanel from './controls/download-panel.js';

export const loadDownloadPanel = () => Promise.resolve(downloadPanel);
