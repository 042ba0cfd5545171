/** The named shares of a stack whose storage (or books) the release states in parts. */
import { quantity } from '../core/locale.js';
import { rounded, times, type Qualified } from '../core/qualifiers.js';
import type { Release } from '../data/release.js';
import { amount, qualified } from '../language/figure-text.js';
import type { Words } from '../language/words.js';
import { localText } from '../data/text.js';
import type { Share } from './model.js';
import type { Show } from './options.js';
import type { StorageBooksStrings } from './strings.js';

/** A share with its line in the key. */
export interface NamedShare extends Share {
  readonly text: string;
}

/**
 * From the foot of the stack up, in books. Parts of the books are shown as stated; parts of the storage are computed: as
 * many of the books as they are of the storage. None for the year before, whose parts nobody stated.
 */
export function sharesOf(words: Words<StorageBooksStrings>, release: Release, show: Show): readonly NamedShare[] {
  const { strings, common, language } = words;
  const books = release.figure('books')!;
  const storage = release.figure('storage')!;
  const figure = books.parts?.length ? books : storage;
  if (show === 'before' || !figure.parts?.length || !figure.value) return [];
  const computed = figure !== books;
  const sum = figure.parts.reduce((total, { value }) => total + value, 0);
  let from = 0;
  return figure.parts.map(({ value, qualifier, label, id }) => {
    const name = localText(label ?? id, language);
    const share = value / sum;
    const part = qualified({ value, qualifier });
    const count = computed ? roundedLike(books.value, times(qualified(books), share)) : part;
    const terms = computed
      ? `${amount(common, books)} × ${amount(common, { ...part, unit: figure.unit })} ÷ ${amount(common, { value: sum, unit: figure.unit })}`
      : undefined;
    const to = from + share * books.value;
    const found = { name, from, to, text: strings.steps.share(name, quantity(common.locale, count), terms) };
    from = to;
    return found;
  });
}

/** To a thousandth of the whole: no share is more exact than the stack that it is of. */
const roundedLike = (whole: number, share: Qualified): Qualified => rounded(share, 3 - Math.ceil(Math.log10(whole)));
