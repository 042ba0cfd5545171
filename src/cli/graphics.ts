/** What there is to render: every infographic, in every language that is built in. */
import { common } from '../base/common.js';
import type { Release } from '../base/binding.js';
import type { Still } from '../base/still.js';
import type { Words } from '../base/words.js';
import { de as callsDe } from '../call-gauge/de.js';
import { deSimple as callsDeSimple } from '../call-gauge/de-simple.js';
import { en as callsEn } from '../call-gauge/en.js';
import { stillOf as callsStill } from '../call-gauge/still.js';
import { de as mailsDe } from '../mail-counter/de.js';
import { deSimple as mailsDeSimple } from '../mail-counter/de-simple.js';
import { en as mailsEn } from '../mail-counter/en.js';
import { stillOf as mailsStill } from '../mail-counter/still.js';
import { de as booksDe } from '../storage-books/de.js';
import { deSimple as booksDeSimple } from '../storage-books/de-simple.js';
import { en as booksEn } from '../storage-books/en.js';
import { stillOf as booksStill } from '../storage-books/still.js';
import { figureIds } from '../storage-books/story.js';

export const languages = ['de', 'en', 'de-simple'] as const;
export type LanguageTag = (typeof languages)[number];

export interface Graphic {
  readonly name: string;
  /** Names of the key figures that it shows. */
  readonly reads: readonly string[];
  /** Undefined if the release lacks what it is about. */
  readonly still: (language: LanguageTag, release: Release) => Still | undefined;
}

/** A graphic whose texts are known. */
const graphic = <Strings>(
  name: string,
  reads: readonly string[],
  texts: Readonly<Record<LanguageTag, Strings>>,
  stillOf: (words: Words<Strings>, release: Release) => Still | undefined,
): Graphic => ({
  name,
  reads,
  still: (language, release) => stillOf({ strings: texts[language], common: common(language), language }, release),
});

export const graphics: readonly Graphic[] = [
  graphic('storage-books', figureIds, { de: booksDe, en: booksEn, 'de-simple': booksDeSimple }, booksStill),
  graphic(
    'mail-counter',
    ['mails-per-day', 'mails-per-year'],
    { de: mailsDe, en: mailsEn, 'de-simple': mailsDeSimple },
    mailsStill,
  ),
  graphic('call-gauge', ['calls'], { de: callsDe, en: callsEn, 'de-simple': callsDeSimple }, callsStill),
];
