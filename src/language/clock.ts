/** Whose clock is meant, and what the place is called where it hangs. */
import { cityOf } from '../core/day.js';
import { timeZone } from '../data/editions.js';
import type { Dataset } from '../data/key-figure.js';
import { localText } from '../data/text.js';
import type { Words } from './words.js';

export interface Clock {
  /** IANA name. */
  readonly timeZone: string;
  /** In the language of the texts: Zürich, Wien; or the dataset's own name for it. */
  readonly place: string;
}

export function clockOf({ common, language }: Omit<Words<object>, 'strings'>, dataset: Dataset): Clock {
  const zone = timeZone(dataset);
  const city = cityOf(zone);
  const place = dataset.clockPlace ? localText(dataset.clockPlace, language) : (common.places[city] ?? city);
  return { timeZone: zone, place };
}
