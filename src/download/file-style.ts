/** The colours and the font in which a reader sees an infographic: theme, forced colours and a page's own are resolved. */
import type { Palette } from '../graphic/palette.js';
import type { FileStyle } from '../graphic/svg-file.js';

/** Of `#rrggbb` the three numbers, for any colour that the browser knows, with its opacity from 0 to 1. */
function channels(colour: string): readonly [red: number, green: number, blue: number, opacity: number] {
  const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (plain) return [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)];
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, opacity] = pen.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, opacity! / 255];
}

/** The colour as other programs know it, and opaque on what lies behind it. */
function solid(colour: string, behind = '#ffffff'): string {
  const [red, green, blue, opacity] = channels(colour);
  const back = [1, 3, 5].map((at) => parseInt(behind.slice(at, at + 2), 16));
  const mixed = [red, green, blue].map((each, index) => Math.round(each * opacity + back[index]! * (1 - opacity)));
  return `#${mixed.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

/** What lies behind an element: the nearest background of those around it, across shadow roots. */
function backdrop(element: Element): string | undefined {
  const behind: string[] = [];
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (!(at instanceof Element)) continue;
    const colour = getComputedStyle(at).backgroundColor;
    behind.push(colour);
    if (channels(colour)[3] === 1) return behind.reduceRight((under, each) => solid(each, under), '#ffffff');
  }
  return undefined;
}

/** @param host element with an open shadow root, in the page */
export function fileStyleOf(host: HTMLElement): FileStyle {
  const probe = document.createElement('i');
  host.shadowRoot!.append(probe);
  const computed = (colour: string): string => {
    probe.style.color = '';
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const own = getComputedStyle(host).getPropertyValue('--tlrz-surface').trim();
  const surface = (!own && backdrop(host)) || solid(computed('var(--tlrz-surface, Canvas)'));
  const role = (name: string): string => solid(computed(`var(--${name})`), surface);
  const palette: Palette = {
    ink: role('ink'),
    accent: role('accent'),
    muted: role('muted'),
    scale: role('scale'),
    hairline: role('hairline'),
    surface,
  };
  const font = `${getComputedStyle(probe).fontFamily}, sans-serif`;
  probe.remove();
  return { palette, font };
}
