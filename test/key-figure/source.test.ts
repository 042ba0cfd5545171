import { expect } from 'chai';
import type { TlrzKeyFigure } from '../../src/index.js';
import { accessibilityTree, accessibleNodes, itInChromium, press, viewport } from '../helpers/commands.js';
import { part, settled, show, stage, words } from '../element/stage.js';

const isOpen = (element: Element): boolean => part(element, 'source').matches(':popover-open');
const source = (element: Element): string => words(part(element, 'source').textContent!);
const procedures = (lang = 'de'): Promise<TlrzKeyFigure> =>
  show(`<p>Es sind <tlrz-key-figure name="procedures" lang="${lang}" data-subject></tlrz-key-figure> Verfahren.</p>`);

const sentence = 'Sie sorgen für einen reibungslosen Betrieb von etwa 250 elektronischen Verwaltungsverfahren.';

describe('the source behind a key figure', () => {
  const marks = { de: `„${sentence}“`, en: `“${sentence}”`, 'de-simple': `„${sentence}“` };
  for (const [lang, quote] of Object.entries(marks)) {
    it(`is its sentence in quotation marks and whose it is, lang="${lang}"`, async () => {
      const element = await procedures(lang);
      part(element, 'figure').click();
      await settled();
      expect(source(element)).to.include(quote);
      expect(source(element)).to.match(/Thüringer Finanz-?[Mm]inisterium|Thuringian Ministry of Finance/);
    });
  }

  it('is hidden until it is asked for', async () => {
    const element = await procedures();
    expect(isOpen(element)).to.equal(false);
    expect(part(element, 'source').offsetHeight).to.equal(0);
  });

  it('opens and closes by a click', async () => {
    const element = await procedures();
    part(element, 'figure').click();
    await settled();
    expect([isOpen(element), part(element, 'source').offsetHeight > 0]).to.deep.equal([true, true]);
    part(element, 'figure').click();
    await settled();
    expect(isOpen(element)).to.equal(false);
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens with ${key}, closes with Escape, and the focus is on the number again`, async () => {
      const element = await procedures();
      part(element, 'figure').focus();
      await press(key);
      await settled();
      expect(isOpen(element)).to.equal(true);
      await press('Escape');
      await settled();
      expect(isOpen(element)).to.equal(false);
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'figure'));
    });
  }

  it('closes when the focus goes on, and lies over nothing that has it', async () => {
    await show('<tlrz-key-figure name="staff"></tlrz-key-figure> <tlrz-key-figure name="calls"></tlrz-key-figure>');
    const [first, second] = [...stage.children];
    part(first!, 'figure').focus();
    await press('Enter');
    await settled();
    expect(isOpen(first!)).to.equal(true);
    // A tap on the note itself takes the focus to nothing else.
    part(first!, 'figure').dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    expect(isOpen(first!)).to.equal(true);
    part(second!, 'figure').focus();
    await settled();
    expect(isOpen(first!)).to.equal(false);
    expect(document.activeElement!.getAttribute('name')).to.equal('calls');
  });

  it('closes when that of another number opens', async () => {
    await show('<tlrz-key-figure name="staff"></tlrz-key-figure> <tlrz-key-figure name="calls"></tlrz-key-figure>');
    const [first, second] = [...stage.children];
    part(first!, 'figure').click();
    part(second!, 'figure').click();
    await settled();
    expect([isOpen(first!), isOpen(second!)]).to.deep.equal([false, true]);
  });

  it('stands below its number and inside the window', async () => {
    await viewport(480, 600);
    stage.style.width = '480px';
    for (const indent of ['0', '320px']) {
      const element = await show(
        `<p style="margin: 0; width: 480px; text-indent: ${indent}"><tlrz-key-figure name="books" data-subject></tlrz-key-figure></p>`,
      );
      part(element, 'figure').click();
      await settled();
      const note = part(element, 'source').getBoundingClientRect();
      const lines = [...part(element, 'figure').getClientRects()];
      expect(note.top).to.be.at.least(Math.max(...lines.map(({ bottom }) => bottom)));
      expect(note.top).to.be.below(Math.max(...lines.map(({ bottom }) => bottom)) + 40);
      expect(note.left).to.be.at.least(0);
      expect(note.right).to.be.at.most(innerWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    }
  });

  it('shows its focus', async () => {
    const element = await show(
      '<p><a href="#a">a</a> <tlrz-key-figure name="staff" data-subject></tlrz-key-figure></p>',
    );
    stage.querySelector('a')!.focus();
    await press('Tab');
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'figure'));
    // A window in the background shows no focus: WebKit's loses it to the other browsers of the same run.
    if (document.hasFocus()) expect(getComputedStyle(part(element, 'figure')).outlineStyle).to.equal('solid');
  });

  itInChromium('is a button to assistive technology: the number, what it does, and whether it is open', async () => {
    const element = await procedures();
    const button = async () => accessibleNodes(await accessibilityTree()).find(({ role }) => role === 'button');
    expect(words((await button())!.name!)).to.equal('etwa 250');
    expect((await button())!.description).to.equal('Quelle zeigen');
    expect((await button())!.expanded ?? false).to.equal(false);
    part(element, 'figure').click();
    await settled();
    expect((await button())!.expanded).to.equal(true);
  });
});
