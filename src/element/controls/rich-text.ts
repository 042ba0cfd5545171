import { html, type TemplateResult } from 'lit';
import { pieces } from '../../core/rich-text.js';

/** A sentence with its strong parts. Text stays text: markup in it is shown, not obeyed. */
export const richText = (text: string): readonly (string | TemplateResult)[] =>
  pieces(text).map((piece, index) => (index % 2 ? html`<strong>${piece}</strong>` : piece));
