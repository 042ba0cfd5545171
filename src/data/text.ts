/** Texts that a dataset brings in several languages. */
import type { LocalText } from './key-figure.js';

import { inLanguage } from '../core/rich-text.js';

/**
 * `text` in `language` (a tag such as `de-simple` or `en-GB`), or in the nearest language it has: the tag's base
 * language (`de` for `de-simple`), then German, English, and whatever comes first. Never empty for a valid dataset.
 */
export function localText(text: LocalText, language: string): string {
  return typeof text === 'string' ? text : (text[tagOf(text, language)] ?? '');
}

/** The same, marked with its language where that is another one than `language`: pages say so to screen readers. */
export function markedText(text: LocalText, language: string): string {
  if (typeof text === 'string') return text;
  const tag = tagOf(text, language);
  const own = text[tag] ?? '';
  return baseOf(tag) === baseOf(language) ? own : inLanguage(own, tag);
}

/** The language without what varies it: `de` of `de-simple`. */
export const baseOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();

function tagOf(text: Exclude<LocalText, string>, language: string): string {
  const tags = [language, baseOf(language), 'de', 'en', ...Object.keys(text)];
  return tags.find((tag) => Object.hasOwn(text, tag))!;
}
