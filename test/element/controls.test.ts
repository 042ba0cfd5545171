import { expect } from 'chai';
import { press } from '../helpers/commands.js';
import { all, focused, labelOf, part, settled, show, stage } from './stage.js';

const switches = [
  { tag: 'tlrz-storage-books', attribute: 'show', values: ['both', 'published', 'before'] },
  { tag: 'tlrz-mail-counter', attribute: 'since', values: ['midnight', 'new-year', 'visit'] },
  { tag: 'tlrz-call-gauge', attribute: 'unit', values: ['window', 'hour', 'minute', 'second'] },
];

const inputs = (element: Element): HTMLInputElement[] => all<HTMLInputElement>(element, '[type="radio"]');
const chosen = (element: Element): number => inputs(element).findIndex(({ checked }) => checked);

describe('the switch', () => {
  for (const { tag, attribute, values } of switches) {
    it(`of <${tag}> is one Tab stop, and arrow keys move through it`, async () => {
      const element = await show(`<a href="#a">before</a><${tag} open data-subject></${tag}><a href="#b">after</a>`);
      const heard: unknown[] = [];
      stage.addEventListener('tlrz-change', (event) => heard.push(event.detail), { once: false });
      stage.querySelector('a')!.focus();
      const stops: Element[] = [];
      for (let count = 0; count < 12 && focused() !== stage.lastElementChild; count++) {
        await press('Tab');
        stops.push(focused()!);
      }
      expect(stops.filter((each) => each.matches('[type="radio"]'))).to.deep.equal([inputs(element)[0]]);
      inputs(element)[0]!.focus();
      for (let index = 1; index < values.length; index++) {
        await press('ArrowRight');
        await settled();
        expect(chosen(element)).to.equal(index);
        expect(focused()).to.equal(inputs(element)[index]);
      }
      await press('ArrowLeft');
      await settled();
      expect(chosen(element)).to.equal(values.length - 2);
      expect(heard).to.deep.equal([...values.slice(1), values.at(-2)].map((value) => ({ attribute, value })));
    });

    it(`of <${tag}> shows what holds where the page takes a choice back`, async () => {
      const element = await show(`<${tag} open></${tag}>`);
      element.addEventListener('tlrz-change', () => element.setAttribute(attribute, values[0]!));
      inputs(element).at(-1)!.click();
      await settled();
      expect(chosen(element)).to.equal(0);
    });

    it(`of <${tag}> changes the picture by one click`, async () => {
      const element = await show(`<${tag} open></${tag}>`);
      const labels = [];
      for (const input of inputs(element)) {
        input.closest('label')!.click();
        await settled();
        expect(input.checked).to.equal(true);
        labels.push(labelOf(element));
      }
      expect(new Set(labels).size).to.equal(values.length);
    });

    it(`of <${tag}> follows the attribute, and says nothing then`, async () => {
      const element = await show(`<${tag} open></${tag}>`);
      let heard = 0;
      element.addEventListener('tlrz-change', () => heard++);
      element.setAttribute(attribute, values.at(-1)!);
      await settled();
      expect([chosen(element), heard]).to.deep.equal([values.length - 1, 0]);
    });

    it(`of <${tag}> has a name`, async () => {
      const element = await show(`<${tag} open></${tag}>`);
      expect(all(element, 'fieldset')[0]!.getAttribute('aria-label')!.trim()).not.to.equal('');
      for (const input of inputs(element)) expect(input.labels![0]!.textContent!.trim()).not.to.equal('');
    });
  }

  it('of one infographic leaves the others alone', async () => {
    await show('<tlrz-call-gauge open></tlrz-call-gauge><tlrz-call-gauge open></tlrz-call-gauge>');
    const [first, second] = [...stage.children];
    inputs(first!)[2]!.click();
    await settled();
    expect([chosen(first!), chosen(second!)]).to.deep.equal([2, 0]);
  });
});

describe('every control', () => {
  it('works by keyboard: the table opens with Enter and with the space bar', async () => {
    const element = await show('<tlrz-storage-books></tlrz-storage-books>');
    part(element, 'data').focus();
    await press('Enter');
    await settled();
    expect(part(element, 'table').offsetHeight).to.be.above(0);
    await press('Space');
    await settled();
    expect(all(element, 'table')).to.deep.equal([]);
  });

  it('leaves the mouse wheel to the page', async () => {
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    const wheel = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, deltaY: 100 });
    element.shadowRoot!.querySelector('svg')!.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
  });
});
