/** Whose figures these are: the source line. */
import { localText } from '../data/text.js';
import type { Release } from './binding.js';
import type { CommonStrings } from './strings.js';

/** "Quelle: Thüringer Finanzministerium, Pressemitteilung … (ohne Datum)." */
export const sourceText = (common: CommonStrings, language: string, { dataset, edition }: Release): string =>
  common.source(
    localText(dataset.publisher, language),
    localText(edition.title, language),
    edition.date && common.date(edition.date),
  );
