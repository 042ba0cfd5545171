import { de } from './de.js';
import { en } from './en.js';
import type { WorkshopLanguage, WorkshopWords } from './words.js';

/** The languages of the page, each by its own name. */
export const workshopLanguages: readonly { readonly tag: WorkshopLanguage; readonly name: string }[] = [
  { tag: 'de', name: 'Deutsch' },
  { tag: 'en', name: 'English' },
];

export const wordsOf = (language: WorkshopLanguage): WorkshopWords => ({ de, en })[language];

/** German, unless English is asked for. */
export const languageFor = (tag: string | null): WorkshopLanguage => (/^en\b/i.test(tag ?? '') ? 'en' : 'de');
