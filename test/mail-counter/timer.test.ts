import { clock } from '../element/fake-clock.js';
import { expect } from 'chai';
import { start, stop } from '../../src/element/clock.js';
import { itInChromium } from '../helpers/commands.js';
import { countRenders, frame, part, settled, show, stage, stub, textOf } from '../element/stage.js';

interface Timer {
  readonly task: () => void;
  readonly delay: number;
}

/** The timers that the page has set and that are still under way, until the end of the test. */
function watchTimers(): Map<number, Timer> {
  const timers = new Map<number, Timer>();
  const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout];
  let number = 1e9;
  // The test itself waits without a delay.
  stub(globalThis, 'setTimeout', ((task: () => void, delay = 0) => {
    if (!delay) return set(task);
    timers.set(++number, { task, delay });
    return number;
  }) as typeof setTimeout);
  stub(globalThis, 'clearTimeout', ((id: number) => {
    if (!timers.delete(id)) clear(id);
  }) as typeof clearTimeout);
  return timers;
}

const counters = (count: number): string =>
  `<div style="display: grid; grid-auto-columns: 1fr; grid-auto-flow: column">${'<tlrz-mail-counter></tlrz-mail-counter>'.repeat(count)}</div>`;
const showCounters = async (count: number): Promise<Element> => {
  await show(counters(count));
  return stage.querySelector('tlrz-mail-counter')!;
};
const digits = (element: Element): string => part(element, 'number').textContent!;

/** Lets the one timer run off. */
function fire(timers: Map<number, Timer>): void {
  const [[id, { task, delay }]] = [...timers] as [[number, Timer]];
  timers.delete(id);
  clock.set(Date.now() + delay);
  task();
}

describe('the timer of the page', () => {
  it('is one, however many counters there are', async () => {
    const timers = watchTimers();
    await showCounters(5);
    expect(timers.size).to.equal(1);
  });

  // WebKitGTK tells no sizes of text in zoomed pages.
  itInChromium('is one for counters, rolling counters and gauges alike', async () => {
    const timers = watchTimers();
    await show(
      `<div style="zoom: 0.25">
        <tlrz-mail-counter></tlrz-mail-counter>
        <tlrz-mail-counter rolling since="new-year"></tlrz-mail-counter>
        <tlrz-call-gauge open unit="second"></tlrz-call-gauge>
      </div>`,
    );
    const [counter, year, gauge] = stage.querySelectorAll('tlrz-mail-counter, tlrz-call-gauge');
    expect(timers.size).to.equal(1);
    for (let count = 0; count < 300 && !textOf(gauge!).includes('12:01'); count++) {
      fire(timers);
      await frame();
      expect(timers.size).to.equal(1);
    }
    // A minute after noon: each at its own pace.
    expect(textOf(gauge!)).to.include('12:01 Uhr: außerhalb');
    expect([digits(counter!), digits(year!)]).to.deep.equal(['35.048', '11.165.234']);
  });

  it('wakes for a gauge once a minute, its pulse included', async () => {
    const timers = watchTimers();
    await show('<tlrz-call-gauge open unit="second"></tlrz-call-gauge>');
    expect([...timers.values()].map(({ delay }) => delay)).to.deep.equal([60_000]);
  });

  it('sleeps until the next mail arrives', async () => {
    const timers = watchTimers();
    const counter = await showCounters(1);
    const before = digits(counter);
    // 24 hours by 70,000 mails are 1234.3 ms.
    expect([...timers.values()][0]!.delay).to.be.within(1, 1235);
    fire(timers);
    expect([before, digits(counter)]).to.deep.equal(['35.000', '35.001']);
    expect(timers.size).to.equal(1);
  });

  it('wakes four times a second at most, however many mails there are', async () => {
    const timers = watchTimers();
    const many = { id: 'mails-per-day', value: 1e12, unit: 'mail', period: 'per-day' };
    const figures = JSON.stringify({ publisher: 'P', title: 'T', figures: [many] });
    await show(`<tlrz-mail-counter figures='${figures}'></tlrz-mail-counter>`);
    expect([...timers.values()][0]!.delay).to.be.at.least(250);
  });

  it('goes on where half a mail a day never becomes one', async () => {
    const half = {
      id: 'mails-per-day',
      value: 0.5,
      unit: 'mail',
      period: 'per-day',
      window: [0, 0.1],
      confirmed: true,
    };
    const figures = JSON.stringify({ publisher: 'P', title: 'T', figures: [half] });
    const counter = await show(`<tlrz-mail-counter figures='${figures}'></tlrz-mail-counter>`);
    const renders = countRenders(counter);
    clock.pass(60_000);
    await settled();
    expect([renders() < 5, digits(counter)]).to.deep.equal([true, '0']);
  });

  it('goes on for all others where one of them makes a mistake', async () => {
    const timers = watchTimers();
    const said: unknown[] = [];
    stub(console, 'error', (error: unknown) => said.push(error));
    const mistaken = {
      tick(): number {
        throw new Error('a mistake');
      },
    };
    start(mistaken);
    const counter = await showCounters(1);
    fire(timers);
    stop(mistaken);
    expect([String(said[0]), digits(counter)]).to.deep.equal(['Error: a mistake', '35.001']);
  });

  it('costs a counter no render between two minutes', async () => {
    const timers = watchTimers();
    const counter = await showCounters(1);
    const renders = countRenders(counter);
    for (let count = 0; count < 40; count++) fire(timers);
    expect([renders(), digits(counter)]).to.deep.equal([0, '35.040']);
  });

  it('is not there while the page is hidden, and the counter is right again afterwards', async () => {
    const timers = watchTimers();
    const counter = await showCounters(3);
    stub(document, 'hidden', true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(timers.size).to.equal(0);
    stub(document, 'hidden', false);
    clock.pass(3_600_000);
    await settled();
    expect([timers.size, digits(counter)]).to.deep.equal([1, '37.916']);
  });

  it('is not there while no counter is on screen', async () => {
    const timers = watchTimers();
    const counter = await show(`<div data-subject style="height: 5000px"></div>${counters(2)}`);
    expect(timers.size).to.equal(0);
    expect(digits(stage.querySelector('tlrz-mail-counter')!)).to.equal('70.000');
    counter.style.height = '0';
    await settled();
    expect([timers.size, digits(stage.querySelector('tlrz-mail-counter')!)]).to.deep.equal([1, '35.000']);
    counter.style.height = '5000px';
    await settled();
    expect(timers.size).to.equal(0);
  });

  const quiet = [
    { what: 'when every counter is held', act: (counter: Element) => part(counter, 'hold').click() },
    { what: 'when the counter has gone', act: (counter: Element) => counter.remove() },
  ];
  for (const { what, act } of quiet) {
    it(`is not there ${what}`, async () => {
      const timers = watchTimers();
      const counter = await showCounters(1);
      expect(timers.size).to.equal(1);
      act(counter);
      await settled();
      expect(timers.size).to.equal(0);
    });
  }

  it('does not wake for what stands still more than once a minute', async () => {
    const timers = watchTimers();
    await show('<tlrz-mail-counter still></tlrz-mail-counter><tlrz-storage-books></tlrz-storage-books>');
    expect([...timers.values()].every(({ delay }) => delay >= 1000)).to.equal(true);
  });
});
