/** Whether the verb beside a number agrees with it: "es ist 1 Million Bücher", "there are 1 million books". */
import { validate } from '../../src/data/validate.js';
import type { Dataset } from '../../src/data/key-figure.js';
import { mentionsIn, type Language, type Mention } from './numbers.js';
import { sceneTexts } from './scenes.js';
import { allTexts } from './walk.js';

const SINGULAR = /^(ist|war|soll|steht|passt|is|was)$/;
/** Right before a number and its qualifier, or behind a number with which the sentence begins. */
const BEFORE = /\b(ist|sind|war|waren|soll|sollen|is|are|was|were)( es| das| to be)?$/i;
const BEHIND = /^[^.;:(–]*?\b(ist|sind|soll|sollen|steht|stehen|passt|passen|is|are)\b/;
/** Amounts of data are a mass in English: 2,280 TB is provided. */
const MASS = /^.?i?B$/;

/** "1 TB and 1 book" are two. */
const TOGETHER = /^\p{L}+ (und|and) /u;

const isOne = ({ written, value, after }: Mention, language: Language): boolean =>
  !TOGETHER.test(after) && (language === 'en' ? value === 1 : written === '1');

function verbOf({ before, qualifier, after }: Mention): string | undefined {
  const start = before.slice(0, before.length - qualifier.length).trimEnd();
  const [verb] = start ? [BEFORE.exec(start)?.[1]] : [BEHIND.exec(after)?.[1]];
  return verb?.toLowerCase();
}

/** A release in which everything is a number. */
function releaseOf(value: number, qualifier: string, planned: boolean): Dataset {
  const figure = (id: string, unit: string, period: string): object => ({
    ...{ id, value, unit, period, qualifier },
    ...(planned && { planned }),
  });
  const figures = [
    figure('storage', 'TB', 'as-published'),
    figure('storage-before', 'TB', 'year-before'),
    figure('storage-occupied', 'TB', 'as-published'),
    figure('books', 'book', 'as-published'),
    figure('books-before', 'book', 'year-before'),
    figure('mails-per-day', 'mail', 'per-day'),
    figure('mails-per-year', 'mail', 'per-year'),
    figure('calls', 'call', 'per-day'),
  ];
  const text = { id: 'x', organisation: 'O', publisher: 'P', editions: [{ id: 'a', title: 'T', figures }] };
  return validate(text).dataset!;
}

/** @returns what does not agree, and how many verbs were looked at */
export function verbFaults(language: Language): { faults: string[]; verbs: number } {
  const faults: string[] = [];
  let verbs = 0;
  for (const value of [1, 2, 1e6, 2e6, 1e9])
    for (const qualifier of ['exact', 'just-under', 'about'])
      for (const planned of [false, true]) {
        const dataset = releaseOf(value, qualifier, planned);
        const told = [...allTexts(dataset, language), ...sceneTexts(dataset, language, value)];
        for (const { where, text } of told)
          for (const mention of mentionsIn(text, language)) {
            const verb = verbOf(mention);
            // "Es soll 2 Häuser geben" is in the singular, as "es gibt" is.
            if (verb === 'soll' && /\bgeben\b/.test(mention.after)) continue;
            // The subject of "a book is 30 mm thick" is the book.
            if (!verb || mention.unit === 'length') continue;
            if (language === 'en' && MASS.test(mention.unit ?? '')) continue;
            verbs++;
            if (SINGULAR.test(verb) !== isOne(mention, language)) faults.push(`${where}: ${text}`);
          }
      }
  return { faults: [...new Set(faults)], verbs };
}
