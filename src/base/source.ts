/** Whose figures these are: the source line. */
import { localText } from '../data/text.js';
import type { Release } from './binding.js';
import type { Words } from './words.js';

/** "Quelle: Thüringer Finanzministerium, Pressemitteilung … (ohne Datum)." */
export const sourceText = (
  { common, language }: Omit<Words<object>, 'strings'>,
  { dataset: { publisher }, edition: { title, date } }: Release,
): string => common.source(localText(publisher, language), localText(title, language), date && common.date(date));
