/** What loads when it is used. What cannot wait takes `eager.ts` instead (vite.config.ts). */
import type { Translations } from '../language/languages.js';
import { de } from './de.js';
import type { innerScene } from './inner-scenes.js';
import type { StorageBooksStrings } from './strings.js';

export const texts: Translations<StorageBooksStrings> = {
  de,
  en: () => import('./en.js').then(({ en }) => en),
  'de-simple': () => import('./de-simple.js').then(({ deSimple }) => deSimple),
};

let scene: typeof innerScene | undefined;
/** Undefined until it is loaded. */
export const loadedInnerScene = () => scene;
export const loadInnerScene = async () => {
  scene = (await import('./inner-scenes.js')).innerScene;
};
