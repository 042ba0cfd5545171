import { expect } from 'chai';
import { chooseLanguage, registerLanguage } from '../../src/index.js';
import { de as commonDe } from '../../src/language/de.js';
import { de as gaugeDe } from '../../src/call-gauge/de.js';
import { expectConsole } from '../helpers/console.js';
import { infographics, insert, settled, show, stage, textOf } from './stage.js';

/** A word that only this language has in the element. */
const signs: Record<string, Record<string, RegExp>> = {
  'tlrz-storage-books': { de: /Quelle:/, en: /Source:/, 'de-simple': /Zahlen von/ },
  'tlrz-mail-counter': { de: /Quelle:/, en: /Source:/, 'de-simple': /Zahlen von/ },
  'tlrz-call-gauge': { de: /Quelle:/, en: /Source:/, 'de-simple': /Zahlen von/ },
  'tlrz-key-figure': { de: /etwa 250Quelle/, en: /about 250show/, 'de-simple': /etwa 250Woher/ },
};

/** The language that an element speaks, by its words and by its `lang`. */
function speaks(element: Element): string {
  const text = textOf(element);
  const by = Object.entries(signs[element.localName]!).find(([, sign]) => sign.test(text))?.[0];
  const spoken = [...element.shadowRoot!.children].filter(({ textContent }) => textContent);
  const langs = new Set(spoken.map((child) => child.getAttribute('lang')));
  return langs.size === 1 && langs.has(by!) ? by! : `${by} marked as ${[...langs]}`;
}

describe('the language of an element', () => {
  for (const tag of [...infographics, 'tlrz-key-figure name="procedures"']) {
    const name = tag.split(' ')[0]!;
    it(`<${name}> follows its own lang, live`, async () => {
      const element = await show(`<${tag} lang="en"></${name}>`);
      expect(speaks(element)).to.equal('en');
      element.lang = 'de-simple';
      await settled();
      expect(speaks(element)).to.equal('de-simple');
      element.removeAttribute('lang');
      await settled();
      expect(speaks(element)).to.equal('de');
    });
  }

  it('follows the nearest ancestor, live', async () => {
    const element = await show('<div lang="en"><p><tlrz-call-gauge data-subject></tlrz-call-gauge></p></div>');
    expect(speaks(element)).to.equal('en');
    element.parentElement!.lang = 'de-simple';
    await settled();
    expect(speaks(element)).to.equal('de-simple');
    element.parentElement!.removeAttribute('lang');
    await settled();
    expect(speaks(element)).to.equal('en');
  });

  it('follows the document, live', async () => {
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    document.documentElement.lang = 'en';
    await settled();
    expect(speaks(element)).to.equal('en');
    document.documentElement.lang = 'de-simple';
    await settled();
    expect(speaks(element)).to.equal('de-simple');
  });

  it('follows a host around its shadow root, and one around that, live', async () => {
    insert('<div lang="en"><section></section></div>');
    const outer = stage.querySelector('section')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<div></div>';
    const inner = outer.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<tlrz-call-gauge></tlrz-call-gauge>';
    const element = inner.firstElementChild!;
    await settled();
    expect(speaks(element)).to.equal('en');
    (outer.firstElementChild as HTMLElement).lang = 'de';
    await settled();
    expect(speaks(element)).to.equal('de');
    outer.firstElementChild!.removeAttribute('lang');
    (stage.firstElementChild as HTMLElement).lang = 'de-simple';
    await settled();
    expect(speaks(element)).to.equal('de-simple');
  });

  it('follows a move to another place', async () => {
    const element = await show('<tlrz-call-gauge data-subject></tlrz-call-gauge><div lang="en"></div>');
    stage.lastElementChild!.append(element);
    await settled();
    expect(speaks(element)).to.equal('en');
  });

  const tags = [
    { lang: 'en-GB', speaks: 'en' },
    { lang: 'EN', speaks: 'en' },
    { lang: 'de-AT', speaks: 'de' },
    { lang: 'de-simple', speaks: 'de-simple' },
    { lang: 'DE-Simple', speaks: 'de-simple' },
    { lang: 'de_simple', speaks: 'de-simple' },
    { lang: 'en_US', speaks: 'en' },
    { lang: ' en ', speaks: 'en' },
    { lang: '', speaks: 'de' },
  ];
  for (const row of tags) {
    it(`is ${row.speaks} for lang="${row.lang}"`, async () => {
      expect(speaks(await show(`<tlrz-call-gauge lang="${row.lang}"></tlrz-call-gauge>`))).to.equal(row.speaks);
    });
  }

  it('stays where a translator declares one that nobody here speaks', async () => {
    expectConsole(/lang="sk"/);
    document.documentElement.lang = 'en';
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    document.documentElement.lang = 'sk';
    await settled();
    expect(speaks(element)).to.equal('en');
    document.documentElement.lang = 'de';
    await settled();
    expect(speaks(element)).to.equal('de');
  });

  it('is the one that the reader chose, for all, until the choice is given back', async () => {
    await show('<tlrz-call-gauge lang="en"></tlrz-call-gauge><tlrz-mail-counter></tlrz-mail-counter>');
    chooseLanguage('de-simple');
    await settled();
    expect([...stage.children].map(speaks)).to.deep.equal(['de-simple', 'de-simple']);
    chooseLanguage(undefined);
    await settled();
    expect([...stage.children].map(speaks)).to.deep.equal(['en', 'de']);
  });
});

describe('a language that is registered later', () => {
  it('is spoken by elements that stand on the page already', async () => {
    expectConsole(/lang="fr"/);
    const element = await show('<tlrz-call-gauge lang="fr"></tlrz-call-gauge>');
    expect(speaks(element)).to.equal('de');
    registerLanguage('fr', {
      common: { ...commonDe, data: 'Les données' },
      'call-gauge': { ...gaugeDe, title: () => 'Appels' },
    });
    await settled();
    expect(textOf(element)).to.include('Appels').and.to.include('Les données');
    expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('fr');
  });

  it('is not claimed by an element that has no texts in it', async () => {
    expectConsole(/lang="it"/);
    registerLanguage('it', { common: commonDe, 'call-gauge': gaugeDe });
    const element = await show('<tlrz-mail-counter lang="it"></tlrz-mail-counter>');
    expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('de');
  });
});
