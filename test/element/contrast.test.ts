import { expect } from 'chai';
import { emulate, itInChromium } from '../helpers/commands.js';
import { contrast, over, rgb } from './contrast.js';
import { faintParts } from './faults.js';
import { all, infographics, show, stage } from './stage.js';

/** Light, dark and forced colours: matrix.test.ts. The focus ring: focus.test.ts. */
describe('contrast', () => {
  afterEach(() => {
    stage.style.colorScheme = '';
    stage.style.background = '';
  });

  it('is computed as WCAG defines it', () => {
    expect(contrast('black', 'white')).to.equal(21);
    expect(contrast('#777', 'white')).to.be.closeTo(4.48, 0.01);
    expect(contrast(over(rgb('rgb(0 0 0 / 0.5)'), rgb('white')), rgb('white'))).to.be.closeTo(3.98, 0.1);
  });

  for (const tag of infographics) {
    it(`of <${tag}> holds on a black page too`, async () => {
      stage.style.colorScheme = 'dark';
      stage.style.background = 'black';
      expect(faintParts(await show(`<${tag}></${tag}>`))).to.deep.equal([]);
    });

    itInChromium(`of <${tag}> holds on paper, whatever the colours of the screen`, async () => {
      stage.style.colorScheme = 'dark';
      stage.style.background = 'white';
      await emulate({ media: 'print' });
      expect(faintParts(await show(`<${tag}></${tag}>`))).to.deep.equal([]);
    });
  }

  itInChromium('of the chosen position of a switch holds in forced colours', async () => {
    await emulate({ features: { 'forced-colors': 'active' } });
    const element = await show('<tlrz-call-gauge open></tlrz-call-gauge>');
    const [chosen, other] = all<HTMLInputElement>(element, 'input');
    const looks = (input: Element): string => {
      const { width, height, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(input, '::before');
      return [width, height, borderTopWidth, borderTopColor, backgroundColor].join();
    };
    expect(chosen!.checked).to.equal(true);
    expect(looks(chosen!)).not.to.equal(looks(other!));
  });
});
