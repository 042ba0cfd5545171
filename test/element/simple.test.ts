import './fake-clock.js';
import { expect } from 'chai';
import { chooseLanguage } from '../../src/index.js';
import { emulate, itInChromium, press } from '../helpers/commands.js';
import { all, frame, infographics, part, settled, show, stage, textOf } from './stage.js';

const spoken = (element: Element): string => element.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')!;
const offered = (element: Element): HTMLElement | undefined => all(element, '[part="simple"]')[0];
const state = (element: Element): string | null => part(element, 'simple').getAttribute('aria-pressed');
const pressed = async (element: Element): Promise<void> => {
  part(element, 'simple').click();
  await settled();
};
const top = (element: Element): number => part(element, 'simple').getBoundingClientRect().top;

describe('the button to Einfache Sprache', () => {
  afterEach(() => {
    chooseLanguage(undefined);
    scrollTo(0, 0);
  });

  for (const tag of infographics) {
    it(`of <${tag}> leads there and back`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      const before = textOf(element);
      expect([spoken(element), state(element)]).to.deep.equal(['de', 'false']);
      expect(part(element, 'simple').textContent!.trim()).to.equal('Einfache Sprache');
      await pressed(element);
      expect([spoken(element), state(element)]).to.deep.equal(['de-simple', 'true']);
      expect(part(element, 'simple').textContent!.trim()).to.equal('Einfache Sprache');
      expect(textOf(element)).to.include('Zahlen von');
      await pressed(element);
      expect([spoken(element), state(element)]).to.deep.equal(['de', 'false']);
      expect(textOf(element)).to.equal(before);
    });

    it(`of <${tag}> comes with the title, before the sentence`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      const order = all(element, '#title, button, [part="summary"]').slice(0, 3);
      expect(order.map((each) => each.getAttribute('part'))).to.deep.equal(['title', 'simple', 'summary']);
    });

    it(`of <${tag}> is not there in English, which has no plain form to lead to`, async () => {
      expect(offered(await show(`<${tag} lang="en"></${tag}>`))).to.equal(undefined);
    });
  }

  it('is pressed where the page itself speaks Einfache Sprache, and leads out of it', async () => {
    const element = await show('<tlrz-call-gauge lang="de-simple"></tlrz-call-gauge>');
    expect(state(element)).to.equal('true');
    await pressed(element);
    expect([spoken(element), state(element)]).to.deep.equal(['de', 'false']);
  });

  it('is there for German of every country', async () => {
    const element = await show('<tlrz-call-gauge lang="de-AT"></tlrz-call-gauge>');
    await pressed(element);
    expect(spoken(element)).to.equal('de-simple');
  });

  it('holds for all of the page, also for what comes later, and leaves English alone', async () => {
    await show(
      '<tlrz-call-gauge></tlrz-call-gauge><tlrz-mail-counter></tlrz-mail-counter><tlrz-key-figure name="staff"></tlrz-key-figure><tlrz-storage-books lang="en"></tlrz-storage-books>',
    );
    await pressed(stage.children[1]!);
    stage.append(document.createElement('tlrz-call-gauge'));
    await settled();
    const languages = (): string[] => [...stage.children].map(spoken);
    expect(languages()).to.deep.equal(['de-simple', 'de-simple', 'de-simple', 'en', 'de-simple']);
    await pressed(stage.lastElementChild!);
    expect(languages()).to.deep.equal(['de', 'de', 'de', 'en', 'de']);
  });

  it('leaves nothing behind: the choice is in memory only', async () => {
    await pressed(await show('<tlrz-call-gauge></tlrz-call-gauge>'));
    const cookies = (): string => document.cookie;
    expect([localStorage.length, sessionStorage.length, cookies(), location.hash]).to.deep.equal([0, 0, '', '']);
  });

  it('tells the page, which may follow', async () => {
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    const heard: unknown[] = [];
    element.addEventListener('tlrz-change', (event) => heard.push(event.detail));
    await pressed(element);
    await pressed(element);
    expect(heard).to.deep.equal([
      { attribute: 'lang', value: 'de-simple' },
      { attribute: 'lang', value: 'de' },
    ]);
  });

  it('keeps the focus, by keyboard too', async () => {
    const element = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    const button = part(element, 'simple');
    button.focus();
    for (const [key, language] of [
      ['Space', 'de-simple'],
      ['Enter', 'de'],
    ] as const) {
      await press(key);
      await settled();
      expect([spoken(element), element.shadowRoot!.activeElement === button]).to.deep.equal([language, true]);
    }
  });

  const heightsOf = (elements: Iterable<Element>): number[] =>
    [...elements].map((each) => each.getBoundingClientRect().height);

  for (const above of [0, 1, 3]) {
    it(`stays where it is in the window, with ${above} infographics above it that change as well`, async () => {
      const others = '<tlrz-storage-books></tlrz-storage-books>'.repeat(above);
      const rest = '<tlrz-storage-books></tlrz-storage-books><tlrz-mail-counter></tlrz-mail-counter>'.repeat(2);
      stage.style.width = '330px';
      const element = await show(`${others}<tlrz-call-gauge data-subject></tlrz-call-gauge>${rest}`);
      for (let round = 0; round < 2; round++) {
        scrollBy({ top: top(element) - 200, behavior: 'instant' });
        await frame();
        const before = top(element);
        const heights = heightsOf(stage.children);
        await pressed(element);
        await frame();
        const moved = heightsOf(stage.children).map((height, index) => Math.abs(height - heights[index]!));
        expect(moved.reduce((sum, each) => sum + each)).to.be.above(20);
        expect(top(element)).to.be.closeTo(before, 1);
      }
    });
  }

  it('is a target of 44 px, with a visible name', async () => {
    const { width, height } = part(await show('<tlrz-call-gauge></tlrz-call-gauge>'), 'simple').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  });

  itInChromium('is not on paper', async () => {
    await emulate({ media: 'print' });
    expect(part(await show('<tlrz-call-gauge></tlrz-call-gauge>'), 'simple').offsetHeight).to.equal(0);
  });
});
