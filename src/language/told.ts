/** What a dataset says about a figure in words of its own, as a sentence goes on. */
import type { Qualifier } from '../core/qualifiers.js';
import { withNoBreakSpaces } from '../core/numbers.js';
import type { KeyFigure, LocalText } from '../data/key-figure.js';
import { markedText } from '../data/text.js';
import { weekdaysText } from './figure-text.js';
import type { CommonStrings } from './strings.js';
import type { Words } from './words.js';

/** What was counted and where, with a space before it: " von und in das öffentliche Telefonnetz"; empty for nothing. */
export const countedSuffix = ({ language }: Pick<Words<object>, 'language'>, { counted, place }: KeyFigure): string =>
  [counted, place].map((text) => (text ? ` ${withNoBreakSpaces(markedText(text, language))}` : '')).join('');

/** "am Tag", "am Tag, Montag bis Freitag" */
export const whenText = (common: CommonStrings, figure: KeyFigure): string =>
  [common.periods[figure.period], weekdaysText(common, figure)].filter(Boolean).join(', ');

/** Of a language that explains qualifiers, the sentences about those that are used; none of a figure that is left out. */
export function explanationsOf(
  { explanations }: CommonStrings,
  figures: readonly (Partial<KeyFigure> | undefined)[],
): string[] {
  if (!explanations) return [];
  const used = new Set<Qualifier | 'estimated' | 'planned'>();
  for (const figure of figures) {
    if (figure?.qualifier && figure.value) used.add(figure.qualifier);
    if (figure?.estimated) used.add('estimated');
    if (figure?.planned) used.add('planned');
  }
  const sentences = [...used].flatMap((qualifier) => explanations[qualifier] ?? []);
  return sentences.length ? [sentences.join(' ')] : [];
}

/** A text of the dataset as a sentence of its own. */
export const ownText = (text: LocalText | undefined, language: string): string =>
  text ? markedText(text, language) : '';
