import '../element/fake-clock.js';
import { expect } from 'chai';
import type { Qualifier, TlrzCallGauge } from '../../src/index.js';
import { misfits } from '../element/fit.js';
import { all, explore, labelOf, one, settled, show, stage, textOf } from '../element/stage.js';

const ACCENT = 'rgb(1, 2, 3)';
const paths = (element: Element, colour = ACCENT): SVGPathElement[] =>
  all<SVGPathElement>(element, 'svg[role="img"] path').filter((path) => getComputedStyle(path).stroke === colour);

/** Every straight piece of a path, as its box in the picture. */
function lines(path: SVGPathElement): { length: number; width: number; x: number; y: number }[] {
  return path
    .getAttribute('d')!
    .split(/(?=M)/)
    .filter(Boolean)
    .map((d) => {
      const piece = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      piece.setAttribute('d', d);
      const { x, y } = piece.getPointAtLength(0);
      return { length: piece.getTotalLength(), width: Number(path.getAttribute('stroke-width')), x, y };
    });
}

const figure = (calls: object): object => ({
  publisher: 'P',
  title: 'T',
  figures: [
    { id: 'calls', value: 21_000, unit: 'call', period: 'per-day', window: [10, 12], confirmed: true, ...calls },
  ],
});

async function gauge(calls: object, attributes = ''): Promise<TlrzCallGauge> {
  const markup = `<tlrz-call-gauge style="--tlrz-accent: ${ACCENT}" ${attributes}></tlrz-call-gauge>`;
  const element = await show<TlrzCallGauge>(markup);
  element.figures = figure(calls);
  await settled();
  return element;
}

/** The strokes of the arc: thick are filled, thin are open; parted from the strip, which stands below. */
function arc(element: Element): { filled: number; open: number } {
  const height = one<SVGSVGElement>(element, 'svg[role="img"]').viewBox.baseVal.height;
  const strokes = paths(element)
    .flatMap(lines)
    .filter(({ y }) => y < height - 80);
  const longest = Math.max(0, ...strokes.map(({ length }) => length));
  const thin = strokes.filter(({ width }) => width <= 1.25);
  const thick = strokes.filter(({ width }) => width > 1.25);
  return {
    filled: Math.round(thick.reduce((sum, { length }) => sum + length / longest, 0) * 10) / 10,
    open: thin.length,
  };
}

describe('the gauge', () => {
  it('has 84 of 100 strokes of 250 calls, and 16 open ones', async () => {
    const element = await gauge({ qualifier: 'more-than' });
    expect(arc(element)).to.deep.equal({ filled: 84, open: 16 });
    expect(textOf(element)).to.include('250 Anrufe').and.to.include('25.000');
    expect(labelOf(element)).to.include('Skala bis 25.000');
  });

  it('fills exactly as many strokes as the value is worth, the last in part', async () => {
    const element = await gauge({});
    for (let count = 0; count < 15; count++) {
      const value = Math.round(Math.random() * 25_000);
      element.figures = figure({ value, qualifier: 'more-than' });
      element.max = 25_000;
      await element.updateComplete;
      expect(arc(element).filled, String(value)).to.be.closeTo(value / 250, 0.1);
    }
  });

  it('keeps the number at the end of the scale clear of the arrow', async () => {
    for (const width of ['700px', '320px']) {
      stage.style.width = width;
      const element = await gauge({ qualifier: 'more-than' });
      const end = all<SVGTextElement>(element, 'svg[role="img"] text').find((text) => text.textContent === '25.000')!;
      const arrow = all<SVGPathElement>(element, 'svg[role="img"] path').find((path) =>
        /A.*L.*M.*L/.test(path.getAttribute('d')!),
      )!;
      // Its head is 10 px wide.
      const head = arrow.getBBox().x + arrow.getBBox().width - 10;
      expect(head - end.getBBox().x - end.getBBox().width, width).to.be.above(5);
    }
  });

  const qualifiers: { qualifier: Qualifier; open: boolean }[] = [
    { qualifier: 'more-than', open: true },
    { qualifier: 'at-least', open: true },
    { qualifier: 'just-over', open: false },
    { qualifier: 'exact', open: false },
    { qualifier: 'about', open: false },
    { qualifier: 'around', open: false },
    { qualifier: 'just-under', open: false },
    { qualifier: 'less-than', open: false },
    { qualifier: 'at-most', open: false },
    { qualifier: 'in-total', open: false },
  ];
  for (const { qualifier, open } of qualifiers) {
    it(`${open ? 'stays open above' : 'ends at'} a number that is "${qualifier}"`, async () => {
      const element = await gauge({ qualifier });
      expect(arc(element).open > 0).to.equal(open);
      expect(/nach oben offen/.test(textOf(element))).to.equal(open);
    });
  }

  it('says of its scale that it was chosen, and shows another on demand', async () => {
    const element = await gauge({ qualifier: 'more-than' }, 'max="50000"');
    expect(arc(element)).to.deep.equal({ filled: 42, open: 58 });
    expect(labelOf(element)).to.include('Skala bis 50.000');
    expect(textOf(element)).to.match(/Ende der Skala/);
  });

  it('never says that the counted hours are the busiest, and draws nothing for the other hours', async () => {
    const element = await gauge({ qualifier: 'more-than' });
    const { width, height } = one<SVGSVGElement>(element, 'svg[role="img"]').viewBox.baseVal;
    const strip = paths(element)
      .flatMap(lines)
      .filter(({ y }) => y > height - 80);
    const hours = strip.map(({ x }) => ((x - 12) / (width - 24)) * 24);
    expect(strip).to.have.length(12);
    expect(Math.min(...hours)).to.be.above(10);
    expect(Math.max(...hours)).to.be.below(12);
    expect(labelOf(element)).to.include('Dass dann die meisten Anrufe kommen, sagt die Quelle nicht');
    await explore(element);
    expect(textOf(element)).to.include('Dass dann die meisten Anrufe kommen, sagt die Quelle nicht');
  });

  for (const window of [
    [0, 24],
    [8, 9],
    [0, 1],
    [23, 24],
    [10.5, 12],
  ]) {
    it(`draws six strokes an hour in the window ${window.join(' to ')}, inside of it`, async () => {
      const element = await gauge({ window, qualifier: 'more-than' });
      const { width, height } = one<SVGSVGElement>(element, 'svg[role="img"]').viewBox.baseVal;
      const hours = paths(element)
        .flatMap(lines)
        .filter(({ y }) => y > height - 80)
        .map(({ x }) => ((x - 12) / (width - 24)) * 24);
      expect(hours).to.have.length((window[1]! - window[0]!) * 6);
      expect(Math.min(...hours)).to.be.above(window[0]!);
      expect(Math.max(...hours)).to.be.below(window[1]!);
      expect(misfits(element)).to.equal('');
    });
  }

  it('writes half an hour as German does', async () => {
    const element = await gauge({ window: [10.5, 12] });
    expect(textOf(element)).not.to.include('10.5');
  });

  it('speaks of the day where no window is stated', async () => {
    const element = await gauge({ window: undefined, qualifier: 'more-than' });
    expect(textOf(element))
      .to.include('am Tag')
      .and.not.to.match(/undefined|keine Angabe|innerhalb|außerhalb/);
    expect(labelOf(element)).not.to.match(/undefined/);
    element.unit = 'hour';
    await settled();
    expect(labelOf(element)).to.include('875');
  });

  for (const value of [0, 0.5, 1, 7, 99, 1001, 999_999, 1e9, 1e15]) {
    for (const unit of ['window', 'hour', 'minute', 'second']) {
      it(`of ${value} calls by ${unit} is drawn without a number that is none`, async () => {
        const element = await gauge({ value, qualifier: 'more-than' }, `unit="${unit}"`);
        expect(one(element, 'svg[role="img"]').outerHTML).not.to.match(/NaN|Infinity|undefined/);
        expect(labelOf(element)).not.to.match(/NaN|Infinity|undefined/);
        expect(misfits(element)).to.equal('');
      });
    }
  }
});
