import { expect } from 'chai';
import { expectConsole } from '../helpers/console.js';
import { infographics, insert, settled, show, stub, textOf } from '../element/stage.js';
import { showsFallback } from './host.js';

/** An element whose rendering can be broken from outside. */
type Breakable = HTMLElement & { render(): unknown; requestUpdate(): void; updateComplete: Promise<unknown> };

describe('where something breaks while an element renders', () => {
  for (const tag of [...infographics, 'tlrz-key-figure']) {
    const markup = `<${tag} name="procedures" still>rund 978&nbsp;Millionen Bücher</${tag}>`;
    const broken = (): never => {
      throw new TypeError('broken by the page');
    };

    it(`<${tag}> shows its fallback from the start, says why, and settles`, async () => {
      expectConsole(/broken by the page/);
      const element = insert<Breakable>(markup);
      stub(element, 'render', broken);
      expect(await element.updateComplete).to.equal(true);
      await settled();
      expect(showsFallback(element)).to.equal(true);
    });

    it(`<${tag}> shows its fallback in place of what was there, and comes back with the next change`, async () => {
      expectConsole(/broken by the page/);
      const element = await show<Breakable>(markup);
      const said = textOf(element);
      const { render } = element;
      stub(element, 'render', broken);
      element.requestUpdate();
      await settled();
      expect(showsFallback(element)).to.equal(true);
      expect(textOf(element)).to.equal('');
      stub(element, 'render', render);
      element.requestUpdate();
      await settled();
      expect(showsFallback(element)).to.equal(false);
      expect(textOf(element)).to.equal(said);
    });
  }
});
