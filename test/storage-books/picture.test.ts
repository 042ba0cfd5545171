import { expect } from 'chai';
import type { TlrzStorageBooks } from '../../src/index.js';
import { misfits } from '../element/fit.js';
import { all, labelOf, one, settled, show, stage, textOf, words } from '../element/stage.js';
import { ACCENT, booksDrawn, INK } from './drawn.js';

const release = (books: number, before?: number, rounded?: number): object => ({
  publisher: 'P',
  title: 'T',
  figures: [
    { id: 'storage', value: 10, unit: 'TB', period: 'as-published' },
    { id: 'books', value: books, unit: 'book', qualifier: 'around', period: 'as-published', confirmed: true },
    ...(before === undefined
      ? []
      : [{ id: 'books-before', value: before, unit: 'book', period: 'year-before', confirmed: true }]),
    ...(rounded ? [{ id: 'books-rounded', value: rounded, unit: 'book', period: 'as-published' }] : []),
  ],
});

async function stack(figures: object | null, attributes = ''): Promise<TlrzStorageBooks> {
  const markup = `<tlrz-storage-books style="--tlrz-ink: ${INK}; --tlrz-accent: ${ACCENT}" ${attributes}></tlrz-storage-books>`;
  const element = await show<TlrzStorageBooks>(markup);
  if (figures) element.figures = figures;
  await settled();
  return element;
}

/** Books in marks: as the picture says that one mark counts. */
const worthOf = (books: number): number => (books <= 1000 ? 1 : 10 * worthOf(books / 10));

function expectDrawn(element: Element, ink: number, accent: number, what: string): void {
  const drawn = booksDrawn(element);
  expect(drawn.ink, `${what}: known`).to.be.closeTo(ink, 0.02);
  expect(drawn.accent, `${what}: new`).to.be.closeTo(accent, 0.02);
}

const titleOf = (element: Element): string => words(one(element, '[part=title]').textContent!);

/** The texts in the picture, in their order. */
const labelsIn = (element: Element): string =>
  words(
    all(element, 'svg[role="img"] text')
      .map(({ textContent }) => textContent)
      .join(' '),
  );

describe('the wall of the release', () => {
  for (const width of [700, 320]) {
    it(`is 978 books, 732 of them with a label, ${width} px wide`, async () => {
      stage.style.width = `${width}px`;
      expectDrawn(await stack(null), 732, 246, 'both');
    });
  }

  it('is 978 or 732 books when one of both is shown', async () => {
    expectDrawn(await stack(null, 'show="published"'), 0, 978, 'published');
    expectDrawn(await stack(null, 'show="before"'), 732, 0, 'before');
  });

  it('spells 1 in its title alone, not the 1 behind a comma', async () => {
    expect(titleOf(await stack(release(1e9, undefined, 1e9)))).to.equal('Eine Milliarde Bücher');
    expect(titleOf(await stack(release(1.1e9, undefined, 1.1e9)))).to.equal('1,1 Milliarden Bücher');
  });

  it('says what one book in the picture stands for', async () => {
    expect(textOf(await stack(null))).to.include('1 Million Bücher');
  });
});

describe('what is drawn is the number', () => {
  const rows = [1, 2, 10, 999, 1000, 1015, 1500, 999_999, 1_000_000, 978_000_000, 978_123_456, 1e9, 1e12, 1e15];
  for (const books of rows) {
    it(`of ${books} books`, async () => {
      const element = await stack(release(books));
      expectDrawn(element, 0, books / worthOf(books), String(books));
      expect(one(element, 'svg[role="img"]').outerHTML).not.to.match(/NaN|Infinity|undefined/);
      expect(labelOf(element)).not.to.match(/NaN|Infinity|undefined/);
    });
  }

  it('of no books at all', async () => {
    const element = await stack(release(0, 0));
    expectDrawn(element, 0, 0, 'none');
    expect(one(element, 'svg[role="img"]').outerHTML).not.to.match(/NaN|Infinity|undefined/);
  });

  it('of random books, now and before, with parts of a book', async () => {
    const element = await stack(release(1));
    for (let count = 0; count < 40; count++) {
      const amounts = [Math.random() * 1e9, Math.random() * 1e9].sort((a, b) => b - a);
      const worth = worthOf(amounts[0]!);
      const marks = amounts.map((amount) => amount / worth);
      // A part that is alone in its set of ten has nothing to be measured by.
      const measured = marks.map((mark) => (Math.floor(mark) % 10 === 0 ? Math.floor(mark) : mark));
      const [books, before] = measured.map((mark) => Math.round(mark * worth)) as [number, number];
      // Of so few the wall would have other marks.
      if (worthOf(books) !== worth) continue;
      element.figures = release(books, before);
      await element.updateComplete;
      expectDrawn(element, before / worth, (books - before) / worth, `${books} after ${before}`);
    }
  });

  it('of fewer books than the year before: those that are left, and no growth', async () => {
    const element = await stack(release(600e6, 900e6));
    expectDrawn(element, 600, 0, 'fewer');
    expect(labelOf(element) + textOf(element)).not.to.match(/dazugekommen|mehr \(berechnet\)|  /i);
    // What is computed is what went: said by the picture's own words, and beside it.
    expect(words(labelOf(element))).to.include('Kurze Striche: weggefallen, rund 300 Millionen (berechnet)');
    expect(labelsIn(element)).to.include('rund − 300 Millionen weniger (berechnet)');
    expect(words(labelOf(element))).to.include('Mit Schild: im Jahr davor und jetzt, rund 600 Millionen');
    expect(textOf(element)).to.include('900 Millionen').and.to.include('rund 600 Millionen');
  });

  it('of as many books as the year before', async () => {
    const element = await stack(release(600e6, 600e6));
    expectDrawn(element, 600, 0, 'the same');
    expect(labelOf(element)).not.to.match(/ 0 |dazugekommen/i);
    expect(labelsIn(element)).to.include('600 Millionen unverändert');
  });
});

describe('a number in the picture', () => {
  const rows = [
    { value: 978_999_999, qualifier: 'more-than', never: /mehr als ?979/ },
    { value: 978_999_999, qualifier: 'at-least', never: /mindestens ?979/ },
    { value: 978_999_999, qualifier: 'exact', never: /\b979/ },
    { value: 978_000_400, qualifier: 'just-under', never: /knapp ?978(?![,.\d])/ },
  ];
  for (const { value, qualifier, never } of rows) {
    it(`is not made sharper than "${qualifier} ${value}"`, async () => {
      const books = { id: 'books', value, unit: 'book', qualifier, period: 'as-published' };
      const storage = { id: 'storage', value: 10, unit: 'TB', period: 'as-published' };
      const element = await stack({ publisher: 'P', title: 'T', figures: [storage, books] });
      const shown = textOf(element) + labelOf(element);
      expect(shown).to.include(value.toLocaleString('de-DE'));
      expect(shown).not.to.match(never);
    });
  }
});

describe('what came on top', () => {
  for (const { lang, says } of [
    { lang: 'de', says: 'etwa + 246 Millionen mehr (berechnet)' },
    { lang: 'en', says: 'about + 246 million more (computed)' },
    { lang: 'de-simple', says: 'etwa + 246 Millionen mehr (ausgerechnet)' },
  ]) {
    for (const width of [700, 390, 320]) {
      it(`is said beside its books, lang="${lang}", ${width} px wide: "${says}"`, async () => {
        stage.style.width = `${width}px`;
        const element = await stack(null, `lang="${lang}"`);
        expect(labelsIn(element)).to.include(says);
        expect(misfits(element)).to.equal('');
      });
    }
  }
});

describe('the words in the picture have room', () => {
  const pairs: [number, number | undefined][] = [
    [978e6, 10e6],
    [978e6, 970e6],
    [90, 50],
    [90, undefined],
    [5, 3],
    [1, undefined],
    [1000, 999],
    [1e15, 1e12],
    [978_123_456, 732_123_456],
  ];
  for (const [books, before] of pairs) {
    for (const width of [700, 480, 320]) {
      it(`for ${books} after ${before ?? 'nothing'}, ${width} px wide`, async () => {
        stage.style.width = `${width}px`;
        const element = await stack(release(books, before));
        expect(misfits(element)).to.equal('');
      });
    }
  }
});
