/** The sentences of the stack of books. A language that misses one does not compile. */
import type { Show } from './options.js';

/** What a release may leave out is undefined. */
export interface StorageBooksStrings {
  /** @param books "knapp eine Milliarde": the round number, where the source names one */
  readonly title: (books: string | undefined) => string;
  readonly summary: (now: Both, before: Partial<Both>, pages: string | undefined) => string;
  readonly legend: string;
  readonly shows: Readonly<Record<Show, readonly [label: string, hint: string]>>;
  readonly books: string;
  readonly mark: (books: string) => string;
  readonly board: (books: string) => string;
  readonly withLabel: (books: string) => string;
  readonly withoutLabel: (books: string) => string;
  readonly allPublished: (books: string) => string;
  readonly more: readonly string[];
  readonly before: string;
  readonly published: string;
  /** The picture in words, before the lines of the key. */
  readonly stack: (books: string) => string;
  readonly growth: string;
  readonly bookSize: readonly [published: string, before: string];
  /** Said where the two sizes of a book contradict each other. */
  readonly sizesDiffer: (published: string, before: string) => string;
  readonly computed: (terms: string, result: string) => string;
}

export interface Both {
  readonly storage: string;
  readonly books: string;
}
