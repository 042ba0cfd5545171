/** Whether a text is German or English, by its commonest words. */
import type { Writing } from '../edition/amount.js';

const GERMAN =
  /(?<!\p{L})(?:der|die|das|und|ist|sind|im|mit|von|für|werden|wird|eine?|den|auf|zu|rund|mehr)(?!\p{L})/giu;
const ENGLISH = /(?<!\p{L})(?:the|and|is|are|of|with|from|for|were|was|a|on|to|by|than|have|has)(?!\p{L})/giu;

const count = (text: string, words: RegExp): number => [...text.matchAll(words)].length;

/** @param otherwise for a text that is too short to tell */
export function languageIn(text: string, otherwise: Writing): Writing {
  const german = count(text, GERMAN) + count(text, /[äöüß]/giu);
  const english = count(text, ENGLISH);
  if (german === english) return otherwise;
  return german > english ? 'de' : 'en';
}
