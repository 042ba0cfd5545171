import { clock } from '../element/fake-clock.js';
import { expect } from 'chai';
import { accessibilityTree, accessibleNodes, itInChromium, timezone } from '../helpers/commands.js';
import type { TlrzMailCounter } from '../../src/index.js';
import { labelOf, languages, one, part, settled, show, stage, stub, textOf, words } from '../element/stage.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const digits = (element: Element): string => part(element, 'number').textContent!;
const count = (element: Element): number => Number(digits(element).replaceAll(/\D/g, ''));
/** Three digits, rounded down, as German writes them; "etwa 24,9 Millionen" where that is shorter. */
function estimated(value: number): string {
  if (value === 0) return '0';
  const unit = 10 ** Math.max(0, String(value).length - 3);
  const known = Math.floor(value / unit) * unit;
  const inMillions = known >= 1e6;
  const number = (inMillions ? known / 1e6 : known).toLocaleString('de', { useGrouping: 'min2' as never });
  return `etwa ${number}${inMillions ? ' Millionen' : ''}`;
}
const counter = (attributes = ''): Promise<TlrzMailCounter> =>
  show(`<tlrz-mail-counter ${attributes}></tlrz-mail-counter>`);
const pass = async (ms: number): Promise<void> => {
  clock.pass(ms);
  await settled();
};

/** `of`: the part of the day's 70,000 or the year's 25 million mails that has to have come by then. */
const instants: { what: string; instant: string; since?: 'new-year'; of: number; says: string }[] = [
  { what: 'noon', instant: '2024-06-12T12:00:00+02:00', of: 12 / 24, says: '12:00 Uhr in Berlin' },
  { what: 'midnight', instant: '2024-06-12T00:00:00+02:00', of: 0, says: '0:00 Uhr in Berlin' },
  {
    what: 'the last second of a day',
    instant: '2024-06-12T23:59:59+02:00',
    of: 86_399 / 86_400,
    says: '23:59 Uhr in Berlin',
  },
  { what: 'the leap day', instant: '2024-02-29T18:00:00+01:00', of: 18 / 24, says: '18:00 Uhr in Berlin' },
  {
    what: 'the day of 23 hours, before its change',
    instant: '2024-03-31T01:30:00+01:00',
    of: 1.5 / 23,
    says: '1:30 Uhr in Berlin',
  },
  { what: 'and right after', instant: '2024-03-31T03:00:00+02:00', of: 2 / 23, says: '3:00 Uhr in Berlin' },
  { what: 'its noon', instant: '2024-03-31T12:00:00+02:00', of: 11 / 23, says: '12:00 Uhr in Berlin' },
  {
    what: 'its last second',
    instant: '2024-03-31T23:59:59+02:00',
    of: (23 * 3600 - 1) / (23 * 3600),
    says: '23:59 Uhr in Berlin',
  },
  {
    what: 'the day of 25 hours, at half past two',
    instant: '2024-10-27T02:30:00+02:00',
    of: 2.5 / 25,
    says: '2:30 Uhr in Berlin',
  },
  { what: 'and an hour later again', instant: '2024-10-27T02:30:00+01:00', of: 3.5 / 25, says: '2:30 Uhr in Berlin' },
  { what: 'its noon', instant: '2024-10-27T12:00:00+01:00', of: 13 / 25, says: '12:00 Uhr in Berlin' },
  {
    what: 'its last second',
    instant: '2024-10-27T23:59:59+01:00',
    of: (25 * 3600 - 1) / (25 * 3600),
    says: '23:59 Uhr in Berlin',
  },
  { what: 'New Year', instant: '2025-01-01T00:00:00+01:00', since: 'new-year', of: 0, says: '1. Januar, 0:00 Uhr' },
  {
    what: 'the last second of a leap year',
    instant: '2024-12-31T23:59:59+01:00',
    since: 'new-year',
    of: (366 * 86_400 - 1) / (366 * 86_400),
    says: '31. Dezember, 23:59 Uhr',
  },
  {
    what: 'the leap day of the year',
    instant: '2024-02-29T00:00:00+01:00',
    since: 'new-year',
    of: 59 / 366,
    says: '29. Februar, 0:00 Uhr',
  },
  {
    what: 'March of a common year',
    instant: '2023-03-01T00:00:00+01:00',
    since: 'new-year',
    of: 59 / 365,
    says: '1. März, 0:00 Uhr',
  },
  {
    what: 'summer, an hour of which the year got back',
    instant: '2023-07-01T00:00:00+02:00',
    since: 'new-year',
    of: (181 * 24 - 1) / (365 * 24),
    says: '1. Juli, 0:00 Uhr',
  },
];

describe('by the clock of Berlin', () => {
  for (const { what, instant, since, of, says } of instants) {
    it(`${what} (${instant}) is ${of.toFixed(5)} of the whole`, async () => {
      clock.set(instant);
      const element = await counter(since && `since="${since}"`);
      const total = since ? 25_000_000 : 70_000;
      expect(count(element)).to.equal(Math.floor(Number((total * of).toPrecision(12))));
      expect(count(element)).to.be.below(total);
      expect(labelOf(element)).to.include(`: ${estimated(count(element))}. Hochgerechnet, Stand ${says}`);
      expect(textOf(element)).to.include(
        `${since ? 'Mails in diesem Jahr:' : 'Mails seit Mitternacht:'}${of ? ' etwa' : ''}`,
      );
    });
  }
});

describe('wherever the reader is', () => {
  const zones = [
    'Pacific/Auckland',
    'Pacific/Kiritimati',
    'Asia/Tokyo',
    'Europe/Berlin',
    'UTC',
    'America/New_York',
    'Pacific/Honolulu',
  ];
  for (const zone of zones) {
    itInChromium(`the counter shows in ${zone} what it shows in Berlin`, async () => {
      await timezone(zone);
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
      for (const { instant, since, of, says } of instants) {
        clock.set(instant);
        const element = await counter(since && `since="${since}"`);
        expect(count(element)).to.equal(Math.floor(Number(((since ? 25_000_000 : 70_000) * of).toPrecision(12))));
        expect(labelOf(element)).to.include(says);
      }
    });
  }
});

describe('while the page is open', () => {
  it('midnight begins a new day', async () => {
    clock.set('2024-06-12T23:59:59+02:00');
    const element = await counter();
    expect([digits(element), labelOf(element).includes('23:59')]).to.deep.equal(['69.999', true]);
    await pass(SECOND);
    expect([digits(element), labelOf(element).includes('0:00')]).to.deep.equal(['0', true]);
    await pass(HOUR);
    expect(digits(element)).to.equal('2916');
  });

  it('New Year begins a new year', async () => {
    clock.set('2024-12-31T23:59:59+01:00');
    const element = await counter('since="new-year"');
    expect(digits(element)).to.equal('24.999.999');
    await pass(SECOND);
    expect(digits(element)).to.equal('0');
    // 25 million in 365 days of 86,400 s.
    await pass(HOUR);
    expect(digits(element)).to.equal('2853');
    expect(labelOf(element)).to.include('1. Januar, 1:00 Uhr');
  });

  for (const [what, instant, after, number] of [
    ['clocks go forward', '2024-03-31T01:59:59+01:00', 2 / 23, '6086'],
    ['clocks go back', '2024-10-27T02:59:59+02:00', 3 / 25, '8400'],
  ] as const) {
    it(`${what} without a jump`, async () => {
      clock.set(instant);
      const element = await counter();
      const before = count(element);
      await pass(SECOND);
      expect(count(element) - before).to.be.within(0, 1);
      expect(digits(element)).to.equal(number);
      expect(Math.floor(70_000 * after)).to.equal(Number(number));
    });
  }

  for (const [what, instant, number, says] of [
    ['of one day', '2024-06-12T12:00:00+02:00', '64.166', '22:00'],
    ['over a midnight', '2024-06-12T20:00:00+02:00', '17.500', '6:00'],
    // From 20:00 on the ten hours end at 7:00, which is the seventh hour of 25 … of 23: six are over.
    ['over the night that is an hour short', '2024-03-30T20:00:00+01:00', '18.260', '7:00'],
    ['over the night that is an hour long', '2024-10-26T20:00:00+02:00', '16.800', '5:00'],
    ['over New Year', '2024-12-31T20:00:00+01:00', '17.500', '6:00'],
  ] as const) {
    it(`ten hidden hours ${what} cost nothing, and then the number is right`, async () => {
      clock.set(instant);
      const element = await counter();
      stub(document, 'hidden', true);
      document.dispatchEvent(new Event('visibilitychange'));
      const before = digits(element);
      const seen: MutationRecord[] = [];
      const watch = new MutationObserver((records) => seen.push(...records));
      watch.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
      for (let hour = 0; hour < 10; hour++) await pass(HOUR);
      watch.disconnect();
      expect([digits(element), seen.length]).to.deep.equal([before, 0]);
      stub(document, 'hidden', false);
      await pass(0);
      expect(digits(element)).to.equal(number);
      expect(labelOf(element)).to.include(`${estimated(count(element))}. Hochgerechnet, Stand ${says} Uhr`);
    });
  }

  for (const wrong of [-HOUR, -24 * HOUR, -MINUTE, -366 * 24 * HOUR]) {
    it(`a clock set back by ${-wrong / MINUTE} minutes never makes the counter fall`, async () => {
      const element = await counter();
      let last = count(element);
      expect(last).to.equal(35_000);
      clock.putWrong(wrong);
      for (let minute = 1; minute <= 90; minute++) {
        clock.pass(MINUTE);
        expect(count(element)).to.be.at.least(last);
        last = count(element);
      }
      expect(last).to.equal(Math.floor((70_000 * 13.5) / 24));
    });
  }
});

describe('the total', () => {
  for (const instant of [
    '2024-06-12T23:59:59.999+02:00',
    '2024-03-31T23:59:59.999+02:00',
    '2024-10-27T23:59:59.999+01:00',
    '2024-12-31T23:59:59.999+01:00',
  ]) {
    for (const lang of languages) {
      it(`is never reached in ${lang}, not at ${instant} either`, async () => {
        clock.set(instant);
        const element = await counter(`lang="${lang}"`);
        expect(digits(element)).to.match(/^69[.,]999$/);
        expect(labelOf(element)).to.match(/(etwa|about) 69[.,]900/);
        element.since = 'new-year';
        await settled();
        expect(count(element)).to.be.below(25_000_000);
      });
    }
  }
});

describe('sixty seconds of ticking', () => {
  const live = '[aria-live], [role="status"], [role="alert"], [role="log"], [role="timer"], [role="marquee"], output';

  for (const since of ['midnight', 'new-year', 'visit']) {
    it(`change no live region since ${since}, and nothing that is read but the one sentence`, async () => {
      const element = await counter(`since="${since}"`);
      const records: MutationRecord[] = [];
      const watch = new MutationObserver((seen) => records.push(...seen));
      watch.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
      const shown = new Set([digits(element)]);
      for (let second = 0; second < 60; second++) {
        clock.pass(SECOND);
        await new Promise((resolve) => setTimeout(resolve));
        shown.add(digits(element));
      }
      await settled();
      watch.disconnect();
      expect(shown.size).to.be.above(40);
      const changed = records.map(({ target }) => (target instanceof Element ? target : target.parentElement!));
      expect(changed.filter((each) => each.closest(live))).to.deep.equal([]);
      const read = changed.filter((each) => !each.closest('[aria-hidden="true"]'));
      expect([...new Set(read)]).to.deep.equal([one(element, 'svg[role="img"]')]);
    });
  }

  itInChromium('leave one settled sentence in the accessibility tree', async () => {
    const element = await counter();
    await pass(59 * SECOND);
    expect(digits(element)).to.equal('35.047');
    const told = accessibleNodes(await accessibilityTree())
      .map(({ role, name }) => [role, words(name ?? '')] as const)
      .filter(([, name]) => /35\.0/.test(name));
    expect(told.map(([, name]) => name)).to.deep.equal([labelOf(element)]);
    expect(labelOf(element)).to.equal(
      'Mails seit Mitternacht: etwa 35.000. Hochgerechnet, Stand 12:00 Uhr in Berlin; veröffentlicht: knapp 70.000 am Tag',
    );
  });
});

describe('the layout', () => {
  /** What the browser itself counts as layout shift from now on. */
  const watchShift = (): (() => Promise<number>) => {
    let sum = 0;
    const add = (entries: PerformanceEntryList): void => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: false });
    return async () => {
      await settled();
      await new Promise((resolve) => setTimeout(resolve, 50));
      add(observer.takeRecords());
      observer.disconnect();
      return sum;
    };
  };

  itInChromium('is watched by something that sees shifts', async () => {
    await counter();
    const shift = watchShift();
    stage.style.paddingTop = '200px';
    await settled();
    expect(await shift()).to.be.above(0);
    stage.style.paddingTop = '';
    await settled();
  });

  for (const [width, rolling] of [
    [300, ''],
    [700, ''],
    [300, ' rolling'],
    [700, ' rolling'],
  ] as const) {
    for (const since of ['midnight', 'new-year']) {
      itInChromium(`does not shift since ${since} at ${width} px${rolling}, passing every power of ten`, async () => {
        stage.style.width = `${width}px`;
        const [start, perMs, most] =
          since === 'midnight'
            ? ([Date.parse('2024-06-12T00:00:00+02:00'), 70_000 / (24 * HOUR), 4] as const)
            : ([Date.parse('2024-01-01T00:00:00+01:00'), 25_000_000 / (366 * 24 * HOUR), 7] as const);
        clock.set(start);
        const element = await counter(`since="${since}"${rolling}`);
        const below = part(element, 'hold');
        const place = (): number => below.getBoundingClientRect().top;
        const shift = watchShift();
        const at = place();
        for (let power = 1; power <= most; power++) {
          for (const number of [10 ** power - 1, 10 ** power]) {
            clock.set(start + Math.ceil((number + 0.01) / perMs));
            await pass(0);
            expect(count(element)).to.equal(number);
            expect(place()).to.equal(at);
          }
        }
        expect(await shift()).to.equal(0);
      });
    }
  }
});

/** The last of the file: the page believes a clock that was put forward for as long as it is open. */
describe('at last', () => {
  it('a clock put forward is followed', async () => {
    const element = await counter();
    clock.putWrong(HOUR);
    await pass(MINUTE);
    expect(digits(element)).to.equal('37.965');
  });
});
