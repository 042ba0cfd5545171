/** Pictures as PNG, by a canvas, from the same drawings as the SVG files. */
import { pngOf } from '../../download/png.js';
import { light } from '../../graphic/palette.js';
import type { Sheet } from '../../graphic/sheet.js';
import { withWords } from '../../render/png-words.js';
import type { Rendered } from '../../render/render.js';
import type { Pictures } from '../take/archive.js';

/** @returns undefined where the browser makes none */
async function paint(sheet: Sheet, words: Rendered['words']): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const blob = await pngOf(sheet, { palette: light });
  return blob && withWords(new Uint8Array(await blob.arrayBuffer()), words);
}

/** The picture to share, 1200 × 630. */
export const shareOf = ({ card, words }: Rendered): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  paint(card.sheet, words);

/** The picture of an embed. */
export const pictureOf = ({ sheet, words }: Rendered): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  paint(sheet, words);

/** The pictures of all embeds, by name. */
export async function picturesOf(files: readonly Rendered[]): Promise<ReadonlyMap<string, Pictures>> {
  const pictures = new Map<string, Pictures>();
  for (const file of files) {
    const png = await pictureOf(file);
    const share = await shareOf(file);
    if (png && share) pictures.set(file.name, { png, share });
  }
  return pictures;
}
