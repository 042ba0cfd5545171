/** What `lazy.ts` loads, for the single file: there already. */
import * as dataConverter from './data-converter.js';
import * as findBook from './find-book.js';
import * as inside from './inside.js';

export { inside };
export const loadInside = () => Promise.resolve(inside);
export const loadDataConverter = () => Promise.resolve(dataConverter);
export const loadFindBook = () => Promise.resolve(findBook);
