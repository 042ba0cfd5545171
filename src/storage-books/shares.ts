/** The named shares of a wall whose storage (or books) the release states in parts. */
import { counted, quantity } from '../core/locale.js';
import { minus, rounded, times, type Qualified } from '../core/qualifiers.js';
import type { Release } from '../data/release.js';
import { amount, qualified } from '../language/figure-text.js';
import type { Words } from '../language/words.js';
import type { KeyFigure } from '../data/key-figure.js';
import { bytesIn } from '../data/units.js';
import { localText } from '../data/text.js';
import { assumedMark } from './content.js';
import type { Share } from './model.js';
import type { Show } from './options.js';
import type { StorageBooksStrings } from './strings.js';

/** A share with its line in the key. */
export interface NamedShare extends Share {
  readonly text: string;
}

/** What a share is of, in the unit of its figure. */
interface Slice {
  readonly name: string;
  readonly number: Qualified;
}

/** The slices of a figure, which all together are the whole of it. */
interface Slices {
  readonly figure: KeyFigure;
  readonly slices: readonly Slice[];
  /** Whether they are shown below others. */
  readonly isBelow?: boolean;
}

/**
 * From the foot of the wall up, in books. Parts of the books are shown as stated; parts of the storage, and what is in use
 * of it, are computed: as many of the books as they are of the storage. None for the year before, whose parts nobody stated.
 */
export function sharesOf(words: Words<StorageBooksStrings>, release: Release, show: Show): readonly NamedShare[] {
  const books = release.figure('books')!;
  const storage = release.figure('storage');
  if (show === 'before' || !books.value) return [];
  const hasParts = Boolean(books.parts?.length || storage?.parts?.length);
  const used = storage && slicesInUse(words, storage, release.figure('storage-occupied'));
  return [
    ...(hasParts ? sharesFrom(words, release, partsOf(words, books.parts?.length ? books : storage!)) : []),
    ...(used ? sharesFrom(words, release, hasParts ? belowParts(words, used) : used) : []),
  ];
}

/** One slice upon the other, from the foot of the wall. */
function sharesFrom(
  words: Words<StorageBooksStrings>,
  release: Release,
  { figure, slices, isBelow = false }: Slices,
): readonly NamedShare[] {
  const { strings, common } = words;
  const books = release.figure('books')!;
  if (!figure.value) return [];
  const sum = slices.reduce((total, { number }) => total + number.value, 0);
  let from = 0;
  return slices.map(({ name, number }) => {
    const share = number.value / sum;
    const isComputed = figure !== books;
    const count = isComputed ? roundedLike(books.value, sharedBooks(books, figure, number, share)) : number;
    const terms = isComputed
      ? `${amount(common, books)}${assumedMark(words, release)} × ${amount(common, { ...number, unit: figure.unit })} ÷ ${amount(common, sum === figure.value ? figure : { value: sum, unit: figure.unit })}`
      : undefined;
    const to = from + share * books.value;
    const text = strings.steps.share(name, counted(quantity(common.locale, count), common.nouns.book), terms);
    const found = { name, from, to, text, isBelow };
    from = to;
    return found;
  });
}

const partsOf = ({ common, language }: Words<StorageBooksStrings>, figure: KeyFigure): Slices => ({
  figure,
  slices: figure.parts!.map((part) => ({
    name: part.label ? localText(part.label, language) : common.hours(...part.window!),
    number: qualified({ ...part, estimated: figure.estimated }),
  })),
});

/** What is in use of the storage, and what is left; undefined where nothing is said of it. */
function slicesInUse(
  { strings }: Words<StorageBooksStrings>,
  storage: KeyFigure,
  occupied: KeyFigure | undefined,
): Slices | undefined {
  if (!occupied || !bytesIn(storage.unit)) return undefined;
  const scale = bytesIn(occupied.unit) / bytesIn(storage.unit);
  const used = times(qualified(occupied), scale);
  const left = minus(qualified(storage), used);
  if (left.value < 0) return undefined;
  const slices = [
    { name: strings.occupied, number: used },
    { name: strings.free, number: left },
  ];
  return { figure: storage, slices };
}

/** Nobody said which parts are in use: it is told of all of them together. */
const belowParts = ({ strings }: Words<StorageBooksStrings>, { figure, slices }: Slices): Slices => ({
  figure,
  slices: slices.map(({ name, number }) => ({ name: strings.inAll(name), number })),
  isBelow: true,
});

/** As many of the books as a share is of the whole: as sure as both, and estimated if any of them is. */
const sharedBooks = (books: KeyFigure, whole: KeyFigure, number: Qualified, share: number): Qualified => ({
  ...times(qualified({ ...books, estimated: books.estimated ?? whole.estimated }), { ...number, value: 1 }),
  value: books.value * share,
});

/** To a thousandth of the whole: no share is more exact than the wall that it is of; a small one keeps two digits. */
const roundedLike = (whole: number, share: Qualified): Qualified =>
  rounded(
    share,
    Math.max(3 - Math.ceil(Math.log10(whole)), share.value > 0 ? 1 - Math.floor(Math.log10(share.value)) : 0),
  );
