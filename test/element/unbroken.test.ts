import { expect } from 'chai';
import { all, everywhere, languages, openTable, part, rawTextOf, show, stage } from './stage.js';

describe('no line breaks between a number and its unit', () => {
  const unit =
    /\S*\d (TB|GB|MB|Terabyte|Gigabyte|Megabyte|Millionen|Million|Milliarden?|Billionen?|Billiarden?|million|billion|trillion|quadrillion|Uhr|o’clock|Minuten?|Stunden?|Sekunden?|Tage?|minutes?|hours?|seconds?|days?|Euro|euros|Seiten|pages|Tausend|thousand|Jahren?)\b/;
  const modes: Record<string, string[]> = {
    'tlrz-storage-books': ['', 'show="published"', 'show="before"'],
    'tlrz-mail-counter': ['', 'since="new-year"', 'since="visit"', 'still'],
    'tlrz-call-gauge': ['', 'unit="hour"', 'unit="minute"', 'unit="second"'],
  };

  for (const { tag, lang } of everywhere) {
    for (const mode of modes[tag]!) {
      it(`in <${tag} lang="${lang}" ${mode}>`, async () => {
        const element = await show(`<${tag} lang="${lang}" ${mode}></${tag}>`);
        await openTable(element);
        // The words of the source are looked at below.
        for (const quote of all(element, 'td small, th small'))
          quote.textContent = quote.textContent!.replace(/[„“”].*/s, '');
        expect(rawTextOf(element).match(unit)?.[0]).to.equal(undefined);
      });
    }

    it(`in the words of the source, <${tag} lang="${lang}">`, async () => {
      const element = await show(`<${tag} lang="${lang}"></${tag}>`);
      await openTable(element);
      const quotes = all(element, 'th small').map((each) => each.textContent!);
      expect(quotes.join(' ')).to.match(/[„“]/);
      expect(quotes.join(' ').match(unit)?.[0]).to.equal(undefined);
    });
  }

  for (const lang of languages) {
    it(`in key figures, lang="${lang}"`, async () => {
      const names = ['storage', 'books', 'archive-growth', 'mails-per-year', 'funding', 'calls', 'cabinet-meetings'];
      await show(names.map((name) => `<tlrz-key-figure name="${name}" lang="${lang}"></tlrz-key-figure>`).join(''));
      const texts = [...stage.children].map((element) => part(element, 'figure').textContent!);
      expect(texts.filter((text) => unit.test(text))).to.deep.equal([]);
    });

    it(`in the source behind key figures, lang="${lang}"`, async () => {
      await show(`<tlrz-key-figure name="books" lang="${lang}"></tlrz-key-figure>`);
      const quote = part(stage.firstElementChild!, 'source').textContent!;
      expect(quote).to.include('978');
      expect(quote.match(unit)?.[0]).to.equal(undefined);
    });
  }
});

describe('no line breaks at the hyphen of “E-Mails”', () => {
  it('in title and sentence, at any width', async () => {
    const element = await show('<tlrz-mail-counter lang="de-simple"></tlrz-mail-counter>');
    for (let width = 240; width <= 400; width += 4) {
      stage.style.width = `${width}px`;
      for (const name of ['title', 'summary']) {
        const walker = document.createTreeWalker(part(element, name), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent!.indexOf('E-Mail');
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 'E-Mail'.length);
          const pieces = [...range.getClientRects()].filter((piece) => piece.width > 0);
          expect(new Set(pieces.map(({ top }) => top)).size, `${name} at ${width} px`).to.equal(1);
        }
      }
    }
  });
});
