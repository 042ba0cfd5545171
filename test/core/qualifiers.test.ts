import { expect } from 'chai';
import {
  extrapolated,
  interval,
  minus,
  per,
  plus,
  qualifiers,
  rounded,
  sideOf,
  times,
  type Qualified,
  type Qualifier,
} from '../../src/core/qualifiers.js';
import { whole } from '../../src/core/whole.js';

const q = (value: number, qualifier: Qualifier = 'exact'): Qualified => ({ value, qualifier });

describe('whole numbers, for a language that writes no others', () => {
  const rows: [title: string, from: Qualified, to: Qualified][] = [
    ['a whole number stays what it is', q(175, 'more-than'), q(175, 'more-than')],
    ['more than 2.9 is more than 2', q(2.9, 'more-than'), q(2, 'more-than')],
    ['just under 2.9 is just under 3', q(2.9, 'just-under'), q(3, 'just-under')],
    ['just under 2.1 is less than 3, not just under it', q(2.1, 'just-under'), q(3, 'less-than')],
    ['just over 2.9 is more than 2, not just over it', q(2.9, 'just-over'), q(2, 'more-than')],
    ['about 2.46 is about 2', q(2.46, 'about'), q(2, 'about')],
    ['an exact 2.6 is around 3', q(2.6), q(3, 'around')],
    ['around 0.4 is less than 1, never around 0', q(0.4, 'around'), q(1, 'less-than')],
    ['at most 0.4 is at most 1', q(0.4, 'at-most'), q(1, 'at-most')],
    ['more than 0.4 stays: nothing is more than 0 alone', q(0.4, 'at-least'), q(0.4, 'more-than')],
  ];
  for (const [title, from, to] of rows) it(title, () => expect(whole(from)).to.deep.equal(to));

  it('keeps what an estimate is', () => {
    expect(whole({ ...q(2.6), estimated: true })).to.deep.equal({ ...q(3, 'around'), estimated: true });
  });
});

describe('what is computed from published numbers', () => {
  const rows: [title: string, result: Qualified, expected: Qualified][] = [
    [
      'more than 21,000 in 120 minutes is more than 175 a minute',
      per(q(21_000, 'more-than'), 120),
      q(175, 'more-than'),
    ],
    ['around 978 less about 732 is about 246', minus(q(978, 'around'), q(732, 'about')), q(246, 'about')],
    [
      'just under 70,000 × 365 is just under 25,550,000',
      times(q(70_000, 'just-under'), 365),
      q(25_550_000, 'just-under'),
    ],
    ['two exact numbers stay exact', plus(q(1), q(2)), q(3)],
    ['around and around is around', plus(q(10, 'around'), q(10, 'around')), q(20, 'around')],
    ['around and about is about', plus(q(10, 'around'), q(10, 'about')), q(20, 'about')],
    ['a total plus an exact number is not a total any more', plus(q(80, 'in-total'), q(1)), q(81)],
    ['an exact number less more than 3 is less than it', minus(q(10), q(3, 'more-than')), q(7, 'less-than')],
    ['an exact number less just under 3 is more than it', minus(q(10), q(3, 'just-under')), q(7, 'more-than')],
    ['an exact number by more than 4 is less than it', per(q(12), q(4, 'more-than')), q(3, 'less-than')],
    ['more than 5 and less than 5 are about 10', plus(q(5, 'more-than'), q(5, 'less-than')), q(10, 'about')],
    ['more than 9 less less than 5 is more than 4', minus(q(9, 'more-than'), q(5, 'less-than')), q(4, 'more-than')],
    ['more than 9 less more than 5 is about 4', minus(q(9, 'more-than'), q(5, 'more-than')), q(4, 'about')],
    ['just under and less than is less than', plus(q(5, 'just-under'), q(5, 'less-than')), q(10, 'less-than')],
    ['about, of which more than, is about', times(q(5, 'about'), q(2, 'more-than')), q(10, 'about')],
  ];
  for (const [title, result, expected] of rows) it(title, () => expect(result).to.deep.equal(expected));

  it('never is surer than what it is made of', () => {
    for (const left of qualifiers)
      for (const right of qualifiers)
        for (const operation of [plus, minus, times, per]) {
          const { qualifier } = operation(q(8, left), q(4, right));
          const sides = [sideOf(left), sideOf(right)];
          if (sides.some((side) => side !== 'on')) expect(sideOf(qualifier), `${left}, ${right}`).to.not.equal('on');
          if (sides.includes('near')) expect(sideOf(qualifier)).to.equal('near');
        }
  });

  it('lies in what its qualifier says, wherever the true numbers lie', () => {
    /** A number as far from the stated one as the qualifier lets it be. */
    const extremes = ({ value, qualifier }: Qualified): number[] => {
      const side = sideOf(qualifier);
      return side === 'below' ? [value * 0.9] : side === 'above' ? [value * 1.1] : side === 'on' ? [value] : [];
    };
    const raw = [
      [plus, (a: number, b: number) => a + b],
      [minus, (a: number, b: number) => a - b],
      [times, (a: number, b: number) => a * b],
      [per, (a: number, b: number) => a / b],
    ] as const;
    for (const left of qualifiers)
      for (const right of qualifiers)
        for (const [operation, plain] of raw) {
          const [a, b] = [q(8, left), q(4, right)];
          const stated = operation(a, b);
          for (const x of extremes(a))
            for (const y of extremes(b)) {
              const side = sideOf(stated.qualifier);
              if (side === 'below') expect(plain(x, y)).to.be.below(stated.value);
              if (side === 'above') expect(plain(x, y)).to.be.above(stated.value);
              if (side === 'on') expect(plain(x, y)).to.equal(stated.value);
            }
        }
  });
});

describe('a rounded number', () => {
  const rows: [from: Qualified, digits: number, to: Qualified][] = [
    [q(25.55, 'just-under'), 0, q(26, 'just-under')],
    [q(25.01, 'less-than'), 0, q(26, 'less-than')],
    [q(2.9166, 'more-than'), 1, q(2.9, 'more-than')],
    [q(2.99, 'at-least'), 0, q(2, 'at-least')],
    [q(2.4, 'about'), 0, q(2, 'about')],
    [q(2.5, 'around'), 0, q(3, 'around')],
    [q(2.4), 0, q(2, 'around')],
    [q(2), 0, q(2)],
    [q(2.9), 1, q(2.9)],
    [q(2.9, 'more-than'), 1, q(2.9, 'more-than')],
    [q(0.29, 'more-than'), 2, q(0.29, 'more-than')],
    [q(0.07, 'just-under'), 2, q(0.07, 'just-under')],
    [q(69_999, 'just-under'), -3, q(70_000, 'just-under')],
    [q(21_999, 'more-than'), -3, q(21_000, 'more-than')],
    [q(246_400_000, 'about'), -6, q(246_000_000, 'about')],
  ];
  for (const [from, digits, to] of rows) {
    it(`${from.qualifier} ${from.value} to ${digits} digits is ${to.qualifier} ${to.value}`, () =>
      expect(rounded(from, digits)).to.deep.equal(to));
  }

  it('is never sharper than it was', () => {
    for (let value = 1; value < 3000; value += 0.37)
      for (const digits of [-2, -1, 0, 1]) {
        expect(rounded(q(value, 'just-under'), digits).value).to.be.at.least(value - 1e-9);
        expect(rounded(q(value, 'more-than'), digits).value).to.be.at.most(value + 1e-9);
      }
  });
});

describe('what is assumed to have come by some time', () => {
  const rows: [from: Qualified, to: Qualified][] = [
    [q(49_608, 'just-under'), q(49_600, 'about')],
    [q(69_999, 'just-under'), q(69_900, 'about')],
    [q(11_165_186, 'about'), q(11_100_000, 'about')],
    [q(24_999_999), q(24_900_000, 'about')],
    [q(48, 'more-than'), q(48, 'about')],
    [q(0, 'just-under'), q(0, 'about')],
  ];
  for (const [from, to] of rows) {
    it(`${from.qualifier} ${from.value} is ${to.qualifier} ${to.value}`, () =>
      expect(extrapolated(from)).to.deep.equal(to));
  }
});

describe('what a stated number leaves open', () => {
  const rows: [number: Qualified, low: number, high: number][] = [
    [q(2280), 2279.5, 2280.5],
    [q(1.5), 1.45, 1.55],
    [q(0), -0.5, 0.5],
    [q(80_000_000, 'in-total'), 79_999_999.5, 80_000_000.5],
    [q(978_000_000, 'around'), 977_500_000, 978_500_000],
    [q(250, 'about'), 245, 255],
    [q(200, 'around'), 150, 250],
    [q(70_000, 'just-under'), 65_000, 70_000],
    [q(70_000, 'just-over'), 70_000, 75_000],
    [q(21_000, 'more-than'), 21_000, Infinity],
    [q(21_000, 'at-least'), 21_000, Infinity],
    [q(21_000, 'less-than'), 0, 21_000],
    [q(21_000, 'at-most'), 0, 21_000],
  ];
  for (const [number, low, high] of rows) {
    it(`${number.qualifier} ${number.value} is ${low} to ${high}`, () => {
      const [least, most] = interval(number);
      expect(least).to.be.closeTo(low, 1e-9);
      if (high === Infinity) expect(most).to.equal(Infinity);
      else expect(most).to.be.closeTo(high, 1e-9);
    });
  }
});
