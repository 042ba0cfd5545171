import { expect } from 'chai';
import { expectAccessible } from '../helpers/axe.js';
import { expectConsole } from '../helpers/console.js';
import { everywhere, openTable, part, settled, show, stage, textOf } from './stage.js';

/** What has to be on the page, so that axe does not judge an empty one. */
const contains: Record<string, RegExp> = {
  'tlrz-storage-books': /978.*732/,
  'tlrz-mail-counter': /70[.,]000.*25/,
  'tlrz-call-gauge': /21[.,]000/,
};

describe('axe finds nothing', () => {
  afterEach(() => {
    stage.style.colorScheme = '';
    stage.style.background = '';
  });

  for (const { tag, lang } of everywhere) {
    for (const scheme of ['light', 'dark']) {
      it(`in <${tag} lang="${lang}">, ${scheme}, with the table closed and open`, async () => {
        stage.style.colorScheme = scheme;
        stage.style.background = 'Canvas';
        const element = await show(`<${tag} lang="${lang}" heading-level="1"></${tag}>`);
        expect(textOf(element)).to.match(contains[tag]!);
        await expectAccessible(element);
        await openTable(element);
        expect(part(element, 'table').textContent).to.match(contains[tag]!);
        await expectAccessible(element);
      });
    }
  }

  it('in an infographic that names the faults of its data', async () => {
    expectConsole(/axe: found/);
    const call = { id: 'calls', value: 5, unit: 'call', period: 'per-day' };
    const figures = JSON.stringify({ publisher: 'P', title: 'T', figures: [call], axe: 1 });
    const element = await show(
      `<tlrz-call-gauge heading-level="1" show-faults figures='${figures}'></tlrz-call-gauge>`,
    );
    expect(part(element, 'faults').textContent).to.include('axe');
    await expectAccessible(element);
  });

  it('in a counter that the reader holds', async () => {
    const element = await show('<tlrz-mail-counter heading-level="1"></tlrz-mail-counter>');
    part(element, 'hold').click();
    await settled();
    await expectAccessible(element);
  });

  it('in a sentence with key figures, closed and open', async () => {
    const sentence = await show(
      '<p>Es sind <tlrz-key-figure name="procedures"></tlrz-key-figure> und <tlrz-key-figure name="calls" lang="en"></tlrz-key-figure>.</p>',
    );
    const [first] = sentence.querySelectorAll('tlrz-key-figure');
    expect(textOf(first!)).to.include('etwa 250');
    await expectAccessible(stage);
    part(first!, 'figure').click();
    await settled();
    expect(part(first!, 'source').matches(':popover-open')).to.equal(true);
    await expectAccessible(stage);
  });
});
