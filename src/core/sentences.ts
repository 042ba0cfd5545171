import { capitalised } from './locale.js';

/** Texts as sentences of one paragraph: each begins with a capital and ends with one full stop, or with its own question mark. */
export const sentences = (texts: readonly (string | false | undefined)[]): string =>
  texts
    .filter(Boolean)
    .map((text) => capitalised(text as string) + (/[.?]/.test((text as string).at(-1)!) ? '' : '.'))
    .join(' ');
