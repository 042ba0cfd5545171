import { clock } from '../element/fake-clock.js';
import { expect } from 'chai';
import { emulate, itInChromium } from '../helpers/commands.js';
import type { TlrzCallGauge } from '../../src/index.js';
import { all, labelOf, one, part, settled, show, stage, textOf, words } from '../element/stage.js';

const ACCENT = 'rgb(1, 2, 3)';
const gauge = (attributes = ''): Promise<TlrzCallGauge> =>
  show(`<tlrz-call-gauge style="--tlrz-accent: ${ACCENT}" ${attributes}></tlrz-call-gauge>`);
const pass = async (ms: number): Promise<void> => {
  clock.pass(ms);
  await settled();
};
const play = async (element: Element): Promise<void> => {
  part(element, 'play').click();
  await settled();
};
const label = (element: Element): string => words(part(element, 'play').innerText).trim();
/** Filled strokes of the arc, to which those of the strip below do not belong. */
const filled = (element: Element): number => {
  const [arc] = all<SVGPathElement>(element, 'svg[role="img"] path').filter(
    (path) => getComputedStyle(path).stroke === ACCENT && Number(path.getAttribute('stroke-width')) > 1.25,
  );
  return arc!.getAttribute('d')!.split('M').length - 1;
};
/** The arrow that runs past the end: the one path with an arc in it. */
const arrow = (element: Element): SVGPathElement | undefined =>
  all<SVGPathElement>(element, 'svg[role="img"] path').find((path) => /A/.test(path.getAttribute('d')!));

describe('playing the counted hours', () => {
  it('fills the arc as the clock walks from 10 to 12, and then the arrow runs past the end', async () => {
    const element = await gauge();
    await play(element);
    const strokes: number[] = [];
    for (const time of ['10:30', '11:00', '11:30']) {
      await pass(1_500);
      expect(labelOf(element)).to.match(new RegExp(`^${time} Uhr: mehr als`));
      expect(arrow(element)).to.equal(undefined);
      strokes.push(filled(element));
    }
    expect(strokes).to.deep.equal([21, 42, 63]);
    await pass(1_500);
    expect(filled(element)).to.equal(84);
    await pass(400);
    const under = arrow(element)!.getTotalLength();
    await pass(400);
    expect(arrow(element)!.getTotalLength()).to.be.above(under + 20);
    expect(labelOf(element)).to.match(/^Mehr als 21\.000 Anrufe, 10 bis 12 Uhr/);
  });

  it('says beside each number meanwhile that it is computed, and what is assumed', async () => {
    const element = await gauge();
    expect(textOf(element)).not.to.match(/berechnet|Annahme/);
    await play(element);
    await pass(3_000);
    expect(textOf(element)).to.include('Anrufe bis 11:00 Uhr').and.to.include('berechnet (Annahme: gleichmäßig)');
    await pass(4_000);
    expect(textOf(element)).not.to.match(/berechnet|Annahme/);
  });

  it('moves nothing around the picture, and the button keeps its place and width', async () => {
    for (const width of ['240px', '280px', '350px', '700px']) {
      stage.style.width = width;
      const element = await gauge();
      const places = (): number[] => {
        const boxes = ['play', 'explore', 'source'].map((name) => part(element, name).getBoundingClientRect());
        return boxes.flatMap(({ left, top, right }) => [left, top, right]);
      };
      const before = places();
      await play(element);
      for (let round = 0; round < 7; round++) {
        places().forEach((place, index) => expect(place, width).to.be.closeTo(before[index]!, 0.6));
        await pass(1_000);
      }
    }
  });

  it('is stopped by the same button, which goes on from there', async () => {
    const element = await gauge();
    expect(label(element)).to.equal('10 bis 12 Uhr abspielen');
    await play(element);
    expect(label(element)).to.equal('Anhalten');
    await pass(1_500);
    await play(element);
    await pass(3_000);
    expect([label(element), element.at]).to.deep.equal(['10 bis 12 Uhr abspielen', '10:30']);
    await play(element);
    await pass(1_500);
    expect(labelOf(element)).to.match(/^11:00 Uhr/);
  });

  it('tells the page and assistive technology once, when it has ended', async () => {
    const element = await gauge();
    const heard: unknown[] = [];
    element.addEventListener('tlrz-change', (event) => heard.push(event.detail));
    await play(element);
    await pass(3_000);
    expect([heard, part(element, 'status').textContent]).to.deep.equal([[], '']);
    await pass(4_000);
    expect(heard).to.deep.equal([{ attribute: 'at', value: '' }]);
    expect(words(part(element, 'status').textContent!)).to.equal('12:00 Uhr: mehr als 21.000 Anrufe, alle zusammen');
  });

  it('shows the whole window, whatever unit was chosen', async () => {
    const element = await gauge('unit="minute"');
    const heard: unknown[] = [];
    element.addEventListener('tlrz-change', (event) => heard.push(event.detail));
    await play(element);
    await pass(3_000);
    expect(labelOf(element)).to.match(/^11:00 Uhr/);
    expect(heard).to.deep.equal([{ attribute: 'unit', value: 'window' }]);
  });

  it('ends where the gauge is taken from the page, and where other figures come', async () => {
    const element = await gauge();
    await play(element);
    await pass(1_000);
    element.remove();
    await pass(1_000);
    stage.append(element);
    await settled();
    expect(label(element)).to.equal('10 bis 12 Uhr abspielen');
    await play(element);
    await pass(1_000);
    const calls = { id: 'calls', value: 5, unit: 'call', period: 'per-year' };
    element.figures = { publisher: 'P', title: 'T', figures: [calls] };
    await pass(1_000);
    expect(all(element, '[part="play"]')).to.deep.equal([]);
    expect(labelOf(element)).to.match(/^5 /);
  });

  it('plays the day where all of it was counted', async () => {
    const element = await gauge();
    const calls = { id: 'calls', value: 2400, unit: 'call', period: 'per-day' };
    element.figures = { publisher: 'P', title: 'T', figures: [calls] };
    await settled();
    expect(label(element)).to.equal('Den Tag abspielen');
    await play(element);
    await pass(3_000);
    expect(labelOf(element)).to.match(/^12:00 Uhr: 1200 Anrufe/);
    expect(one(element, 'svg[role="img"]').outerHTML).not.to.match(/NaN|undefined/);
  });

  itInChromium('cuts from picture to picture for readers who want less motion', async () => {
    await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
    const element = await gauge();
    await play(element);
    const seen = new Set<string>();
    for (let frame = 0; frame < 25; frame++) {
      await pass(40);
      seen.add(labelOf(element));
    }
    expect(seen.size).to.be.within(2, 3);
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
  });
});
