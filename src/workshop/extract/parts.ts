/** Which numbers of a text are parts of one before them: "1.840 TB, davon 640 TB für Schulen und 300 TB für die Sicherung". */
import { bytesIn } from '../../data/units.js';
import type { Found } from './found.js';

/** What says that parts of the number before follow. */
const OF_IT = /(?<!\p{L})(?:davon|darunter|hiervon|of (?:which|these|those|that|them|it)|including)(?!\p{L})/iu;

/** The same before the whole: "Von den 1.840 TB entfallen 640 TB auf Schulen". */
const OF_THE = /(?<!\p{L})(?:von (?:den|diesen)|of (?:the|these))\s$/iu;

/** The same behind the part: "2,100 of them". */
const OF_THEM = /^\s(?:davon|darunter|of (?:them|these|those|which))(?!\p{L})/iu;

/** A part of a storage of which another sentence speaks: "Around 1,900 TB of the storage serve the administration". */
const OF_STORAGE =
  /^\s(?:of the (?:storage|space|capacity|total)|des (?:Speichers|Speicherplatzes|Datenspeichers)|der (?:Kapazität|Speicherkapazität))(?!\p{L})/iu;

/** Between two parts of the same number. */
const AND = /^[^.!?]*(?:,|;|\bund\b|\bsowie\b|\band\b|\bplus\b)[^.!?]*$/iu;

/** Parts in lines of their own: "davon:\n– 640 TB für Schulen\n– 300 TB für die Sicherung". */
const NEXT_LINE = /\n\s*[–•*·-]\s*$/u;

/** Who uses a part: "960 TB the schools", "640 TB nutzen die Schulen". */
const USER =
  /^\s(?:(?:serves?|holds?|nutzt|nutzen|dient|dienen|gehört|gehören)\s)?(?:die|den|der|das|dem|the)\s(.+?)\s*(?=[,;.!?)\n]|\s(?:und|sowie|and|plus)\s[^,;.!?]*\d|$)/iu;

/** What a part is: "640 TB Produktivdaten". German writes it large. */
const NOUN = /^\s(\p{Lu}[\p{L}-]+)/u;

/** What a part is in: "410 TB belegt und 230 TB frei". */
const STATE = /^\s(\p{Ll}[\p{L}-]{2,})(?=\s(?:und|sowie|and)\s|[,;.!?)\n]|$)/u;

/** What a part is for: behind its number, up to the next comma or the next part. */
const PURPOSE =
  /^\s+(?:für|auf|an|bei|for|to|by|of|in|im)\s+(?:(?:die|den|das|der|dem|the)\s+)?(.+?)\s*(?=[,;.!?)\n]|\s(?:und|sowie|and|plus)\s[^,;.!?]*\d|\s(?:werden|wird|sind|ist|entfallen|are|is|were|was)\s|$)/iu;

const isStorage = (unit: string): boolean => bytesIn(unit) > 0;

/** Numbers that go into each other: a share of people is no part of a storage. */
const isSameKind = (whole: Found, part: Found): boolean =>
  whole.unit === part.unit || (isStorage(whole.unit) && isStorage(part.unit));

/** Where the number is a part: the place of its whole in the list. */
function wholeOf(text: string, before: readonly Found[], part: Found): number | undefined {
  const at = before.length - 1;
  const previous = before[at];
  if (!previous || part.period === 'year-before') return undefined;
  if (OF_STORAGE.test(text.slice(part.end))) return lastStorage(before, part);
  const between = text.slice(previous.end, part.at);
  const isNear = between.length < 120;
  if (previous.partOf !== undefined) {
    const whole = before[previous.partOf]!;
    const isSameSentence = AND.test(between) && part.sentence === previous.sentence;
    const goesOn = isNear && (isSameSentence || NEXT_LINE.test(between));
    return goesOn && isSameKind(whole, part) ? previous.partOf : undefined;
  }
  const isOfWhole = OF_THE.test(text.slice(0, previous.at)) && part.sentence === previous.sentence;
  const isSaid = isOfWhole || OF_IT.test(text.slice(previous.end, part.end)) || OF_THEM.test(text.slice(part.end));
  return isNear && isSaid && isSameKind(previous, part) ? at : undefined;
}

/** The storage of now that was told of last. */
function lastStorage(before: readonly Found[], part: Found): number | undefined {
  const at = before.findLastIndex(
    (each) => isStorage(each.unit) && isSameKind(each, part) && each.period !== 'year-before' && !('partOf' in each),
  );
  return at < 0 ? undefined : at;
}

/** "40.000 Spam-Mails", "14 Auszubildende": the words for what is counted say which part it is; those of storage do not. */
function countedWords(text: string, { at, end, written, unit }: Found): string {
  const said = text.slice(at, end);
  return isStorage(unit) ? '' : said.slice(said.indexOf(written) + written.length).trim();
}

function nameOf(text: string, part: Found): string {
  const behind = text.slice(part.end).replace(OF_THEM, '').replace(OF_STORAGE, '');
  const [, name] = PURPOSE.exec(behind) ?? USER.exec(behind) ?? NOUN.exec(behind) ?? STATE.exec(behind) ?? [];
  return name ?? countedWords(text, part);
}

/** @param text in which the numbers were found, in their order */
export function withParts(text: string, found: readonly Found[]): readonly Found[] {
  const result: Found[] = [];
  for (const each of found) {
    const partOf = wholeOf(text, result, each);
    result.push(partOf === undefined ? each : { ...each, partOf, partName: nameOf(text, each) });
  }
  return result;
}
