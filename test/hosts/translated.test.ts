import { expect } from 'chai';
import { press } from '../helpers/commands.js';
import { all, explore, focused, infographics, one, part, settled, show, stage, words } from '../element/stage.js';
import { different, saidBy } from './host.js';

/**
 * What translators of browsers do to a page: each text goes into two elements of theirs, in another language. They leave
 * alone what says so.
 */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement!.closest('[translate="no"], svg')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = text.data.replace(/\p{L}/gu, 'x');
    outer.append(inner);
    text.replaceWith(outer);
  }
}

describe('where a browser translates the page', () => {
  for (const tag of infographics) {
    it(`<${tag}> says after each choice what belongs to it, and nothing of before`, async () => {
      const [translated, plain] = await Promise.all(
        [0, 1].map(async () => {
          const element = document.createElement(tag);
          element.toggleAttribute('still', true);
          // One on the other: both are on screen.
          element.style.cssText = 'position: absolute; top: 0';
          stage.append(element);
          return element;
        }),
      );
      await settled();
      for (const element of [translated!, plain!]) await explore(element);
      const choices = all<HTMLInputElement>(plain!, '[type=radio]').length;
      for (let choice = choices; choice--;) {
        translate(translated!.shadowRoot!);
        for (const element of [translated!, plain!]) all<HTMLInputElement>(element, '[type=radio]')[choice]!.click();
        await settled();
        expect(different(saidBy(translated!), saidBy(plain!))).to.deep.equal([]);
      }
    });
  }

  it('numbers stay as they are written', async () => {
    const element = await show('<tlrz-storage-books></tlrz-storage-books>');
    translate(element.shadowRoot!);
    expect(words(part(element, 'summary').textContent!))
      .to.include('2280')
      .and.to.include('978');
    const figure = await show('<tlrz-key-figure name="mails-per-day"></tlrz-key-figure>');
    translate(figure.shadowRoot!);
    expect(part(figure, 'figure').textContent).to.equal('xxxxx 70.000');
  });

  it('a running number goes on', async () => {
    const element = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    await explore(element);
    translate(element.shadowRoot!);
    one<HTMLInputElement>(element, '[part=slider]').value = '720';
    one(element, '[part=slider]').dispatchEvent(new Event('change'));
    await settled();
    expect(part(element, 'number').textContent).to.match(/^3[45]\.\d\d\d$/);
  });

  it('the focus stays where it is', async () => {
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    await explore(element);
    one<HTMLInputElement>(element, 'input:checked').focus();
    translate(element.shadowRoot!);
    await press('ArrowRight');
    await settled();
    expect(focused()).to.equal(one(element, 'input:checked'));
    expect(focused().closest('label')!.textContent).to.include('Stunde');
  });

  it('a key figure follows its figure', async () => {
    const figure = await show<HTMLElement & { name: string; requestUpdate(): void; updateComplete: Promise<unknown> }>(
      '<tlrz-key-figure name="mails-per-day"></tlrz-key-figure>',
    );
    translate(figure.shadowRoot!);
    figure.name = 'procedures';
    await settled();
    expect(part(figure, 'figure').textContent).to.equal('etwa 250');
  });
});
