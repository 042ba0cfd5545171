/** What of an embed is not in its language, as far as it is known. */
import { plainText } from './plain-text.js';

/** The texts that the figures bring in another language only, each once. @param html of a static embed */
export function foreignTexts(html: string): readonly string[] {
  const marked = [...html.matchAll(/<span lang="[^"]*">([^<]*)/g)];
  return [...new Set(marked.map(([, text = '']) => plainText(text)))];
}
