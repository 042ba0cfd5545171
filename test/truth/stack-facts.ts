/** What may be said at a step into the wall of books, by plain arithmetic from the dataset and the place alone. */
import type { Dataset, KeyFigure } from '../../src/data/key-figure.js';
import type { Show, Step } from '../../src/storage-books/options.js';
import { figureIn } from './datasets.js';
import { worthIn } from './marks.js';
import { ASSUMED, bytesOf, COMPUTED, joined, mirrored, publishedFact, sideOf, type Fact, type Side } from './facts.js';
import type { Language } from './numbers.js';

/** Where in the wall a reader is. */
export interface Place {
  readonly show: Show;
  readonly step: Step;
  /** Counted from 1. */
  readonly book: number;
  readonly page: number;
}

/** The things of each level: how many books they hold, and what they are called. */
const THINGS: readonly { step: Step; size: number; name: RegExp }[] = [
  { step: 'country', size: 1e12, name: /\b(Land|Country)$/ },
  { step: 'city', size: 1e9, name: /\b(Stadt|City)$/ },
  { step: 'library', size: 1e6, name: /\b(Bibliothek|Library)$/ },
  { step: 'shelf', size: 1e3, name: /\b(Regal|Bookcase)$/ },
  { step: 'book', size: 1, name: /\b(Buch|[Bb]ook)$/ },
];
const PAGES = /\b(Seiten?|Pages?|Seiten \d.* und|Pages \d.* and)$/;

/** How much storage a book is assumed to take. */
const BOOK = 2_500_000;
/** How far a number of three digits may be from what it was rounded from. */
const THREE_DIGITS = 0.01;
/** The same of one that is smaller than one, and has two. */
const slackOf = (value: number): number => (value < 1 ? 0.1 : THREE_DIGITS);

const exact = (what: string, value: number, unit: string): Fact => ({
  ...{ what, value, unit },
  ...{ isExact: true, words: '', isEstimated: false },
});
const computed = (what: string, value: number, side: Side, unit: string, isEstimated: boolean, slack = 0.1): Fact => ({
  ...{ what, value, side, unit, isEstimated, slack },
  isExact: false,
  label: COMPUTED,
});

/** Three digits, on the side on which the number is told to lie. */
function threeDigits(value: number, side: Side): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 2);
  const round = { below: Math.ceil, above: Math.floor, on: Math.round, near: Math.round }[side];
  return round(Number((value / unit).toPrecision(12))) * unit;
}

/** The books of a year, stated, or assumed from the storage. */
export function booksOf(dataset: Dataset, year: '' | '-before'): KeyFigure | undefined {
  const storage = figureIn(dataset, `storage${year}`);
  if (figureIn(dataset, 'books') || !storage) return figureIn(dataset, `books${year}`);
  const side = sideOf(storage);
  const { period, estimated, qualifier } = storage;
  return {
    ...{ id: `books${year}`, value: threeDigits(bytesOf(storage) / BOOK, side), unit: 'book', period },
    ...{ estimated: estimated ?? false, qualifier: side === 'on' ? 'around' : qualifier! },
  };
}

/** The end of a stretch of books: a figure of the source where that lies inside of what is shown, else just a number. */
interface End {
  readonly value: number;
  readonly side: Side;
  readonly isEstimated: boolean;
}
const plainEnd = (value: number): End => ({ value, side: 'on', isEstimated: false });

function stretch(what: string, from: End, to: End, isComputed: boolean): Fact {
  const side = from.value ? joined(to.side, mirrored[from.side]) : to.side;
  const isEstimated = to.isEstimated || (from.value > 0 && from.isEstimated);
  const { label, ...fact } = computed(what, to.value - from.value, side, 'book', isEstimated, 1e-9);
  return isComputed ? { ...fact, label: label! } : fact;
}

export function stackFacts(dataset: Dataset, language: Language, { show, step, book, page }: Place): Fact[] {
  const [now, before] = [booksOf(dataset, ''), booksOf(dataset, '-before')];
  const shown = (show === 'before' ? before : now)!;
  const [published, earlier] = [show === 'before' ? 0 : now!.value, show === 'published' ? 0 : (before?.value ?? 0)];
  const total = Math.max(published, earlier);
  const facts: Fact[] = [];

  const worth = worthIn(total);
  const outermost = THINGS.find(({ size }) => size <= worth);
  facts.push(exact('mark of the wall', worth, 'book'));
  for (const { step: level, size, name } of THINGS) {
    const index = Math.floor((book - 1) / size);
    const isOutermost = level === outermost?.step;
    facts.push({ ...exact(`number of the ${level}`, (isOutermost ? index : index % 1000) + 1, ''), name });
    facts.push(exact(`mark of ${level}`, size, 'book'));
    const count = shown.value / size;
    if (count > 1) facts.push(computed(`such a ${level}`, count, sideOf(shown), '', shown.estimated ?? false));
  }
  facts.push({ ...exact('number of the book', book, ''), name: /\b(Buch|Book)$/ });
  facts.push({ ...exact('place in the shelf', ((book - 1) % 1000) + 1, ''), name: /\b(Buch|book)$/ });
  facts.push({ ...exact('page', page, ''), name: PAGES });

  const pages = figureIn(dataset, 'pages-per-book')?.value ?? 0;
  const first = 2 * Math.ceil(page / 2) - 1;
  for (const value of [first, first + 1])
    if (value <= pages) facts.push({ ...exact('page of the leaf', value, ''), name: PAGES });
  facts.push(exact('pages', pages, 'page'), exact('leaves', Math.ceil(pages / 2), ''));
  facts.push(exact('leaf', 1, ''), exact('pages of a leaf', 2, 'page'));
  facts.push({
    ...exact('shelves apart', 28, 'length'),
    label: /Maßstab \(Annahme\)|Scale \(assumption\)|So haben wir das Bild gemalt/,
  });
  facts.push({
    ...exact('thickness', 30, 'length'),
    label: /Maßstab \(Annahme\)|Scale \(assumption\)|So haben wir das Bild gemalt/,
  });

  facts.push(...heldFacts());
  for (const year of ['', '-before'] as const) {
    const [storage, books] = [figureIn(dataset, `storage${year}`), figureIn(dataset, `books${year}`)];
    if (!storage || !pages) continue;
    const bytes = figureIn(dataset, 'books') ? books && bytesOf(storage) / books.value : BOOK;
    if (!bytes || !Number.isFinite(bytes)) continue;
    const side = books ? joined(sideOf(storage), mirrored[sideOf(books)]) : 'on';
    const isEstimated = books ? Boolean(storage.estimated || books.estimated) : false;
    facts.push(computed('bytes of a page', bytes / pages, side, 'B', isEstimated, 0.1));
    // What is drawn are the bytes as they are said: of two digits, rounded to either side.
    for (const said of [0.95, 1, 1.05]) {
      facts.push(exact('bytes of a stroke', worthIn(Number(((said * bytes) / pages).toPrecision(2))), 'B'));
    }
  }
  return facts;

  /** The books in what is shown, of each kind, and how long they are side by side. */
  function heldFacts(): Fact[] {
    const size = THINGS.find((each) => each.step === step)?.size ?? Infinity;
    const start = size === Infinity ? 0 : Math.floor((book - 1) / size) * size;
    const stop = Math.min(start + size, total);
    const end = (value: number): End => {
      const stated = [earlier === value && before, published === value && now].find(Boolean) || undefined;
      const isInside = value > start && value < start + size;
      return stated && isInside
        ? { value, side: sideOf(stated), isEstimated: stated.estimated ?? false }
        : plainEnd(value);
    };
    const within = (value: number): End => end(Math.min(Math.max(value, start), stop));
    const [foot, old, current, top] = [plainEnd(start), within(earlier), within(published), within(total)];
    const found = [
      stretch('all here', foot, show === 'before' ? old : current, false),
      stretch('known here', foot, published ? within(Math.min(earlier, published)) : old, false),
      stretch('new here', old, current, true),
      stretch('gone here', current, top, true),
    ].filter(({ value }) => value > 0);
    const held = found.find(({ what }) => what === 'all here');
    if (!held) return [...found, exact('none here any more', 0, 'book')];
    const lengths = [1e6, 1e3, 10, 1].map((worth) => ({
      ...computed('length', (held.value * 30) / worth, held.side!, 'length', held.isEstimated, THREE_DIGITS),
      label: ASSUMED,
    }));
    const around = computed(
      'around the earth',
      (held.value * 30) / 1e6 / 40_075,
      held.side!,
      'times',
      held.isEstimated,
    );
    return [...found, ...lengths, around, ...(step === 'all' ? [publishedFact('shown', shown, language)] : [])];
  }
}

/**
 * What may be said of the reader's own data.
 * @param label how the text tells that the number is computed; without one in the key, beside the answer
 */
export function ownFacts(dataset: Dataset, amount: number, unit: 'MB' | 'GB' | 'TB', label?: RegExp): Fact[] {
  const [storage, books] = [figureIn(dataset, 'storage'), figureIn(dataset, 'books')];
  const bytes = books ? bytesOf(storage!) / books.value : BOOK;
  // A larger book makes fewer of them.
  const side = books ? mirrored[joined(sideOf(storage!), mirrored[sideOf(books)])] : 'on';
  const isEstimated = books !== undefined && Boolean(storage!.estimated || books.estimated);
  const own = bytesOf({ value: amount, unit }) / bytes;
  const pages = figureIn(dataset, 'pages-per-book')?.value ?? 0;
  const fact = (what: string, value: number, of: string): Fact => ({
    ...{ what, value, side, unit: of, isEstimated, isExact: false, slack: slackOf(value) },
    ...(label && { label }),
  });
  return [
    exact('given', amount, unit),
    fact('own books', own, 'book'),
    fact('own pages', own * pages, 'page'),
    exact('pages', pages, ''),
  ];
}
