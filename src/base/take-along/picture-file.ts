/** All that is shown, on one sheet. */
import { hoursAt } from '../../core/day.js';
import { plain } from '../../core/rich-text.js';
import { drawSheet, type Sheet } from '../../core/sheet.js';
import { svgFile, type FileStyle } from '../../core/svg-file.js';
import { timeZone } from '../../data/editions.js';
import { placeOf } from '../place.js';
import type { Shown } from '../take-along.js';
import { dayText } from './day-text.js';
import type { TakeAlongStrings } from './strings.js';

/** @param instant at which the picture is made, in ms UTC */
export function sheetOf(
  { words: { common }, story, title, source, release, picture, key, remark, numeral, room }: Shown,
  texts: TakeAlongStrings,
  instant: number,
): Sheet {
  const zone = timeZone(release.dataset);
  const made = [common.date(dayText(instant, zone)), common.time(hoursAt(instant, zone)), placeOf(zone)] as const;
  return drawSheet(
    {
      title,
      summary: story.summary,
      numeral,
      picture,
      key,
      remarks: remark ? [remark] : [],
      notes: [[source, release.edition.url].filter(Boolean).join(' '), ...story.notes, texts.made(...made)],
    },
    room,
  );
}

export const svgOf = (shown: Shown, sheet: Sheet, style: FileStyle): string =>
  svgFile(
    sheet,
    {
      language: shown.words.language,
      title: shown.title,
      description: [plain(shown.story.summary), shown.label, shown.source].join(' '),
    },
    style,
  );
