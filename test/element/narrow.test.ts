import { expect } from 'chai';
import { itInChromium } from '../helpers/commands.js';
import { misfits } from './fit.js';
import { all, everywhere, openTable, settled, show, stage, stub } from './stage.js';

const modes: Record<string, string[]> = {
  'tlrz-storage-books': ['show="both"', 'show="published"', 'show="before"'],
  'tlrz-mail-counter': ['since="midnight"', 'since="new-year"', 'since="visit"', 'still'],
  'tlrz-call-gauge': ['unit="window"', 'unit="hour"', 'unit="minute"', 'unit="second"'],
};

/** WCAG 1.4.12: what a reader may set. */
const spacing = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';

const rooms = [
  { what: 'wide', css: 'width: 900px' },
  { what: '700 px wide', css: 'width: 700px' },
  { what: '480 px wide', css: 'width: 480px' },
  { what: '320 px wide', css: 'width: 320px' },
  { what: '280 px wide, inside of a padded page of 320', css: 'width: 280px' },
  { what: '700 px wide with text of 200 %', css: 'width: 700px; font-size: 32px' },
  { what: '240 px wide, the narrowest with words in its picture', css: 'width: 240px' },
  { what: '240 px wide with text spacing', css: `width: 240px; ${spacing}` },
  { what: '320 px wide with text of 200 %', css: 'width: 320px; font-size: 32px' },
  { what: '320 px wide with text spacing', css: `width: 320px; ${spacing}` },
  { what: '700 px wide with text spacing', css: `width: 700px; ${spacing}` },
  { what: '1280 px zoomed to 400 %', css: 'width: 320px; zoom: 4' },
];

describe('nothing is clipped, overlaps or reaches out', () => {
  const original = stage.style.cssText;
  afterEach(() => {
    stage.style.cssText = original;
  });

  for (const { tag, lang } of everywhere) {
    for (const { what, css } of rooms) {
      it(`<${tag} lang="${lang}">, ${what}`, async () => {
        stage.style.cssText = `${original}; ${css}`;
        await show(modes[tag]!.map((mode) => `<${tag} lang="${lang}" ${mode}></${tag}>`).join(''));
        await openTable(stage.lastElementChild!);
        expect([...stage.children].map(misfits).filter(Boolean).join('\n')).to.equal('');
      });
    }
  }
});

describe('an infographic fills its room', () => {
  for (const display of ['block', 'flex', 'inline-flex', 'grid']) {
    it(`where a page shows it as ${display}`, async () => {
      const element = await show(`<tlrz-storage-books style="display: ${display}; width: 320px"></tlrz-storage-books>`);
      for (const selector of ['.root', '.measure']) {
        const { left, width } = element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
        expect([left - element.getBoundingClientRect().left, width], selector).to.deep.equal([0, 320]);
      }
      expect(misfits(element)).to.equal('');
    });
  }
});

describe('where there is hardly any room', () => {
  it('words take over without a loop of measurements, whatever renders in the frame that measured', async () => {
    const boxed = '<div style="width: 300px"><tlrz-mail-counter still>Knapp 70.000 Mails</tlrz-mail-counter></div>';
    stage.innerHTML = boxed.repeat(2);
    await settled();
    const [counter, other] = stage.querySelectorAll('tlrz-mail-counter');
    // As at the turn of a minute: one that renders is the cause that another does.
    other!.addController({ hostUpdated: () => counter!.requestUpdate() });
    // Nothing of an infographic has a width of its own; words are as wide as the longest of their parts.
    counter!.parentElement!.style.width = 'min-content';
    other!.parentElement!.style.width = '400px';
    await settled();
    expect(counter!.shadowRoot!.querySelector('.narrow-words')).not.to.equal(null);
  });

  // Chromium does so where a program asks for a picture of the page.
  itInChromium(
    'the infographic stays while the browser makes its window one pixel wide, to capture a whole page',
    async () => {
      stage.innerHTML = '<div style="width: 300px"><tlrz-call-gauge>Mehr als 21.000 Anrufe</tlrz-call-gauge></div>';
      await settled();
      const box = stage.firstElementChild as HTMLElement;
      stub(globalThis, 'innerWidth', 1);
      box.style.width = '0';
      await settled();
      expect(all(box.firstElementChild!, '[part=picture]')).to.have.length(1);
    },
  );

  it('the infographic stays where there is room again before the next frame', async () => {
    stage.innerHTML = '<div style="width: 300px"><tlrz-call-gauge>Mehr als 21.000 Anrufe</tlrz-call-gauge></div>';
    await settled();
    const frames: FrameRequestCallback[] = [];
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
    stub(globalThis, 'requestAnimationFrame', (callback) => frames.push(callback));
    const box = stage.firstElementChild as HTMLElement;
    box.style.width = '50px';
    await pause();
    box.style.width = '300px';
    await pause();
    for (const callback of frames) callback(performance.now());
    await pause();
    expect(all(box.firstElementChild!, '.narrow-words')).to.have.length(0);
  });
});
