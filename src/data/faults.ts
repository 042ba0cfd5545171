/**
 * What is wrong with a dataset, or strange in it, as codes with their parameters. The words for them are in
 * `fault-words.ts`, which a reader's page loads only when there is something to say.
 */

import type { Dataset } from './key-figure.js';

/** What is allowed at a place: the sentence is "found …; allowed: …". */
export const ruleCodes = [
  // By the schema.
  'text',
  'id',
  'amount',
  'hours',
  'hour',
  'year',
  'boolean',
  'day',
  'moment',
  'url',
  'language',
  'factor',
  'local-text',
  'one-of',
  'list',
  'object',
  'format',
  // What a schema cannot say.
  'unique',
  'time-zone',
  'calendar-day',
  'newest-last',
  'last-year',
  'earlier-edition',
  'hours-length',
  'hours-all',
  'hours-within',
  'hours-apart',
  'sum',
  'unit',
  'period',
  // Of a whole file.
  'at-most',
  'content-type',
  'json',
  'utf-8',
  'figure-id',
  'edition-id',
  'dataset-id',
] as const;
export type RuleCode = (typeof ruleCodes)[number];

/** What is told in a sentence of its own. */
export const sentenceCodes = ['more', 'http', 'no-answer', 'no-json', 'empty', 'lacking', 'withheld'] as const;
export type SentenceCode = (typeof sentenceCodes)[number];

export type FaultCode = RuleCode | SentenceCode;

/** In which words a found thing is told. */
export type FoundKind =
  'nothing' | 'text' | 'value' | 'list' | 'object' | 'property' | 'hours' | 'sum' | 'characters' | 'json';

export interface Found {
  readonly kind: FoundKind;
  /** What was found, shortened; of a list how many there are; of text that is no JSON all of it. */
  readonly text: string;
}

/** Something that is wrong with the input. */
export interface Fault {
  readonly code: FaultCode;
  /** Where: `editions[0].figures[3].value`; empty for the whole. */
  readonly path: string;
  /** What was found there; undefined where the code is a sentence of its own. */
  readonly found?: Found;
  /** What the sentence of the code is filled with. */
  readonly values: readonly string[];
}

/**
 * What is strange about a number that is allowed. `not-whole`: what is counted is no whole number. `thousands`: 70.000 in JSON is
 * 70. `far`: a hundred times the edition before, or a hundredth. `contradiction`: figures that cannot all be true.
 * `long-hours`: hours over midnight that are more than half a day.
 */
export const warningCodes = ['not-whole', 'thousands', 'far', 'contradiction', 'long-hours'] as const;
export type WarningCode = (typeof warningCodes)[number];

/** Something that an editor should look at. */
export interface Warning {
  readonly code: WarningCode;
  readonly path: string;
  readonly values: readonly string[];
  /** Whether it is to be confirmed (`"confirmed": true` at the figure) before a program publishes it. */
  readonly asksForConfirmation: boolean;
}

/** A dataset without faults, or faults. */
export interface Validated {
  /** Normalised and deeply frozen; a copy, so that later changes to the input change nothing. */
  readonly dataset?: Dataset;
  readonly faults: readonly Fault[];
  /** What an editor should look at; none for a dataset with faults. */
  readonly warnings: readonly Warning[];
}

/** The most characters that are shown of what was found. */
const SHOWN = 60;

/** At most so many characters of a text, whole ones: an emoji is never cut in two. */
export const shortened = (text: string, most = SHOWN): string => {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? characters.slice(0, most - 1).join('') + '…' : text;
};

export function typeOf(input: unknown): string {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'array' : typeof input;
}

/** What was found, ready to be told. */
export function found(input: unknown): Found {
  const type = typeOf(input);
  if (type === 'string') return { kind: 'text', text: JSON.stringify(shortened(input as string)) };
  if (type === 'array') return { kind: 'list', text: String((input as unknown[]).length) };
  if (type === 'object') return { kind: 'object', text: '' };
  return input === undefined ? { kind: 'nothing', text: '' } : { kind: 'value', text: shortened(String(input)) };
}

/** Notes a fault. */
export type Accuse = (code: FaultCode, path: string, found: Found | undefined, ...values: readonly string[]) => void;

/** A result with one fault, of the whole. */
export const unusable = (code: FaultCode, found?: Found, ...values: readonly string[]): Validated => ({
  faults: [{ code, path: '', ...(found && { found }), values }],
  warnings: [],
});
