/**
 * A static embed as text for a field that takes no formatting. It is read here as text, for pages under a strict policy may
 * not parse HTML; what stands in it was escaped when it was made.
 */

/** What a tag is in a text, in this order. */
const tags: readonly (readonly [RegExp, string])[] = [
  [/\s*\n\s*/g, ' '],
  [/<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)<\/a>/g, '$2 ($1)'],
  [/<\/t[hd]>\s*(?=<t[hd])/g, ' | '],
  [/<br>|<\/(?:h[1-6]|p|summary|tr|figcaption)>/g, '\n'],
  [/<[^>]*>/g, ''],
];

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

/** Title, sentence, each row of the table and the source in a line of their own. */
export const plainText = (html: string): string =>
  tags
    .reduce((text, [tag, instead]) => text.replace(tag, instead), html)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .map((line) => line.replace(/&\w+;/g, (entity) => signs[entity] ?? entity))
    .join('\n');
