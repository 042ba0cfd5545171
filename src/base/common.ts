/** The texts that all elements share, in the three languages that are built in. */
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { en } from './en.js';
import { registerStrings, stringsFor } from './language.js';
import type { CommonStrings } from './strings.js';

registerStrings('common', { de, en, 'de-simple': deSimple });

export const common = (language: string): CommonStrings => stringsFor('common', language);
