/** The stack of books in marks of a declared worth, so that what is drawn is the published number itself. */

/** The most marks in one picture. */
const MOST = 1000;

/**
 * What a stretch of marks is: known from the year before, new since (or all of the release, where the year before is
 * not shown), or gone since.
 */
export type Kind = 'known' | 'new' | 'gone';

/** The marks in [from, to); either end may be a fraction of a mark. */
export interface Section {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

export interface Stack {
  /** Books that one mark stands for: 1, or a power of a thousand. */
  readonly worth: number;
  /** From the bottom of the stack to its top, without gaps. */
  readonly sections: readonly Section[];
  /** The round number that the source compares with, in marks; 0 where there is none or it does not fit the picture. */
  readonly limit: number;
}

/** The worth that brings a number of books down to at most a thousand marks. */
export function worthOf(books: number): number {
  let worth = 1;
  while (books / worth > MOST) worth *= 1000;
  return worth;
}

/** @param published books, like the others; 0 for what is not shown or not known */
export function stackOf(published: number, before: number, limit: number): Stack {
  const worth = worthOf(Math.max(published, before));
  const [now, then, top] = [published / worth, before / worth, limit / worth];
  const change: Section =
    published && then > now ? { kind: 'gone', from: now, to: then } : { kind: 'new', from: then, to: now };
  const known: Section = { kind: 'known', from: 0, to: published ? Math.min(now, then) : then };
  return {
    worth,
    sections: [known, change].filter(({ from, to }) => to > from),
    limit: top >= Math.max(now, then) && top <= MOST ? top : 0,
  };
}
