/** What `panels.lazy.ts` loads, for what cannot wait: there already. */
import * as zoom from '../element/animation/zoom.js';
import * as dataConverter from './data-converter.js';
import * as findBook from './find-book.js';

export const loadZoom = () => Promise.resolve(zoom);
export const loadDataConverter = () => Promise.resolve(dataConverter);
export const loadFindBook = () => Promise.resolve(findBook);
