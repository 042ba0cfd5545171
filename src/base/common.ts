/** The texts that all elements share, in the three languages that are built in. */
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { en } from './en.js';
import { registerLanguage, stringsFor } from './language.js';
import type { CommonStrings } from './strings.js';

registerLanguage('de', { common: de });
registerLanguage('en', { common: en });
registerLanguage('de-simple', { common: deSimple });

export const common = (language: string): CommonStrings => stringsFor('common', language);
