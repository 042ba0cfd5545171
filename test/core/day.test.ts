import { expect } from 'chai';
import { dayAt, HOUR, isTimeZone, MINUTE, wallClock, yearAt } from '../../src/core/day.js';

const at = (iso: string): number => Date.parse(iso);
const iso = (instant: number): string => new Date(instant).toISOString().replace(':00.000Z', 'Z');

describe('a day', () => {
  const rows: [title: string, zone: string, instant: string, start: string, end: string, hours: number][] = [
    ['in summer', 'Europe/Berlin', '2031-07-01T12:00Z', '2031-06-30T22:00Z', '2031-07-01T22:00Z', 24],
    ['in winter', 'Europe/Berlin', '2031-01-15T12:00Z', '2031-01-14T23:00Z', '2031-01-15T23:00Z', 24],
    ['on which clocks go forward', 'Europe/Berlin', '2031-03-30T12:00Z', '2031-03-29T23:00Z', '2031-03-30T22:00Z', 23],
    ['on which clocks go back', 'Europe/Berlin', '2031-10-26T12:00Z', '2031-10-25T22:00Z', '2031-10-26T23:00Z', 25],
    ['before clocks go forward', 'Europe/Berlin', '2031-03-29T12:00Z', '2031-03-28T23:00Z', '2031-03-29T23:00Z', 24],
    ['after clocks went back', 'Europe/Berlin', '2031-10-27T12:00Z', '2031-10-26T23:00Z', '2031-10-27T23:00Z', 24],
    [
      'before the change, in its first hour',
      'Europe/Berlin',
      '2031-03-29T23:30Z',
      '2031-03-29T23:00Z',
      '2031-03-30T22:00Z',
      23,
    ],
    [
      'after the change back, in its last hour',
      'Europe/Berlin',
      '2031-10-26T22:30Z',
      '2031-10-25T22:00Z',
      '2031-10-26T23:00Z',
      25,
    ],
    ['at its first moment', 'Europe/Berlin', '2031-07-01T22:00Z', '2031-07-01T22:00Z', '2031-07-02T22:00Z', 24],
    ['of a leap year', 'Europe/Berlin', '2032-02-29T12:00Z', '2032-02-28T23:00Z', '2032-02-29T23:00Z', 24],
    ['the last of a year', 'Europe/Berlin', '2031-12-31T12:00Z', '2031-12-30T23:00Z', '2031-12-31T23:00Z', 24],
    [
      'the first of a year, still the last in UTC',
      'Europe/Berlin',
      '2031-12-31T23:30Z',
      '2031-12-31T23:00Z',
      '2032-01-01T23:00Z',
      24,
    ],
    ['far east', 'Pacific/Auckland', '2031-07-01T13:00Z', '2031-07-01T12:00Z', '2031-07-02T12:00Z', 24],
    ['far east, clocks forward', 'Pacific/Auckland', '2031-09-27T20:00Z', '2031-09-27T12:00Z', '2031-09-28T11:00Z', 23],
    ['far east, clocks back', 'Pacific/Auckland', '2031-04-05T20:00Z', '2031-04-05T11:00Z', '2031-04-06T12:00Z', 25],
    ['far west', 'Pacific/Honolulu', '2031-07-01T09:00Z', '2031-06-30T10:00Z', '2031-07-01T10:00Z', 24],
    ['with a quarter of an hour', 'Asia/Kathmandu', '2031-07-01T09:00Z', '2031-06-30T18:15Z', '2031-07-01T18:15Z', 24],
    [
      'that begins at one, midnight being skipped',
      'America/Havana',
      '2031-03-09T12:00Z',
      '2031-03-09T05:00Z',
      '2031-03-10T04:00Z',
      23,
    ],
  ];
  for (const [title, zone, instant, start, end, hours] of rows) {
    it(`${title} (${zone}, ${instant}) has ${hours} hours`, () => {
      const day = dayAt(at(instant), zone);
      expect([iso(day.start), iso(day.end)]).to.deep.equal([start, end]);
      expect((day.end - day.start) / HOUR).to.equal(hours);
    });
  }

  for (const zone of ['Europe/Berlin', 'Pacific/Auckland', 'Pacific/Honolulu', 'America/New_York', 'Asia/Kathmandu']) {
    it(`follows the one before without gap, all through the year (${zone})`, () => {
      const first = dayAt(at('2031-12-30T12:00Z'), zone);
      let { end } = first;
      for (let count = 0; count < 400; count++) {
        const day = dayAt(end, zone);
        expect(day.start).to.equal(end);
        expect(dayAt(day.end - 1, zone)).to.deep.equal(day);
        const { hour, minute, second } = wallClock(day.start, zone);
        expect([hour, minute, second]).to.deep.equal([0, 0, 0]);
        ({ end } = day);
      }
    });
  }
});

describe('a year', () => {
  const rows: [title: string, zone: string, instant: string, start: string, days: number][] = [
    ['has 365 days', 'Europe/Berlin', '2031-07-01T12:00Z', '2030-12-31T23:00Z', 365],
    ['has 366 days every four years', 'Europe/Berlin', '2032-02-29T12:00Z', '2031-12-31T23:00Z', 366],
    ['begins with its first moment in the time zone', 'Europe/Berlin', '2031-12-31T23:00Z', '2031-12-31T23:00Z', 366],
    ['lasts to its last moment there', 'Europe/Berlin', '2031-12-31T22:59Z', '2030-12-31T23:00Z', 365],
    ['is the next one already far east', 'Pacific/Auckland', '2031-12-31T12:00Z', '2031-12-31T11:00Z', 366],
    ['is the last one still far west', 'Pacific/Honolulu', '2032-01-01T09:00Z', '2031-01-01T10:00Z', 365],
  ];
  for (const [title, zone, instant, start, days] of rows) {
    it(`${title} (${zone}, ${instant})`, () => {
      const year = yearAt(at(instant), zone);
      expect(iso(year.start)).to.equal(start);
      expect((year.end - year.start) / (24 * HOUR)).to.equal(days);
    });
  }
});

describe('the wall clock', () => {
  const clock = (year: number, month: number, day: number, hour: number, minute: number, second: number) => ({
    year,
    month,
    day,
    hour,
    minute,
    second,
  });
  const rows: [zone: string, instant: string, expected: ReturnType<typeof clock>][] = [
    ['Europe/Berlin', '2031-07-01T22:00:00Z', clock(2031, 7, 2, 0, 0, 0)],
    ['Europe/Berlin', '2031-03-30T00:59:59Z', clock(2031, 3, 30, 1, 59, 59)],
    ['Europe/Berlin', '2031-03-30T01:00:00Z', clock(2031, 3, 30, 3, 0, 0)],
    ['Europe/Berlin', '2031-10-26T00:30:00Z', clock(2031, 10, 26, 2, 30, 0)],
    ['Europe/Berlin', '2031-10-26T01:30:00Z', clock(2031, 10, 26, 2, 30, 0)],
    ['Pacific/Auckland', '2031-12-31T11:00:00Z', clock(2032, 1, 1, 0, 0, 0)],
    ['Pacific/Honolulu', '2032-02-29T09:59:59Z', clock(2032, 2, 28, 23, 59, 59)],
  ];
  for (const [zone, instant, expected] of rows) {
    it(`of ${zone} at ${instant}`, () => expect(wallClock(at(instant), zone)).to.include(expected));
  }

  it('of nowhere is an error', () => expect(() => wallClock(0, 'Europe/Erfurt')).to.throw(RangeError));
});

describe('a time zone', () => {
  const rows: [name: string, known: boolean][] = [
    ['Europe/Berlin', true],
    ['UTC', true],
    ['Europe/Erfurt', false],
    ['', false],
    ['<b>', false],
  ];
  for (const [name, known] of rows) {
    it(`"${name}" is ${known ? 'known' : 'unknown'}`, () => expect(isTimeZone(name)).to.equal(known));
  }
});

it('an hour has 60 minutes of 60,000 ms', () => expect([HOUR / MINUTE, MINUTE]).to.deep.equal([60, 60_000]));
