import { html, type TemplateResult } from 'lit';
import { numberPieces, unbrokenPieces } from '../../core/numbers.js';
import { pieces } from '../../core/rich-text.js';

/** A text as it is, or with elements. */
type Pieces = readonly (string | TemplateResult)[];

/** A text whose numbers no translator writes anew. */
export const withNumbers = (text: string): Pieces =>
  numberPieces(text).map((piece, index) => (index % 2 ? html`<span translate="no">${piece}</span>` : piece));

/** The same in a narrow column, where words break: no number is torn from its unit, nor that into syllables. */
export const unbroken = (text: string): Pieces =>
  unbrokenPieces(text).map((piece, index) =>
    index % 2 ? html`<span class="unbroken">${withNumbers(piece)}</span>` : piece,
  );

/** A sentence with its strong parts, whose numbers stay as they are. Text stays text: markup in it is shown, not obeyed. */
export const richText = (text: string): Pieces =>
  pieces(text).map((piece, index) => (index % 2 ? html`<strong>${withNumbers(piece)}</strong>` : piece));
