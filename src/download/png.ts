/** A sheet on a canvas: content policies block pictures that a page makes itself, so an SVG cannot be turned into a PNG. */
import { LABEL_SIZE, type Label, type Mark } from '../graphic/picture.js';
import { pieces } from '../core/rich-text.js';
import type { Sheet } from '../graphic/sheet.js';
import { DEFAULT_FONT, type FileStyle } from '../graphic/svg-file.js';

/** How many pixels of the PNG one pixel of the page becomes. */
const SCALE = 2;

/** @returns undefined where the browser makes no picture of it */
export function pngOf(sheet: Sheet, style: FileStyle): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(sheet.width * SCALE);
  canvas.height = Math.ceil(sheet.height * SCALE);
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(undefined);
  pen.scale(SCALE, SCALE);
  paint(pen, sheet, style);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined)));
}

function paint(pen: CanvasRenderingContext2D, sheet: Sheet, { palette, font = DEFAULT_FONT }: FileStyle): void {
  pen.fillStyle = palette.surface;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.strokeStyle = palette.hairline;
  pen.stroke(new Path2D(sheet.hairline));
  for (const { x, y, scale = 1, marks, labels } of sheet.parts) {
    pen.save();
    pen.translate(x, y);
    pen.scale(scale, scale);
    for (const mark of marks) draw(mark);
    for (const label of labels) write(label);
    pen.restore();
  }

  function draw({ d, ink, width, dash = [] }: Mark): void {
    pen.strokeStyle = pen.fillStyle = palette[ink];
    pen.lineWidth = width ?? 0;
    pen.setLineDash([...dash]);
    pen[width ? 'stroke' : 'fill'](new Path2D(d));
  }

  function write({ x, y, text, ink = 'muted', size = LABEL_SIZE, bold, anchor, numeral }: Label): void {
    let at = x;
    pieces(text).forEach((piece, index) => {
      const strong = index % 2 === 1;
      pen.font = `${strong || bold ? 700 : 400} ${size}px ${font}`;
      pen.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'start');
      if ('letterSpacing' in pen) pen.letterSpacing = numeral ? `${-0.02 * size}px` : '0px';
      pen.fillStyle = palette[strong ? 'ink' : ink];
      pen.fillText(piece, at, y);
      at += pen.measureText(piece).width;
    });
  }
}
