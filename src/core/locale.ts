/** How a language writes a number and says how sure it is. Strings of an infographic receive what these functions make. */
import { formatLarge, formatNumber, NO_BREAK, visibleDigits, type NumberStyle } from './numbers.js';
import { rounded, type Qualified, type Qualifier } from './qualifiers.js';

/** A number of some unit. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

export interface Locale {
  readonly numbers: NumberStyle;
  /** The word before the number; empty where none is said. */
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  /** Before both, for what the source estimates. */
  readonly estimated: string;
  /** In a language that writes no digits after the point: makes a number whole, */
  readonly whole?: (q: Qualified) => Qualified;
  /** and an amount of storage, by a smaller unit. */
  readonly inWholeUnits?: (amount: Amount) => Amount;
}

/** What is counted, one and many: Buch, Bücher. */
export type Noun = readonly [one: string, many: string];

/** Which of two forms a number takes: "1 Buch", "rund 1 Million Bücher". @param amount as it is written */
export const inNumber = (amount: string, [one, many]: Noun): string => (/(^|\s)1$/.test(amount) ? one : many);

/**
 * Whether the verb of an amount is in the singular: "etwa 1 Buch", "1 TB", "1"; in German also of "1 Million Bücher", as
 * nouns, and with them the names of large numbers, have a capital there.
 */
export const isOne = (amount: string): boolean => /(^|\s)1(\s([A-Z]\w+\s)?\S+)?$/.test(amount);

/** "knapp 70.000 Mails", "1 Mail". @param amount as it is written */
export const counted = (amount: string, noun: Noun): string => `${amount} ${inNumber(amount, noun)}`;

/** The words before a number; none before 0, which is neither "just under" nor "more than" anything. */
export const qualifierText = ({ qualifiers, estimated }: Locale, q: Qualified): string =>
  [q.estimated && estimated, q.value && qualifiers[q.qualifier]].filter(Boolean).join(' ');

/** A number as text, and the words before it, where these stand apart. */
export interface Parted {
  readonly words: string;
  readonly number: string;
}

/** @param format writes the number, which is whole where the language writes no others */
function parted(locale: Locale, q: Qualified, format: (value: number) => string): Parted {
  const { whole } = locale;
  const written = whole?.(q) ?? q;
  const number = format(whole ? Math.floor(written.value) : written.value);
  return { words: qualifierText(locale, written), number };
}

/** "rund" and "978 Millionen": in full, or by the name of a large unit. */
export const quantityParted = (locale: Locale, q: Qualified): Parted =>
  parted(locale, q, (value) => formatLarge(locale.numbers, value));

/** "knapp" and "70.000": with all digits, and at most `digits` after the point. */
export const quantityInFullParted = (locale: Locale, q: Qualified, digits?: number): Parted =>
  parted(locale, q, (value) => formatNumber(locale.numbers, value, visibleDigits(value, digits)));

const joined = ({ words, number }: Parted): string => (words ? `${words} ${number}` : number);

/** "knapp 70.000", "rund 978 Millionen": the number as text, with its qualifier, in full or by the name of a large unit. */
export const quantity = (locale: Locale, q: Qualified): string => joined(quantityParted(locale, q));

/** A computed number as exactly as the language writes it, in two digits at least: just under 25.55 million is just under 26 million in plain language. */
export const asWritten = ({ whole, numbers }: Locale, q: Qualified): Qualified => {
  const worth = whole && numbers.large.find(([each]) => q.value >= 10 * each)?.[0];
  return worth ? rounded(q, -Math.log10(worth)) : q;
};

/**
 * Rounded, and whole where the language writes no others: from the number itself, as about 2.46 is about 2 and not, by
 * way of 2.5, about 3.
 */
export function roundedFor({ whole }: Locale, q: Qualified, round: (q: Qualified) => Qualified): Qualified {
  const result = round(q);
  return whole && !Number.isInteger(result.value) ? whole(q) : result;
}

/** A quantity in words with all its digits, at most `digits` of them after the point: "knapp 70.000", "mehr als 2,9". */
export const quantityInFull = (locale: Locale, q: Qualified, digits?: number): string =>
  joined(quantityInFullParted(locale, q, digits));

/** The number alone, for a place beside which its qualifier stands already. */
export const bare = (locale: Locale, value: number): string => formatLarge(locale.numbers, value);

/** Two words that no line may end between: "2280 TB". */
export const joinWithNoBreak = (first: string, second: string): string => first + NO_BREAK + second;

/** The text with a capital first letter, for the start of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
