/** The texts that all elements share. */
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { en } from './en.js';
import type { Translations } from './languages.js';
import { registerStrings, stringsFor } from './registry.js';
import type { CommonStrings } from './strings.js';

const builtIn: Translations<CommonStrings> = { de, en, 'de-simple': deSimple };
registerStrings('common', builtIn);

export const common = (language: string): CommonStrings => stringsFor('common', language);
