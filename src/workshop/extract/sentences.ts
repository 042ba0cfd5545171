/** A text in its sentences, each with its place. */

export interface Sentence {
  /** Place of its first character in the text. */
  readonly at: number;
  readonly text: string;
}

/** What ends in a full stop and ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(„"]|\p{Lu}\.)(?:\p{Lu}|Dr|Prof|Nr|No|Abs|Art|St|Mr|Mrs|Ms|ca|approx|bzw|usw|etc|vgl|inkl|incl|z\. ?B|u\. ?a|d\. ?h|e\.g|i\.e|Mio|Mrd|Tsd|Mill|Bd|Str|sog|max|min|ggf|evtl|Jan|Feb|Aug|Sept|Okt|Oct|Nov|Dez|Dec)\.$/u;

/** "am 3. Mai", "im 2. Halbjahr": an ordinal. */
const ORDINAL = /(?:^|\s)\d{1,3}\.$/;

/** A sign that may end a sentence, with the quotation marks and brackets that close behind it, and what comes after. */
const END = /[.!?…]+[“”"»)\]]*(?=\s+[\p{Lu}\d„“"»(–])|\n\s*\n|\n(?=\s*[\p{Lu}\d„"•–-])/gu;

/** Where sentences end, as places behind their last character. */
function ends(text: string): readonly number[] {
  const found: number[] = [];
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, end - 12), end);
    const isFullStop = match[0] === '.';
    const next = text.slice(end).trimStart();
    // "am 3. Mai" goes on; "im Jahr 2023. Das sind …" does not: years have four digits.
    const goesOn = isFullStop && (ABBREVIATION.test(before) || (ORDINAL.test(before) && /^\p{Lu}/u.test(next)));
    if (!goesOn) found.push(end);
  }
  return [...found, text.length];
}

export function sentencesOf(text: string): readonly Sentence[] {
  let start = 0;
  return ends(text).flatMap((end) => {
    const piece = text.slice(start, end);
    const at = start + (piece.length - piece.trimStart().length);
    start = end;
    return piece.trim() ? [{ at, text: piece.trim() }] : [];
  });
}
