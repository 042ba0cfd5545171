/** Which numbers of a text are parts of one before them: "1.840 TB, davon 640 TB für Schulen und 300 TB für die Sicherung". */
import type { Found } from './found.js';

/** What says that parts of the number before follow. */
const OF_IT = /(?<!\p{L})(?:davon|darunter|hiervon|of (?:which|these|those|that|them|it)|including)(?!\p{L})/iu;

/** Between two parts of the same number. */
const AND = /^[^.!?]*(?:,|;|\bund\b|\bsowie\b|\band\b|\bplus\b)[^.!?]*$/iu;

/** What a part is for: behind its number, up to the next comma or the next part. */
const PURPOSE =
  /^\s+(?:für|auf|an|bei|for|to|by|in|im)\s+(?:(?:die|den|das|der|dem|the)\s+)?(.+?)\s*(?=[,;.!?)]|\s(?:und|sowie|and|plus)\s[^,;.!?]*\d|\s(?:werden|wird|sind|ist|entfallen|are|is|were|was)\s|$)/iu;

/** Numbers that go into each other: a share of people is no part of a storage. */
const isSameKind = (whole: Found, part: Found): boolean => {
  const isStorage = (unit: string): boolean => /^[kMGTPE]?i?B$/.test(unit);
  return whole.unit === part.unit || (isStorage(whole.unit) && isStorage(part.unit));
};

/** Where the number is a part: the place of its whole in the list. */
function wholeOf(text: string, before: readonly Found[], part: Found): number | undefined {
  const at = before.length - 1;
  const previous = before[at];
  if (!previous || part.period === 'year-before') return undefined;
  const between = text.slice(previous.end, part.at);
  const isNear = between.length < 120;
  if (previous.partOf !== undefined) {
    const whole = before[previous.partOf]!;
    const goesOn = isNear && AND.test(between) && part.sentence === previous.sentence;
    return goesOn && isSameKind(whole, part) ? previous.partOf : undefined;
  }
  const isPart = isNear && OF_IT.test(text.slice(previous.end, part.end)) && isSameKind(previous, part);
  return isPart ? at : undefined;
}

const nameOf = (text: string, part: Found): string => PURPOSE.exec(text.slice(part.end))?.[1] ?? '';

/** @param text in which the numbers were found, in their order */
export function withParts(text: string, found: readonly Found[]): readonly Found[] {
  const result: Found[] = [];
  for (const each of found) {
    const partOf = wholeOf(text, result, each);
    result.push(partOf === undefined ? each : { ...each, partOf, partName: nameOf(text, each) });
  }
  return result;
}
