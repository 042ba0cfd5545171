import './fake-clock.js';
import { expect } from 'chai';
import { REVEAL } from '../../src/element/controllers/reveal.js';
import { emulate, itInChromium, viewport } from '../helpers/commands.js';
import { all, insert, one, settled, show, stage, until } from './stage.js';

/** The counter's first sight is that the day's figure becomes the count of now: test/mail-counter. */
const tags = ['tlrz-storage-books', 'tlrz-call-gauge'];

/** What moves in the picture. */
const movements = (element: Element): Animation[] =>
  element
    .shadowRoot!.getAnimations()
    .filter(({ effect }) => (effect as KeyframeEffect).target!.closest('[part=picture]') !== null);

/** Below the window. */
async function below(tag: string): Promise<HTMLElement> {
  const element = insert(`<div style="height: 1000px"></div><${tag} data-subject></${tag}>`);
  await until(() => all(element, '[part=picture]').length > 0);
  await settled();
  return element;
}

const picture = (element: Element): Element => one<SVGSVGElement>(element, '[part=picture]');

describe('the first sight of a picture', () => {
  for (const tag of tags) {
    it(`of <${tag}> is a reveal of what it measures, at most 1.5 s long, of nothing but opacity and clip`, async () => {
      const element = insert(`<${tag}></${tag}>`);
      await until(() => movements(element).length > 0);
      const moving = movements(element);
      expect(moving).not.to.deep.equal([]);
      for (const { effect } of moving) {
        const { target } = effect as KeyframeEffect;
        expect(target!.classList.contains('accent')).to.equal(true);
        expect(Number(effect!.getComputedTiming().endTime)).to.equal(REVEAL);
        for (const keyframe of (effect as KeyframeEffect).getKeyframes()) {
          const timing = ['offset', 'computedOffset', 'easing', 'composite'];
          const moved = Object.keys(keyframe).filter((name) => !timing.includes(name));
          expect(
            moved.every((name) => name === 'opacity' || name === 'clipPath'),
            moved.join(),
          ).to.equal(true);
        }
      }
      expect(REVEAL).to.be.at.most(1500);
    });

    it(`of <${tag}> waits below the window until a reader comes there, and plays once`, async () => {
      const element = await below(tag);
      expect(movements(element)).not.to.deep.equal([]);
      expect(movements(element).every(({ playState }) => playState === 'paused')).to.equal(true);
      picture(element).scrollIntoView({ block: 'center' });
      await until(() => movements(element).some(({ playState }) => playState === 'running'));
      for (const each of movements(element)) each.finish();
      await settled();
      window.scrollTo(0, 0);
      await settled();
      picture(element).scrollIntoView({ block: 'center' });
      await settled();
      expect(movements(element)).to.deep.equal([]);
    });

    itInChromium(`of <${tag}> plays where the picture is far higher than the window`, async () => {
      await viewport(320, 100);
      const element = await below(tag);
      // As readers scroll: its upper edge comes first.
      window.scrollBy(0, picture(element).getBoundingClientRect().top - 95);
      await settled();
      picture(element).scrollIntoView({ block: 'center' });
      await until(() => movements(element).some(({ playState }) => playState === 'running'));
      expect(movements(element).map(({ playState }) => playState)).to.include('running');
    });

    it(`of <${tag}> does not come again with another language`, async () => {
      const element = insert(`<${tag}></${tag}>`);
      await until(() => movements(element).length > 0);
      for (const each of movements(element)) each.finish();
      element.lang = 'en';
      await settled();
      await settled();
      expect(movements(element)).to.deep.equal([]);
    });

    it(`of <${tag}> is settled on paper`, async () => {
      const element = await below(tag);
      dispatchEvent(new Event('beforeprint'));
      expect(movements(element)).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
    });

    itInChromium(`of <${tag}> is settled for readers who want less motion`, async () => {
      await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
      const element = await show(`<${tag}></${tag}>`);
      await settled();
      expect(movements(element)).to.deep.equal([]);
    });

    it(`of <${tag}> is painted settled before anything moves`, async () => {
      const element = insert(`<${tag}></${tag}>`);
      await element.updateComplete;
      expect(all(element, '[part=picture] .accent')).not.to.deep.equal([]);
      expect(movements(element)).to.deep.equal([]);
    });
  }
  afterEach(() => {
    stage.replaceChildren();
    window.scrollTo(0, 0);
  });
});
