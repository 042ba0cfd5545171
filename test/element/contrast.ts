/** Contrast of colours as WCAG 2 defines it, for colours as getComputedStyle writes them. */
export type Rgb = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

const known = new Map<string, Rgb>();

/** Any colour the browser knows as sRGB from 0 to 255. */
export function rgb(colour: string): Rgb {
  const found = known.get(colour) ?? drawn(colour);
  // Names may be those of the reader's system, which a test changes.
  if (/[#(]/.test(colour)) known.set(colour, found);
  return found;
}

function drawn(colour: string): Rgb {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

function luminance([red, green, blue]: Rgb): number {
  const [r, g, b] = [red, green, blue].map((each) => {
    const share = each / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** A translucent colour on an opaque one. */
export const over = ([red, green, blue, alpha]: Rgb, behind: Rgb): Rgb => {
  const mixed = (front: number, back: number): number => front * alpha + back * (1 - alpha);
  return [mixed(red, behind[0]), mixed(green, behind[1]), mixed(blue, behind[2]), 1];
};

/** From 1 (the same) to 21 (black on white). */
export function contrast(a: string | Rgb, b: string | Rgb): number {
  const read = (colour: string | Rgb): Rgb => (typeof colour === 'string' ? rgb(colour) : colour);
  const [light, dark] = [luminance(read(a)), luminance(read(b))].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}
