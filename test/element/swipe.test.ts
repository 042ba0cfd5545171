/** A swipe that scrolls the page never changes a value. */
import './fake-clock.js';
import { expect } from 'chai';
import { all, labelOf, one, settled, show } from './stage.js';

const slider = (element: Element): HTMLInputElement => one<HTMLInputElement>(element, '[type="range"]');

/** What a browser sends when a thumb lands on a slider. */
async function land(range: HTMLInputElement, value: number): Promise<void> {
  range.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
  range.valueAsNumber = value;
  range.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}
/** And when the thumb then scrolls the page. */
async function scroll(range: HTMLInputElement): Promise<void> {
  range.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true, pointerType: 'touch' }));
  range.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

describe('a swipe that begins on a slider and scrolls the page', () => {
  const rows = [
    { markup: '<tlrz-call-gauge open></tlrz-call-gauge>', value: 43, origin: 120 },
    { markup: '<tlrz-mail-counter open></tlrz-mail-counter>', value: 601, origin: 720 },
    { markup: '<tlrz-mail-counter open since="new-year"></tlrz-mail-counter>', value: 7, origin: 163 },
  ];
  for (const { markup, value, origin } of rows) {
    it(`gives back what held before, in ${markup}`, async () => {
      const element = await show(markup);
      const before = labelOf(element);
      await land(slider(element), value);
      expect(labelOf(element)).not.to.equal(before);
      await scroll(slider(element));
      expect([slider(element).valueAsNumber, labelOf(element)]).to.deep.equal([origin, before]);
      expect(all(element, '[part="back"]')).to.deep.equal([]);
    });

    it(`leaves the slider to the next touch and to keys, in ${markup}`, async () => {
      const element = await show(markup);
      await land(slider(element), value);
      await scroll(slider(element));
      await land(slider(element), value);
      expect(slider(element).valueAsNumber).to.equal(value);
      await scroll(slider(element));
      slider(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
      slider(element).valueAsNumber = value - 1;
      slider(element).dispatchEvent(new Event('input', { bubbles: true }));
      await settled();
      expect(slider(element).valueAsNumber).to.equal(value - 1);
    });
  }

  it('gives back a time that was chosen before, too', async () => {
    const element = await show('<tlrz-call-gauge open at="10:43"></tlrz-call-gauge>');
    await land(slider(element), 90);
    await scroll(slider(element));
    expect(slider(element).valueAsNumber).to.equal(43);
  });
});
