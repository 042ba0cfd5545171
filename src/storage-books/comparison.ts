/** How long the books would be side by side: computed, from an assumption that is said and can be changed. */
import { pictured } from '../core/fractions.js';
import { joinWithNoBreak, quantityInFull, roundedFor } from '../core/locale.js';
import { per, roughly, threeDigits, times, type Qualified } from '../core/qualifiers.js';
import type { Words } from '../language/words.js';
import type { StorageBooksStrings } from './strings.js';

/** Once around the earth at the equator, in km. */
const EQUATOR = 40_075;
/** From this length on it is compared with the way around the earth, in km: a tenth of it can be pictured. */
const FAR = EQUATOR / 10;

/** Units of length by their signs, and their worth in mm, the longest first. */
const SIGNS = ['km', 'm', 'cm', 'mm'];
const WORTHS = [1e6, 1e3, 10, 1];

/** The least number of a unit that a language without digits after the point rounds to whole ones. */
const WHOLE = 10;

/** @param thickness of a book, in mm */
export function lengthOf({ strings, common }: Words<StorageBooksStrings>, books: Qualified, thickness: number): string {
  const length = times(books, thickness);
  // What is shorter than all of them is told in the last: the index of none is that of the last.
  const least = common.locale.whole ? WHOLE : 1;
  const unit = WORTHS.findIndex((worth) => length.value >= least * worth);
  const kilometres = per(length, 1e6);
  const text = (q: Qualified): string => quantityInFull(common.locale, q);
  const measured = (q: Qualified, index: number): string =>
    joinWithNoBreak(text(q), (strings.steps.lengths ?? SIGNS).at(index)!);
  const earth = per(kilometres, EQUATOR);
  const share = pictured(earth);
  const earthText = share
    ? strings.steps.aroundEarth(share, common.locale.qualifiers[share.qualifier])
    : strings.steps.times(text(roundedFor(common.locale, earth, roughly)));
  return strings.steps.length(
    measured(roundedFor(common.locale, per(length, WORTHS.at(unit)!), threeDigits), unit),
    kilometres.value >= FAR ? earthText : undefined,
    measured({ value: thickness, qualifier: 'exact' }, -1),
  );
}
