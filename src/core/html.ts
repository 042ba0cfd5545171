/** Text as HTML source. */
import { NO_BREAK } from './numbers.js';
import { richPieces } from './rich-text.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  [NO_BREAK]: '&nbsp;',
};

/** The text as it stands in HTML, inside an element or an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"\u00a0]/g, (sign) => entities[sign]!);

/** A sentence with its strong parts, and its words in other languages, as HTML. */
export const richHtml = (text: string): string =>
  richPieces(text)
    .map(({ text: piece, isStrong, language }) => {
      const own = isStrong ? `<strong>${escapeHtml(piece)}</strong>` : escapeHtml(piece);
      return language ? `<span lang="${escapeHtml(language)}">${own}</span>` : own;
    })
    .join('');
