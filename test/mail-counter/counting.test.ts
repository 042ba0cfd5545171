import { clock, OPENED } from '../element/fake-clock.js';
import { expect } from 'chai';
import { itInChromium, emulate } from '../helpers/commands.js';
import type { TlrzMailCounter } from '../../src/index.js';
import {
  all,
  explore,
  insert,
  labelOf,
  one,
  part,
  settled,
  show,
  stage,
  stub,
  textOf,
  words,
} from '../element/stage.js';

const digits = (element: Element): string => part(element, 'number').textContent!;
const pass = async (ms: number): Promise<void> => {
  clock.pass(ms);
  await settled();
};
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('the counter', () => {
  it('shows the published figure and the ring of a whole day on the first paint', async () => {
    const counter = insert<TlrzMailCounter>('<tlrz-mail-counter></tlrz-mail-counter>');
    const shown: [string, string][] = [];
    const watch = new MutationObserver(() => {
      const number = counter.shadowRoot!.querySelector('[part="number"]')?.textContent;
      if (number) shown.push([number, textOf(counter)]);
    });
    watch.observe(counter.shadowRoot!, { childList: true, subtree: true });
    await settled();
    watch.disconnect();
    expect(shown[0]?.[0]).to.equal('70.000');
    expect(shown[0]?.[1])
      .to.include('am Tag: knapp')
      .and.to.include('Am Tag gibt es knapp 70.000')
      .and.not.to.match(/hochgerechnet/i);
    expect(shown.at(-1)?.[0]).to.equal('35.000');
    const still = textOf(await show('<tlrz-mail-counter still></tlrz-mail-counter>'));
    expect(still).to.include('24').and.to.include('Stunden');
  });

  it('then counts the day in Berlin', async () => {
    const counter = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    expect(digits(counter)).to.equal('35.000');
    expect(textOf(counter)).to.include('seit Mitternacht: etwa').and.to.include('12:00 Uhr in Berlin'.split(' ')[0]!);
    await pass(HOUR);
    expect(digits(counter)).to.equal('37.916');
  });

  it('has its number where a tick lays out the digits alone: contained, and no item of a grid or a flexible box', async () => {
    const counter = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    const number = part(counter, 'number');
    expect(getComputedStyle(number).contain).to.match(/strict|size.*layout/);
    expect(getComputedStyle(number.parentElement!).display).to.equal('block');
  });

  it('says nothing before 0, and “about” from the first mail on', async () => {
    const counter = await show<TlrzMailCounter>('<tlrz-mail-counter since="visit"></tlrz-mail-counter>');
    const above = (): string =>
      words([...counter.shadowRoot!.querySelectorAll('.above p:not(.void)')].at(-1)!.textContent!);
    expect([above(), digits(counter)]).to.deep.equal(['Mails, seit Sie hier sind:', '0']);
    // One comes every 1.2 seconds.
    await pass(1300);
    expect([above(), digits(counter)]).to.deep.equal(['Mails, seit Sie hier sind: etwa', '1']);
  });

  it('says that it extrapolates, from what, and what it assumes', async () => {
    const counter = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    expect(words(one(counter, '.below').innerText)).to.equal('Hochgerechnet (Annahme: gleichmäßig verteilt)');
    await explore(counter);
    expect(textOf(counter)).to.match(/Hochrechnung: knapp 70\.000 Mails am Tag, gleichmäßig verteilt \(Annahme\)/);
  });

  it('is told to assistive technology once a minute, settled', async () => {
    const counter = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    const label = labelOf(counter);
    expect(label)
      .to.include('etwa 35.000')
      .and.to.include('veröffentlicht: knapp 70.000 am Tag')
      .and.to.match(/hochgerechnet/i);
    await pass(20_000);
    expect(digits(counter)).to.equal('35.016');
    expect(labelOf(counter)).to.equal(label);
    await pass(40_000);
    expect(labelOf(counter)).to.include('etwa 35.000').and.to.include('12:01');
  });

  it('starts again at midnight', async () => {
    clock.set('2024-06-12T23:59:59+02:00');
    const counter = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    expect(digits(counter)).to.equal('69.999');
    await pass(1000);
    expect(digits(counter)).to.equal('0');
  });

  const modes = [
    { since: 'midnight', number: '35.000', text: 'seit Mitternacht' },
    { since: 'new-year', number: '11.165.186', text: 'in diesem Jahr' },
    { since: 'visit', number: '0', text: 'seit Sie hier sind' },
  ];
  for (const { since, number, text } of modes) {
    it(`counts ${text} with since="${since}"`, async () => {
      const counter = await show(`<tlrz-mail-counter since="${since}"></tlrz-mail-counter>`);
      expect(digits(counter)).to.equal(number);
      expect(textOf(counter)).to.include(text);
    });
  }

  it('names the year’s own figure and what the day’s figure would make of it', async () => {
    const text = textOf(await show('<tlrz-mail-counter open since="new-year"></tlrz-mail-counter>'));
    expect(text).to.include('etwa 25 Millionen').and.to.include('knapp 25,55 Millionen');
  });

  it('offers no year where the release states none', async () => {
    const figures = [{ id: 'mails-per-day', value: 100, unit: 'mail', period: 'per-day' }];
    const counter = await show<TlrzMailCounter>('<tlrz-mail-counter open since="new-year"></tlrz-mail-counter>');
    counter.figures = { publisher: 'P', title: 'T', figures };
    await settled();
    expect(all(counter, '[type="radio"]')).to.have.length(2);
    expect(digits(counter)).to.equal('50');
    expect(all<HTMLInputElement>(counter, '[type="radio"]').filter(({ checked }) => checked)).to.have.length(1);
  });

  it('counts the days of the dataset’s time zone', async () => {
    const figures = [{ id: 'mails-per-day', value: 2400, unit: 'mail', period: 'per-day' }];
    const counter = await show<TlrzMailCounter>('<tlrz-mail-counter></tlrz-mail-counter>');
    counter.figures = { publisher: 'P', title: 'T', timeZone: 'America/New_York', figures };
    await settled();
    expect(digits(counter)).to.equal('600');
    expect(textOf(counter)).to.include('New York');
  });

  it('has a line of the key for what is still to come only where that comes', async () => {
    const lines = (element: Element): string[] => all(element, '.key li').map((line) => words(line.textContent!));
    expect(lines(await show('<tlrz-mail-counter></tlrz-mail-counter>'))).to.deep.equal([
      '1 Strich = 10 Minuten',
      'der Rest des Tages',
    ]);
    expect(lines(await show('<tlrz-mail-counter still></tlrz-mail-counter>'))).to.deep.equal(['1 Strich = 10 Minuten']);
  });

  it('stands still at the published figure with still, without controls', async () => {
    const counter = await show('<tlrz-mail-counter open still></tlrz-mail-counter>');
    await pass(HOUR);
    expect(digits(counter)).to.equal('70.000');
    expect(all(counter, 'input, [part="hold"], [part="read"]')).to.deep.equal([]);
    expect(textOf(counter)).not.to.match(/Hochrechnung|hochgerechnet/i);
  });

  it('keeps its wide controls where they are in every mode', async () => {
    const counter = await show<TlrzMailCounter>('<tlrz-mail-counter open></tlrz-mail-counter>');
    for (const width of ['580px', '600px', '620px']) {
      stage.style.width = width;
      const tops = new Set<number>();
      for (const since of ['midnight', 'new-year', 'visit']) {
        counter.since = since;
        await settled();
        tops.add(Math.round(part(counter, 'switch').getBoundingClientRect().top));
      }
      expect([...tops], width).to.have.length(1);
    }
  });

  it('has as much room for its number in every mode', async () => {
    const counter = await show<TlrzMailCounter>('<tlrz-mail-counter></tlrz-mail-counter>');
    const topOf = (selector: string): number => one(counter, selector).getBoundingClientRect().top;
    for (const width of ['240px', '288px', '350px', '700px']) {
      stage.style.width = width;
      const rooms = new Set<number>();
      for (const since of ['midnight', 'new-year', 'visit']) {
        counter.since = since;
        await settled();
        rooms.add(Math.round(topOf('.below p') - topOf('.moving')));
      }
      expect([...rooms], width).to.have.length(1);
    }
  });

  it('goes on from the same time when the device’s clock is set back', async () => {
    const counter = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    clock.putWrong(-3 * HOUR);
    await pass(MINUTE);
    expect(digits(counter)).to.equal('35.048');
  });

  it('does not reach the total by rounding, in any language', async () => {
    clock.set('2024-06-12T23:59:59.999+02:00');
    for (const lang of ['de', 'en', 'de-simple']) {
      const counter = await show(`<tlrz-mail-counter lang="${lang}"></tlrz-mail-counter>`);
      expect(digits(counter)).to.match(/^69[.,]999$/);
      expect(labelOf(counter)).to.match(/(etwa|about) 69[.,]900/);
    }
  });

  it('shows the day again after it was moved to another place', async () => {
    const counter = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    counter.remove();
    await pass(HOUR);
    stage.append(counter);
    await settled();
    expect(digits(counter)).to.equal('37.916');
  });

  itInChromium('shows on paper what is settled: the published figure, the table and the source', async () => {
    const counter = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    expect(digits(counter)).to.equal('35.000');
    await emulate({ media: 'print' });
    await settled();
    expect(digits(counter)).to.equal('70.000');
    expect(words(part(counter, 'table').textContent!)).to.include('knapp 70.000');
    expect(part(counter, 'table').offsetHeight).to.be.above(0);
    expect(part(counter, 'source').offsetHeight).to.be.above(0);
    expect(all(counter, 'button, input').filter((each) => each.offsetHeight)).to.deep.equal([]);
    await emulate({ media: 'screen' });
    await settled();
    expect(digits(counter)).to.equal('35.000');
    expect(all(counter, 'table')).to.deep.equal([]);
  });

  itInChromium('moves nothing for readers who want less motion, and nothing else moves at all', async () => {
    await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
    const counter = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    await pass(MINUTE);
    expect(document.getAnimations()).to.deep.equal([]);
    expect(digits(counter)).to.equal('35.048');
  });

  it('asks the platform for no time before the first paint', async () => {
    let asked = 0;
    const original = Intl.DateTimeFormat.prototype.formatToParts;
    stub(Intl.DateTimeFormat.prototype, 'formatToParts', function (this: Intl.DateTimeFormat, date) {
      asked++;
      return original.call(this, date);
    });
    const counter = insert<TlrzMailCounter>('<tlrz-mail-counter></tlrz-mail-counter>');
    await counter.updateComplete;
    expect(asked).to.equal(0);
    expect(OPENED).to.equal(Date.now());
  });
});
