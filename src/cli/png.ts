/** SVG files as PNG, by resvg, which needs no browser. It is an optional dependency: who wants no PNG needs none. */
import { DEFAULT_FONT } from '../graphic/svg-file.js';

/** As much of resvg as is used here. */
interface Resvg {
  new (svg: string, options: object): { getBBox: () => unknown; render: () => { asPng: () => Uint8Array } };
}

export const PACKAGE = '@resvg/resvg-js';

/** How many dots a pixel of the drawing gets by default: sharp on the screens of telephones. */
const DENSITY = 3;

/** Common fonts, for a program that knows no "system-ui": the first that is there; where none is, whatever there is. */
const FONTS = 'Arial, Liberation Sans, Helvetica, Noto Sans, Segoe UI, Open Sans, DejaVu Sans, Verdana, sans-serif';

/** What draws a PNG, or why there is none. */
export type Painter = { readonly paint: (svg: string, density?: number) => Uint8Array } | { readonly reason: string };

/** @param fontFile path of a font to use instead of those that the system has */
export async function painter(fontFile?: string): Promise<Painter> {
  let Renderer: Resvg;
  try {
    ({ Resvg: Renderer } = (await import(PACKAGE)) as { Resvg: Resvg });
  } catch {
    return { reason: `no PNG without the package ${PACKAGE}: npm install ${PACKAGE}` };
  }
  const font = fontFile ? { fontFiles: [fontFile], loadSystemFonts: false } : { loadSystemFonts: true };
  const open = (svg: string, density = DENSITY): InstanceType<Resvg> =>
    new Renderer(svg.replace(`font-family="${DEFAULT_FONT}"`, `font-family="${FONTS}"`), {
      fitTo: { mode: 'zoom', value: density },
      font,
    });
  // Without a font, text is left out without a word.
  if (!open('<svg xmlns="http://www.w3.org/2000/svg" width="99" height="20"><text y="15">123</text></svg>').getBBox()) {
    return { reason: `no PNG without a font for its text: ${fontFile ?? 'this system'} has none; --font names a file` };
  }
  return { paint: (svg, density) => open(svg, density).render().asPng() };
}
