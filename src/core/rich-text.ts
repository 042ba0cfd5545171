/**
 * Emphasis inside a translated sentence. The marks are control characters that no dataset may contain, so that text
 * from data can never switch the emphasis on or off.
 */
export const MARK = '\u0001';

/** Marks a part of a sentence as strong. */
export const strong = (text: string): string => MARK + text + MARK;

/** The sentence cut at the marks: every second piece is strong. */
export const pieces = (text: string): readonly string[] => text.split(MARK);

/** The sentence without its marks, for labels and files. */
export const plain = (text: string): string => text.replaceAll(MARK, '');
