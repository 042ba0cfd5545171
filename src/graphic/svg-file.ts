/**
 * A sheet as the text of an SVG file that stands alone: presentation attributes only, nothing from elsewhere, no style
 * sheet, so that it is drawn the same inside a page, as a picture and by programs that know no CSS.
 */
import type { Palette } from './palette.js';
import { LABEL_SIZE, toHundredths, type Label, type Mark } from './picture.js';
import { pieces } from '../core/rich-text.js';
import type { Placed, Sheet } from './sheet.js';

/** How a sheet is drawn as a file. */
export interface FileStyle {
  readonly palette: Palette;
  /** Names of fonts as CSS writes them; default `system-ui, sans-serif`. */
  readonly font?: string;
}

/** What assistive technology and catalogues are told of the file. */
export interface FileWords {
  /** Language tag of all texts. */
  readonly language: string;
  /** Name of the picture. */
  readonly title: string;
  /** All that it tells, in words. */
  readonly description: string;
}

export const DEFAULT_FONT = 'system-ui, sans-serif';

export function svgFile(sheet: Sheet, words: FileWords, { palette, font = DEFAULT_FONT }: FileStyle): string {
  const width = toHundredths(sheet.width);
  const height = toHundredths(sheet.height);
  const part = ({ x, y, scale = 1, marks, labels }: Placed): string => {
    const inside = [...marks.map((each) => markText(each, palette)), ...labels.map((each) => labelText(each, palette))];
    const larger = scale === 1 ? '' : ` scale(${scale})`;
    return `<g transform="translate(${toHundredths(x)} ${toHundredths(y)})${larger}">\n${inside.join('\n')}\n</g>`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${escaped(words.language)}" xml:lang="${escaped(words.language)}" font-family="${escaped(font)}">`,
    `<title>${escaped(words.title)}</title>`,
    `<desc>${escaped(words.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escaped(palette.surface)}"/>`,
    ...(sheet.hairline ? [`<path fill="none" stroke="${escaped(palette.hairline)}" d="${sheet.hairline}"/>`] : []),
    ...sheet.parts.map(part),
    '</svg>\n',
  ].join('\n');
}

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

const markText = ({ d, ink, width, dash }: Mark, palette: Palette): string =>
  `<path${attributes({
    fill: width ? 'none' : palette[ink],
    stroke: width && palette[ink],
    'stroke-width': width && toHundredths(width),
    'stroke-dasharray': dash?.map(toHundredths).join(' '),
    d,
  })}/>`;

const labelText = (
  { x, y, text, ink = 'muted', size = LABEL_SIZE, bold, anchor, numeral }: Label,
  palette: Palette,
): string =>
  `<text${attributes({
    x: toHundredths(x),
    y: toHundredths(y),
    fill: palette[ink],
    'font-size': toHundredths(size),
    'font-weight': bold ? 700 : undefined,
    'text-anchor': anchor,
    'letter-spacing': numeral ? toHundredths(-0.02 * size) : undefined,
  })}>${pieces(text)
    .map((piece, index) =>
      index % 2
        ? `<tspan${attributes({ fill: palette.ink, 'font-weight': 700 })}>${escaped(piece)}</tspan>`
        : escaped(piece),
    )
    .join('')}</text>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML has it; what no XML may contain is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign]!);
