import { expect } from 'chai';
import { locale } from '../../src/language/de.js';
import { en } from '../../src/language/en.js';
import { readNumber } from '../../src/core/read-number.js';

const rows = [
  { text: '1,5', de: 1.5, en: 'wrong-sign' },
  { text: '1.5', de: 'wrong-sign', en: 1.5 },
  { text: '1.500', de: 1500, en: 1.5 },
  { text: '1,500', de: 1.5, en: 1500 },
  { text: '1.500,25', de: 1500.25, en: 'wrong-sign' },
  { text: '1,500.25', de: 'wrong-sign', en: 1500.25 },
  { text: ' 2 280 ', de: 2280, en: 2280 },
  { text: '2\u00a0280', de: 2280, en: 2280 },
  { text: '1.234.567', de: 1234567, en: 'wrong-sign' },
  { text: '12.34.567', de: 'wrong-sign', en: 'wrong-sign' },
  { text: '0', de: 'not-positive', en: 'not-positive' },
  { text: '0,0', de: 'not-positive', en: 'wrong-sign' },
  { text: '-3', de: 'not-positive', en: 'not-positive' },
  { text: '−3', de: 'not-positive', en: 'not-positive' },
  { text: '', de: 'no-number', en: 'no-number' },
  { text: ',', de: 'no-number', en: 'no-number' },
  { text: 'viel', de: 'no-number', en: 'no-number' },
  { text: '5 TB', de: 'no-number', en: 'no-number' },
  { text: '1e9', de: 'no-number', en: 'no-number' },
];

describe('a number that somebody typed', () => {
  for (const { text, de, en: english } of rows) {
    it(`"${text}" is ${de} in German and ${english} in English`, () => {
      expect(readNumber(locale.numbers, text)).to.equal(de);
      expect(readNumber(en.locale.numbers, text)).to.equal(english);
    });
  }
});
