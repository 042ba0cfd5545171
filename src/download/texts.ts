/** The sentences in the language of an infographic: built in here, so that they load with the rest; a page's own go first. */
import { DEFAULT_LANGUAGE, type BuiltInLanguage } from '../language/languages.js';
import { registeredStrings } from '../language/registry.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { en } from './en.js';
import type { DownloadStrings } from './strings.js';

const builtIn: Readonly<Record<BuiltInLanguage, DownloadStrings>> = { de, en, 'de-simple': deSimple };

export const downloadTexts = (language: string): DownloadStrings =>
  registeredStrings<DownloadStrings>('take-along', language) ??
  builtIn[language as BuiltInLanguage] ??
  builtIn[DEFAULT_LANGUAGE];
