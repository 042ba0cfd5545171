import { expect } from 'chai';
import { brokenNumbers } from '../hosts/host.js';
import { misfits } from './fit.js';
import { all, everywhere, languages, openTable, show, stage, words } from './stage.js';

describe('in a table', () => {
  for (const { tag, lang } of everywhere) {
    for (const width of [320, 390, 412, 430, 700]) {
      it(`${width} px wide, no number of <${tag} lang="${lang}"> breaks`, async () => {
        stage.style.width = `${width}px`;
        const element = await show(`<${tag} lang="${lang}"></${tag}>`);
        await openTable(element);
        // As where a browser has no dictionary for the language.
        for (const text of all(element, 'th, td')) text.lang = 'und';
        expect(brokenNumbers(element)).to.deep.equal([]);
        expect(misfits(element)).to.equal('');
      });
    }
  }

  for (const lang of languages) {
    it(`a sentence of the source is said once, and later rows name the row that has it, lang="${lang}"`, async () => {
      const element = await show(`<tlrz-storage-books lang="${lang}"></tlrz-storage-books>`);
      await openTable(element);
      const rows = all(element, 'tbody tr');
      const origins = rows.map((row) => row.querySelector('small')?.textContent ?? '');
      const quotes = origins.filter((origin) => origin.includes('978'));
      expect(quotes.filter((origin) => origin.includes('Buchbestand'))).to.have.length(1);
      const later = origins.filter((origin) => /im selben Satz|the same sentence/.test(origin));
      expect(later.length).to.be.at.least(2);
      const names = rows.map((row, index) =>
        words(row.querySelector('th')!.textContent!).replace(words(origins[index]!), '').trim(),
      );
      for (const origin of later) expect(names.some((name) => name && words(origin).includes(name))).to.equal(true);
    });
  }
});
