/** The stack of books in marks of a declared worth, so that what is drawn is the published number itself. */

/** The most marks in one picture. */
const MOST = 1000;

export interface Stack {
  /** Books that one mark stands for: 1, or a power of a thousand. */
  readonly worth: number;
  /** Marks, the last one partial where this is not whole. Undefined for a stack that is not shown. */
  readonly published: number | undefined;
  /** The same for the year before. */
  readonly before: number | undefined;
  /** The round number that the source compares with, in marks; undefined where it does not fit the picture. */
  readonly limit: number | undefined;
}

/** The worth that brings a number of books down to at most a thousand marks. */
export function worthOf(books: number): number {
  let worth = 1;
  while (books / worth > MOST) worth *= 1000;
  return worth;
}

/** @param values books, each undefined where it is not shown or not known */
export function stackOf({ published, before, limit }: Omit<Stack, 'worth'>): Stack {
  const most = Math.max(published ?? 0, before ?? 0);
  const worth = worthOf(most);
  const marks = (books: number | undefined): number | undefined => books && books / worth;
  const fits = limit !== undefined && limit >= most && limit / worth <= MOST;
  return { worth, published: marks(published), before: marks(before), limit: fits ? marks(limit) : undefined };
}
