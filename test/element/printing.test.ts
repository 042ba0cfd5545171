import { expect } from 'chai';
import type { TlrzStorageBooks } from '../../src/index.js';
import '../../src/embed/embed.js';
import { emulate, itInChromium } from '../helpers/commands.js';
import { all, infographics, one, settled, show, stage, textOf, until } from './stage.js';
import { snippet } from '../embed/snippets.js';

describe('on paper', () => {
  // The browser counts the pages once its listeners have returned: what is rendered later is cut off.
  for (const tag of infographics) {
    it(`<${tag}> shows its table before the pages are counted, and hides it again`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      const tables = (): number => all(element, 'table').length;
      expect(tables()).to.equal(0);
      dispatchEvent(new Event('beforeprint'));
      expect(tables()).to.equal(1);
      dispatchEvent(new Event('afterprint'));
      await settled();
      expect(tables()).to.equal(0);
    });
  }

  for (const tag of infographics) {
    for (const [what, around] of Object.entries({
      'displayed on paper only': 'style="display: none"',
      'off screen, in a part that is not laid out': 'style="content-visibility: hidden"',
      'hidden until found': 'hidden="until-found"',
    })) {
      it(`<${tag}> ${what} has its texts on screen already, and its picture before the pages are counted`, async () => {
        const element = await show(`<div ${around}><${tag} data-subject>rund 978&nbsp;Millionen</${tag}></div>`);
        expect(textOf(element)).to.match(/978|70\.000|21\.000/);
        expect(textOf(element)).to.include('Finanzministerium');
        dispatchEvent(new Event('beforeprint'));
        expect(all(element, 'svg[role="img"] path').length).to.be.above(2);
        dispatchEvent(new Event('afterprint'));
      });
    }
  }

  it('a static embed that is displayed on paper only shows its picture on screen, and draws it for paper', async () => {
    const { html } = snippet('call-gauge.de');
    stage.innerHTML = `<div style="display: none">${html}</div>`;
    await until(() => stage.querySelector('tlrz-call-gauge') !== null);
    const element = stage.querySelector('tlrz-call-gauge')!;
    await settled();
    expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    expect(element.querySelector('img')).not.to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, 'svg[role="img"]')).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
  });

  itInChromium('the wall has no way to itself, and no stage around it', async () => {
    const element = await show<TlrzStorageBooks>('<tlrz-storage-books></tlrz-storage-books>');
    const period = 'as-published';
    const storage = { id: 'storage', value: 2000, unit: 'TB', period };
    const books = { id: 'books', value: 2_000_000, unit: 'book', period };
    element.figures = { publisher: 'P', title: 'T', figures: [storage, books] };
    await emulate({ media: 'print' });
    await settled();
    const picture = one(element, '[part=picture]').getBoundingClientRect().height;
    expect(one(element, '.graphic').offsetHeight).to.be.closeTo(picture, 1);
    expect(all(element, '[part=trail]')).to.have.length(0);
    expect(getComputedStyle(one(element, 'tbody tr')).breakInside).to.equal('avoid');
    element.step = 'shelf';
    await settled();
    expect(one(element, '[part=trail]').offsetHeight).to.be.above(0);
  });

  it('the counter shows the published number, and runs again afterwards', async () => {
    const element = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    const number = (): string => all(element, '.number')[0]!.textContent!;
    const running = number();
    expect(running).not.to.equal('70.000');
    dispatchEvent(new Event('beforeprint'));
    expect(number()).to.equal('70.000');
    dispatchEvent(new Event('afterprint'));
    await settled();
    expect(number()).not.to.equal('70.000');
  });
});
