/** What things of the format are called on the page; a name that has no words yet stands as it is. */
import type { LocalText } from '../../data/key-figure.js';
import { localText } from '../../data/text.js';
import { common } from '../../language/common.js';
import type { FormRecord } from '../edition/form.js';
import type { WorkshopLanguage, WorkshopWords } from './words.js';

type Names = Readonly<Record<string, string>>;

/** The language of the page with its texts: the workshop is one. */
export interface Speaker {
  readonly language: WorkshopLanguage;
  readonly words: WorkshopWords;
}

export const figureName = ({ words }: Speaker, id: string): string => (words.figures as Names)[id] ?? id;
/** A figure that the page has no name for is called as the dataset does. */
export function nameOfFigure(speaker: Speaker, figure: FormRecord): string {
  const id = String(figure['id'] ?? '');
  const known = figureName(speaker, id);
  return known === id ? localText((figure['label'] ?? '') as LocalText, speaker.language) || id : known;
}
export const graphicName = ({ words }: Speaker, name: string): string => (words.graphics as Names)[name] ?? name;
export const unitWord = ({ words }: Speaker, unit: string): string => (words.units as Names)[unit] ?? unit;

/** The word of a value from a list. */
export function choiceWord({ words, language }: Speaker, property: string, value: string): string {
  const { locale, periods } = common(language);
  if (property === 'qualifier') return (locale.qualifiers as Names)[value] || words.exact;
  if (property === 'period') return (periods as Names)[value] ?? value;
  return (words.choices as Names)[value] ?? value;
}
