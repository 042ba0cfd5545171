import { html, type TemplateResult } from 'lit/html.js';
import { pieces } from '../core/rich-text.js';

/** A sentence with its strong parts. Text stays text: markup in it is shown, not obeyed. */
export const richText = (text: string): (string | TemplateResult)[] =>
  pieces(text).map((piece, index) => (index % 2 ? html`<strong>${piece}</strong>` : piece));
