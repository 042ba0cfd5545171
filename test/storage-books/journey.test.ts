import { expect } from 'chai';
import { DURATION, momentsOf, numberBetween, textsAt } from '../../src/element/animation/zoom.js';
import type { TlrzStorageBooks } from '../../src/index.js';
import { emulate, itInChromium } from '../helpers/commands.js';
import { all, frame, one, part, settled, show, until, words } from '../element/stage.js';

const stack = (attributes = ''): Promise<TlrzStorageBooks> =>
  show<TlrzStorageBooks>(`<tlrz-storage-books ${attributes}></tlrz-storage-books>`);

const TIMES = Array.from({ length: 201 }, (_, index) => index / 200);
const ways = ['all', 'library', 'shelf', 'book', 'page'];

/** What moves in the picture, once it does. */
async function moving(element: Element): Promise<Animation[]> {
  await until(() => all(element, '.leaving').length > 0);
  return element.shadowRoot!.getAnimations();
}

/** Stops all movements at a time, in ms. */
async function stopAt(element: Element, time: number): Promise<void> {
  for (const each of element.shadowRoot!.getAnimations()) {
    each.pause();
    each.currentTime = time;
  }
  await frame();
  await frame();
}

const opacity = (element: Element): number => Number(getComputedStyle(element).opacity);

/** The texts that can be seen in each of the three sets: those before, the running number, those after. */
function seenSets(element: Element): number {
  const svg = one<SVGSVGElement>(element, 'svg[role="img"]');
  const sets = [
    all<SVGTextElement>(element, 'g.leaving:not(:has(.counter)) > text'),
    all<SVGTextElement>(element, '.counter'),
    [...svg.querySelectorAll<SVGTextElement>('g:not(.leaving) > text')],
  ];
  const canBeSeen = (text: Element): boolean => opacity(text) * opacity(text.parentElement!) > 0.01;
  return sets.filter((texts) => texts.some(canBeSeen)).length;
}

describe('the way into a mark', () => {
  const mark = { x: 100, y: 200, width: 3, height: 20 };
  const inside = { x: 40, y: 30, width: 600, height: 330 };
  const momentAt = momentsOf(672, 398, mark, inside);

  it('lasts about a second', () => {
    expect(DURATION).to.be.within(800, 1200);
  });

  it('begins at the mark in the outer picture, and ends at the outline of the inner one', () => {
    const [first, last] = [momentAt(0), momentAt(1)];
    expect(first.outline).to.deep.equal(mark);
    expect(first.outer).to.equal('translate(0px, 0px) scale(1)');
    for (const side of ['x', 'y', 'width', 'height'] as const) {
      expect(last.outline[side]).to.be.closeTo(inside[side], 1e-6);
    }
    expect(last.inner).to.match(/scale\((1|0\.99999\d*|1\.00000\d*), (1|0\.99999\d*|1\.00000\d*)\)/);
    expect([first.opacity.outer, first.opacity.inner]).to.deep.equal([1, 0]);
    expect([last.opacity.outer, last.opacity.inner, last.opacity.fill, last.opacity.outline]).to.deep.equal([
      0, 1, 0, 0,
    ]);
  });

  it('lets the mark only grow', () => {
    const widths = TIMES.map((time) => momentAt(time).outline.width);
    widths.slice(1).forEach((width, index) => expect(width).to.be.at.least(widths[index]! - 1e-9));
  });

  it('never shows two sets of texts at once', () => {
    for (const time of TIMES) {
      const { before, number, after } = textsAt(time);
      expect([before, number, after].filter((each) => each > 0).length, String(time)).to.be.at.most(1);
    }
    expect(textsAt(0)).to.deep.equal({ before: 1, number: 0, after: 0 });
    expect(textsAt(0.5)).to.deep.equal({ before: 0, number: 1, after: 0 });
    expect(textsAt(1)).to.deep.equal({ before: 0, number: 0, after: 1 });
  });

  it('runs by the same factor, and from nothing or to nothing too', () => {
    expect(numberBetween(1, 100, 0.5)).to.be.closeTo(10, 1e-9);
    for (const [from, to] of [
      [0, 1000],
      [1000, 0],
      [0, 0],
    ] as const) {
      expect(numberBetween(from, to, 0)).to.equal(from);
      expect(numberBetween(from, to, 1)).to.equal(to);
    }
  });
});

describe('a reader who goes closer', () => {
  for (const [index, step] of ways.slice(0, -1).entries()) {
    for (const button of ['closer', 'farther']) {
      const from = button === 'closer' ? step : ways[index + 1]!;
      it(`(${button} from ${from}) sees one set of texts at a time, and then the picture as it is drawn`, async () => {
        const element = await stack(`step="${from}"`);
        part(element, button).click();
        const movements = await moving(element);
        for (const each of movements) expect(Number(each.effect!.getComputedTiming().endTime)).to.equal(DURATION);
        for (const share of [0.02, 0.09, 0.12, 0.3, 0.5, 0.7, 0.85, 0.89, 0.92, 0.97]) {
          await stopAt(element, share * DURATION);
          expect(seenSets(element), String(share)).to.be.at.most(1);
        }
        for (const each of movements) each.finish();
        await until(() => all(element, '.leaving').length === 0);
        expect(all(element, '.leaving, .zooming')).to.deep.equal([]);
        expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
      });
    }
  }

  it('sees a number run from what was shown to what is shown', async () => {
    const element = await stack();
    part(element, 'closer').click();
    await moving(element);
    const seen: number[] = [];
    for (const share of [0.11, 0.3, 0.5, 0.7, 0.84]) {
      await stopAt(element, share * DURATION);
      const text = words(one(element, '.counter').textContent!);
      expect(text).to.match(/^[\d.]+ Bücher$/);
      seen.push(Number(text.replace(/\D/g, '')));
    }
    expect(seen[0]).to.be.within(950e6, 978e6);
    expect(seen.at(-1)).to.equal(1e6);
    expect([...seen].sort((a, b) => b - a)).to.deep.equal(seen);
  });

  it('counts pages from a book on', async () => {
    const element = await stack('step="book"');
    part(element, 'closer').click();
    await moving(element);
    await stopAt(element, 0.84 * DURATION);
    expect(words(one(element, '.counter').textContent!)).to.equal('1 Seite');
  });

  it('and closer again at once sees the second way only', async () => {
    const element = await stack();
    part(element, 'closer').click();
    await moving(element);
    part(element, 'closer').click();
    await settled();
    await until(() => element.step === 'shelf');
    expect(all(element, '.counter')).to.have.length(1);
    expect(all(element, 'svg[role="img"] > g:not(.leaving)')).to.have.length(1);
    await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    await until(() => all(element, '.leaving').length === 0);
    expect(all(element, '.leaving, .zooming')).to.deep.equal([]);
  });

  it('who clicks beside the last mark goes into that one', async () => {
    const ends = (element: Element): string[] =>
      element
        .shadowRoot!.getAnimations()
        .map(({ effect }) => (effect as KeyframeEffect).getKeyframes().at(-1)!)
        .map(({ transform }) => String(transform));
    const asked = await stack('book="978000000"');
    part(asked, 'closer').click();
    await moving(asked);
    const expected = ends(asked);
    const element = await stack();
    const svg = one<SVGSVGElement>(element, 'svg[role="img"]');
    // At the end of the topmost board; below the round number there are 30 px to it.
    const { left, top, width } = svg.getBoundingClientRect();
    const at = { clientX: left + width * 0.8, clientY: top + 46 };
    svg.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...at }));
    await moving(element);
    expect(element.book).to.equal(978_000_000);
    expect(ends(element)).to.deep.equal(expected);
  });

  it('hears nothing of what only moves', async () => {
    const element = await stack();
    part(element, 'closer').click();
    await moving(element);
    for (const each of all(element, '.leaving')) expect(each.getAttribute('aria-hidden')).to.equal('true');
  });

  itInChromium('and wants less motion sees the next picture at once', async () => {
    await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
    const element = await stack();
    part(element, 'closer').click();
    await until(() => element.step === 'library');
    await settled();
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
    expect(all(element, '.leaving')).to.deep.equal([]);
  });
});
