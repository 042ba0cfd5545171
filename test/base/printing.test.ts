import { expect } from 'chai';
import { all, infographics, settled, show } from './stage.js';

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
