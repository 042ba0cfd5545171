/** Whose figures these are: the source line. */
import { markedText } from '../data/text.js';
import type { Release } from '../data/release.js';
import type { Words } from './words.js';

/** "Quelle: Thüringer Finanzministerium, Pressemitteilung … (ohne Datum)." */
export const sourceLine = (
  { common, language }: Omit<Words<object>, 'strings'>,
  { dataset: { publisher }, edition: { title, date } }: Release,
): string => common.source(markedText(publisher, language), markedText(title, language), date && common.date(date));
