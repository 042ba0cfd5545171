import { expect } from 'chai';
import { formatLarge, formatNumber, NO_BREAK, type NumberStyle } from '../../src/core/numbers.js';

const de: NumberStyle = {
  decimal: ',',
  thousands: '.',
  groupFrom: 10_000,
  large: [
    [1e9, 'Milliarde', 'Milliarden'],
    [1e6, 'Million', 'Millionen'],
  ],
};
const en: NumberStyle = { decimal: '.', thousands: ',', groupFrom: 1000, large: [[1e6, 'million', 'million']] };

const formats = new Map<string, Intl.NumberFormat>();

/** Kept: to make one takes a browser longer than all else here. */
function intl(language: string, digits: number): Intl.NumberFormat {
  const key = language + digits;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(language, {
      maximumFractionDigits: digits,
      // German groups from five digits on; this value is newer than the type.
      useGrouping: (language === 'de' ? 'min2' : true) as never,
    });
  formats.set(key, format);
  return format;
}

/** The same random numbers in every run, from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describe('a number in full', () => {
  const rows: [value: number, digits: number | undefined, german: string, english: string][] = [
    [0, undefined, '0', '0'],
    [999, undefined, '999', '999'],
    [1000, undefined, '1000', '1,000'],
    [2280, undefined, '2280', '2,280'],
    [9999, undefined, '9999', '9,999'],
    [10_000, undefined, '10.000', '10,000'],
    [69_999, undefined, '69.999', '69,999'],
    [978_000_000, undefined, '978.000.000', '978,000,000'],
    [1.5, undefined, '1,5', '1.5'],
    [1.25, 1, '1,3', '1.3'],
    [2.3312, 2, '2,33', '2.33'],
    [2.5, 2, '2,5', '2.5'],
    [0.0004, undefined, '0', '0'],
    [9999.9996, undefined, '10.000', '10,000'],
    [999.9996, undefined, '1000', '1,000'],
    [12_345.678, 0, '12.346', '12,346'],
    [1e18, undefined, '1.000.000.000.000.000.000', '1,000,000,000,000,000,000'],
    [-12_345.5, undefined, '−12.345,5', '−12,345.5'],
  ];
  for (const [value, digits, german, english] of rows) {
    it(`${value}${digits === undefined ? '' : ` with ${digits} digits`} is ${german}, in English ${english}`, () => {
      expect(formatNumber(de, value, digits)).to.equal(german);
      expect(formatNumber(en, value, digits)).to.equal(english);
    });
  }

  for (const [language, style] of [
    ['de', de],
    ['en', en],
  ] as const) {
    it(`is written as Intl writes it (${language}), for 20,000 numbers of all sizes`, () => {
      const next = random(7);
      for (let count = 0; count < 20_000; count++) {
        const digits = Math.floor(next() * 4);
        // Up to 12 digits before the point and 3 behind it, so that no number lies between two roundings.
        const value = Math.floor(next() * 10 ** (1 + Math.floor(next() * 12))) + Math.floor(next() * 1000) / 1000;
        if (Math.abs(((value * 10 ** digits) % 1) - 0.5) < 1e-3) continue;
        expect(formatNumber(style, value, digits)).to.equal(intl(language, digits).format(value));
      }
    });

    it(`is grouped as Intl groups it (${language}), around every power of ten`, () => {
      for (let power = 1; power <= 1e15; power *= 10)
        for (const value of [power - 1, power, power + 1])
          expect(formatNumber(style, value)).to.equal(intl(language, 3).format(value));
    });
  }
});

describe('a number with the name of a large unit', () => {
  const rows: [value: number, expected: string][] = [
    [70_000, '70.000'],
    [999_999, '999.999'],
    [1e6, '1 Million'],
    [1.5e6, '1,5 Millionen'],
    [1.25e6, '1,25 Millionen'],
    [1_234_000, '1.234.000'],
    [25e6, '25 Millionen'],
    [978e6, '978 Millionen'],
    [978_000_001, '978.000.001'],
    [1e9, '1 Milliarde'],
    [2.55e9, '2,55 Milliarden'],
    [12_000e9, '12.000 Milliarden'],
    [0, '0'],
  ];
  for (const [value, expected] of rows) {
    it(`${value} is ${expected}`, () => expect(formatLarge(de, value).replaceAll(NO_BREAK, ' ')).to.equal(expected));
  }

  it('does not break between the two', () => expect(formatLarge(en, 2e6)).to.equal(`2${NO_BREAK}million`));

  it('stays the same number', () => {
    const next = random(11);
    for (let count = 0; count < 5000; count++) {
      const value = Math.floor(next() * 1e6) * 10 ** Math.floor(next() * 6);
      const [number = '', name = ''] = formatLarge(de, value).split(NO_BREAK);
      const worth = name.startsWith('Milliarde') ? 1e9 : name ? 1e6 : 1;
      expect(Math.round(Number(number.replaceAll('.', '').replace(',', '.')) * worth)).to.equal(value);
    }
  });
});
