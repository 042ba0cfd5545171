import './fake-clock.js';
import { expect } from 'chai';
import { press } from '../helpers/commands.js';
import { expectConsole } from '../helpers/console.js';
import { all, everywhere, explore, focused, infographics, one, part, settled, show, textOf } from './stage.js';

describe('at first sight', () => {
  for (const { tag, lang } of everywhere) {
    it(`<${tag} lang="${lang}"> shows title, sentence, picture and source, and nothing of what is closed`, async () => {
      const element = await show(`<${tag} lang="${lang}"></${tag}>`);
      for (const name of ['title', 'summary', 'picture', 'source']) part(element, name);
      expect(all(element, '[type="radio"], select, table, .forms, .expanded')).to.deep.equal([]);
      expect(part(element, 'explore').getAttribute('aria-expanded')).to.equal('false');
      expect(part(element, 'data').getAttribute('aria-expanded')).to.equal('false');
    });
  }
});

describe('the amount at first sight', () => {
  for (const { tag, lang } of everywhere) {
    it(`of <${tag} lang="${lang}"> is at most 60 words beside the picture, with the source, and 60 nodes`, async () => {
      const element = await show(`<${tag} lang="${lang}"></${tag}>`);
      const nodes = all(element, '*:not(svg *, .measure)');
      const said = nodes.filter((node) => node.localName !== 'svg' && !node.closest('.void, .sr'));
      const words = said
        .flatMap(({ childNodes }) => [...childNodes])
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .flatMap(({ nodeValue }) => nodeValue!.match(/[\p{L}\p{N}][^\s]*/gu) ?? []);
      expect(nodes.length, 'nodes').to.be.at.most(60);
      expect(words.length, words.join(' ')).to.be.within(20, 60);
    });
  }
});

describe('an edition without the figures of an infographic', () => {
  for (const tag of infographics) {
    it(`leaves no hole for <${tag}> in the place that a page keeps`, async () => {
      const staff = { id: 'staff', value: 200, unit: 'person', period: 'as-published' };
      const figures = JSON.stringify({ publisher: 'P', title: 'T', figures: [staff] });
      expectConsole(/braucht eine Zahl/);
      const element = await show(`<${tag} figures='${figures}'>Mehr steht in der Mitteilung.</${tag}>`);
      expect(getComputedStyle(element).getPropertyValue('--tlrz-place')).to.equal('0px');
      element.removeAttribute('figures');
      await settled();
      expect(getComputedStyle(element).getPropertyValue('--tlrz-place')).to.equal('');
      part(element, 'picture');
    });
  }
});

describe('a wall that stands lower than a full one', () => {
  const stored = (books: number): string =>
    JSON.stringify({
      ...{ publisher: 'P', title: 'T' },
      figures: [
        { id: 'storage', value: 700, unit: 'GB', period: 'as-published' },
        { id: 'books', value: books, unit: 'book', period: 'as-published' },
        { id: 'pages-per-book', value: 500, unit: 'page', period: 'as-published' },
      ],
    });
  const placeOf = (element: Element): string => getComputedStyle(element).getPropertyValue('--tlrz-place');

  it('takes its own room in place of the one that a page keeps', async () => {
    const element = await show(`<tlrz-storage-books figures='${stored(300_000)}'></tlrz-storage-books>`);
    expect(placeOf(element)).to.equal('0px');
    part(element, 'closer').click();
    await settled();
    expect(placeOf(element), 'a step closer').to.equal('0px');
  });

  it('gives it back to a wall that is nearly full', async () => {
    const element = await show(`<tlrz-storage-books figures='${stored(300_000)}'></tlrz-storage-books>`);
    element.setAttribute('figures', stored(950_000));
    await settled();
    expect(placeOf(element)).to.equal('');
  });

  it('does so in a static embed, where the paragraph of the picture keeps the place', async () => {
    const embed = await show(
      `<figure data-tlrz="storage-books"><p><tlrz-storage-books bare figures='${stored(300_000)}'></tlrz-storage-books></p></figure>`,
    );
    expect(placeOf(embed.querySelector('p')!)).to.equal('0px');
  });
});

describe('“Explore”', () => {
  for (const tag of infographics) {
    it(`of <${tag}> opens and closes by keyboard, and Escape leads back to its button`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      part(element, 'explore').focus();
      await press('Enter');
      await settled();
      const panel = one(element, '#explore');
      expect(part(element, 'explore').getAttribute('aria-controls')).to.equal('explore');
      panel.querySelector<HTMLElement>('input, button')!.focus();
      await press('Escape');
      await settled();
      expect(all(element, '#explore')).to.deep.equal([]);
      expect(focused()).to.equal(part(element, 'explore'));
    });

    it(`of <${tag}> is open from the start where an editor sets open, and a reader can close it`, async () => {
      const element = await show(`<${tag} open></${tag}>`);
      expect(one(element, '#explore').textContent!.trim()).not.to.equal('');
      const heard: unknown[] = [];
      element.addEventListener('tlrz-change', (event) => heard.push(event.detail));
      await explore(element);
      expect(all(element, '#explore')).to.deep.equal([]);
      expect(heard).to.deep.equal([{ attribute: 'open', value: 'false' }]);
    });

    it(`of <${tag}> holds the notes on how its numbers are computed`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      const before = textOf(element);
      await explore(element);
      const notes = all(element, '#explore .details p');
      expect(notes).not.to.deep.equal([]);
      for (const { textContent } of notes) expect(before).not.to.include(textContent!.trim());
    });
  }
});

describe('“Data and download”', () => {
  for (const tag of infographics) {
    it(`of <${tag}> opens the table and the downloads together`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      part(element, 'data').click();
      await settled();
      expect(all(element, '#data table')).to.have.length(1);
      for (let wait = 0; wait < 100 && all(element, '#data .save').length === 0; wait++) await settled();
      expect(all(element, '#data .save')).not.to.deep.equal([]);
    });

    it(`of <${tag}> is only for downloads where the page has the table around it`, async () => {
      const element = await show(`<${tag} bare></${tag}>`);
      expect(part(element, 'data').textContent!.trim()).to.include('Download').and.not.to.include('Daten');
      part(element, 'data').click();
      await settled();
      expect(all(element, 'table')).to.deep.equal([]);
    });
  }
});
