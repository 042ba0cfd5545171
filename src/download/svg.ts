/** All that is shown, on one sheet. */
import { hoursAt, isoDate } from '../core/day.js';
import { plain } from '../core/rich-text.js';
import { clockOf } from '../language/clock.js';
import { drawSheet, type Sheet } from '../graphic/sheet.js';
import { svgFile, type FileStyle } from '../graphic/svg-file.js';
import type { Snapshot } from './snapshot.js';
import type { DownloadStrings } from './strings.js';

/** @param instant at which the picture is made, in ms UTC */
export function sheetOf(
  { words, scene, title, source, release, width }: Snapshot,
  texts: DownloadStrings,
  instant: number,
): Sheet {
  const { common } = words;
  const { content, draw, key, keyDetails = [], remark, numeral } = scene;
  const { timeZone: zone, place } = clockOf(words, release.dataset);
  const date = common.date(isoDate(instant, zone));
  const time = common.time(hoursAt(instant, zone));
  const sourceAndAddress = [source, release.edition.url].filter(Boolean).join(' ');
  return drawSheet(
    {
      title,
      summary: content.summary,
      numeral: numeral?.(),
      picture: draw(width),
      key: [...key, ...keyDetails],
      remarks: remark ? [remark] : [],
      notes: [sourceAndAddress, ...content.notes, ...content.details(), texts.made(date, time, place)],
    },
    width,
  );
}

export const svgOf = ({ words, scene, title, source }: Snapshot, sheet: Sheet, style: FileStyle): string =>
  svgFile(
    sheet,
    {
      language: words.language,
      title,
      description: [plain(scene.content.summary), scene.label, plain(source)].join(' '),
    },
    style,
  );
