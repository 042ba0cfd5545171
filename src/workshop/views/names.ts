/** What things of the format are called on the page; a name that has no words yet stands as it is. */
import { common } from '../../language/common.js';
import type { Workshop } from '../workshop.js';

type Names = Readonly<Record<string, string>>;

export const figureName = ({ words }: Workshop, id: string): string => (words.figures as Names)[id] ?? id;
export const graphicName = ({ words }: Workshop, name: string): string => (words.graphics as Names)[name] ?? name;
export const unitWord = ({ words }: Workshop, unit: string): string => (words.units as Names)[unit] ?? unit;

/** The word of a value from a list. */
export function choiceWord({ words, language }: Workshop, property: string, value: string): string {
  const { locale, periods } = common(language);
  if (property === 'qualifier') return (locale.qualifiers as Names)[value] || words.exact;
  if (property === 'period') return (periods as Names)[value] ?? value;
  return (words.choices as Names)[value] ?? value;
}
