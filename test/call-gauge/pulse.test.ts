import { clock } from '../element/fake-clock.js';
import { expect } from 'chai';
import { emulate, itInChromium, press } from '../helpers/commands.js';
import { pulsePosition } from '../../src/call-gauge/dial.js';
import type { TlrzCallGauge } from '../../src/index.js';
import { all, explore, part, settled, show, stage, stub, textOf } from '../element/stage.js';

const animations = (element: Element): Animation[] => [
  ...document.getAnimations(),
  ...element.shadowRoot!.getAnimations(),
  ...all(element, '.pulse').flatMap((beat) => beat.getAnimations()),
];
const pulses = (element: Element): boolean => animations(element).some(({ playState }) => playState === 'running');
const gauge = (attributes = ''): Promise<TlrzCallGauge> =>
  show(`<tlrz-call-gauge open unit="second" ${attributes}></tlrz-call-gauge>`);
const seen = async (hidden: boolean): Promise<void> => {
  stub(document, 'hidden', hidden);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
};

describe('the pulse of the second', () => {
  it('is one stroke at the pace of the average, and says what it is worth', async () => {
    const element = await gauge();
    const [pulse] = all(element, '.pulse')[0]!.getAnimations();
    expect(all(element, '.pulse')).to.have.length(1);
    // 21,000 in 7200 seconds: one in 342.9 ms.
    expect(pulse!.effect!.getTiming().duration).to.be.closeTo(342.86, 0.01);
    expect(textOf(element)).to.include('1 Puls = 1 Anruf, im mittleren Takt (berechnet)');
  });

  it('stands in the middle of the dial at every width, also where the picture shrinks', async () => {
    for (const width of [200, 240, 256, 280, 700]) {
      stage.style.width = `${width}px`;
      const element = await gauge();
      const svg = element.shadowRoot!.querySelector<SVGSVGElement>('svg[role="img"]')!;
      const picture = svg.getBoundingClientRect();
      const stroke = all(element, '.pulse')[0]!;
      // It grows while it beats.
      for (const beat of stroke.getAnimations()) beat.cancel();
      const pulse = stroke.getBoundingClientRect();
      const scale = picture.width / svg.viewBox.baseVal.width;
      const { top, height } = pulsePosition(svg.viewBox.baseVal.width);
      expect(pulse.left + pulse.width / 2 - picture.left, `${width} px`).to.be.closeTo(picture.width / 2, 1);
      expect((pulse.top - picture.top) / scale, `${width} px`).to.be.closeTo(top, 1);
      expect(pulse.height / scale, `${width} px`).to.be.closeTo(height, 1);
    }
  });

  it('moves no control that a reader has at hand: what comes with a unit comes below the switch', async () => {
    const element = await gauge();
    const places = new Set<string>();
    for (const unit of ['window', 'hour', 'minute', 'second']) {
      element.unit = unit;
      await settled();
      const { left, top, width } = part(element, 'switch').getBoundingClientRect();
      places.add([left, top, width].map(Math.round).join());
    }
    expect([...places]).to.have.length(1);
  });

  it('never flashes more than three times a second: a faster one is worth more', async () => {
    const element = await gauge();
    const calls = { id: 'calls', value: 7200 * 31, unit: 'call', period: 'per-day', window: [10, 12] };
    element.figures = { publisher: 'P', title: 'T', figures: [calls] };
    await settled();
    const [pulse] = all(element, '.pulse')[0]!.getAnimations();
    expect(pulse!.effect!.getTiming().duration).to.be.closeTo(100_000 / 31, 0.01);
    expect(textOf(element)).to.include('1 Puls = 100 Anrufe');
  });

  for (const unit of ['window', 'hour', 'minute']) {
    it(`is not there for the ${unit}`, async () => {
      const element = await gauge();
      element.unit = unit;
      await settled();
      expect([pulses(element), all(element, '.pulse, [part="hold"]').length]).to.deep.equal([false, 0]);
      element.unit = 'second';
      await settled();
      expect(pulses(element)).to.equal(true);
    });
  }

  it('stays as long as nothing changes, through the minutes', async () => {
    const element = await gauge();
    const [before] = all(element, '.pulse')[0]!.getAnimations();
    clock.pass(60_000);
    await settled();
    expect(all(element, '.pulse')[0]!.getAnimations()).to.deep.equal([before]);
  });

  it('pauses and goes on by keyboard, and stays paused through blur, hiding and other units', async () => {
    const element = await gauge();
    part(element, 'hold').focus();
    await press('Space');
    await settled();
    expect([pulses(element), part(element, 'hold').textContent!.trim()]).to.deep.equal([false, 'Puls fortsetzen']);
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'hold'));
    window.dispatchEvent(new Event('blur'));
    await seen(true);
    await seen(false);
    window.dispatchEvent(new Event('focus'));
    element.unit = 'hour';
    await settled();
    element.unit = 'second';
    await settled();
    expect(pulses(element)).to.equal(false);
    part(element, 'hold').click();
    await settled();
    expect([pulses(element), part(element, 'hold').textContent!.trim()]).to.deep.equal([true, 'Puls anhalten']);
  });

  it('does not hold the mark for now', async () => {
    const element = await gauge();
    part(element, 'hold').click();
    clock.pass(60_000);
    await settled();
    expect(textOf(element)).to.include('12:01 Uhr: außerhalb');
  });

  it('rests while the page is hidden, off screen, and when the gauge has gone', async () => {
    const element = await gauge();
    await seen(true);
    expect(pulses(element)).to.equal(false);
    await seen(false);
    expect(pulses(element)).to.equal(true);
    const space = document.createElement('div');
    space.style.height = '5000px';
    stage.prepend(space);
    await settled();
    expect(pulses(element)).to.equal(false);
    space.remove();
    await settled();
    expect(pulses(element)).to.equal(true);
    element.remove();
    await settled();
    expect(animations(element)).to.deep.equal([]);
  });

  itInChromium('is no animation at all where less motion is wanted, and comes and goes with that wish', async () => {
    await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
    const element = await gauge();
    expect([animations(element), all(element, '.pulse, [part="hold"]')]).to.deep.equal([[], []]);
    expect(textOf(element)).not.to.include('Puls');
    await emulate({});
    await settled();
    expect(pulses(element)).to.equal(true);
    await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
    await settled();
    expect(animations(element)).to.deep.equal([]);
  });

  itInChromium('is not on paper', async () => {
    const element = await gauge();
    await emulate({ media: 'print' });
    await settled();
    expect([animations(element), all(element, '.pulse')]).to.deep.equal([[], []]);
  });

  it('is there for who explores, beside the button that pauses it', async () => {
    const element = await show('<tlrz-call-gauge unit="second"></tlrz-call-gauge>');
    expect([animations(element), all(element, '.pulse')]).to.deep.equal([[], []]);
    await explore(element);
    expect([pulses(element), all(element, '[part="hold"]').length]).to.deep.equal([true, 1]);
  });

  it('is left out by an editor with still', async () => {
    const element = await gauge('still');
    expect([animations(element), all(element, '.pulse, [part="hold"]')]).to.deep.equal([[], []]);
  });

  it('is not there where nobody calls', async () => {
    const element = await gauge();
    const calls = { id: 'calls', value: 0, unit: 'call', period: 'per-day', window: [10, 12] };
    element.figures = { publisher: 'P', title: 'T', figures: [calls] };
    await settled();
    expect(all(element, '.pulse')).to.deep.equal([]);
  });
});
