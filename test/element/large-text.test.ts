import { expect } from 'chai';
import { languages, all, infographics, part, show, stage, words } from './stage.js';

/** A page 320 px wide, its margins taken away, for a reader whose text is twice as large. */
const css = 'width: 304px; font-size: 32px';

describe('with text of 200 % on a page 320 px wide', () => {
  const original = stage.style.cssText;
  beforeEach(() => {
    stage.style.cssText = `${original}; ${css}`;
  });
  afterEach(() => {
    stage.style.cssText = original;
  });

  for (const tag of infographics) {
    it(`the picture of <${tag}> has no small text: it stands below, as large as the reader wants it`, async () => {
      const element = await show(`<${tag} still></${tag}>`);
      expect(all(element, '[part=picture] text')).to.have.length(0);
      const [told] = all(element, '.told');
      expect(words(told!.textContent!)).to.equal(words(part(element, 'picture').getAttribute('aria-label')!));
      expect(getComputedStyle(told!).fontSize).to.equal('32px');
      const gap = told!.getBoundingClientRect().top - part(element, 'picture').getBoundingClientRect().bottom;
      expect(gap, 'px between both').to.be.within(0, 32);
      const { bottom } = told!.parentElement!.getBoundingClientRect();
      expect(bottom - told!.getBoundingClientRect().bottom, 'px of void below').to.be.at.most(32);
    });
  }

  for (const lang of languages) {
    it(`no key figure is wider than the page, lang="${lang}"`, async () => {
      for (const name of ['books', 'funding', 'mails-per-year', 'calls', 'storage']) {
        const figure = await show(`<tlrz-key-figure name="${name}" lang="${lang}"></tlrz-key-figure>`);
        expect(figure.getBoundingClientRect().width, name).to.be.at.most(304);
        expect(stage.scrollWidth, name).to.equal(304);
      }
    });
  }
});
