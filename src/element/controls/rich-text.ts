import { html, type TemplateResult } from 'lit';
import { numberPieces } from '../../core/numbers.js';
import { richPieces } from '../../core/rich-text.js';

/** A text as it is, or with elements. */
type Pieces = readonly (string | TemplateResult | Pieces)[];

/** A text whose numbers no translator writes anew. */
export const withNumbers = (text: string): Pieces =>
  numberPieces(text).map((piece, index) => (index % 2 ? html`<span translate="no">${piece}</span>` : piece));

/**
 * A sentence with its strong parts, whose numbers stay as they are, and its words in other languages. Text stays text:
 * markup in it is shown, not obeyed.
 */
export const richText = (text: string): Pieces =>
  richPieces(text).map(({ text: piece, isStrong, language }) => {
    const own = isStrong ? html`<strong>${withNumbers(piece)}</strong>` : piece;
    return language ? html`<span lang=${language}>${own}</span>` : own;
  });
