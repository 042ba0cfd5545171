import { expect } from 'chai';
import { localText } from '../../src/data/text.js';
import type { LocalText } from '../../src/data/key-figure.js';

describe('a text of a dataset', () => {
  const all = { en: 'books', de: 'Bücher', 'de-simple': 'die Bücher' };
  const rows: [title: string, text: LocalText, language: string, expected: string][] = [
    ['is the same in every language when it is only one', 'Bücher', 'en', 'Bücher'],
    ['is that of the language', all, 'en', 'books'],
    ['is that of the exact tag', all, 'de-simple', 'die Bücher'],
    ['is that of the base language where the exact tag is missing', { en: 'a', de: 'b' }, 'de-simple', 'b'],
    ['is that of the base language for a region', all, 'en-GB', 'books'],
    ['is that of the base language whatever the case', all, 'EN-gb', 'books'],
    ['is German where the language is missing', all, 'fr', 'Bücher'],
    ['is English where German is missing too', { fr: 'livres', en: 'books' }, 'de', 'books'],
    ['is the first where all else is missing', { fr: 'livres', it: 'libri' }, 'de', 'livres'],
    ['is never taken from the object itself', { fr: 'livres' }, 'constructor', 'livres'],
    ['is not an easier one than asked for where the base language has none', { 'de-simple': 'a', en: 'b' }, 'de', 'b'],
  ];
  for (const [title, text, language, expected] of rows) {
    it(title, () => expect(localText(text, language)).to.equal(expected));
  }
});
