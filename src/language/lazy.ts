/** What loads when it is used. What cannot wait takes `eager.ts` instead (vite.config.ts). */
import { de } from './de.js';
import type { Translations } from './languages.js';
import type { CommonStrings } from './strings.js';

export const commonTexts: Translations<CommonStrings> = {
  de,
  en: () => import('./en.js').then(({ en }) => en),
  'de-simple': () => import('./de-simple.js').then(({ deSimple }) => deSimple),
};
