/**
 * The wall of books and the steps into it. What is drawn is the published number itself, in marks of a declared worth;
 * from one step to the next a mark opens into its thousand parts. Marks of the wall are worth any power of ten, so that
 * it is never nearly empty.
 *
 *   all      978 marks of 1,000,000 books        a library, or the first of ten or a hundred
 *   library 1000 marks of 1,000 books            a shelf
 *   shelf   1000 marks of 1 book                 a book
 *   book     250 leaves of 2 pages               a page
 *
 * Whole numbers up to 10^15 are exact in all of this: they lie below 2^53.
 */
import type { Step } from './options.js';

/** The most marks in one picture. */
export const MOST = 1000;

/**
 * What a stretch of marks is: known from the year before, new since (or all of the release, where the year before is
 * not shown), or gone since.
 */
export type Kind = 'known' | 'new' | 'gone';

/** What lies in [from, to), in books or in marks; either end may be a fraction. */
export interface Section {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** A named share of the wall, in books. */
export interface Share {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Whether it is shown below other shares: the wall is divided twice. */
  readonly isBelow: boolean;
}

/** All books, from the oldest on. */
export interface Stack {
  /** Books in all: of the release or of the year before, whichever are more. */
  readonly total: number;
  /** In books, from the bottom of the wall to its top, without gaps. */
  readonly sections: readonly Section[];
  /** The round number that the source compares with, in books; 0 where there is none. */
  readonly limit: number;
  /** Pages of a book; 0 where they are not stated, or cannot be shown one by one. */
  readonly pages: number;
  /** Whether it is known, or assumed, how much storage a book takes: only then has a page bytes to show. */
  readonly hasBytes: boolean;
}

/** What one step shows. */
export interface View {
  readonly step: Step;
  /** Books that lie before it. */
  readonly start: number;
  /** Books that one mark stands for: a power of ten for the wall, of a thousand inside it. */
  readonly worth: number;
  /** How many marks there is room for. */
  readonly room: number;
  /** In marks. */
  readonly sections: readonly Section[];
  /** The same in books, counted from the foot of the wall. */
  readonly held: readonly Section[];
  /** The round number that the source compares with, in marks; 0 where there is none or it does not fit the picture. */
  readonly limit: number;
  /** The mark that the next step opens, counted from 0. */
  readonly chosen: number;
}

/** The books that a thing of each level holds. */
export const sizes: Readonly<Partial<Record<Step, number>>> = {
  country: 1e12,
  city: 1e9,
  library: 1e6,
  shelf: 1e3,
  book: 1,
};

/** The worth of a mark, a power of ten, that brings a number down to at most a thousand marks. */
export function worthOf(value: number): number {
  let worth = 1;
  while (value / worth > MOST) worth *= 10;
  return worth;
}

/** The power of a thousand that a number of marks is said in: of ten million in millions, of a hundred in billions. */
export function saidIn(worth: number): number {
  let unit = 1;
  while (unit * 100 <= worth) unit *= 1000;
  return unit;
}

/** The power of a thousand that the boards are numbered in: none has more than three digits. */
export function numberedIn(worth: number): number {
  let unit = 1;
  while (unit < worth) unit *= 1000;
  return unit;
}

/** @param published books, like the others; 0 for what is not shown or not known */
export function stackOf(published: number, before: number, limit: number, pages: number, hasBytes = true): Stack {
  const change: Section =
    published && before > published
      ? { kind: 'gone', from: published, to: before }
      : { kind: 'new', from: before, to: published };
  const known: Section = { kind: 'known', from: 0, to: published ? Math.min(published, before) : before };
  return {
    total: Math.max(published, before),
    sections: [known, change].filter(({ from, to }) => to > from),
    limit,
    pages: Number.isInteger(pages) && pages <= 2 * MOST ? pages : 0,
    hasBytes,
  };
}

/** The steps that these figures have: as many as it takes from everything down to a page. */
export function stepsOf({ total, pages, hasBytes }: Stack): readonly Step[] {
  const worth = worthOf(total);
  const levels = Object.keys(sizes).filter((level) => level !== 'book' && sizes[level as Step]! <= worth) as Step[];
  if (total < 1) return ['all'];
  const inside: Step[] = hasBytes ? ['book', 'page'] : ['book'];
  return pages ? ['all', ...levels, ...inside] : ['all', ...levels];
}

/** A book of the wall, whatever number was asked for; without one the first that came on top. */
export function bookOf({ total, sections }: Stack, asked: number | undefined): number {
  const first = sections.find(({ kind }) => kind === 'new')?.from ?? 0;
  return Math.max(1, Math.min(Math.ceil(total), Math.floor(asked ?? first + 1)));
}

/** Walls of fewer marks leave so much of the room of a full one that it looks empty. */
const NEARLY_FULL = 900;

/** Whether the wall stands much lower than a full one, with the round number above it. */
export function isLow(stack: Stack): boolean {
  const { room, limit } = viewOf(stack, 'all', 1);
  return (limit || room) < NEARLY_FULL;
}

/** What a step down to a single book shows, on the way to the book of that number. */
export function viewOf({ total, sections, limit }: Stack, step: Step, book: number): View {
  const worth = step === 'all' ? worthOf(total) : Math.max(1, sizes[step]! / 1000);
  const size = step === 'all' ? Infinity : sizes[step]!;
  const start = step === 'all' ? 0 : Math.floor((book - 1) / size) * size;
  const marks = (books: number): number => (books - start) / worth;
  const top = marks(limit);
  const held = sections
    .map(({ kind, from, to }) => ({ kind, from: Math.max(from, start), to: Math.min(to, start + size) }))
    .filter(({ from, to }) => to > from);
  return {
    step,
    start,
    worth,
    room: step === 'all' ? marks(total) : Math.min(MOST, size),
    held,
    sections: held.map(({ kind, from, to }) => ({ kind, from: marks(from), to: marks(to) })),
    limit: step === 'all' && top >= marks(total) && top <= MOST ? top : 0,
    chosen: Math.floor((book - 1 - start) / worth),
  };
}

/** The number that a thing of a level has within the one around it, from 1: library 412, shelf 7 of a thousand. */
export const ordinal = (level: Step, book: number, outermost: boolean): number => {
  const index = Math.floor((book - 1) / sizes[level]!);
  return (outermost ? index : index % 1000) + 1;
};
