/** Text as HTML source. */
import { NO_BREAK, numberPieces } from './numbers.js';
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

/** The text as HTML, with its numbers marked as what no translator may write anew. */
export const numbersHtml = (text: string): string =>
  numberPieces(text)
    .map((piece, index) => (index % 2 ? `<span translate="no">${piece}</span>` : escapeHtml(piece)))
    .join('');

/** A sentence as HTML with its strong parts, whose numbers stay as they are, and its words in other languages. */
export const richHtml = (text: string): string =>
  richPieces(text)
    .map(({ text: piece, isStrong, language }) => {
      const own = isStrong ? `<strong>${numbersHtml(piece)}</strong>` : escapeHtml(piece);
      return language ? `<span lang="${escapeHtml(language)}">${own}</span>` : own;
    })
    .join('');
