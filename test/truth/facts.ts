/**
 * What a text about a dataset may say: its published numbers, what follows from them, and what is assumed. All of it is
 * computed here once more, by plain arithmetic, from the dataset alone.
 */
import type { Dataset, Hours, KeyFigure, Period } from '../../src/data/key-figure.js';
import { figureIn } from './datasets.js';
import type { Language, Mention } from './numbers.js';

export type Side = 'on' | 'below' | 'above' | 'near';

/** A number that may be said. */
export interface Fact {
  readonly what: string;
  readonly value: number;
  /** Whether the number is said as it is, or rounded to two digits at least. */
  readonly isExact: boolean;
  /** The words before a published number; of a computed one only the side is known. */
  readonly words?: string;
  readonly side?: Side;
  readonly isEstimated: boolean;
  /** How the text tells that the number is computed or assumed; undefined for a published one. */
  readonly label?: RegExp;
  /** What the number counts: a key of UNITS. */
  readonly unit: string;
  /** How far what is said may be from it, as a share of it; a tenth for a computed number without this. */
  readonly slack?: number;
  /** Of the number of a thing: what the thing is called, right before it. */
  readonly name?: RegExp;
}

/** A number right behind this is that of a thing, and of nothing else. */
const NAMES = /\b(Land|Stadt|Bibliothek|Regal|Seiten?|Country|City|Library|Bookcase|Pages?)$/;

const SIDES: Readonly<Record<string, Side>> = {
  ...{ exact: 'on', 'in-total': 'on', 'just-under': 'below', 'less-than': 'below', 'at-most': 'below' },
  ...{ 'just-over': 'above', 'more-than': 'above', 'at-least': 'above', about: 'near', around: 'near' },
} as const;

const GERMAN: Readonly<Record<string, string>> = {
  ...{ exact: '', 'in-total': 'insgesamt', 'just-under': 'knapp', 'less-than': 'weniger als', 'at-most': 'höchstens' },
  ...{ 'just-over': 'gut', 'more-than': 'mehr als', 'at-least': 'mindestens', about: 'etwa', around: 'rund' },
};
const ENGLISH: Readonly<Record<string, string>> = {
  ...{ exact: '', 'in-total': 'in total', 'just-under': 'just under', 'less-than': 'less than', 'at-most': 'at most' },
  ...{ 'just-over': 'just over', 'more-than': 'more than', 'at-least': 'at least', about: 'about', around: 'around' },
};
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: GERMAN,
  'de-simple': GERMAN,
  en: ENGLISH,
};
const ESTIMATED: Readonly<Record<Language, string>> = { de: 'geschätzt', 'de-simple': 'geschätzt', en: 'an estimated' };

/** On which side a computed number is told to lie. */
export function sideIn(words: string): Side {
  const own = words.replace(/^(geschätzt|an estimated) ?/, '');
  if (/^(knapp|weniger als|höchstens|just under|less than|at most)$/.test(own)) return 'below';
  if (/^(gut|mehr als|mindestens|just over|more than|at least)$/.test(own)) return 'above';
  return /^(etwa|rund|about|around)$/.test(own) ? 'near' : 'on';
}

export const COMPUTED =
  /berechnet|ausgerechnet|hochger|Hochrechnung|im Mittel|wären|computed|on average|xtrapolat|would be/i;
export const ASSUMED = /Annahme|nehmen (wir )?an|ssum|Wir tun so|Dafür (ist|§)|Das nehmen wir an/i;

const BYTES: Readonly<Record<string, number>> = Object.fromEntries(
  ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB']
    .map((unit, index) => [unit, 1000 ** index])
    .concat(['KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'].map((unit, index) => [unit, 1024 ** (index + 1)])),
);

export const bytesOf = ({ value, unit }: Pick<KeyFigure, 'value' | 'unit'>): number => value * (BYTES[unit] ?? 1);

export const lengthOf = ([from, to]: Hours): number => (from < to ? to - from : to + 24 - from);

const DAYS: Partial<Record<Period, number>> = {
  ...{ 'per-week': 7, 'per-month': 365 / 12, 'per-quarter': 365 / 4, 'per-year': 365, 'reporting-year': 365 },
};

/** Both sides in one: what is less than one and more than another is near. */
export const joined = (a: Side, b: Side): Side => {
  if (a === 'on') return b;
  return b === 'on' || a === b ? a : 'near';
};
export const mirrored: Readonly<Record<Side, Side>> = { on: 'on', near: 'near', below: 'above', above: 'below' };
export const sideOf = ({ qualifier = 'exact' }: Pick<KeyFigure, 'qualifier'>): Side => SIDES[qualifier]!;

/** A number as the source states it, and the words that then stand before it. */
export function publishedFact(
  what: string,
  { value, qualifier = 'exact', estimated, unit }: KeyFigure,
  language: Language,
): Fact {
  const own = [estimated && ESTIMATED[language], value ? WORDS[language][qualifier] : ''].filter(Boolean).join(' ');
  return { what, value, isExact: true, words: own, isEstimated: estimated ?? false, unit };
}

export function factsOf(dataset: Dataset, language: Language): Fact[] {
  const figure = (id: string): KeyFigure | undefined => figureIn(dataset, id);
  const facts: Fact[] = [];

  const published = (what: string, stated: KeyFigure): void => {
    facts.push(publishedFact(what, stated, language));
  };
  const computed = (
    what: string,
    value: number,
    side: Side,
    unit: string,
    from: readonly (KeyFigure | undefined)[],
    label = COMPUTED,
  ): void => {
    const isEstimated = from.some((each) => each?.estimated);
    facts.push({ what, value, isExact: false, side, isEstimated, label, unit });
  };

  for (const each of dataset.editions.at(-1)!.figures) {
    published(each.id, each);
    for (const part of each.parts ?? [])
      published(`${each.id}/${part.id}`, { ...each, ...part, qualifier: part.qualifier ?? 'exact' });
  }
  const [storage, before, occupied] = [figure('storage'), figure('storage-before'), figure('storage-occupied')];
  const assumesBooks = storage !== undefined && !figure('books');
  const BOOK = 2_500_000;
  const assumed = (id: string, stored: KeyFigure): KeyFigure => ({
    ...{
      id,
      value: bytesOf(stored) / BOOK,
      unit: 'book',
      period: stored.period,
      qualifier: sideOf(stored) === 'on' ? 'around' : stored.qualifier!,
    },
    ...(stored.estimated && { estimated: true }),
  });
  const books = assumesBooks ? assumed('books', storage) : figure('books');
  const booksBefore = assumesBooks ? before && assumed('books-before', before) : figure('books-before');
  if (assumesBooks) {
    for (const each of [books!, booksBefore])
      if (each) computed(each.id, each.value, sideOf(each) === 'on' ? 'near' : sideOf(each), 'book', [each], ASSUMED);
    for (const [value, unit] of [
      [2.5, 'MB'],
      [2500, 'kB'],
    ] as const) {
      facts.push({ what: 'assumed size', value, isExact: true, words: '', isEstimated: false, label: ASSUMED, unit });
    }
  }
  if (books && booksBefore) {
    const side = joined(sideOf(books), mirrored[sideOf(booksBefore)]);
    computed('growth', Math.abs(books.value - booksBefore.value), side, 'book', [books, booksBefore]);
    computed('loss', Math.abs(books.value - booksBefore.value), mirrored[side], 'book', [books, booksBefore]);
  }
  for (const [stored, counted] of [
    [storage, figure('books')],
    [before, figure('books-before')],
  ] as const) {
    if (!stored || !counted?.value) continue;
    const bytes = bytesOf(stored) / counted.value;
    const side = joined(sideOf(stored), mirrored[sideOf(counted)]);
    for (const [unit, worth] of Object.entries(BYTES))
      if (!unit.includes('i')) computed(`size in ${unit}`, bytes / worth, side, unit, [stored, counted]);
  }
  for (const part of (books && !books.parts && storage?.parts) || []) {
    const side = joined(sideOf(books!), sideOf(part));
    computed('share', (books!.value * part.value) / storage!.value, side, 'book', [books, storage]);
  }
  if (books && storage && occupied) {
    const { unit } = storage;
    const used = bytesOf(occupied) / bytesOf({ value: 1, unit });
    const share = used / storage.value;
    const freeSide = joined(sideOf(storage), mirrored[sideOf(occupied)]);
    computed('used', used, sideOf(occupied), unit, [occupied]);
    computed('free', storage.value - used, freeSide, unit, [storage, occupied]);
    const all = [books, storage, occupied];
    computed('used books', books.value * share, joined(sideOf(books), sideOf(occupied)), 'book', all);
    computed('free books', books.value * (1 - share), joined(sideOf(books), freeSide), 'book', all);
  }
  for (const each of [books, booksBefore]) {
    if (!each) continue;
    for (const worth of [1e6, 1e3, 10, 1])
      computed('length', (each.value * 30) / worth, sideOf(each), 'length', [each], ASSUMED);
    computed('around the earth', (each.value * 30) / 1e6 / 40_075, sideOf(each), 'times', [each]);
  }
  facts.push({
    what: 'thickness',
    value: 30,
    isExact: true,
    words: '',
    isEstimated: false,
    label: ASSUMED,
    unit: 'length',
  });

  const main = figure('mails-per-day') ?? figure('mails') ?? figure('mails-per-year');
  if (main) {
    const strokes = Math.round((DAYS[main.period] ?? 1) * lengthOf(main.window ?? [0, 24]) * 6);
    computed('ten minutes', main.value / strokes, sideOf(main), 'mail', [main]);
    facts.push({
      what: 'strokes',
      value: strokes,
      isExact: true,
      words: '',
      isEstimated: false,
      label: COMPUTED,
      unit: '',
    });
    facts.push({ what: 'a stroke', value: 10, isExact: true, words: '', isEstimated: false, unit: 'minutes' });
    computed('a year of days', main.value * 365, sideOf(main), 'mail', [main]);
  }
  const calls = figure('calls');
  if (calls) {
    const hours = lengthOf(calls.window ?? [0, 24]);
    for (const [unit, parts] of [
      ['hours', 1],
      ['minutes', 60],
      ['seconds', 3600],
    ] as const) {
      computed(`calls by ${unit}`, calls.value / (hours * parts), sideOf(calls), 'call', [calls]);
      facts.push({
        what: 'divisor',
        value: hours * parts,
        isExact: true,
        words: '',
        isEstimated: false,
        label: COMPUTED,
        unit,
      });
    }
  }
  return facts;
}

/** Whether a rounded number tells the truth about the exact one: below it never says less, above it never more. */
function tells(said: number, exact: number, side: Side, share = 0.1): boolean {
  const slack = Math.abs(exact) * 1e-9;
  if (Math.abs(said - exact) > Math.abs(exact) * share + slack) return false;
  if (side === 'below') return said >= exact - slack;
  return side !== 'above' || said <= exact + slack;
}

/** The worth of the last digit of a whole number that is not 0: 1000 of 70,000. */
function lastDigit(value: number): number {
  let digit = 1;
  while (value && value % (digit * 10) === 0) digit *= 10;
  return digit;
}

/**
 * Whether a whole number tells the truth about one that is none: plain German has no others. It is the next one on the
 * side that its words say, or less than one; "knapp" and "gut" are no farther from it than half of its last digit.
 * @param grain what is counted in whole ones: the marks of a picture
 */
function tellsWhole(said: number, words: string, exact: number, side: Side, grain: number): boolean {
  const slack = Math.abs(exact) * 1e-9;
  const count = Number((exact / grain).toPrecision(12));
  if (Number.isInteger(count) || !Number.isInteger(Number((said / grain).toPrecision(12)))) return false;
  const distance = said - exact;
  const own = sideIn(words);
  const most = /knapp|gut/.test(words) ? (lastDigit(said / grain) * grain) / 2 : grain;
  if (side === 'above') return own === 'above' && distance <= 0 && distance > -grain && -distance <= most + slack;
  if (side === 'below') return own === 'below' && distance >= 0 && distance < grain && distance <= most + slack;
  if (own === 'below') return said === grain && count < 1;
  return own === 'near' && said > 0 && Math.abs(distance) <= grain / 2 + slack;
}

const isBinary = (unit: string): boolean => unit.includes('i');

/** An amount of storage that is not whole is told in a smaller unit: 1500 GB for 1.5 TB. */
function inUnitOf({ unit: said }: Mention, { value, unit }: Fact): Pick<Fact, 'value' | 'unit'> {
  const [from, to] = [BYTES[unit], BYTES[said ?? '']];
  const isSmaller = from && to && to < from && (said === 'B' || isBinary(said!) === isBinary(unit));
  if (!isSmaller || Number.isInteger(value)) return { value, unit };
  return { value: Number(((value * from) / to).toPrecision(15)), unit: said! };
}

/**
 * Why a number may be said where it stands; undefined for one that may not.
 * @param grain the worth of what is counted in whole ones
 */
export const resolve = (mention: Mention, facts: readonly Fact[], language: Language, grain = 1): Fact | undefined =>
  facts.find((fact) => {
    const { isExact, words, side, isEstimated, label, slack, name } = fact;
    const { value, unit } = language === 'de-simple' ? inUnitOf(mention, fact) : fact;
    if (name ? !name.test(mention.before) : NAMES.test(mention.before)) return false;
    if (mention.unit !== undefined && mention.unit !== unit) return false;
    if (label && !label.test(mention.text)) return false;
    const said = mention.qualifier.toLowerCase();
    const isSame = /geschätzt|estimated/.test(said) === isEstimated;
    const ownWords = said.replace(/^geschätzt ?/, '');
    const stated = words === undefined ? (isExact ? 'on' : side!) : sideIn(words);
    if (language === 'de-simple' && isSame && tellsWhole(mention.value, ownWords, value, stated, grain)) return true;
    if (words !== undefined)
      return mention.value === Number(value.toPrecision(15)) && mention.qualifier.toLowerCase() === words;
    if (!isSame) return false;
    const own = sideIn(said);
    // An exact number that had to be rounded is "around" from then on.
    if (own !== side && !(side === 'on' && own === 'near')) return false;
    return tells(mention.value, value, isExact ? 'on' : side!, slack);
  });
