import { isoDate } from '../core/day.js';
import { timeZone } from '../data/editions.js';
import { localText } from '../data/text.js';
import type { Snapshot } from './snapshot.js';
import type { DownloadStrings } from './strings.js';

/**
 * Source and infographic, as a text refers to them.
 * @param page address on which the infographic stands, if it has one
 * @param instant at which it was seen, in ms UTC
 */
export function citationOf(
  { words: { common, language }, release: { dataset, edition }, title }: Snapshot,
  texts: DownloadStrings,
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
    seen: common.date(isoDate(instant, timeZone(dataset))),
  });
}
