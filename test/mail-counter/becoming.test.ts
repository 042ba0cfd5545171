import '../element/fake-clock.js';
import { expect } from 'chai';
import { emulate, itInChromium } from '../helpers/commands.js';
import { all, finishEntrances, frame, insert, labelOf, part, settled, stage, stub } from '../element/stage.js';

/** The animations of a counter from the moment at which it counts. */
async function started(markup = '<tlrz-mail-counter></tlrz-mail-counter>'): Promise<Element> {
  // However slow the machine is: what moves stands still until the test goes on.
  const { animate } = Element.prototype;
  stub(Element.prototype, 'animate', function (this: Element, ...of: Parameters<typeof animate>) {
    const animation = animate.apply(this, of);
    animation.pause();
    return animation;
  });
  const element = insert(markup);
  const counts = (): boolean =>
    all(element, 'svg[role="img"]').length > 0 && labelOf(element).includes('seit Mitternacht');
  for (let wait = 0; wait < 60 && !counts(); wait++) await frame();
  return element;
}
const moving = (element: Element): Animation[] => element.shadowRoot!.getAnimations();

describe('the day’s figure becomes the count of now', () => {
  it('by digits that roll from one to the other, while the ring of the whole day gives way', async () => {
    const element = await started();
    const digits = all(element, '.number span');
    expect(digits.map((digit) => `${digit.dataset.before ?? ''}>${digit.textContent!}`)).to.deep.equal([
      ...['7>3', '0>5', '>.', '>0', '>0', '>0'],
    ]);
    expect(all(element, '[part="picture"] > g')).to.have.length(2);
    expect(moving(element)).not.to.deep.equal([]);
  });

  it('is settled from the start for who reads it, and in the layout', async () => {
    const element = await started();
    expect(labelOf(element)).to.include('etwa 35.000');
    expect(part(element, 'number').textContent).to.equal('35.000');
    for (const animation of moving(element)) {
      const properties = (animation.effect as KeyframeEffect).getKeyframes().flatMap((each) => Object.keys(each));
      expect(properties).not.to.include.members(['width']);
      for (const property of ['height', 'margin', 'top', 'left', 'fontSize'])
        expect(properties).not.to.include(property);
    }
    const places = (): number[] =>
      ['number', 'hold', 'source'].map((name) => part(element, name).getBoundingClientRect().top);
    const before = places();
    finishEntrances();
    await settled();
    expect(places()).to.deep.equal(before);
  });

  it('at once where the platform knows no animations, as in tests of pages without a browser', async () => {
    stub(globalThis, 'Animation', undefined as unknown as typeof Animation);
    stub(Element.prototype, 'animate', undefined as unknown as Element['animate']);
    const element = insert('<tlrz-mail-counter rolling></tlrz-mail-counter>');
    await settled();
    expect([part(element, 'number').textContent, moving(element).length]).to.deep.equal(['35.000', 0]);
  });

  it('leaves nothing behind', async () => {
    const element = await started();
    finishEntrances();
    await settled();
    expect(moving(element)).to.deep.equal([]);
    expect(all(element, '.number span')).to.deep.equal([]);
    expect(all(element, '[part="picture"] > g')).to.have.length(1);
    expect(part(element, 'number').textContent).to.equal('35.000');
  });

  it('once: not after a print, nor when it is moved', async () => {
    const element = await started();
    finishEntrances();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await settled();
    expect(moving(element)).to.deep.equal([]);
    stage.append(element);
    await settled();
    expect(moving(element)).to.deep.equal([]);
  });

  itInChromium('at once for readers who want less motion', async () => {
    await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
    const element = await started();
    expect(moving(element)).to.deep.equal([]);
    expect(part(element, 'number').textContent).to.equal('35.000');
    expect(all(element, '[part="picture"] > g')).to.have.length(1);
  });
});
