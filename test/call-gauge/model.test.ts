import { expect } from 'chai';
import { callsPer, scaleFor } from '../../src/call-gauge/model.js';
import { readable } from '../../src/call-gauge/content.js';
import type { Unit } from '../../src/call-gauge/options.js';
import type { Qualified } from '../../src/index.js';

const published: Qualified = { value: 21_000, qualifier: 'more-than' };

describe('the calls of a unit', () => {
  const rows: { unit: Unit; calls: Qualified; is: Qualified; window?: readonly [number, number] }[] = [
    { unit: 'window', calls: published, is: { value: 21_000, qualifier: 'more-than' } },
    { unit: 'hour', calls: published, is: { value: 10_500, qualifier: 'more-than' } },
    { unit: 'minute', calls: published, is: { value: 175, qualifier: 'more-than' } },
    // 2.9166… : more than 2.9 is true, more than 3 is not.
    { unit: 'second', calls: published, is: { value: 2.9, qualifier: 'more-than' } },
    {
      unit: 'second',
      calls: { value: 21_000, qualifier: 'just-under' },
      is: { value: 3, qualifier: 'just-under' },
    },
    { unit: 'second', calls: { value: 21_000, qualifier: 'about' }, is: { value: 2.9, qualifier: 'about' } },
    { unit: 'second', calls: { value: 21_000, qualifier: 'exact' }, is: { value: 2.9, qualifier: 'around' } },
    { unit: 'minute', calls: { value: 120, qualifier: 'exact' }, is: { value: 1, qualifier: 'exact' } },
    {
      unit: 'hour',
      calls: { value: 2400, qualifier: 'exact' },
      is: { value: 100, qualifier: 'exact' },
      window: [0, 24],
    },
    { unit: 'minute', calls: { value: 0, qualifier: 'more-than' }, is: { value: 0, qualifier: 'more-than' } },
  ];
  for (const { unit, calls, is, window = [10, 12] as const } of rows) {
    it(`${unit}: ${calls.qualifier} ${calls.value} in ${window.join(' to ')} are ${is.qualifier} ${is.value}`, () => {
      expect(readable(callsPer(unit, calls, window[1] - window[0]))).to.deep.equal(is);
    });
  }
});

describe('the scale', () => {
  const rows = [
    { value: 21_000, end: 25_000, worth: 250 },
    { value: 10_500, end: 12_000, worth: 120 },
    { value: 175, end: 200, worth: 2 },
    { value: 250, end: 300, worth: 2 },
    { value: 100, end: 120, worth: 1 },
    { value: 7, end: 8, worth: 1 },
    { value: 2.9, end: 4, worth: 1 },
    { value: 1, end: 2, worth: 1 },
  ];
  for (const { value, end, worth } of rows) {
    it(`of ${value} ends at a round number above it`, () => {
      const scale = scaleFor(value);
      expect(scale.end)
        .to.be.above(value)
        .and.at.most(Math.max(value * 1.6, value + 1));
      if (value < 10 || value === 21_000) expect(scale).to.include({ end, worth });
      expect(scale.ticks[0]).to.equal(0);
      expect(scale.ticks.at(-1)).to.be.at.most(scale.end);
    });
  }

  it('has strokes of equal and whole worth for random values, about a hundred of them from a hundred calls on', () => {
    for (let power = 0; power < 16; power++) {
      for (let count = 0; count < 40; count++) {
        const value = Number((10 ** power * (1 + Math.random() * 9)).toPrecision(3));
        const { end, worth } = scaleFor(value);
        const strokes = end / worth;
        const told = `${value}: ${end} by ${worth}`;
        expect([end, worth].every(Number.isInteger), told).to.equal(true);
        expect(strokes, told).to.be.closeTo(Math.round(strokes), 1e-6);
        expect(strokes, told).to.be.within(value < 50 ? 2 : 40, 200);
        expect(end).to.be.above(value);
      }
    }
  });

  for (const end of [21_000, 21_001, 23_000, 23_456.7, 30_000, 99_999, 1e18]) {
    it(`ends with the stroke that reaches ${end} when that is declared`, () => {
      const scale = scaleFor(21_000, end);
      expect(scale.end)
        .to.be.at.least(end)
        .and.below(end + scale.worth);
      expect(scale.end / scale.worth)
        .to.be.closeTo(Math.round(scale.end / scale.worth), 1e-6)
        .and.within(40, 250);
    });
  }

  it('of nothing has an end all the same', () => {
    const { end, worth } = scaleFor(0);
    expect(end).to.be.above(0).and.below(Infinity);
    expect(worth).to.be.above(0);
  });
});
