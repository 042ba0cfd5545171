/** What `lazy.ts` loads, for what cannot wait: there already. */
import type { Translations } from '../language/languages.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { en } from './en.js';
import type { CallGaugeStrings } from './strings.js';

export const texts: Translations<CallGaugeStrings> = { de, en, 'de-simple': deSimple };
