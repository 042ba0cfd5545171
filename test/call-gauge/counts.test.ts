import { expect } from 'chai';
import {
  callsAfter,
  countsOf,
  hourAfter,
  hoursOf,
  minutesBy,
  minutesOf,
  spansOf,
} from '../../src/call-gauge/counts.js';
import { callsPerPulse } from '../../src/call-gauge/model.js';
import { rounded } from '../../src/index.js';
import type { KeyFigure, Qualifier } from '../../src/index.js';

type Hours = readonly [number, number];

const figure = (more: Partial<KeyFigure> = {}): KeyFigure => ({
  id: 'calls',
  value: 21_000,
  unit: 'call',
  qualifier: 'more-than',
  period: 'per-day',
  ...more,
});
const inParts = (...parts: [window: Hours, value: number, qualifier?: Qualifier][]): KeyFigure =>
  figure({
    parts: parts.map(([window, value, qualifier], index) => ({ id: `part-${index}`, value, window, qualifier })),
  });

const published = figure({ window: [10, 12] });
const two = inParts([[13, 15.5], 3000, 'about'], [[8, 12], 6000, 'about']);
const hourly = inParts(...Array.from({ length: 24 }, (_, hour): [Hours, number] => [[hour, hour + 1], hour * 10]));

describe('what was counted', () => {
  const rows: { what: string; of: KeyFigure; spans: Hours[]; hours: number; minutes: number }[] = [
    { what: 'the published figure', of: published, spans: [[10, 12]], hours: 2, minutes: 120 },
    { what: 'a figure without hours', of: figure(), spans: [], hours: 24, minutes: 1440 },
    { what: 'a figure of the whole day', of: figure({ window: [0, 24] }), spans: [], hours: 24, minutes: 1440 },
    {
      what: 'two windows',
      of: two,
      spans: [
        [8, 12],
        [13, 15.5],
      ],
      hours: 6.5,
      minutes: 390,
    },
    { what: 'every hour of the day', of: hourly, spans: [], hours: 24, minutes: 1440 },
    {
      what: 'hours that follow each other',
      of: inParts([[7, 8], 1], [[8, 9], 2], [[10, 11], 3]),
      spans: [
        [7, 9],
        [10, 11],
      ],
      hours: 3,
      minutes: 180,
    },
    {
      what: 'parts without hours',
      of: figure({ window: [10, 12], parts: [{ id: 'in', value: 21_000, label: 'in' }] }),
      spans: [[10, 12]],
      hours: 2,
      minutes: 120,
    },
  ];
  for (const { what, of, spans, hours, minutes } of rows) {
    it(`of ${what} are ${hours} hours in ${spans.length || 'no'} stretches`, () => {
      const counts = countsOf(of);
      expect([spansOf(counts), hoursOf(counts), minutesOf(counts)]).to.deep.equal([spans, hours, minutes]);
    });
  }
});

describe('the calls by a minute', () => {
  const rows: { of: KeyFigure; hour: number; minutes: number; calls: number; qualifier: Qualifier }[] = [
    { of: published, hour: 10 + 1 / 60, minutes: 1, calls: 175, qualifier: 'more-than' },
    { of: published, hour: 10 + 43 / 60, minutes: 43, calls: 7525, qualifier: 'more-than' },
    { of: published, hour: 11, minutes: 60, calls: 10_500, qualifier: 'more-than' },
    { of: published, hour: 12, minutes: 120, calls: 21_000, qualifier: 'more-than' },
    // 1000 ÷ 120 × 7 = 58.3…
    { of: { ...published, value: 1000 }, hour: 10 + 7 / 60, minutes: 7, calls: 58, qualifier: 'more-than' },
    {
      of: { ...published, value: 1000, qualifier: 'just-under' },
      hour: 10 + 7 / 60,
      minutes: 7,
      calls: 59,
      qualifier: 'just-under',
    },
    {
      of: { ...published, value: 1000, qualifier: undefined },
      hour: 10 + 7 / 60,
      minutes: 7,
      calls: 58,
      qualifier: 'around',
    },
    { of: two, hour: 9, minutes: 60, calls: 1500, qualifier: 'about' },
    { of: two, hour: 12, minutes: 240, calls: 6000, qualifier: 'about' },
    { of: two, hour: 13 + 1 / 60, minutes: 241, calls: 6020, qualifier: 'about' },
    { of: two, hour: 15.5, minutes: 390, calls: 9000, qualifier: 'about' },
    { of: hourly, hour: 1, minutes: 60, calls: 0, qualifier: 'exact' },
    { of: hourly, hour: 2.5, minutes: 150, calls: 20, qualifier: 'exact' },
    {
      of: inParts([[8, 9], 60], [[9, 10], 60, 'more-than']),
      hour: 9.5,
      minutes: 90,
      calls: 90,
      qualifier: 'more-than',
    },
  ];
  for (const { of, hour, minutes, calls, qualifier } of rows) {
    it(`${minutes} of the count are ${qualifier} ${calls}, at ${hour.toFixed(2)}`, () => {
      const counts = countsOf(of);
      expect(rounded(callsAfter(counts, minutes))).to.deep.equal({ value: calls, qualifier });
      expect(hourAfter(counts, minutes)).to.be.closeTo(hour, 1e-9);
      expect(minutesBy(counts, hour)).to.equal(minutes);
    });
  }

  it('never fall, and never pass the whole', () => {
    for (const of of [published, two, hourly]) {
      const counts = countsOf(of);
      const total = counts.reduce((sum, { calls }) => sum + calls.value, 0);
      let last = 0;
      for (let minute = 1; minute <= minutesOf(counts); minute++) {
        const { value } = callsAfter(counts, minute);
        expect(value).to.be.within(last, total + 1e-6);
        expect(minutesBy(counts, hourAfter(counts, minute))).to.equal(minute);
        last = value;
      }
      expect(last).to.be.closeTo(total, 1e-6);
    }
  });

  it('before the count and between two of them are those of the nearest counted minute', () => {
    expect(minutesBy(countsOf(two), 3)).to.equal(1);
    expect(minutesBy(countsOf(two), 12.7)).to.equal(240);
    expect(minutesBy(countsOf(two), 23)).to.equal(390);
  });
});

describe('a pulse', () => {
  for (const [calls, worth] of [
    [2.9, 1],
    [3, 1],
    [3.1, 10],
    [30, 10],
    [31, 100],
    [0.01, 1],
    [5e9, 1e10],
  ] as const) {
    it(`is worth ${worth} where ${calls} calls come a second, so that there are three a second at most`, () => {
      expect(callsPerPulse(calls)).to.equal(worth);
      expect(calls / callsPerPulse(calls)).to.be.at.most(3);
    });
  }
});
