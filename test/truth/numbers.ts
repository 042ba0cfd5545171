/** Numbers in a text, with the words around them: read as a person reads them, by rules of its own. */

import { plain as withoutMarks } from '../../src/core/rich-text.js';

export type Language = 'de' | 'en' | 'de-simple';

export interface Mention {
  readonly value: number;
  /** What qualifies it: "mehr als", "geschätzt knapp"; empty for nothing. */
  readonly qualifier: string;
  /** All that stands before that. */
  readonly before: string;
  /** What stands behind it, up to the end of its clause. */
  readonly after: string;
  /** What it counts by that: a key of UNITS; undefined where nothing that can be counted stands there. */
  readonly unit: string | undefined;
  /** The text in which it stands. */
  readonly text: string;
  readonly written: string;
}

/** How each unit stands behind a number; what is not listed as a number's own may not stand there. */
export const UNITS: Readonly<Record<string, RegExp>> = {
  B: /^(Bytes?|bytes?)\b/,
  ...Object.fromEntries(
    [
      ['kB', 'Kilo'],
      ['MB', 'Mega'],
      ['GB', 'Giga'],
      ['TB', 'Tera'],
      ['PB', 'Peta'],
      ['EB', 'Exa'],
      ['KiB', 'Kibi'],
      ['MiB', 'Mebi'],
      ['GiB', 'Gibi'],
      ['TiB', 'Tebi'],
      ['PiB', 'Pebi'],
      ['EiB', 'Exbi'],
    ].map(([sign, prefix]) => [sign, new RegExp(`^(${sign}|${prefix}byte)(?![\\w-])`)]),
  ),
  book: /^(Buch|Bücher|books?)\b/,
  page: /^(Seiten?|pages?)\b/,
  mail: /^(E-)?(Mails?|emails?)\b/,
  call: /^(Anrufe?|calls?)\b/,
  person: /^(Person(en)?|person|people)\b/,
  EUR: /^([Ee]uros?)\b/,
  kWh: /^kWh\b/,
  hours: /^(Stunden?|hours?)\b/,
  minutes: /^(Minuten?|minutes?)\b/,
  seconds: /^(Sekunden?|seconds?)\b/,
  day: /^(Tag|day)\b/,
  length: /^(km|m|cm|mm|(Kilo|Zenti|Milli)-?[Mm]eter|Meter)\b/,
  times: /^(-?[Mm]al|times)\b/,
};

const QUALIFIERS: Readonly<Record<Language, readonly string[]>> = {
  de: ['geschätzt', 'knapp', 'weniger als', 'höchstens', 'gut', 'mehr als', 'mindestens', 'etwa', 'rund', 'insgesamt'],
  'de-simple': [
    'geschätzt',
    'knapp',
    'weniger als',
    'höchstens',
    'gut',
    'mehr als',
    'mindestens',
    'etwa',
    'rund',
    'insgesamt',
  ],
  en: [
    'an estimated',
    'just under',
    'less than',
    'at most',
    'just over',
    'more than',
    'at least',
    'about',
    'around',
    'in total',
  ],
};

const LARGE: Readonly<Record<string, number>> = {
  ...{ Million: 1e6, Millionen: 1e6, Milliarde: 1e9, Milliarden: 1e9, Billion: 1e12, Billionen: 1e12 },
  ...{ Billiarde: 1e15, Billiarden: 1e15, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15 },
};

/** Hours and times of the clock are no numbers of anything. */
const CLOCK = [
  /\b\d{1,2}(:\d\d)?( Uhr)?(–| bis | to )\d{1,2}(:\d\d)?( Uhr| o’clock)?/g,
  /\b\d{1,2}(:\d\d)? (am|pm)\b/g,
  /\b(zwischen|between) \d{1,2}(:\d\d)? (und|and) \d{1,2}(:\d\d)?( Uhr| o’clock)?/g,
  /\b\d{1,2}:\d\d( Uhr)?/g,
  /\b(0|24) Uhr/g,
];

/** Numbers that are words of a sentence: "mal 365", "in 3 Monaten", "1 Strich". */
const PHRASES = [
  /\b(mal|times|×) 365\b/g,
  /\bin 3 Monaten\b/gi,
  /\b1 (Strich|stroke|Buch im Bild|drawn book|Puls|pulse)\b/g,
  /\b(braucht|brauchte|ist|für) 1 (Buch|Seite)\b/g,
  /\b1 Buch (braucht|[\d,.]+)/g,
  /\b(weniger als|less than) 1 Buch\b/g,
  /\b1 (Seite|page) (?==|brauch)/g,
  /\bin 1 (Stunde|Minute|Sekunde)\b/g,
  /\b1000 Millionen sind 1 Milliarde\b/g,
];

const plain = (text: string): string =>
  withoutMarks(text)
    .replace(/[\u00a0\u2011]/g, ' ')
    .replace(/[+−] (?=\d)/g, '')
    .replace(/\s+/g, ' ');

/** The text without clock times and fixed phrases. */
export function bare(text: string): string {
  const cleaned = [...CLOCK, ...PHRASES].reduce((rest, pattern) => rest.replace(pattern, '§'), plain(text));
  return cleaned.replace(/\b(eine|one) (?=(Milli|Billi|milli|billi|trilli|quadri))/gi, '1 ');
}

/** Every number of a text. */
export function mentionsIn(text: string, language: Language): Mention[] {
  const cleaned = bare(text);
  const number =
    language === 'en'
      ? /(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w.,])\d+(?:\.\d+)?/g
      : /(?<![\w.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\w.,])\d+(?:,\d+)?/g;
  return [...cleaned.matchAll(number)].map((match) => {
    const [written] = match;
    const digits = language === 'en' ? written.replaceAll(',', '') : written.replaceAll('.', '').replace(',', '.');
    const behind = cleaned.slice(match.index + written.length);
    const [, large = '', rest = behind] = /^ (\p{L}+)(.*)$/u.exec(behind) ?? [];
    const scale = LARGE[large];
    const after = (scale ? rest : behind).trim();
    return {
      value: Number((Number(digits) * (scale ?? 1)).toPrecision(15)),
      before: cleaned.slice(0, match.index).trimEnd(),
      qualifier: qualifierBefore(cleaned.slice(0, match.index), language),
      after,
      unit: Object.keys(UNITS).find((each) => UNITS[each]!.test(after)),
      text: cleaned,
      written,
    };
  });
}

function qualifierBefore(before: string, language: Language): string {
  const found: string[] = [];
  let rest = before.trimEnd();
  for (;;) {
    const lower = rest.toLowerCase();
    const word = QUALIFIERS[language].find(
      (each) => lower.endsWith(each) && !/\p{L}/u.test(lower.at(-each.length - 1) ?? ''),
    );
    if (!word) return found.join(' ');
    found.unshift(word);
    rest = rest.slice(0, -word.length).trimEnd();
  }
}
