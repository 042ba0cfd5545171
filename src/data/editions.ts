/** Finding one's way through a dataset. */
import { instantOf } from '../core/day.js';
import type { Dataset, Edition, KeyFigure } from './key-figure.js';

/** The edition with that id; the last without one, shown yet or not; undefined for an id that the dataset does not have. */
export const edition = (dataset: Dataset, id?: string | null): Edition | undefined =>
  id ? dataset.editions.find((each) => each.id === id) : dataset.editions.at(-1);

/** The key figure with that id, if the edition has it: every release may leave one out. */
export const figure = (edition: Edition, id: string): KeyFigure | undefined =>
  edition.figures.find((each) => each.id === id);

/** The tag of the language that the words of the source are in. */
export const languageOf = (dataset: Dataset): string => dataset.language ?? 'de';

/** The IANA name of the time zone whose days the dataset means. */
export const timeZone = (dataset: Dataset): string => dataset.timeZone ?? 'Europe/Berlin';

/** The day or the time of the dataset's clocks from which on an edition is shown; undefined for always. */
export const shownFrom = ({ validFrom, date }: Edition): string | undefined => validFrom ?? date;

/** No clock is further from UTC, in ms. */
const FURTHEST = 14 * 3_600_000;

/** Whether an edition is not to be shown yet. @param instant in ms UTC */
export const isWithheld = (dataset: Dataset, edition: Edition, instant: number): boolean =>
  instant < shownSince(dataset, edition, instant);

/** The instant from which an edition is shown, in ms UTC; of what is past on every clock by `instant`, about when. */
function shownSince(dataset: Dataset, edition: Edition, instant: number): number {
  const from = shownFrom(edition);
  if (!from) return -Infinity;
  // Without a zone, a date is one of UTC and a time is not.
  const wall = Date.parse(from.includes('T') ? `${from}Z` : from);
  // Needs no look at the dataset's clock.
  if (wall + FURTHEST <= instant) return wall;
  return instantOf(wall, timeZone(dataset));
}

/** When the next edition that is still withheld at an instant is to be shown, both in ms UTC; Infinity for none. */
export const nextShownAfter = (dataset: Dataset, instant: number): number =>
  Math.min(
    ...dataset.editions.map((each) => {
      const since = shownSince(dataset, each, instant);
      return since > instant ? since : Infinity;
    }),
  );

/** The newest edition that is shown at an instant (ms UTC); undefined where all are still withheld. */
export const newestAt = (dataset: Dataset, instant: number): Edition | undefined =>
  dataset.editions.findLast((each) => !isWithheld(dataset, each, instant));
