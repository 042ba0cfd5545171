import { expect } from 'chai';
import { emulate, itInChromium } from '../helpers/commands.js';
import { contrast, rgb } from './contrast.js';
import { all, infographics, openTable, part, settled, show, stage } from './stage.js';

const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

/** Every element that shows text of its own, with the colour of that text. */
const texts = (element: Element): [what: string, colour: string][] =>
  all<HTMLElement>(element, '*')
    .filter((each) => [...each.childNodes].some(({ nodeType, data }: any) => nodeType === 3 && data.trim()))
    .filter((each) => !each.matches('style') && each.getClientRects().length > 0)
    .map((each) => [each.textContent!.trim(), each.matches('text') ? style(each).fill : style(each).color]);

/** The colour that a mark is drawn in, whether stroked or filled. */
const colourOf = (mark: Element): string => (style(mark).stroke === 'none' ? style(mark).fill : style(mark).stroke);

const marks = (element: Element): [what: string, colour: string][] =>
  all<SVGElement>(element, 'svg :is(path, line, rect, circle)')
    .filter((each) => each.getAttribute('d') !== '')
    .map((each) => [each.getAttribute('class') ?? each.localName, colourOf(each)]);

/** What is too faint, in words. */
const faint = (found: [string, string][], background: string, least: number): string[] =>
  found
    .filter(([, colour]) => contrast(colour, background) < least)
    .map(([what, colour]) => `${what}: ${colour} on ${background} is ${contrast(colour, background).toFixed(2)}`);

describe('contrast', () => {
  const surfaces = [
    { scheme: 'light', background: 'rgb(255, 255, 255)' },
    { scheme: 'dark', background: 'rgb(18, 18, 18)' },
    { scheme: 'dark', background: 'rgb(0, 0, 0)' },
  ];
  afterEach(() => {
    stage.style.colorScheme = '';
    stage.style.background = '';
  });

  it('is computed as WCAG defines it', () => {
    expect(contrast('black', 'white')).to.equal(21);
    expect(contrast('#777', 'white')).to.be.closeTo(4.48, 0.01);
  });

  for (const tag of infographics) {
    for (const { scheme, background } of surfaces) {
      it(`of <${tag}> on ${background} (${scheme}): text 4.5 to 1, marks 3 to 1`, async () => {
        stage.style.colorScheme = scheme;
        stage.style.background = background;
        const element = await show(`<${tag}></${tag}>`);
        await openTable(element);
        expect(texts(element).length).to.be.above(10);
        expect(marks(element).length).to.be.above(4);
        expect(faint(texts(element), background, 4.5)).to.deep.equal([]);
        expect(faint(marks(element), background, 3)).to.deep.equal([]);
        const borders = [...all(element, 'button, .hold')].map((each): [string, string] => [
          each.textContent!.trim(),
          style(each).borderTopWidth === '0px' ? style(each).color : style(each).borderTopColor,
        ]);
        expect(faint(borders, background, 3)).to.deep.equal([]);
      });
    }

    itInChromium(`of <${tag}> in forced colours: every mark differs from the background`, async () => {
      await emulate({ features: { 'forced-colors': 'active' } });
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const element = await show(`<${tag}></${tag}>`);
      const surface = document.createElement('p');
      surface.style.color = 'Canvas';
      stage.append(surface);
      const canvas = rgb(style(surface).color);
      const hidden = marks(element).filter(
        ([, colour]) => rgb(colour).join() === canvas.join() || rgb(colour)[3] === 0,
      );
      expect(marks(element).length).to.be.above(4);
      expect(hidden).to.deep.equal([]);
      expect(faint(texts(element), style(surface).color, 4.5)).to.deep.equal([]);
    });
  }

  itInChromium('holds on paper, whatever the colours of the screen', async () => {
    stage.style.colorScheme = 'dark';
    await emulate({ media: 'print' });
    for (const tag of infographics) {
      const element = await show(`<${tag}></${tag}>`);
      expect(faint(texts(element), 'rgb(255, 255, 255)', 4.5)).to.deep.equal([]);
      expect(faint(marks(element), 'rgb(255, 255, 255)', 3)).to.deep.equal([]);
    }
  });

  itInChromium('of the chosen position of a switch holds in forced colours', async () => {
    await emulate({ features: { 'forced-colors': 'active' } });
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    const [chosen, other] = all<HTMLInputElement>(element, 'input');
    const looks = (input: Element): string => {
      const { width, height, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(input, '::before');
      return [width, height, borderTopWidth, borderTopColor, backgroundColor].join();
    };
    expect(chosen!.checked).to.equal(true);
    expect(looks(chosen!)).not.to.equal(looks(other!));
  });

  it('of the focus ring is 3 to 1', async () => {
    for (const [scheme, background] of [
      ['light', 'rgb(255, 255, 255)'],
      ['dark', 'rgb(18, 18, 18)'],
    ] as const) {
      stage.style.colorScheme = scheme;
      const element = await show('<tlrz-mail-counter></tlrz-mail-counter>');
      part(element, 'hold').focus({ focusVisible: true } as FocusOptions);
      await settled();
      expect(contrast(style(part(element, 'hold')).outlineColor, background)).to.be.at.least(3);
    }
  });
});
