import { html, type TemplateResult } from 'lit';
import { numberPieces, unbrokenPieces } from '../../core/numbers.js';
import { richPieces } from '../../core/rich-text.js';

/** A text as it is, or with elements. */
type Pieces = readonly (string | TemplateResult | Pieces)[];

/** "E-Mails": a single letter with a hyphen is left behind by no line. Without \p{L}, as it runs before the first paint. */
const SHORT_COMPOUND = /(\b\w-[^\s\d]\S*)/;

/** Words as they are, but for those that do not break. */
const withWholeWords = (text: string): Pieces =>
  text.split(SHORT_COMPOUND).map((piece, index) => (index % 2 ? html`<span class="whole">${piece}</span>` : piece));

/** A text whose numbers no translator writes anew. */
export const withNumbers = (text: string): Pieces =>
  numberPieces(text).map((piece, index) =>
    index % 2 ? html`<span translate="no">${piece}</span>` : withWholeWords(piece),
  );

/** The same where words break: no number is torn from its unit, nor that into syllables. */
const withUnbrokenNumbers = (text: string): Pieces =>
  unbrokenPieces(text).map((piece, index) =>
    index % 2 ? html`<span class="unbroken">${withNumbers(piece)}</span>` : withWholeWords(piece),
  );

/** @param write what becomes of all that is not strong */
const rich = (text: string, write: (piece: string) => Pieces): Pieces =>
  richPieces(text).map(({ text: piece, isStrong, language }) => {
    const own = isStrong ? html`<strong>${withNumbers(piece)}</strong>` : write(piece);
    return language ? html`<span lang=${language}>${own}</span>` : own;
  });

/**
 * A sentence with its strong parts, whose numbers stay as they are, and its words in other languages. Text stays text:
 * markup in it is shown, not obeyed.
 */
export const richText = (text: string): Pieces => rich(text, withWholeWords);

/** The same for headings and narrow columns, where words break. */
export const unbroken = (text: string): Pieces => rich(text, withUnbrokenNumbers);
