/** Finding one's way through a dataset. */
import { wallClock } from '../core/day.js';
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
export function isWithheld(dataset: Dataset, edition: Edition, instant: number): boolean {
  const from = shownFrom(edition);
  // What is past on every clock needs no look at the dataset's.
  if (!from || Date.parse(from.slice(0, 10)) + FURTHEST + 86_400_000 <= instant) return false;
  const { year, month, day, hour, minute } = wallClock(instant, timeZone(dataset));
  const two = (field: number): string => String(field).padStart(2, '0');
  const now = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
  return now < from;
}

/** The newest edition that is shown at an instant (ms UTC); undefined where all are still withheld. */
export const newestAt = (dataset: Dataset, instant: number): Edition | undefined =>
  dataset.editions.findLast((each) => !isWithheld(dataset, each, instant));
