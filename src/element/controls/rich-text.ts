import { html, type TemplateResult } from 'lit';
import { richPieces } from '../../core/rich-text.js';

/**
 * A sentence with its strong parts, and its words in other languages. Text stays text: markup in it is shown, not
 * obeyed.
 */
export const richText = (text: string): readonly (string | TemplateResult)[] =>
  richPieces(text).map(({ text: piece, isStrong, language }) => {
    const own = isStrong ? html`<strong>${piece}</strong>` : piece;
    return language ? html`<span lang=${language}>${own}</span>` : own;
  });
