/** Ways through every control of the counter and the gauge, by keyboard alone and by clicks alone. */
import { clock } from './fake-clock.js';
import { expect } from 'chai';
import { click, itWithMouse, press } from '../helpers/commands.js';
import { all, labelOf, one, part, settled, show, stage, words } from './stage.js';

const digits = (element: Element): string => part(element, 'number').textContent!;
const slider = (element: Element): HTMLInputElement => one<HTMLInputElement>(element, '[type="range"]');
/** What assistive technology was told last. */
const said = (element: Element): string => words(part(element, 'status').textContent!);
const radio = (element: Element, index: number): Element => all(element, 'label')[index]!;
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;
const pass = async (ms: number): Promise<void> => {
  clock.pass(ms);
  await settled();
};
const clicked = async (target: Element, at?: number): Promise<void> => {
  await click(target, at);
  await settled();
};
const pressed = async (keys: string): Promise<void> => {
  await press(keys);
  await settled();
};
const start = async (tag: string): Promise<Element> => {
  const element = await show(`<a href="#a">before</a><${tag} data-subject></${tag}><a href="#b">after</a>`);
  stage.querySelector('a')!.focus();
  return element;
};

describe('the counter', () => {
  itWithMouse('does all by clicks', async () => {
    const element = await start('tlrz-mail-counter');
    await clicked(part(element, 'hold'));
    await pass(60_000);
    expect(digits(element)).to.equal('35.000');
    await clicked(part(element, 'explore'));
    await clicked(radio(element, 1));
    expect(digits(element)).to.equal('11.165.186');
    await clicked(radio(element, 2));
    expect(digits(element)).to.equal('0');
    await clicked(radio(element, 0));
    await clicked(part(element, 'hold'));
    expect(digits(element)).to.equal('35.048');
    await clicked(slider(element), 0.25);
    expect(slider(element).valueAsNumber).to.be.within(340, 380);
    expect(Number(digits(element).replace('.', ''))).to.be.within(16_500, 18_500);
    await clicked(part(element, 'read'));
    // Said in three digits, as an estimate is.
    expect(said(element)).to.include(`etwa ${digits(element).replace(/\d\d$/, '00')}`);
    await clicked(part(element, 'back'));
    expect(digits(element)).to.equal('35.048');
    await clicked(part(element, 'data'));
    expect(part(element, 'table').offsetHeight).to.be.above(50);
    await clicked(part(element, 'data'));
    expect(all(element, 'table')).to.deep.equal([]);
  });

  it('does all by keys, in the order in which it is read', async () => {
    const element = await start('tlrz-mail-counter');
    await pressed('Tab');
    expect(focused(element)).to.equal(part(element, 'simple'));
    await pressed('Tab');
    expect(focused(element)).to.equal(part(element, 'hold'));
    await pressed('Space');
    await pass(60_000);
    expect([digits(element), focused(element)]).to.deep.equal(['35.000', part(element, 'hold')]);
    await pressed('Enter');
    expect(digits(element)).to.equal('35.048');
    await pressed('Tab');
    expect(focused(element)).to.equal(part(element, 'explore'));
    await pressed('Enter');
    await pressed('Tab');
    await pressed('ArrowRight');
    expect(digits(element)).to.match(/^11\.165/);
    await pressed('ArrowRight');
    expect(digits(element)).to.equal('48');
    // Not every browser goes on from the last to the first.
    await pressed('ArrowLeft');
    await pressed('ArrowLeft');
    expect(digits(element)).to.equal('35.048');
    await pressed('Tab');
    expect(focused(element)).to.equal(slider(element));
    await pressed('ArrowLeft');
    expect(digits(element)).to.equal('35.000');
    await pressed('Tab');
    expect(focused(element)).to.equal(part(element, 'back'));
    await pressed('Space');
    expect([digits(element), focused(element)]).to.deep.equal(['35.048', slider(element)]);
    await pressed('Tab');
    expect(focused(element)).to.equal(part(element, 'read'));
    await pressed('Enter');
    expect(said(element)).to.include('etwa 35.000');
    await pressed('Tab');
    expect(focused(element)).to.equal(part(element, 'data'));
    await pressed('Enter');
    expect(part(element, 'table').offsetHeight).to.be.above(50);
    await pressed('Enter');
    await pressed('Tab');
    // Not the elements themselves: to print an infographic takes a test longer than it has.
    expect(document.activeElement!.outerHTML).to.equal('<a href="#b">after</a>');
  });
});

describe('the gauge', () => {
  itWithMouse('does all by clicks', async () => {
    const element = await start('tlrz-call-gauge');
    await clicked(part(element, 'play'));
    await pass(3_000);
    expect(labelOf(element)).to.match(/^11:00 Uhr: mehr als 10\.500 Anrufe, berechnet/);
    await pass(4_000);
    expect(labelOf(element)).to.match(/^Mehr als 21\.000 Anrufe/);
    await clicked(part(element, 'explore'));
    for (const [index, says] of [
      [1, '10.500'],
      [2, '175'],
      [3, '2,9'],
      [0, '21.000'],
    ] as const) {
      await clicked(radio(element, index));
      expect(labelOf(element)).to.include(`Mehr als ${says} Anrufe`);
      if (index !== 3) continue;
      await clicked(part(element, 'hold'));
      expect(all(element, '.pulse')[0]!.getAnimations()).to.deep.equal([]);
      await clicked(part(element, 'hold'));
      expect(all(element, '.pulse')[0]!.getAnimations()).to.have.length(1);
    }
    await clicked(slider(element), 0.5);
    expect(slider(element).valueAsNumber).to.be.within(57, 64);
    expect(labelOf(element)).to.match(/^1[01]:\d\d Uhr: mehr als 1\d\.\d\d\d Anrufe, berechnet, gleichmäßig verteilt/);
    await clicked(part(element, 'back'));
    expect(labelOf(element)).to.match(/^Mehr als 21\.000/);
    await clicked(part(element, 'data'));
    expect(part(element, 'table').offsetHeight).to.be.above(50);
  });

  it('does all by keys, in the order in which it is read', async () => {
    const element = await start('tlrz-call-gauge');
    await pressed('Tab');
    expect(focused(element)).to.equal(part(element, 'simple'));
    await pressed('Tab');
    expect(focused(element)).to.equal(part(element, 'play'));
    await pressed('Space');
    await pass(1_500);
    await pressed('Space');
    expect(labelOf(element)).to.match(/^10:30 Uhr: mehr als 5250 Anrufe, berechnet/);
    expect(said(element)).to.match(/^10:30 Uhr: mehr als 5250 Anrufe, berechnet/);
    await pressed('Space');
    await pass(6_000);
    expect(labelOf(element)).to.match(/^Mehr als 21\.000 Anrufe/);
    await pressed('Tab');
    expect(focused(element)).to.equal(part(element, 'explore'));
    await pressed('Enter');
    await pressed('Tab');
    for (const says of ['10.500', '175', '2,9']) {
      await pressed('ArrowRight');
      expect(labelOf(element)).to.include(`Mehr als ${says} Anrufe`);
    }
    await pressed('Tab');
    expect(focused(element)).to.equal(part(element, 'hold'));
    await pressed('Space');
    expect([all(element, '.pulse')[0]!.getAnimations().length, focused(element)]).to.deep.equal([
      0,
      part(element, 'hold'),
    ]);
    await pressed('Shift+Tab');
    for (const _ of ['minute', 'hour', 'window']) await pressed('ArrowLeft');
    await pressed('Tab');
    expect(focused(element)).to.equal(slider(element));
    await pressed('ArrowLeft');
    expect(slider(element).getAttribute('aria-valuetext')).to.match(/^11:59\sUhr: mehr als 20\.825/);
    await pressed('Tab');
    await pressed('Enter');
    expect([slider(element).valueAsNumber, focused(element)]).to.deep.equal([120, slider(element)]);
    await pressed('Tab');
    expect(focused(element)).to.equal(part(element, 'data'));
    await pressed('Space');
    expect(part(element, 'table').offsetHeight).to.be.above(50);
    await pressed('Space');
    await pressed('Tab');
    // Not the elements themselves: to print an infographic takes a test longer than it has.
    expect(document.activeElement!.outerHTML).to.equal('<a href="#b">after</a>');
  });
});
