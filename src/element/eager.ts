/** What `lazy.ts` loads, for what cannot wait: there already. */
import * as downloadPanel from './controls/download-panel.js';
import * as faultBox from './controls/fault-box.js';

export const loadDownloadPanel = () => Promise.resolve(downloadPanel);
export const loadFaultBox = () => Promise.resolve(faultBox);
