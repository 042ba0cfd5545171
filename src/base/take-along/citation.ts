import { timeZone } from '../../data/editions.js';
import { localText } from '../../data/text.js';
import type { Shown } from '../take-along.js';
import { dayText } from './day-text.js';
import type { TakeAlongStrings } from './strings.js';

/**
 * Source and infographic, as a text refers to them.
 * @param page address on which the infographic stands, if it has one
 * @param instant at which it was seen, in ms UTC
 */
export function citationOf(
  { words: { common, language }, release: { dataset, edition }, title }: Shown,
  texts: TakeAlongStrings,
  page: string | undefined,
  instant: number,
): string {
  return texts.citation({
    publisher: localText(dataset.publisher, language),
    release: localText(edition.title, language),
    date: edition.date && common.date(edition.date),
    url: edition.url,
    title,
    page,
    seen: common.date(dayText(instant, timeZone(dataset))),
  });
}
