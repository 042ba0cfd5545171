/**
 * Emphasis inside a translated sentence, and words in another language than its own. The marks are control characters
 * that no dataset may contain, so that text from data can never switch them on or off.
 *
 *   MARK strong MARK      LANGUAGE tag BEGIN text END
 */
export const MARK = '\u0001';
const LANGUAGE = '\u0002';
const BEGIN = '\u0003';
const END = '\u0004';

/** Marks a part of a sentence as strong. */
export const strong = (text: string): string => MARK + text + MARK;

/** Marks words that are in another language than what stands around them. @param tag of that language */
export const inLanguage = (text: string, tag: string): string => LANGUAGE + tag + BEGIN + text + END;

// eslint-disable-next-line no-control-regex
const LANGUAGE_MARKS = /\u0002[^\u0003]*\u0003|\u0004/g;

/** The sentence with its emphasis alone: drawings know no languages. */
export const withoutLanguages = (text: string): string => text.replace(LANGUAGE_MARKS, '');

/** The sentence cut at the marks of emphasis: every second piece is strong. */
export const pieces = (text: string): readonly string[] => withoutLanguages(text).split(MARK);

/** The sentence without its marks, for labels and files. */
export const plain = (text: string): string => withoutLanguages(text).replaceAll(MARK, '');

/** A stretch of a sentence. */
export interface Piece {
  readonly text: string;
  readonly isStrong: boolean;
  /** Undefined for the language of the sentence. */
  readonly language: string | undefined;
}

// eslint-disable-next-line no-control-regex
const MARKS = /(\u0001|\u0002[^\u0003]*\u0003|\u0004)/;

/** The sentence cut at all its marks, without empty pieces. */
export function richPieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let isStrong = false;
  let language: string | undefined;
  for (const part of text.split(MARKS)) {
    if (part === MARK) isStrong = !isStrong;
    else if (part === END) language = undefined;
    else if (part.startsWith(LANGUAGE)) language = part.slice(1, -1);
    else if (part) found.push({ text: part, isStrong, language });
  }
  return found;
}
