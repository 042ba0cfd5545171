/** How far colours stand apart, as WCAG 2.2 defines it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
import { pairs, type Colours, type Pair } from './tokens.js';

const channel = (hex: string): number => {
  const share = parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** @param colour `#rrggbb` */
const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7));

/** From 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export interface Measured extends Pair {
  readonly ratio: number;
  readonly isEnough: boolean;
}

/** Every pair that has to stand apart, with how far it does. */
export const measure = (colours: Colours): readonly Measured[] =>
  pairs.map((pair) => {
    const ratio = contrast(colours[pair.front], colours[pair.back]);
    return { ...pair, ratio, isEnough: ratio >= pair.least };
  });
