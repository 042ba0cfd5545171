/** Finding one's way through a dataset. */
import type { Dataset, Edition, KeyFigure } from './key-figure.js';

/** The edition with that id; the newest (the last) without one; undefined for an id that the dataset does not have. */
export const edition = (dataset: Dataset, id?: string | null): Edition | undefined =>
  id ? dataset.editions.find((each) => each.id === id) : dataset.editions.at(-1);

/** The key figure with that id, if the edition has it: every release may leave one out. */
export const figure = (edition: Edition, id: string): KeyFigure | undefined =>
  edition.figures.find((each) => each.id === id);

/** The tag of the language that the words of the source are in. */
export const languageOf = (dataset: Dataset): string => dataset.language ?? 'de';

/** The IANA name of the time zone whose days the dataset means. */
export const timeZone = (dataset: Dataset): string => dataset.timeZone ?? 'Europe/Berlin';
