/** Whose names stand in the texts: those of the dataset, and nobody else's. */
import type { Dataset } from '../../src/data/key-figure.js';
import { validate } from '../../src/data/validate.js';
import type { Language } from './numbers.js';
import { allTexts } from './walk.js';

/** Bodies, networks and places of the built-in dataset, and words for such things. */
const STRANGE =
  /Landes|Thüring|TLRZ|Telefon-?[Aa]nlage|Telefon-?[Nn]etz|Rechen-?[Zz]entrum|Weimar|Berlin|Ministerium|Verwaltung|\bNetz\b|network|telephone|data centre|administration/;

/** The random words, each by another one. */
const renamed = (text: string): string =>
  text.replace(/X([a-z]{6})x/g, (_, word: string) => `Y${[...word].reverse().join('')}y`);

/** Names that no dataset gave, and texts that are not the same with other names. */
export function nameFaults(dataset: Dataset, language: Language): string[] {
  const told = allTexts(dataset, language);
  const strange = told.flatMap(
    ({ where, text }) => STRANGE.exec(text)?.map((name) => `${where}: ${name} in "${text}"`) ?? [],
  );
  const other = validate(JSON.parse(renamed(JSON.stringify(dataset)))).dataset!;
  const otherTexts = allTexts(other, language);
  const changed = told.flatMap(({ where, text }, index) =>
    renamed(text) === otherTexts[index]?.text ? [] : [`${where}: "${text}" became "${otherTexts[index]?.text}"`],
  );
  return [...strange, ...changed];
}
