/**
 * What a text says about itself: its headline, days and addresses. Each is offered as it stands there; a day without a year
 * stays one.
 */
import { bodiesIn } from './dateline.js';
import { MONTH, MONTH_OF_DAY } from './months.js';
import { sentencesOf } from './sentences.js';

export const sourceKinds = ['publisher', 'title', 'date', 'url'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface SourceFound {
  readonly kind: SourceKind;
  /** As it stands in the text. */
  readonly written: string;
  /** The words around it. */
  readonly sentence: string;
  /** Whether an editor took it over or dropped it; undefined while it waits. */
  readonly decision?: 'taken' | 'dropped' | undefined;
}

/** Longer ones first: "14. Mai 2025" is more than "14. Mai", and that more than "im Mai". */
const DAYS = new RegExp(
  [
    '(?<![\\d.])\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}(?!\\d)',
    '(?<![\\d-])\\d{4}-\\d{2}-\\d{2}(?![\\d-])',
    `(?<!\\d)\\d{1,2}(?:\\.|st|nd|rd|th)?\\s${MONTH}(?!\\p{L})\\.?(?:,?\\s\\d{4}(?!\\d))?`,
    `${MONTH_OF_DAY}\\s(?:3[01]|[12]?\\d)(?:st|nd|rd|th)?(?![\\d.]\\d|\\d)(?:,?\\s\\d{4}(?!\\d))?`,
    `(?<=(?<!\\p{L})(?:[Ii]m|[Ii]n|Anfang|Mitte|Ende)\\s)${MONTH}(?!\\p{L})(?:\\s\\d{4}(?!\\d))?`,
  ].join('|'),
  'gu',
);

/** "Erstellt von …", "Herausgeber: …", alone in its line. */
const PUBLISHER =
  /^[ \t]*(?:Erstellt von|Veröffentlicht von|Herausgegeben von|Herausgeber(?:in)?:|Published by:?|Issued by:?|Publisher:)[ \t]+(?<name>\S.{2,120}?)[ \t.]*$/gimu;

/** Up to the blank or the sign that ends the sentence or closes a bracket. */
const ADDRESSES = /(?<![\p{L}\d@.])(?:https?:\/\/|www\.)[^\s<>"„“”»«)]*[^\s<>"„“”»«).,;:!?]/giu;

const matchesIn = (kind: SourceKind, pattern: RegExp, text: string): readonly SourceFound[] =>
  sentencesOf(text).flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)].map(([written]) => ({ kind, written, sentence: sentence.text })),
  );

const publishersIn = (text: string): readonly SourceFound[] =>
  [...text.matchAll(PUBLISHER)].map((match) => ({
    kind: 'publisher',
    written: match.groups!['name']!,
    sentence: match[0].trim(),
  }));

/** No headline: the number of a release, the links of a page in a row, a sentence. */
const NO_HEADLINE = /^(?:presse|medien)(?:mitteilung|information)\P{L}.*\d|^press release\P{L}.*\d|\s[.|·>]\s|[.:]$/iu;

/** The first line that reads like one, of several words. */
function headlineIn(text: string): readonly SourceFound[] {
  const line = text
    .split('\n')
    .map((each) => each.trim())
    .find((each) => each.length <= 200 && /\p{L}\S*\s+\S+\s+\S/u.test(each) && !NO_HEADLINE.test(each));
  return line ? [{ kind: 'title', written: line, sentence: line }] : [];
}

/** Each once, however often the text has it. */
const isFirst = ({ kind, written }: SourceFound, at: number, all: readonly SourceFound[]): boolean =>
  all.findIndex((each) => each.kind === kind && each.written === written) === at;

export const sourceIn = (text: string): readonly SourceFound[] =>
  [
    ...publishersIn(text),
    ...bodiesIn(text).map((each) => ({ kind: 'publisher' as const, ...each })),
    ...headlineIn(text),
    ...matchesIn('date', DAYS, text),
    ...matchesIn('url', ADDRESSES, text),
  ].filter(isFirst);
