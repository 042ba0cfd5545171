import { clock } from '../element/fake-clock.js';
import { expect } from 'chai';
import { all, part, settled, show, stage, stub, textOf } from '../element/stage.js';

const digits = (element: Element): string => part(element, 'number').textContent!;
const MINUTE = 60_000;
const pass = async (ms: number): Promise<void> => {
  clock.pass(ms);
  await settled();
};

async function held(): Promise<Element> {
  const counter = await show('<tlrz-mail-counter open></tlrz-mail-counter>');
  part(counter, 'hold').click();
  await settled();
  expect(digits(counter)).to.equal('35.000');
  return counter;
}

describe('a counter that the reader holds', () => {
  it('stays as it is', async () => {
    const counter = await held();
    await pass(10 * MINUTE);
    expect(digits(counter)).to.equal('35.000');
    expect(textOf(counter)).to.include('angehalten');
  });

  it('says what its button does now', async () => {
    const counter = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    expect(part(counter, 'hold').textContent).to.include('anhalten');
    part(counter, 'hold').click();
    await settled();
    expect(part(counter, 'hold').textContent).to.include('fortsetzen');
  });

  it('jumps to the present when it goes on', async () => {
    const counter = await held();
    await pass(10 * MINUTE);
    part(counter, 'hold').click();
    await settled();
    expect(digits(counter)).to.equal('35.486');
    await pass(MINUTE);
    expect(digits(counter)).to.equal('35.534');
  });

  it('stays held when the mode changes, at the same instant', async () => {
    const counter = await held();
    await pass(10 * MINUTE);
    all<HTMLInputElement>(counter, 'input')[1]!.click();
    await settled();
    expect(digits(counter)).to.equal('11.165.186');
    await pass(10 * MINUTE);
    expect(digits(counter)).to.equal('11.165.186');
    expect(part(counter, 'hold').textContent).to.include('fortsetzen');
  });

  it('stays held when the window loses the focus and when the page is hidden and shown', async () => {
    const counter = await held();
    for (const hidden of [true, false]) {
      stub(document, 'hidden', hidden);
      document.dispatchEvent(new Event('visibilitychange'));
      window.dispatchEvent(new Event(hidden ? 'blur' : 'focus'));
      await pass(5 * MINUTE);
      expect(digits(counter)).to.equal('35.000');
    }
  });

  it('stays held through midnight, a new language and a move', async () => {
    const counter = await held();
    await pass(13 * 60 * MINUTE);
    stage.lang = 'en';
    stage.append(counter);
    await settled();
    expect(digits(counter)).to.equal('35,000');
    expect(textOf(counter)).to.include('paused');
  });

  it('leaves other counters running', async () => {
    await show(
      `<div style="display: grid; grid-auto-columns: 1fr; grid-auto-flow: column">${'<tlrz-mail-counter></tlrz-mail-counter>'.repeat(2)}</div>`,
    );
    const [first, second] = stage.querySelectorAll('tlrz-mail-counter');
    part(first!, 'hold').click();
    await pass(MINUTE);
    expect([first, second].map((counter) => digits(counter!))).to.deep.equal(['35.000', '35.048']);
  });

  it('tells the page', async () => {
    const counter = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    const heard: unknown[] = [];
    stage.addEventListener('tlrz-change', (event) => heard.push(event.detail));
    part(counter, 'hold').click();
    part(counter, 'hold').click();
    expect(heard).to.deep.equal([
      { attribute: 'held', value: 'true' },
      { attribute: 'held', value: 'false' },
    ]);
  });
});
