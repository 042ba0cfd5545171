import { expect } from 'chai';
import { isTimeZone, wallClock } from '../../src/core/day.js';
import { keepsRule, offsetByRule } from '../../src/core/summer-time.js';

const ZONES = [
  'Europe/Berlin',
  'Europe/Vienna',
  'Europe/Zurich',
  'Europe/Brussels',
  'Europe/Luxembourg',
  'Europe/Paris',
];
const HOUR = 3_600_000;

/** How far a zone is ahead of UTC, in ms, as the platform knows it. */
function offsetByPlatform(instant: number, format: Intl.DateTimeFormat): number {
  const fields: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) fields[type] = Number(value);
  const { year, month, day, hour, minute, second } = fields as Record<string, number>;
  return Date.UTC(year!, month! - 1, day, hour, minute, second) - instant;
}

describe('the summer time of the European Union', () => {
  for (const zone of ZONES) {
    it(`is the platform's in ${zone}, at each change of clocks and between them, from 2002 to 2037`, () => {
      const number = 'numeric';
      const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
        timeZone: zone,
        hourCycle: 'h23',
        year: number,
        month: number,
        day: number,
        hour: number,
        minute: number,
        second: number,
      });
      const wrong: string[] = [];
      const compare = (instant: number): void => {
        const same = offsetByRule(instant, zone) === offsetByPlatform(instant, format);
        if (!same) wrong.push(new Date(instant).toISOString());
      };
      for (let year = 2002; year < 2038; year++) {
        for (let month = 0; month < 12; month++) compare(Date.UTC(year, month, 15, 12));
        // The last Sunday lies in the last week of its month.
        for (const month of [2, 9]) {
          for (let day = 25; day <= 31; day++) {
            const change = Date.UTC(year, month, day, 1);
            for (const instant of [change - HOUR, change - 1_000, change, change + HOUR]) compare(instant);
          }
        }
      }
      expect(wrong).to.deep.equal([]);
    });
  }

  it('holds for zones that keep it only', () => {
    expect(ZONES.filter((zone) => !keepsRule(zone))).to.deep.equal([]);
    for (const zone of ['Europe/London', 'Europe/Istanbul', 'America/New_York', 'toString', ''])
      expect([zone, keepsRule(zone), offsetByRule(Date.UTC(2031, 6), zone)]).to.deep.equal([zone, false, undefined]);
  });

  it('is not told before the directive was in force: the platform is asked', () => {
    const earlier = Date.UTC(1980, 3, 6, 12);
    expect(offsetByRule(earlier, 'Europe/Berlin')).to.equal(undefined);
    expect(wallClock(earlier, 'Europe/Berlin')).to.include({ year: 1980, month: 4, day: 6, hour: 14 });
  });

  it('makes no Intl.DateTimeFormat, which costs a page more than its pictures', () => {
    const { DateTimeFormat } = Intl;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(target, parameters) {
        made++;
        return Reflect.construct(target, parameters) as object;
      },
    });
    try {
      wallClock(Date.UTC(2031, 6, 1), 'Europe/Berlin');
      isTimeZone('Europe/Berlin');
      expect(made).to.equal(0);
      isTimeZone('Europe/London');
      expect(made).to.equal(1);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });
});
