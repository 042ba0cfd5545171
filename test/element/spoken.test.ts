import { expect } from 'chai';
import { all, everywhere, labelOf, languages, one, openTable, part, show, stage, words } from './stage.js';

/** The numbers that the picture has to say, whatever the language. */
const numbers: Record<string, RegExp[]> = {
  'tlrz-storage-books': [/978/, /732/, /246/],
  'tlrz-mail-counter': [/\d/],
  'tlrz-call-gauge': [/21[.,]000/, /25[.,]000/, /10/, /12|noon/],
};

/** What is told in full, and in which order: told.test.ts. What is told unasked: quiet.test.ts. */
describe('assistive technology', () => {
  for (const { tag, lang } of everywhere) {
    it(`gets the picture of <${tag} lang="${lang}"> as one image whose name says the numbers`, async () => {
      const element = await show(`<${tag} lang="${lang}"></${tag}>`);
      expect(all(element, 'svg[role="img"]')).to.have.length(1);
      for (const number of numbers[tag]!) expect(labelOf(element)).to.match(number);
      expect(labelOf(element)).not.to.match(/undefined|null|NaN| {2}/);
    });

    it(`gets nothing of what is drawn in <${tag} lang="${lang}">`, async () => {
      const element = await show(`<${tag} lang="${lang}"></${tag}>`);
      const exposed = all(element, 'svg path, svg text, svg g, svg rect').filter(
        (each) => !each.closest('[aria-hidden="true"]'),
      );
      expect(exposed).to.deep.equal([]);
      const pictures = all(element, 'svg:not([role="img"])').filter((each) => !each.closest('[aria-hidden="true"]'));
      expect(pictures).to.deep.equal([]);
    });
  }

  it('gets none of the digits of the counter', async () => {
    const element = await show('<tlrz-mail-counter></tlrz-mail-counter>');
    expect(part(element, 'number').closest('[aria-hidden="true"]')).not.to.equal(null);
  });

  it('gets a table with caption and headers of columns and rows', async () => {
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    await openTable(element);
    expect(one(element, 'caption').textContent!.trim()).not.to.equal('');
    expect(all(element, 'thead th').every((each) => each.getAttribute('scope') === 'col')).to.equal(true);
    expect(all(element, 'tbody tr').every((row) => row.querySelectorAll('th[scope="row"]').length === 1)).to.equal(
      true,
    );
  });

  it('hears at a number the name of its row, without the words of the source that stand below it', async () => {
    const element = await show('<tlrz-storage-books></tlrz-storage-books>');
    await openTable(element);
    for (const header of all(element, 'tbody th')) {
      const quoted = header.querySelector('small')?.textContent ?? '';
      const name = words(header.textContent!.replace(quoted, ''));
      expect(words(header.getAttribute('abbr') ?? header.textContent!)).to.equal(name);
    }
  });

  for (const lang of languages) {
    it(`hears the words of the source in their language, lang="${lang}"`, async () => {
      const figures = { publisher: 'P', title: 'T', language: 'nl' };
      const calls = { id: 'calls', value: 5, unit: 'call', period: 'per-day', window: [10, 12], sentence: 'Vijf.' };
      const json = JSON.stringify({ ...figures, figures: [calls] });
      await show(
        `<tlrz-call-gauge lang="${lang}"></tlrz-call-gauge><tlrz-key-figure lang="${lang}" name="calls"></tlrz-key-figure><tlrz-call-gauge lang="${lang}" figures='${json}'></tlrz-call-gauge>`,
      );
      const [german, inline, dutch] = [...stage.children];
      await openTable(german!);
      await openTable(dutch!);
      const quotes = [one(german!, 'th small'), one(inline!, 'p'), one(dutch!, 'th small')];
      expect(quotes.map((quote) => quote.lang)).to.deep.equal(['de', 'de', 'nl']);
      // What is computed is said in the reader's language.
      expect(all(german!, 'th small').at(-1)!.hasAttribute('lang')).to.equal(false);
    });
  }

  it('learns from the button whether the table is open', async () => {
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    const button = part(element, 'data');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(all(element, 'table').filter((each) => each.offsetHeight)).to.deep.equal([]);
    await openTable(element);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(one(element, 'table').offsetHeight).to.be.above(50);
    expect(
      element.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)!.contains(one(element, 'table')),
    ).to.equal(true);
    await openTable(element);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });
});
