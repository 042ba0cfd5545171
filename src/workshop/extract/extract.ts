/**
 * The numbers of a release, each with its sentence, unit, qualifier and period, to be confirmed by an editor. A number is
 * read as it is written and never changed; what the text does not say stays empty.
 */
import type { Writing } from '../edition/amount.js';
import { readHour } from '../edition/hour.js';
import { standardOf } from '../../data/standard-figures.js';
import { figureOf } from './figure-of.js';
import type { Found } from './found.js';
import { fillers, nowWords, periodWords, plannedWords, qualifierWords, timesWords, unitWords } from './lexicon.js';
import { monthIn } from './months.js';
import { numbersIn, type Token } from './numbers.js';
import { withParts } from './parts.js';
import { sentencesOf, type Sentence } from './sentences.js';

interface Qualified {
  readonly qualifier: string;
  /** Where its words begin. */
  readonly at: number;
}

/** "links 2,400 sites over 7,800 kilometres" tells where they are, not that there are more. */
const SPREAD = /\d\s\p{L}+\s(?:over|über)$/iu;
const LENGTH = /^[\s\u00a0](?:km|kilomet|miles|met(?:er|re))/iu;

/** The word before a number. "insgesamt mehr als 5000": the nearer one says how sure the number is. */
function qualifierBefore(sentence: string, token: Token): Qualified {
  let before = sentence.slice(0, token.at).replace(/[\s\u00a0€£$]+$/u, '');
  let found: Qualified = { qualifier: 'exact', at: token.at };
  if (SPREAD.test(before) && LENGTH.test(sentence.slice(token.end))) return found;
  for (let words = 0; words < 3; words++) {
    const match = qualifierWords
      .map((each) => ({ ...each, found: each.pattern.exec(before) }))
      .find((each) => each.found);
    if (match?.found) {
      const isSurer = found.qualifier === 'exact' || found.qualifier === 'in-total';
      if (isSurer) found = { qualifier: match.meaning, at: match.found.index };
      if (match.meaning !== 'in-total' && match.meaning !== 'exact') return found;
      before = before.slice(0, match.found.index).trimEnd();
      continue;
    }
    const filler = fillers.exec(before);
    if (!filler) break;
    before = before.slice(0, filler.index).trimEnd();
  }
  return found;
}

/** "80 Millionen Euro insgesamt", "5000 oder mehr". */
function qualifierBehind(rest: string): string {
  if (/^[\s\u00a0]+(?:\p{L}+[\s\u00a0]+){0,3}(?:oder mehr|und mehr|or more)/iu.test(rest)) return 'at-least';
  if (/^[\s\u00a0]+(?:\p{L}+[\s\u00a0]+){0,3}(?:insgesamt|in total|altogether)(?![\s\u00a0]+\d)/iu.test(rest))
    return 'in-total';
  return 'exact';
}

interface Unit {
  readonly unit: string;
  /** Behind its last character, counted from the end of the number. */
  readonly length: number;
}

/** How many words may stand between a number and what it counts: "17 weitere unbefristete Stellen". */
const REACH = 4;

/** What ends the phrase of a number. */
const PHRASE = /^[\s\u00a0]*(?:\([^)]*\)[\s\u00a0]*)?([\p{L}€%][\p{L}€%:*-]*)/u;
const BREAKS = /^[\s\u00a0]*[,.;:!?–)]/u;
/** Words that begin something else: what stands behind them is not what the number counts. */
const STOPS =
  /^(?:und|oder|sowie|bis|von|innerhalb|während|within|during|than|in|im|am|an|auf|aus|bei|für|mit|zu|zum|zur|über|unter|nach|entsprechend|werden|wird|sind|ist|erreichen|haben|hat|and|or|to|of|for|by|at|on|from|are|is|were|was|has|have|will|reach|which|that|per|a|each|every|pro|je|jährlich|täglich)$/iu;

/** "12 more posts": says nothing about what is counted. */
const MORE = /^(?:more|mehr|weitere[nrs]?|further|other|andere[nrs]?)$/iu;

function unitBehind(rest: string): Unit {
  let at = 0;
  let noun: Unit = { unit: '', length: 0 };
  for (let words = 0; words < REACH; words++) {
    const piece = rest.slice(at);
    if (BREAKS.test(piece)) break;
    const match = PHRASE.exec(piece);
    if (!match) break;
    const word = match[1]!;
    at += match[0].length;
    const known = unitWords.find(({ pattern }) => pattern.test(word));
    if (known) return { unit: known.meaning, length: at };
    if (STOPS.test(word)) break;
    if (MORE.test(word)) continue;
    // A noun that the format has no name for. German writes it large: behind it, something else begins.
    if (/^\p{Lu}/u.test(word)) return { unit: word, length: at };
    if (!noun.unit) noun = { unit: word, length: at };
  }
  return noun;
}

/** "€80 million": money before its number. */
const moneyBefore = (before: string): string | undefined => {
  const sign = /(€|EUR|£|\$)[\s\u00a0]?$/u.exec(before)?.[1];
  return sign === '€' ? 'EUR' : sign;
};

/** The part of the sentence between its commas in which the number stands. */
function clauseOf(sentence: string, token: Token): string {
  const start = Math.max(
    sentence.lastIndexOf(', ', token.at),
    sentence.lastIndexOf('; ', token.at),
    sentence.lastIndexOf(' – ', token.at),
    -1,
  );
  const ends = [', ', '; '].map((sign) => sentence.indexOf(sign, token.end)).filter((at) => at >= 0);
  return sentence.slice(start + 1, ends.length ? Math.min(...ends) : undefined);
}

/** What there is so many of at any time. */
const STOCKS = ['person', 'procedure', 'service'];

/** The first words of a sentence: "A year ago it was 2,280 TB, or about 978 million books." */
const BEGINNING = 24;

const periodIn = (text: string): string => periodWords.find(({ pattern }) => pattern.test(text))?.meaning ?? '';

/** In the clause of the number; a sentence of one number speaks of one time, and one that begins with the year before of that. */
function periodOf(sentence: string, token: Token, tokens: readonly Token[], unit: string): string {
  const clause = clauseOf(sentence, token);
  const own = periodIn(clause);
  // "It has 28 staff and costs 3.4 million euros a year."
  const isOthers = own.startsWith('per-') && STOCKS.includes(unit) && numbersInside(clause, sentence, tokens) > 1;
  if (own) return isOthers ? '' : own;
  if (tokens.length === 1) return periodIn(sentence);
  const first = periodIn(sentence.slice(0, BEGINNING));
  return first === 'year-before' && !nowWords.test(clause) ? first : '';
}

function numbersInside(clause: string, sentence: string, tokens: readonly Token[]): number {
  const start = sentence.indexOf(clause);
  return tokens.filter(({ at }) => at >= start && at < start + clause.length).length;
}

const HOURS =
  /(\d{1,2}(?:[.:]\d{2})?)[\s\u00a0]?([ap]\.?m\.?)?[\s\u00a0]?(?:–|-|bis|und|to|and|until)[\s\u00a0]?(\d{1,2}(?:[.:]\d{2})?)[\s\u00a0]?(Uhr|o[’']clock|[ap]\.?m\.?|noon)/iu;

/** The hours of the day that a sentence names. */
function hoursIn(sentence: string): readonly [number, number] | undefined {
  const [, from, half, to, last] = HOURS.exec(sentence) ?? [];
  if (!from || !to) return undefined;
  const isHalf = /^[ap]/i.test(last ?? '');
  const first = readHour(`${from}${half ? ` ${half}` : ''}`);
  const second = readHour(isHalf ? `${to} ${last}` : to);
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** "seit 2019 …, bis Ende 2022": the year behind the word. */
function yearOfPlan(sentence: string): string {
  const plan = periodWords.find(({ meaning }) => meaning === 'until')!.pattern.exec(sentence)?.[0] ?? '';
  return /\d{4}$/.exec(plan)?.[0] ?? '';
}

const STATE = 'as-published';

/**
 * A release that names no time says how things are, unless the figure is an amount, which needs one, or a month is named:
 * then an editor says it.
 */
function periodFor(period: string, unit: string, id: string, month: string | undefined): string {
  if (period || !unit || month) return period;
  const allowed: readonly string[] = standardOf(id)?.periods ?? [STATE];
  return allowed.includes(STATE) ? STATE : '';
}

/** "…, das sind etwa 25 Millionen im Jahr": the same again, in another time. */
const SAME_AGAIN_BEHIND =
  /^[\s\u00a0]+(?:davon|darunter|of (?:them|these|those|which)|(?:a|per|each) (?:day|week|month|year)|(?:am|pro|je) Tag|(?:im|pro|je) (?:Monat|Jahr))(?!\p{L})/iu;
const SAME_AGAIN =
  /(?:das|dies) (?:sind|waren|entspricht|wären|macht)|also|(?:which|that) (?:is|was)|or(?= )|oder(?= )/iu;

function foundIn({ at, text }: Sentence, writing: Writing): readonly Found[] {
  const tokens = numbersIn(text, writing);
  const units = unitsOf(text, tokens);
  return tokens.map((token, index) => {
    const { unit, length } = units[index]!;
    const own = qualifierBefore(text, token);
    const qualifier = own.qualifier === 'exact' ? qualifierBehind(text.slice(token.end)) : own.qualifier;
    const said = periodOf(text, token, tokens, unit);
    const id = figureOf({ unit, period: said, sentence: clauseOf(text, token), value: token.value });
    const month = said ? undefined : monthIn(clauseOf(text, token));
    const period = periodFor(said, unit, id, month);
    const hours = unit === 'call' || unit === 'mail' ? hoursIn(text) : undefined;
    return {
      at: at + own.at,
      end: at + token.end + length,
      ...{ written: token.written, value: token.value, unit, qualifier, period },
      ...(hours && { window: hours }),
      ...(said === 'until' && { until: yearOfPlan(text) }),
      ...(month && { month }),
      ...(plannedWords.test(clauseOf(text, token)) && { planned: true }),
      sentence: text,
      id,
    };
  });
}

function unitOf({ written }: Token, before: string, rest: string): Unit {
  if (timesWords.test(written)) return { unit: 'meeting', length: 0 };
  const money = moneyBefore(before);
  return money ? { unit: money, length: 0 } : unitBehind(rest);
}

/** "nutzten 2023 die Terminvergabe": four digits from 1900 on that count nothing the format knows. */
const isYear = ({ written, unit, qualifier }: Found): boolean =>
  /^(?:19|20)\d\d$/.test(written) &&
  (qualifier === 'exact' || !unit) &&
  !unitWords.some(({ meaning }) => meaning === unit);

/** What each number counts. */
function unitsOf(text: string, tokens: readonly Token[]): readonly Unit[] {
  const units: Unit[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]?.at ?? text.length;
    const rest = text.slice(token.end, next);
    const own = unitOf(token, text.slice(0, token.at), rest);
    const isSame = !own.unit && (SAME_AGAIN.test(clauseOf(text, token)) || SAME_AGAIN_BEHIND.test(rest));
    units.push(isSame ? { unit: units[index - 1]?.unit ?? '', length: 0 } : own);
  });
  return units;
}

export function extract(text: string, writing: Writing): readonly Found[] {
  const found = sentencesOf(text).flatMap((sentence) => foundIn(sentence, writing));
  return withParts(
    text,
    found.filter((each) => !isYear(each)),
  );
}
