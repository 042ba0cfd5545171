/**
 * Numbers as text, written as `Intl.NumberFormat` writes them, without Intl: its first use in a page costs more than
 * everything else on the way to the first paint. (d3-format would do the same for five times the bytes.)
 */

/** Between a number and what belongs to it no line may break. */
export const NO_BREAK = '\u00a0';

/**
 * The words of a source, with no break between a number and what follows it. Whether that is a letter would be \p{L}, whose
 * tables a browser builds when it is first used: what runs before the first paint does without.
 */
export const withNoBreakSpaces = (text: string): string => text.replace(/(\d) (?=\D)/g, `$1${NO_BREAK}`);

/**
 * Digits, with the signs between them, and the space before "E-Mails": beside Lit's comments, a space that is a node by
 * itself is missing in Chromium's accessibility tree.
 */
const NUMBER = /(\d(?:[\d.,:]*\d)?(?: (?=\w-))?)/;

/** A text cut at its numbers: every second piece is one. */
export const numberPieces = (text: string): readonly string[] => text.split(NUMBER);

/** A number with all that no line may leave behind: "978 Millionen", "10–12 Uhr". */
const UNBROKEN = /(\d(?:[\d.,:–]*\d)?(?:\u00a0[^\s\u00a0]+)*)/;

/** A text cut at its numbers and what belongs to them: every second piece is one. */
export const unbrokenPieces = (text: string): readonly string[] => text.split(UNBROKEN);

/** How a language writes numbers. */
export interface NumberStyle {
  /** The decimal sign: "," in German, "." in English. */
  readonly decimal: string;
  /** The sign between groups of three digits. */
  readonly thousands: string;
  /** The smallest number that is grouped: 10,000 in German (2280, 70.000), 1000 in English (2,280). */
  readonly groupFrom: number;
  /** The names of the large units: [1e6, one, many], largest first. A number is written with a name only when that is exact. */
  readonly large: readonly (readonly [worth: number, one: string, many: string])[];
  /** The most digits after the point before such a name; two without this. */
  readonly largeDigits?: number;
}

/** The most digits after the point that a number keeps when nothing else is asked for. */
const DIGITS = 3;

/** As many digits after the point, or more where it takes that to write two digits of a small number. */
export const visibleDigits = (value: number, digits = DIGITS): number =>
  value && Math.abs(value) < 10 ** (1 - digits) ? Math.min(100, 1 - Math.floor(Math.log10(Math.abs(value)))) : digits;

/** `value` in full: 70.000 or 70,000; at most `digits` digits after the point. */
export function formatNumber(style: NumberStyle, value: number, digits = DIGITS): string {
  // Most numbers are whole: to cut them into digits and zeros would be a good part of what a first view costs.
  const [whole = '', fraction = ''] = Number.isInteger(value)
    ? [`${Math.abs(value)}`]
    : Math.abs(value).toFixed(digits).split('.');
  const grouped = Number(whole) < style.groupFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, style.thousands);
  const rest = fraction.replace(/0+$/, '');
  return (value < 0 && Number(whole + rest) ? '−' : '') + grouped + (rest && style.decimal + rest);
}

/**
 * `value` with the name of a large unit where that is exact and short: 978 Millionen, 1,5 Millionen, 1 Milliarde; in
 * full otherwise, so that writing it never changes the number: 69,999 is never "70 thousand".
 */
export function formatLarge(style: NumberStyle, value: number): string {
  const { large, largeDigits = 2 } = style;
  for (const [worth, one, many] of large) {
    const count = value / worth;
    if (count < 1 || Number(count.toFixed(largeDigits)) !== count) continue;
    return formatNumber(style, count, largeDigits) + NO_BREAK + (count === 1 ? one : many);
  }
  return formatNumber(style, value, visibleDigits(value));
}

/** "Millionen" for a million, "× 1000" for what has no name, nothing for one. */
export const largeName = (style: NumberStyle, worth: number): string =>
  style.large.find(([large]) => large === worth)?.[2] ?? (worth > 1 ? `× ${formatNumber(style, worth)}` : '');
