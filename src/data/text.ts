/** Texts that a dataset brings in several languages. */
import type { LocalText } from './key-figure.js';

/**
 * `text` in `language` (a tag such as `de-simple` or `en-GB`), or in the nearest language it has: the tag's base
 * language (`de` for `de-simple`), then German, English, and whatever comes first. Never empty for a valid dataset.
 */
export function localText(text: LocalText, language: string): string {
  if (typeof text === 'string') return text;
  const tags = [language, language.split('-')[0]!.toLowerCase(), 'de', 'en', ...Object.keys(text)];
  return text[tags.find((tag) => Object.hasOwn(text, tag))!] ?? '';
}
