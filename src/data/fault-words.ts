/**
 * Faults and warnings in words, for editors: in German, or in English. Nobody else needs this file, so a page loads it
 * only when there is something to say.
 */
import type { Fault, Found, SentenceCode, Warning } from './faults.js';
import { causeOf } from './json-cause.js';
import type { FaultWords } from './fault-strings.js';
import { de } from './fault-words.de.js';
import { en } from './fault-words.en.js';

export type EditorLanguage = 'de' | 'en';

const words: Readonly<Record<EditorLanguage, FaultWords>> = { de, en };

/** The language in which an editor of a page with that tag is spoken to: English on English pages, else German. */
export const editorLanguage = (tag: string): EditorLanguage => (/^en\b/i.test(tag) ? 'en' : 'de');

export const faultWords = (language: EditorLanguage): FaultWords => words[language];

/** The fault as a sentence, with its place. */
export function describeFault(fault: Fault, language: EditorLanguage = 'en'): string {
  const { path } = fault;
  return (path && `${path}: `) + sentenceOf(fault, words[language]);
}

function sentenceOf({ code, found, values }: Fault, own: FaultWords): string {
  if (code === 'no-json') return own.noJson(own.causes[causeOf(found?.text ?? '')], values[0] ?? '');
  if (isSentence(code, own)) return own.sentences[code](values);
  return own.foundAndAllowed(foundText(found, own), own.rules[code](values));
}

const isSentence = (code: string, { sentences }: FaultWords): code is Exclude<SentenceCode, 'no-json'> =>
  code in sentences;

const foundText = (found: Found | undefined, own: FaultWords): string =>
  found && found.kind !== 'json' ? own.found[found.kind](found.text) : own.found.nothing('');

/** The warning as a sentence, with its place. */
export function describeWarning(
  { code, path, values, asksForConfirmation }: Warning,
  language: EditorLanguage = 'en',
): string {
  const own = words[language];
  const sentence = own.warnings[code](values);
  return (path && `${path}: `) + (asksForConfirmation ? `${sentence} ${own.confirm}` : sentence);
}
