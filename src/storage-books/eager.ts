/** What `lazy.ts` loads, for what cannot wait: there already. */
import type { Translations } from '../language/languages.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { en } from './en.js';
import type { StorageBooksStrings } from './strings.js';
import { innerScene } from './inner-scenes.js';

export const texts: Translations<StorageBooksStrings> = { de, en, 'de-simple': deSimple };

export const loadedInnerScene = () => innerScene;
export const loadInnerScene = () => Promise.resolve();
