import { expect } from 'chai';
import { countAt, extrapolation, nextChange, type Flow } from '../../src/mail-counter/model.js';

const HOUR = 3_600_000;
const BERLIN = 'Europe/Berlin';
const flow = (value: number): Flow => ({ total: { value, qualifier: 'just-under' }, period: 'per-day' });
const totals: { day: Flow; year: Flow } = {
  day: flow(70_000),
  year: { total: { value: 25_000_000, qualifier: 'about' }, period: 'per-year' },
};

const at = (instant: string): number => Date.parse(instant);
const since = (mode: 'midnight' | 'new-year', now: number, timeZone = BERLIN) =>
  extrapolation(mode, totals, now, 0, timeZone);
const count = (mode: 'midnight' | 'new-year', instant: string, timeZone = BERLIN): number =>
  countAt(since(mode, at(instant), timeZone), at(instant));

describe('the extrapolation of a day', () => {
  const rows = [
    { what: 'midnight', instant: '2024-06-12T00:00:00+02:00', mails: 0 },
    { what: 'noon', instant: '2024-06-12T12:00:00+02:00', mails: 35_000 },
    { what: 'six in the evening', instant: '2024-06-12T18:00:00+02:00', mails: 52_500 },
    { what: 'the last second', instant: '2024-06-12T23:59:59+02:00', mails: 69_999 },
    { what: 'noon in winter', instant: '2024-01-12T12:00:00+01:00', mails: 35_000 },
    // 23 hours: 11 are over at noon. 25 hours: 13 are.
    { what: 'noon of the day of 23 hours', instant: '2024-03-31T12:00:00+02:00', mails: 33_478 },
    { what: 'the last second of the day of 23 hours', instant: '2024-03-31T23:59:59+02:00', mails: 69_999 },
    { what: 'before the hour that is skipped', instant: '2024-03-31T01:59:59+01:00', mails: 6086 },
    { what: 'after the hour that is skipped', instant: '2024-03-31T03:00:01+02:00', mails: 6087 },
    { what: 'noon of the day of 25 hours', instant: '2024-10-27T12:00:00+01:00', mails: 36_400 },
    { what: 'the hour that comes twice, first', instant: '2024-10-27T02:30:00+02:00', mails: 7000 },
    { what: 'the hour that comes twice, again', instant: '2024-10-27T02:30:00+01:00', mails: 9800 },
    { what: 'the last second of the day of 25 hours', instant: '2024-10-27T23:59:59+01:00', mails: 69_999 },
    { what: 'noon of a leap day', instant: '2024-02-29T12:00:00+01:00', mails: 35_000 },
    { what: 'New Year', instant: '2025-01-01T00:00:00+01:00', mails: 0 },
  ];
  for (const { what, instant, mails } of rows) {
    it(`is ${mails} at ${what}`, () => {
      expect(count('midnight', instant)).to.equal(mails);
    });
  }

  const zones = [
    { timeZone: 'America/New_York', instant: '2024-06-12T12:00:00-04:00' },
    { timeZone: 'Asia/Kathmandu', instant: '2024-06-12T12:00:00+05:45' },
    { timeZone: 'Pacific/Kiritimati', instant: '2024-06-12T12:00:00+14:00' },
    { timeZone: 'Pacific/Apia', instant: '2024-06-12T12:00:00+13:00' },
    { timeZone: 'UTC', instant: '2024-06-12T12:00:00Z' },
  ];
  for (const { timeZone, instant } of zones) {
    it(`is half of the total at noon in ${timeZone}`, () => {
      expect(count('midnight', instant, timeZone)).to.equal(35_000);
    });
  }

  it('never falls, never reaches the total and grows by one at each change, through the days of 23 and 25 hours', () => {
    for (const day of ['2024-03-31T00:00:00+01:00', '2024-06-12T00:00:00+02:00', '2024-10-27T00:00:00+02:00']) {
      const start = at(day);
      const { end } = since('midnight', start).span;
      let last = -1;
      for (let now = start; now < end; now += 617_003) {
        const e = since('midnight', now);
        const mails = countAt(e, now);
        expect(mails).to.be.at.least(last).and.below(70_000);
        const next = nextChange(e, now);
        expect(next).to.be.above(now);
        if (next > now + 250) expect([countAt(e, next - 1), countAt(e, next)]).to.deep.equal([mails, mails + 1]);
        last = mails;
      }
      expect(countAt(since('midnight', end - 1), end - 1)).to.equal(69_999);
      expect(countAt(since('midnight', end), end)).to.equal(0);
    }
  });

  it('has 23 and 25 hours twice a year, and 24 otherwise', () => {
    const hours = ['2024-03-31T12:00Z', '2024-10-27T12:00Z', '2024-06-12T12:00Z'].map((instant) => {
      const { span } = since('midnight', at(instant));
      return (span.end - span.start) / HOUR;
    });
    expect(hours).to.deep.equal([23, 25, 24]);
  });

  for (const value of [1, 2.5, 999_999_999, 1e15]) {
    it(`stays below a total of ${value}`, () => {
      const now = at('2024-06-12T23:59:59.999+02:00');
      const e = extrapolation('midnight', { ...totals, day: flow(value) }, now, 0, BERLIN);
      expect(countAt(e, now)).to.be.below(value);
      expect(nextChange(e, now)).to.be.above(now);
    });
  }

  it('of nothing stays nothing', () => {
    const now = at('2024-06-12T12:00:00+02:00');
    const e = extrapolation('midnight', { ...totals, day: flow(0) }, now, 0, BERLIN);
    expect(countAt(e, now)).to.equal(0);
  });
});

describe('the extrapolation of a year', () => {
  const rows = [
    { what: 'New Year', instant: '2024-01-01T00:00:00+01:00', mails: 0 },
    { what: 'the middle of a leap year', instant: '2024-07-02T01:00:00+02:00', mails: 12_500_000 },
    { what: 'the middle of a common year', instant: '2023-07-02T13:00:00+02:00', mails: 12_500_000 },
    { what: 'the last second of a leap year', instant: '2024-12-31T23:59:59+01:00', mails: 24_999_999 },
    { what: 'the last second of a common year', instant: '2023-12-31T23:59:59+01:00', mails: 24_999_999 },
  ];
  for (const { what, instant, mails } of rows) {
    it(`is ${mails} at ${what}`, () => {
      expect(count('new-year', instant)).to.equal(mails);
    });
  }
});

describe('the extrapolation of a visit', () => {
  const visit = (opened: string, now: string): number =>
    countAt(extrapolation('visit', totals, at(now), at(opened), BERLIN), at(now));

  const rows = [
    { opened: '2024-06-12T12:00:00+02:00', now: '2024-06-12T12:00:00+02:00', mails: 0 },
    { opened: '2024-06-12T12:00:00+02:00', now: '2024-06-12T13:00:00+02:00', mails: 2916 },
    { opened: '2024-06-12T12:00:00+02:00', now: '2024-06-13T12:00:00+02:00', mails: 70_000 },
  ];
  for (const { opened, now, mails } of rows) {
    it(`is ${mails} from ${opened} to ${now}`, () => {
      expect(visit(opened, now)).to.equal(mails);
    });
  }

  for (const midnight of ['2024-10-27T00:00:00+02:00', '2024-10-28T00:00:00+01:00', '2024-03-31T00:00:00+01:00']) {
    it(`does not fall or jump at the midnight of ${midnight}, where a day of another length begins`, () => {
      const end = at(midnight);
      const opened = new Date(end - 12 * HOUR).toISOString();
      const before = visit(opened, new Date(end - 1).toISOString());
      const after = visit(opened, new Date(end + 1).toISOString());
      expect(after - before).to.be.within(0, 1);
    });
  }
});
