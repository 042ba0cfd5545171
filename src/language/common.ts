/** The texts that all elements share. */
import { commonTexts } from './lazy.js';
import { registerStrings, stringsFor } from './registry.js';
import type { CommonStrings } from './strings.js';

registerStrings('common', commonTexts);

export const common = (language: string): CommonStrings => stringsFor('common', language);
