/** The sentences in the language of an infographic: built in here, so that they load with the rest; a page's own go first. */
import { registered } from '../language.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { en } from './en.js';
import type { TakeAlongStrings } from './strings.js';

const builtIn: Readonly<Record<string, TakeAlongStrings>> = { de, en, 'de-simple': deSimple };

export const textsIn = (language: string): TakeAlongStrings =>
  registered<TakeAlongStrings>('take-along', language) ?? builtIn[language] ?? de;
