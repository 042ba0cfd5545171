/** What one step shows, as plain values: how it is drawn, and the words in it and below it. */
import { bare, quantity, quantityInFull } from '../core/locale.js';
import { formatNumber, largeName } from '../core/numbers.js';
import type { KeyLine } from '../core/picture.js';
import { plain } from '../core/rich-text.js';
import { sentences } from '../core/sentences.js';
import { minus, per, rounded, threeDigits, type Qualified } from '../core/qualifiers.js';
import type { Release } from '../base/binding.js';
import { amount, qualified } from '../base/figure-text.js';
import type { Words } from '../base/words.js';
import { bookFace, pageFace } from './book-face.js';
import { lengthOf } from './comparison.js';
import { drawWall, keyBook, keyGone, keyKnown, keyNew, keyNext, keyOwn, keyShare, type Drawing } from './draw.js';
import { sizes, viewOf, type Kind } from './model.js';
import type { Show } from './options.js';
import { nameOf, nextStep, type Place } from './place.js';
import { sharesOf } from './shares.js';
import { growthOf } from './story.js';
import type { StorageBooksStrings } from './strings.js';

/** What an editor and a reader set, besides the place. */
export interface Setting {
  readonly show: Show;
  /** Thickness of a book in mm; undefined for no comparisons. */
  readonly thickness: number | undefined;
  /** The reader's own data in books, where this step shows it. */
  readonly own: Qualified | undefined;
  /** Whether the way that leads on is pointed at. */
  readonly pointed: boolean;
}

export interface Face {
  /** The mark that the next step opens. */
  readonly chosen: number;
  readonly draw: (width: number) => Drawing;
  /** What is shown, in one sentence: "Bibliothek 412: 1 Million Bücher". */
  readonly title: string;
  /** The picture in words. */
  readonly label: string;
  /** The lines of the key, each with its strokes. */
  readonly key: readonly KeyLine[];
}

/** What a step says by itself; the picture in words is its title and its key. */
export type StepFace = Omit<Face, 'label'>;

export function faceOf(words: Words<StorageBooksStrings>, release: Release, place: Place, setting: Setting): Face {
  const of = place.step === 'book' ? bookFace : place.step === 'page' ? pageFace : wallFace;
  const face = of(words, release, place, setting);
  return { ...face, label: sentences([face.title, ...face.key.map(([, text]) => plain(text))]) };
}

function wallFace(words: Words<StorageBooksStrings>, release: Release, place: Place, setting: Setting): StepFace {
  const { strings, common } = words;
  const { locale } = common;
  const { show, own, thickness } = setting;
  const { step, stack } = place;
  const books = release.figure('books')!;
  const earlier = release.figure('books-before');
  const limit = release.figure('books-rounded');
  const shown = show === 'before' ? earlier! : books;
  const growth = show === 'both' ? growthOf(release) : undefined;
  const view = viewOf(stack, step, place.book);
  const { worth, sections, start } = view;
  const number = (marks: number): string => formatNumber(locale.numbers, marks, 6);
  const next = nextStep(place);
  const inside = step !== 'all';
  const unit = inside && next ? strings.steps.names[next][1] : largeName(locale.numbers, worth);

  /** How many books of a kind are shown; qualified by the figures that it ends at, not by the ends of the step. */
  const told = { both: [earlier, books], published: [books], before: [earlier] }[show];
  const end = (value: number): Qualified => {
    const inner = value > start && value < start + view.room * worth;
    const figure = inner || !inside ? told.find((each) => each?.value === value) : undefined;
    return figure ? qualified(figure) : { value, qualifier: 'exact' };
  };
  const within = (kind: Kind): Qualified | undefined => {
    const section = view.held.find((each) => each.kind === kind);
    return section && (section.from ? minus(end(section.to), end(section.from)) : end(section.to));
  };
  /** Beside a bracket: the qualifier, the number in marks, and the name that counts marks. */
  const lines = ({ value, qualifier }: Qualified, sign = ''): string[] => {
    const marks = rounded({ value: value / worth, qualifier }, 6);
    return [locale.qualifiers[marks.qualifier], sign + number(marks.value), unit];
  };
  const here = (count: Qualified): string => {
    const text = quantity(locale, count);
    return !inside ? text : sections.length > 1 ? strings.steps.here(text) : strings.steps.hereAll;
  };
  const [known, added, gone] = [within('known'), within('new'), within('gone')];
  const mark =
    inside && next && next !== 'page'
      ? strings.steps.markOf(bare(locale, worth), strings.steps.contents[next])
      : strings.mark(bare(locale, worth));
  const shares = sharesOf(words, release, show);
  const key: KeyLine[] = [[keyBook, mark]];
  if (known) key.push([keyKnown, gone ? strings.kept(here(known)) : strings.withLabel(here(known))]);
  if (gone) key.push([keyGone, strings.gone(here(gone))]);
  if (added) key.push([keyNew, growth ? strings.withoutLabel(here(added)) : strings.allPublished(here(added))]);
  if (setting.pointed && next) key.push([keyNext, strings.steps.next(nameOf(words, place, next))]);
  shares.forEach(({ text }, index) => key.push([keyShare(index), text]));
  if (own) key.push([keyOwn, strings.own.key(quantity(locale, threeDigits(own)))]);
  if (inside) {
    const count = rounded(per(qualified(shown), sizes[step]!));
    const many = strings.steps.names[step][1];
    if (count.value > 1) key.push([undefined, strings.steps.such(quantityInFull(locale, count), many)]);
  }
  const held: Qualified = inside
    ? { value: (known?.value ?? 0) + (added?.value ?? 0), qualifier: 'exact' }
    : qualified(shown);
  if (thickness) key.push([undefined, lengthOf(words, held, thickness)]);

  const title = inside
    ? strings.steps.holds(nameOf(words, place, step), quantity(locale, held))
    : strings.stack(amount(common, shown));
  return {
    chosen: view.chosen,
    draw: (width) =>
      drawWall(
        view,
        {
          unit: inside ? unit : [unit, strings.books].filter(Boolean).join(' '),
          board: (marks) => strings.board(bare(locale, marks * worth)),
          top: inside ? nameOf(words, place, step) : view.limit && limit ? bare(locale, limit.value) : '',
          last: inside ? '' : lines(qualified(books)).slice(0, 2).join(' ').trim(),
          sections: {
            known: known ? [...lines(known), gone ? strings.published : strings.before] : [],
            new: added
              ? growth
                ? [...lines(added, inside ? '' : '+\u00a0'), ...strings.more]
                : [...lines(added), strings.published]
              : [],
            gone: [],
          },
          number,
        },
        width,
        {
          pointed: setting.pointed,
          own: own && own.value / worth,
          shares: shares.map(({ name, from, to }) => ({
            name,
            from: Math.max(0, (from - start) / worth),
            to: Math.min(view.room, (to - start) / worth),
          })),
        },
      ),
    title,
    key,
  };
}
