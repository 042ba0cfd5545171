/** What `lazy.ts` loads, for what cannot wait: there already. */
import * as downloadPanel from './controls/download-panel.js';

export const loadDownloadPanel = () => Promise.resolve(downloadPanel);
