/** Numbers as editors type them and as releases write them: "23.500", "23,500", "1,5 Mio.", "70 000". */

import { clean } from '../../core/qualifiers.js';

/** How a number is written: in German or in English. */
export type Writing = 'de' | 'en';

/** Why a text is no number that the format takes. */
export type AmountFault = 'no-number' | 'negative' | 'ambiguous' | 'too-large';

export type Amount =
  | { readonly value: number }
  /** `readings`: what an ambiguous text may mean. */
  | { readonly fault: AmountFault; readonly readings?: readonly number[] };

const LARGEST = 1e18;

const DECIMAL: Readonly<Record<Writing, string>> = { de: ',', en: '.' };

interface Multiplier {
  readonly words: RegExp;
  readonly worth: number;
}

/** Words of large numbers. A German Billion is an English trillion. */
const multipliers: Readonly<Record<Writing, readonly Multiplier[]>> = {
  de: [
    { words: /(?:tausend|tsd\.?)$/i, worth: 1e3 },
    { words: /(?:million(?:en)?|mill?\.|mio\.?)$/i, worth: 1e6 },
    { words: /(?:milliarden?|mrd\.?)$/i, worth: 1e9 },
    { words: /(?:billion(?:en)?|bio\.)$/i, worth: 1e12 },
  ],
  en: [
    { words: /(?:thousand)$/i, worth: 1e3 },
    { words: /(?:millions?|mn\.?)$/i, worth: 1e6 },
    { words: /(?:billions?|bn\.?)$/i, worth: 1e9 },
    { words: /(?:trillions?|tn\.?)$/i, worth: 1e12 },
  ],
};

/** Digits with signs between them, as numbers: one that is meant, or two where both ways of writing give another. */
function readings(digits: string, writing: Writing): readonly number[] {
  const decimal = DECIMAL[writing];
  const group = decimal === ',' ? '.' : ',';
  const number = (decimalSign: string): number =>
    Number(digits.replaceAll(decimalSign === ',' ? '.' : ',', '').replace(decimalSign, '.'));
  const shape = digits.replaceAll(decimal, 'D').replaceAll(group, 'G');
  if (/^\d+$/.test(shape)) return [Number(digits)];
  if (/^\d{1,3}(G\d{3})+(D\d+)?$/.test(shape) && !shape.startsWith('0')) return [number(decimal)];
  // In the other language's way, where nothing else can be meant: 1,234,567 or 1,234.5 in German, and 1.5.
  if (/^[1-9]\d{0,2}(D\d{3}){2,}(G\d+)?$/.test(shape) || /^[1-9]\d{0,2}(D\d{3})+G\d+$/.test(shape))
    return [number(group)];
  if (/^\d+G\d+$/.test(shape)) return [number(group)];
  // 70,000 in German: seventy, or seventy thousand as the English write it?
  if (/^[1-9]\d{0,2}D\d{3}$/.test(shape)) return [number(decimal), number(group)];
  if (/^\d+D\d+$/.test(shape)) return [number(decimal)];
  return [];
}

/** @param text what was typed, without its unit */
export function readAmount(text: string, writing: Writing): Amount {
  let rest = text.trim();
  const multiplier = multipliers[writing].find(({ words }) => words.test(rest));
  if (multiplier) rest = rest.replace(multiplier.words, '');
  const digits = rest.replace(/(?<=\d)[\s\u00a0\u202f\u2009'’](?=\d{3}(?!\d))/g, '').trim();
  if (/^[-−–]\s*\d/.test(digits)) return { fault: 'negative' };
  const found = /^[\d.,]+$/.test(digits) ? readings(digits, writing) : [];
  const worth = multiplier?.worth ?? 1;
  // "1,234 Millionen": who writes a word for the zeros means the sign as a decimal one.
  const meant = multiplier ? found.slice(0, 1) : found;
  const values = meant.map((value) => clean(value * worth));
  if (!values.length) return { fault: 'no-number' };
  if (values.length > 1) return { fault: 'ambiguous', readings: values };
  return values[0]! > LARGEST ? { fault: 'too-large' } : { value: values[0]! };
}

/** The number in full, so that reading it again gives the same: 70.000 or 70,000. */
export function writeAmount(value: number, writing: Writing): string {
  const [whole = '', fraction = ''] = plainDigits(value).split('.');
  const decimal = DECIMAL[writing];
  const grouped =
    whole.length < (writing === 'de' ? 5 : 4) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, decimal === ',' ? '.' : ',');
  return fraction ? grouped + decimal + fraction : grouped;
}

/** Digits without an exponent. */
const plainDigits = (value: number): string =>
  /e/.test(String(value)) ? value.toFixed(value < 1 ? 20 : 0).replace(/(\.\d*?)0+$/, '$1') : String(value);
