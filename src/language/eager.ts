/** What `lazy.ts` loads, for what cannot wait: there already. */
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { en } from './en.js';
import type { Translations } from './languages.js';
import type { CommonStrings } from './strings.js';

export const commonTexts: Translations<CommonStrings> = { de, en, 'de-simple': deSimple };
