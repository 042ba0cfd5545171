/** The sentences of the wall of books. A language that misses one does not compile. */
import type { Pictured } from '../core/fractions.js';
import type { Kind } from './model.js';
import type { Show, Step } from './options.js';

/** What a release may leave out is undefined. */
export interface StorageBooksStrings {
  /** What files are called that a reader takes along, without ending: letters from a to z and hyphens. */
  readonly file: string;
  /** @param books "knapp eine Milliarde Bücher": the round number, where the source names one */
  readonly title: (books: string | undefined) => string;
  readonly summary: (told: Told) => string;
  /** "im Jahr davor", or by the name of the edition that is compared. */
  readonly when: (edition: string | undefined) => string;
  /** Where the release states no books. @param size "2,5 MB" */
  readonly assumedSize: (size: string) => string;
  readonly legend: string;
  readonly shows: Readonly<Record<Show, readonly [label: string, hint: string]>>;
  readonly books: string;
  readonly mark: (books: string) => string;
  readonly board: (books: string) => string;
  /** @param when "im Jahr davor" */
  readonly withLabel: (books: string, when: string) => string;
  readonly withoutLabel: (books: string) => string;
  /** Where there are fewer books than the year before: those that there still are, and the others. */
  readonly kept: (books: string, when: string) => string;
  readonly gone: (books: string) => string;
  readonly allPublished: (books: string) => string;
  /** Beside the brackets of the picture, below a number of books. */
  readonly more: string;
  readonly fewer: string;
  readonly unchanged: string;
  readonly published: string;
  /** The picture in words, before the lines of the key. @param books "rund 978 Millionen Bücher" */
  readonly stack: (books: string) => string;
  readonly growth: string;
  readonly bookSize: string;
  /** @param when "im Jahr davor" */
  readonly bookSizeBefore: (when: string) => string;
  /** Where the release states no books. */
  readonly assumedBooks: (books: string) => string;
  /** What is in use of the storage, and what is left of it. */
  readonly occupied: string;
  readonly free: string;
  /** The same of all parts together. @param share "belegt" */
  readonly inAll: (share: string) => string;
  /** Said where the two sizes of a book contradict each other. */
  readonly sizesDiffer: (published: string, before: string, when: string) => string;
  readonly computed: (terms: string, result: string) => string;
  readonly steps: StepStrings;
  readonly own: OwnDataStrings;
  readonly share: ShareStrings;
  readonly find: FindStrings;
}

/** What a thing is called. */
export interface Name {
  readonly one: string;
  readonly many: string;
}

/** The way from everything down to a page. */
export interface StepStrings {
  /** Name of a thing of each level. */
  readonly names: Readonly<Record<Exclude<Step, 'all'>, Name>>;
  readonly everything: string;
  /** "eine Bibliothek": what a step leads into. */
  readonly into: Readonly<Record<Exclude<Step, 'all'>, string>>;
  /** The button one step on; at the last step there is nothing to lead to. */
  readonly closer: (thing: string | undefined) => string;
  readonly farther: string;
  /** Names of the range and of the trail, for assistive technology. */
  readonly range: string;
  readonly trail: string;
  /** "Bibliothek 412: 1 Million Bücher" */
  readonly holds: (name: string, books: string) => string;
  /** @param thing "ein Regal", where a mark is more than a book */
  readonly markOf: (books: string, thing: string | undefined) => string;
  /** What stands side by side in a picture: a street, a storey, a board. @param books "100.000" */
  readonly rows: Readonly<Record<'country' | 'city' | 'library' | 'shelf', (books: string) => string>>;
  /** @param height "1,75", in metres */
  readonly person: (height: string) => string;
  /** The scale of a bookcase. @param thickness of a book, in mm @param height of a board, in cm */
  readonly assumed: (thickness: string, height: string) => string;
  /** A number of books within what is shown, and all of them. */
  readonly here: (books: string) => string;
  readonly hereAll: string;
  readonly next: (name: string) => string;
  /** @param many "Bibliotheken" */
  readonly such: (count: string, many: string) => string;
  readonly times: (count: string) => string;
  /** "knapp drei Viertel": of the way around the earth. @param word of its qualifier */
  readonly aroundEarth: (share: Pictured, word: string) => string;
  /** @param earth "knapp drei Viertel" */
  readonly length: (length: string, earth: string | undefined, thickness: string) => string;
  /** The words for km, m, cm and mm, where these signs are not known to all. */
  readonly lengths?: readonly string[];
  readonly leaf: string;
  /** Below the number of pages, line by line. */
  readonly leaves: (leaves: string) => readonly string[];
  readonly pagesNext: (first: string, second: string | undefined) => string;
  readonly thisBook: Readonly<Record<Kind, string>>;
  /** How much storage one of them stands for. @param when "im Jahr davor"; undefined for the release */
  readonly size: (of: 'book' | 'page', size: string, terms: string, when: string | undefined) => string;
  readonly bytes: (count: string) => string;
  readonly stroke: (bytes: string) => string;
  /** A named share of the wall. */
  readonly share: (name: string, books: string, terms: string | undefined) => string;
}

/** The reader's own data as books. */
export interface OwnDataStrings {
  readonly title: string;
  readonly amount: string;
  readonly unit: string;
  readonly hint: string;
  readonly result: (amount: string, books: string, terms: string) => string;
  readonly resultPages: (amount: string, pages: string, terms: string) => string;
  readonly more: string;
  readonly inPicture: string;
  readonly key: (books: string) => string;
  readonly errors: Readonly<Record<OwnDataError, string>>;
}

export type OwnDataError = 'no-number' | 'wrong-sign' | 'not-positive' | 'too-large';

export interface ShareStrings {
  readonly button: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly link: string;
}

export interface FindStrings {
  readonly title: string;
  readonly label: (most: string) => string;
  readonly button: string;
  readonly error: (most: string) => string;
  /**
   * @param place where it stands; undefined where there is but one shelf
   * @param since since when it is there; undefined where one year is shown
   */
  readonly found: (book: string, place: string | undefined, since: string | undefined) => string;
  /** @param before "im Jahr davor" */
  readonly since: Readonly<Record<Kind, (before: string) => string>>;
  /** Where a book stands among those of its shelf. */
  readonly place: (book: { index: string; isFirst: boolean; isLast: boolean; shelf: string }) => string;
}

/** What the sentence with the numbers tells. What a release may leave out is undefined. */
export interface Told {
  readonly storage: string | undefined;
  /** How much of it is in use. */
  readonly occupied: string | undefined;
  /** "rund 978 Millionen Bücher" */
  readonly books: string;
  /** "2,5 MB", where the books are assumed. */
  readonly assumedSize: string | undefined;
  /** "500 Seiten" */
  readonly pages: string | undefined;
  readonly before: { readonly storage: string | undefined; readonly books: string | undefined };
  /** "im Jahr davor" */
  readonly when: string;
  /** What was counted and where, each with a space before it; empty where the dataset does not say. */
  readonly suffix: string;
  readonly isPlanned: boolean;
}
