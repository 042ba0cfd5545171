/** What `panels.lazy.ts` loads, for what cannot wait: there already. */
import * as journey from './journey.js';
import * as dataConverter from './data-converter.js';
import * as findBook from './find-book.js';

export const loadJourney = () => Promise.resolve(journey);
export const loadDataConverter = () => Promise.resolve(dataConverter);
export const loadFindBook = () => Promise.resolve(findBook);
