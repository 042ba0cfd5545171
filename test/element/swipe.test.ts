/** A swipe that scrolls the page never changes a value. */
import { clock } from './fake-clock.js';
import { expect } from 'chai';
import type { TlrzStorageBooks } from '../../src/index.js';
import { all, labelOf, one, settled, show } from './stage.js';

const slider = (element: Element): HTMLInputElement => one<HTMLInputElement>(element, '[type="range"]');

const pointer = (type: string, clientX = 0, clientY = 0): PointerEvent =>
  new PointerEvent(type, { bubbles: true, pointerType: 'touch', clientX, clientY });

async function report(range: HTMLInputElement, type: 'input' | 'change', value = range.valueAsNumber): Promise<void> {
  range.valueAsNumber = value;
  range.dispatchEvent(new Event(type, { bubbles: true }));
  await settled();
}

/** What a browser sends when a thumb lands on a slider. */
async function land(range: HTMLInputElement, value: number): Promise<void> {
  range.dispatchEvent(pointer('pointerdown'));
  await report(range, 'input', value);
}
/** And when it is lifted there. */
async function lift(range: HTMLInputElement): Promise<void> {
  range.dispatchEvent(pointer('pointerup'));
  await report(range, 'change');
}
/** And when the thumb then scrolls the page. */
async function scroll(range: HTMLInputElement): Promise<void> {
  range.dispatchEvent(pointer('pointermove', 2, 30));
  range.dispatchEvent(pointer('pointercancel', 2, 30));
  await report(range, 'change');
}

describe('a swipe that begins on a slider and scrolls the page', () => {
  const rows = [
    { markup: '<tlrz-call-gauge open></tlrz-call-gauge>', value: 43, origin: 120 },
    { markup: '<tlrz-mail-counter open></tlrz-mail-counter>', value: 601, origin: 720 },
    { markup: '<tlrz-mail-counter open since="new-year"></tlrz-mail-counter>', value: 7, origin: 163 },
  ];
  for (const { markup, value, origin } of rows) {
    it(`changes nothing and tells the page nothing, in ${markup}`, async () => {
      const element = await show(markup);
      const heard: unknown[] = [];
      element.addEventListener('tlrz-change', (event) => heard.push(event.detail));
      const before = labelOf(element);
      await land(slider(element), value);
      expect(labelOf(element)).to.equal(before);
      await scroll(slider(element));
      expect([slider(element).valueAsNumber, labelOf(element)]).to.deep.equal([origin, before]);
      expect(all(element, '[part="back"]')).to.deep.equal([]);
      expect(heard).to.deep.equal([]);
    });

    it(`gives back what held before the thumb went along, in ${markup}`, async () => {
      const element = await show(markup);
      const before = labelOf(element);
      await land(slider(element), value);
      slider(element).dispatchEvent(pointer('pointermove', 20, 3));
      await report(slider(element), 'input', value);
      expect(labelOf(element)).not.to.equal(before);
      await scroll(slider(element));
      expect([slider(element).valueAsNumber, labelOf(element)]).to.deep.equal([origin, before]);
      expect(all(element, '[part="back"]')).to.deep.equal([]);
    });

    it(`leaves the slider to the next touch and to keys, in ${markup}`, async () => {
      const element = await show(markup);
      await land(slider(element), value);
      await scroll(slider(element));
      const before = labelOf(element);
      await land(slider(element), value);
      await lift(slider(element));
      expect(slider(element).valueAsNumber).to.equal(value);
      expect(labelOf(element)).not.to.equal(before);
      await land(slider(element), value + 1);
      await scroll(slider(element));
      expect(slider(element).valueAsNumber).to.equal(value);
      slider(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
      slider(element).valueAsNumber = value - 1;
      slider(element).dispatchEvent(new Event('input', { bubbles: true }));
      await settled();
      expect(slider(element).valueAsNumber).to.equal(value - 1);
    });
  }

  it('may be a touch of which the browser tells nothing but that the value changed', async () => {
    const element = await show('<tlrz-call-gauge open></tlrz-call-gauge>');
    await land(slider(element), 43);
    await report(slider(element), 'change');
    expect(slider(element).valueAsNumber).to.equal(43);
  });

  it('leaves the slider to what assistive technology sets without a pointer or a key', async () => {
    const element = await show('<tlrz-call-gauge open></tlrz-call-gauge>');
    await land(slider(element), 43);
    await scroll(slider(element));
    await report(slider(element), 'input', 44);
    expect(slider(element).getAttribute('aria-valuetext')).to.match(/^10:44/);
  });

  it('stops nothing that plays, and leaves a paused number as it is', async () => {
    const gauge = await show('<tlrz-call-gauge open></tlrz-call-gauge>');
    one(gauge, '[part=play]').click();
    await settled();
    await land(slider(gauge), 5);
    await scroll(slider(gauge));
    expect(one(gauge, '[part=play]').textContent).to.include('Anhalten');
    const counter = await show('<tlrz-mail-counter open></tlrz-mail-counter>');
    one(counter, '[part=hold]').click();
    await settled();
    const before = labelOf(counter);
    clock.pass(20 * 60_000);
    await land(slider(counter), 5);
    await scroll(slider(counter));
    expect(labelOf(counter)).to.equal(before);
  });

  it('shows no other step of the stack meanwhile', async () => {
    const element = await show<TlrzStorageBooks>('<tlrz-storage-books open></tlrz-storage-books>');
    const heard: unknown[] = [];
    element.addEventListener('tlrz-change', (event) => heard.push(event.detail));
    await land(slider(element), 4);
    expect(element.step ?? 'all').to.equal('all');
    await scroll(slider(element));
    expect([slider(element).valueAsNumber, heard]).to.deep.equal([0, []]);
    await land(slider(element), 1);
    await lift(slider(element));
    expect(element.step).to.equal('library');
  });

  it('gives back a time that was chosen before, too', async () => {
    const element = await show('<tlrz-call-gauge open at="10:43"></tlrz-call-gauge>');
    await land(slider(element), 90);
    await scroll(slider(element));
    expect(slider(element).valueAsNumber).to.equal(43);
  });
});
