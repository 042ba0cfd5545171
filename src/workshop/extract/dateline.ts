/**
 * Who publishes, by the line with which a release begins: "Stadt Lindenhafen, 12. März 2026 – …", "Erfurt, 3. April 2026. Das
 * Landesamt für Umwelt …". A line that names only a place says nothing about it.
 */
import { MONTH } from './months.js';

const WORD = '\\p{Lu}[\\p{L}-]*';

/** What publishes: an office, a town, a ministry, an archive. */
const GERMAN =
  '(?:Stadt|Hansestadt|Landeshauptstadt|Stadtverwaltung|Gemeinde|Landkreis|Kreis|Bezirk|Zweckverband|Senat|Staatskanzlei|\\p{Lu}?\\p{L}*(?:[Mm]inisterium|[Aa]mt|[Bb]ehörde|[Vv]erwaltung|[Rr]echenzentrum|[Aa]rchiv|[Bb]ibliothek|[Ii]nstitut|[Aa]gentur|[Kk]ammer|[Uu]niversität|[Hh]ochschule))';
const ENGLISH =
  '(?:(?:City|Town|County|District|Borough|State)\\sof|Ministry|Department|Office|Council|Agency|Authority|Archives?|Library|Institute|University|Data\\sCentre)';

/** "Finanzen und Kultur": what an office is for, or a town is called. */
const NAMES = `${WORD}(?:\\s${WORD}){0,2}(?:(?:,\\s${WORD})*\\s(?:und|and)\\s${WORD})?`;
const BODY = `(?:${WORD}\\s){0,3}(?:${GERMAN}|${ENGLISH})(?!\\p{L})(?:\\s(?:(?:für|der|des|of|for)\\s)?(?:the\\s)?${NAMES})?`;

const DAY = [
  '\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}',
  `\\d{1,2}(?:\\.|st|nd|rd|th)?\\s${MONTH}(?:\\s\\d{4})?`,
  `${MONTH}\\s\\d{1,2}(?:,\\s\\d{4})?`,
].join('|');

/** "(dpa/sk)": who wrote the text. */
const AGENCY = '\\(\\p{Ll}[\\p{L}/]{1,20}\\)';

const PLACE = '[ \\t]*(?<place>\\p{Lu}[^,;:.!?()\\n]{1,100}?)';
const OPENING = `[.:]?\\s*(?:[–—-]\\s*)?(?:Das|Die|Der|The)\\s(?<body>${BODY})`;

const DATELINE = new RegExp(`^${PLACE}(?:,\\s(?:den\\s)?(?:${DAY})|\\s${AGENCY})(?:${OPENING})?`, 'gmu');

const IS_BODY = new RegExp(`^(?:(?:Das|Die|Der|The)\\s)?${BODY}$`, 'u');

export interface Named {
  readonly written: string;
  /** The line that names it. */
  readonly sentence: string;
}

export const bodiesIn = (text: string): readonly Named[] =>
  [...text.matchAll(DATELINE)].flatMap(({ index, groups }) => {
    const { place = '', body } = groups!;
    const written = IS_BODY.test(place) ? place : body;
    return written ? [{ written, sentence: lineAt(text, index) }] : [];
  });

const lineAt = (text: string, at: number): string => text.slice(at).split('\n', 1)[0]!.trim();
