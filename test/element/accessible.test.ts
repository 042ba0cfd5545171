import { expect } from 'chai';
import { expectAccessible } from '../helpers/axe.js';
import { expectConsole } from '../helpers/console.js';
import { misnamed } from './faults.js';
import { part, settled, show, stage, textOf } from './stage.js';

/** The infographics themselves: matrix.test.ts. */
describe('axe finds nothing', () => {
  afterEach(() => {
    stage.style.colorScheme = '';
    stage.style.background = '';
    stage.style.color = '';
  });

  it('in an infographic that names the faults of its data', async () => {
    expectConsole(/axe: gefunden/);
    const call = { id: 'calls', value: 5, unit: 'call', period: 'per-day' };
    const figures = JSON.stringify({ publisher: 'P', title: 'T', figures: [call], axe: 1 });
    const element = await show(
      `<tlrz-call-gauge heading-level="1" show-faults figures='${figures}'></tlrz-call-gauge>`,
    );
    expect(part(element, 'faults').textContent).to.include('axe');
    await expectAccessible(element);
  });

  for (const { lang, says } of [
    { lang: 'de', says: 'etwa 250' },
    { lang: 'en', says: 'about 250' },
    { lang: 'de-simple', says: 'etwa 250' },
  ]) {
    for (const scheme of ['light', 'dark']) {
      it(`in a sentence with key figures, ${lang}, ${scheme}, closed and open`, async () => {
        stage.style.colorScheme = scheme;
        stage.style.background = 'Canvas';
        stage.style.color = 'CanvasText';
        const sentence = await show(
          `<p lang="${lang}">Es sind <tlrz-key-figure name="procedures"></tlrz-key-figure> und <tlrz-key-figure name="calls" lang="en"></tlrz-key-figure>.</p>`,
        );
        const [first] = sentence.querySelectorAll('tlrz-key-figure');
        expect(textOf(first!)).to.include(says);
        await expectAccessible(stage);
        part(first!, 'figure').click();
        await settled();
        expect(part(first!, 'source').matches(':popover-open')).to.equal(true);
        await expectAccessible(stage);
        expect(misnamed(first!)).to.deep.equal([]);
      });
    }
  }
});
