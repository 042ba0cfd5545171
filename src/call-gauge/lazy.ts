/** What loads when it is used. What cannot wait takes `eager.ts` instead (vite.config.ts). */
import type { Translations } from '../language/languages.js';
import { de } from './de.js';
import type { CallGaugeStrings } from './strings.js';

export const texts: Translations<CallGaugeStrings> = {
  de,
  en: () => import('./en.js').then(({ en }) => en),
  'de-simple': () => import('./de-simple.js').then(({ deSimple }) => deSimple),
};
