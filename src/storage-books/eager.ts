/** What `lazy.ts` loads, for what cannot wait: there already. */
import type { Translations } from '../language/languages.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { en } from './en.js';
import type { StorageBooksStrings } from './strings.js';
import * as zoom from '../element/animation/zoom.js';
import * as dataConverter from './data-converter.js';
import * as findBook from './find-book.js';

export const texts: Translations<StorageBooksStrings> = { de, en, 'de-simple': deSimple };

export const loadZoom = () => Promise.resolve(zoom);
export const loadDataConverter = () => Promise.resolve(dataConverter);
export const loadFindBook = () => Promise.resolve(findBook);
