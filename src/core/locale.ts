/** How a language writes a number and says how sure it is. Strings of an infographic receive what these functions make. */
import { formatLarge, formatNumber, NO_BREAK, visibleDigits, type NumberStyle } from './numbers.js';
import { rounded, type Qualified, type Qualifier } from './qualifiers.js';

export interface Locale {
  readonly numbers: NumberStyle;
  /** The word before the number; empty where none is said. */
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  /** Before both, for what the source estimates. */
  readonly estimated: string;
  /** Whether what is computed is written without digits after the point, where that can be. */
  readonly wholeNumbers?: boolean;
}

/** What is counted, one and many: Buch, Bücher. */
export type Noun = readonly [one: string, many: string];

/** Which of two forms a number takes: "1 Buch", "rund 1 Million Bücher". @param amount as it is written */
export const inNumber = (amount: string, [one, many]: Noun): string => (/(^|\s)1$/.test(amount) ? one : many);

/** Whether something counted is one: "etwa 1 Buch", "1 TB". @param amount with its noun */
export const isOne = (amount: string): boolean => /(^|\s)1\s\S+$/.test(amount);

/** "knapp 70.000 Mails", "1 Mail". @param amount as it is written */
export const counted = (amount: string, noun: Noun): string => `${amount} ${inNumber(amount, noun)}`;

/** The words before a number; none before 0, which is neither "just under" nor "more than" anything. */
export const qualifierText = ({ qualifiers, estimated }: Locale, q: Qualified): string =>
  [q.estimated && estimated, q.value && qualifiers[q.qualifier]].filter(Boolean).join(' ');

/** "knapp 70.000", "rund 978 Millionen": the number as text, with its qualifier, in full or by the name of a large unit. */
export const quantity = (locale: Locale, q: Qualified): string =>
  qualifiedText(locale, q, formatLarge(locale.numbers, q.value));

/** A computed number as exactly as the language writes it, in two digits at least: just under 25.55 million is just under 26 million in plain language. */
export const asWritten = ({ wholeNumbers, numbers }: Locale, q: Qualified): Qualified => {
  const worth = wholeNumbers && numbers.large.find(([each]) => q.value >= 10 * each)?.[0];
  return worth ? rounded(q, -Math.log10(worth)) : q;
};

/** The same with all digits and at most `digits` after the point: "knapp 70.000", "mehr als 2,9". */
export const quantityInFull = (locale: Locale, q: Qualified, digits?: number): string =>
  qualifiedText(locale, q, formatNumber(locale.numbers, q.value, visibleDigits(q.value, digits)));

/** The number alone, for a place beside which its qualifier stands already. */
export const bare = (locale: Locale, value: number): string => formatLarge(locale.numbers, value);

/** Two words that no line may end between: "2280 TB". */
export const joinWithNoBreak = (first: string, second: string): string => first + NO_BREAK + second;

const qualifiedText = (locale: Locale, q: Qualified, text: string): string => {
  const words = qualifierText(locale, q);
  return words ? `${words} ${text}` : text;
};

/** The text with a capital first letter, for the start of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
