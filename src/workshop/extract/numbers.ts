/** Where a sentence has numbers that count something: not dates, years, times, paragraphs or names. */
import { clean } from '../../core/qualifiers.js';
import { readAmount, type Writing } from '../edition/amount.js';
import { beforeLarge, numberWords } from './lexicon.js';
import { MONTH, MONTH_OF_DAY } from './months.js';

export interface Token {
  /** Places in the sentence. */
  readonly at: number;
  readonly end: number;
  readonly written: string;
  readonly value: number;
}

const LARGE: Readonly<Record<Writing, string>> = {
  de: 'Tausend|Tsd\\.?|Mio\\.?|Mill\\.|Million(?:en)?|Mrd\\.?|Milliarden?|Billion(?:en)?|Bio\\.',
  en: 'thousand|mn|millions?|bn|billions?|tn|trillions?',
};

/** Groups of digits with signs or thin spaces between them, and the word for the zeros behind. */
const digitsPattern = (writing: Writing): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d.,/:-])(?:\\d{1,3}(?:[\\u00a0\\u202f\\u2009 ’']\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)(?:[\\s\\u00a0]+(?:${LARGE[writing]})(?!\\p{L}))?`,
    'giu',
  );

const alternatives = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|');

const wordsPattern = (writing: Writing): RegExp =>
  new RegExp(
    `(?<![\\p{L}-])(?:(${alternatives(beforeLarge)})[\\s\\u00a0]+(${LARGE[writing]})|(${alternatives(numberWords)})(?:[\\s\\u00a0]+(${LARGE[writing]}))?)(?![\\p{L}-])`,
    'giu',
  );

/** "unter 116 117", "call 112": what tells that a number is one to dial. */
const DIAL = '(?:unter|Rufnummer|Behördennummer|Notruf|Hotline|call|dial|ring|phone)(?: der| die)?[\\s\\u00a0]';
/** 110, 112, 115 and 116 117: what begins with 11. */
const SHORT_NUMBER = '11(?:6[\\s\\u00a0]?\\d{3}|\\d)(?![\\d.,]?\\d)';
/** "unter 115 Anrufe": what is counted behind it makes it an amount after all. */
const COUNTED = '(?:\\p{L}*[Aa]nruf|calls|e?-?mails|E-Mail|Büch|books|[TGMP]B|Terab|Euro|Prozent|percent|%)';
/** Short numbers of services, where one is told to dial them. */
const SERVICE_NUMBER = new RegExp(`(?<=${DIAL})${SHORT_NUMBER}(?![\\s\\u00a0]${COUNTED})`, 'giu');

/** What looks like a number and counts nothing. */
const NOISE: readonly RegExp[] = [
  // Days: 1.4.2024, 2024-04-01, 1. April 2024, April 1, 2024.
  /\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})?/g,
  /\d{4}-\d{1,2}-\d{1,2}/g,
  /\d{1,2}\/\d{1,2}\/\d{2,4}/g,
  new RegExp(`\\d{1,2}\\.?\\s${MONTH}(?!\\p{L})(?:\\s\\d{4})?`, 'gu'),
  new RegExp(`${MONTH_OF_DAY}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?(?!\\d)`, 'gu'),
  new RegExp(`(?<!\\p{L})${MONTH}\\s\\d{4}`, 'gu'),
  // Times: 10 – 12 Uhr, zwischen 9 und 12 Uhr, 10.30 Uhr, 9 a.m., from 10 to 12 o'clock, 08:00.
  /\d{1,2}(?:[.:]\d{2})?\s?(?:–|-|bis|und|to|and|until)\s?\d{1,2}(?:[.:]\d{2})?[\s\u00a0]?(?:Uhr|o[’']clock|[ap]\.?m\.?)/giu,
  /\d{1,2}(?:[.:]\d{2})?[\s\u00a0]?(?:[ap]\.?m\.?)\s?(?:–|-|to|and|until)\s?\d{1,2}(?:[.:]\d{2})?[\s\u00a0]?(?:[ap]\.?m\.?)/giu,
  /\d{1,2}(?:[.:]\d{2})?[\s\u00a0]?(?:Uhr|o[’']clock|[ap]\.m\.|[ap]m(?!\p{L}))/giu,
  /\d{1,2}[\s\u00a0](?:noon|midnight)(?!\p{L})/giu,
  /\d{1,2}:\d{2}/g,
  // Around the clock: 24/7; numbers of files and laws: § 3, Abs. 2, Nr. 12/2024, 2024/15.
  /\d+\/\d+/g,
  /(?:§§?|Abs\.|Art\.|Artikel|Nr\.|No\.|Nummer|Number|Ziffer|Section|Sec\.|Agenda item|Punkt|Az\.|Aktenzeichen|Seite|page|Kapitel|Chapter|Raum|Room|Tel\.|Telefon:?|Phone:?|Fax:?)[\s\u00a0]*[\d /()+-]*\d/giu,
  SERVICE_NUMBER,
  // Telephones and boxes: 0800 123 456, 0361/3770, P.O. Box 12 34.
  /(?<!\d[\s.,]?)0\d+(?:[\s/-]\d+)*/g,
  /(?:Postfach|P\.\s?O\. Box)\s\d+(?:\s\d+)*/giu,
  // Years, alone or as a span, unless something is counted right behind them (Terabyte).
  /(?<![\d.,])(?:19|20)\d{2}\s?(?:–|-|\/|bis|to|und|and)\s?(?:(?:19|20)\d{2}|\d{2})(?![\d.,]\d)/giu,
  /(?<=(?:im Jahr|Jahre|Jahr|seit|bis|ab|in|since|by|until|from|of|Ende|Anfang|Mitte|Stand|anno|von|early|late|mid-|for|für)[\s\u00a0])(?:19|20)\d{2}(?![\d.,]?\d)(?!\s+(?:T|G|P|M|E)(?:B|i?B|erabyte|igabyte|etabyte)\p{L}*)/giu,
  // Ordinals: die 18. Legislaturperiode, the 2nd cabinet meeting.
  /(?<![\d.,])\d{1,3}\.(?=\s\p{Lu}?\p{L})(?!\s*$)/gu,
  /\d+(?:st|nd|rd|th)(?!\p{L})/giu,
  // Addresses: Ludwig-Erhard-Ring 7, 99096 Erfurt.
  /(?<=(?:straße|strasse|str\.|ring|platz|weg|allee|gasse|damm|ufer|street|road|avenue)[\s\u00a0])\d{1,4}\s?[a-z]?(?![\p{L}\d])/giu,
  /(?<=,\s)\d{5}(?=\s\p{Lu}\p{Ll}+)/gu,
  // Versions and names: Windows 10, Version 2.1, E-Government 2.0.
  /(?:Windows|Version|Web|Release|iOS|Android|Typo|E-Government|Government|Industrie|Office|Phase|Stufe|Level|Teil|Part|Paragraph|Ausgabe|Edition|Kategorie|Gruppe|Linie|Route|Top|ISO|DIN|IP|IPv|BSI|EN)[\s\u00a0-]?\d+(?:[.,]\d+)*/gu,
];

/** The sentence with what counts nothing blanked out, at the same places. */
function withoutNoise(sentence: string): string {
  let rest = sentence;
  for (const pattern of NOISE) rest = rest.replace(pattern, (found) => '\u0000'.repeat(found.length));
  return rest;
}

function digitTokens(sentence: string, writing: Writing): readonly Token[] {
  return [...sentence.matchAll(digitsPattern(writing))].flatMap((match) => {
    // A comma or full stop at its end is the sentence's.
    const written = match[0].replace(/[.,]+$/, (signs) => (/\p{L}\.$/u.test(match[0]) ? signs : ''));
    const amount = readAmount(written, writing);
    // Where both ways of writing are possible, a release in a language means that of its language.
    const value = 'value' in amount ? amount.value : amount.readings?.[0];
    return value === undefined ? [] : [{ at: match.index, end: match.index + written.length, written, value }];
  });
}

const worthOf = (word: string | undefined, writing: Writing): number => {
  const amount = word ? readAmount(`1 ${word}`, writing) : { value: 1 };
  return 'value' in amount ? amount.value : 1;
};

function wordTokens(sentence: string, writing: Writing): readonly Token[] {
  return [...sentence.matchAll(wordsPattern(writing))].map((match) => {
    const [written, part, partOf, count, large] = match;
    const factor = part ? beforeLarge[part.toLowerCase()]! : numberWords[count!.toLowerCase()]!;
    const value = clean(factor * worthOf(partOf ?? large, writing));
    return { at: match.index, end: match.index + written.length, written, value };
  });
}

export function numbersIn(sentence: string, writing: Writing): readonly Token[] {
  const rest = withoutNoise(sentence);
  return [...digitTokens(rest, writing), ...wordTokens(rest, writing)].sort((a, b) => a.at - b.at);
}
