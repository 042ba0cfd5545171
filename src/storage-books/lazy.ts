/** What loads when it is used. What cannot wait takes `eager.ts` instead (vite.config.ts). */
import type { Translations } from '../language/languages.js';
import { de } from './de.js';
import type { StorageBooksStrings } from './strings.js';

export const texts: Translations<StorageBooksStrings> = {
  de,
  en: () => import('./en.js').then(({ en }) => en),
  'de-simple': () => import('./de-simple.js').then(({ deSimple }) => deSimple),
};

export const loadZoom = () => import('../element/animation/zoom.js');
export const loadDataConverter = () => import('./data-converter.js');
export const loadFindBook = () => import('./find-book.js');
