/** What loads when it is used. What cannot wait takes `eager.ts` instead (vite.config.ts). */
import type { Translations } from '../language/languages.js';
import { de } from './de.js';
import type { innerScenes } from './inner-scenes.js';
import type { StorageBooksStrings } from './strings.js';

export const texts: Translations<StorageBooksStrings> = {
  de,
  en: () => import('./en.js').then(({ en }) => en),
  'de-simple': () => import('./de-simple.js').then(({ deSimple }) => deSimple),
};

let scenes: typeof innerScenes | undefined;
/** Undefined until they are loaded. */
export const loadedInnerScenes = () => scenes;
export const loadInnerScenes = async () => {
  scenes = (await import('./inner-scenes.js')).innerScenes;
};
