import { expect } from 'chai';
import { expectConsole } from '../helpers/console.js';
import type { TlrzStorageBooks } from '../../src/index.js';
import { tlrz } from '../../src/index.js';
import { all, labelOf, languages, openTable, part, settled, show, textOf, words } from '../element/stage.js';

const published = tlrz.editions[0]!;

/** The release with some figures changed (or left out: null). */
const changed = (changes: Record<string, object | null>): object => ({
  ...tlrz,
  editions: [
    {
      ...published,
      figures: published.figures
        .filter(({ id }) => changes[id] !== null)
        .map((figure) => ({ ...figure, ...changes[figure.id] })),
    },
  ],
});

/** With everything open that there is. */
async function stack(figures?: object, lang = 'de'): Promise<TlrzStorageBooks> {
  const element = await show<TlrzStorageBooks>(`<tlrz-storage-books open lang="${lang}"></tlrz-storage-books>`);
  if (figures) element.figures = figures;
  await settled();
  return element;
}

const source = (element: Element): string => words(part(element, 'source').textContent!);
const details = (element: Element): string =>
  all(element, '.details')
    .map(({ textContent }) => words(textContent!))
    .join(' ');

describe('the two sizes of a book', () => {
  const says: Record<string, RegExp> = {
    de: /2,33 MB.*2,5 MB/,
    en: /2\.33 MB.*2\.5 MB/,
    'de-simple': /2330 Kilobyte.*2500 Kilobyte/,
  };
  for (const lang of languages) {
    it(`are told in one sentence to who explores, lang="${lang}"`, async () => {
      expect(details(await stack(undefined, lang))).to.match(says[lang]!);
    });
  }

  it('stand in the table with what they are computed from', async () => {
    const element = await stack();
    await openTable(element);
    const table = words(part(element, 'table').textContent!);
    expect(table)
      .to.match(/rund 2,33 MB/)
      .and.to.match(/etwa 2,5 MB/);
    expect(table).to.include('2280 TB ÷ rund 978 Millionen').and.to.include('1830 TB ÷ etwa 732 Millionen');
  });

  const agreeing: { what: string; changes: Record<string, object | null> }[] = [
    { what: 'the sizes agree', changes: { books: { value: 912_000_000 } } },
    { what: 'they agree within the qualifiers', changes: { books: { value: 900_000_000 } } },
    { what: 'the year before is not stated', changes: { 'storage-before': null, 'books-before': null } },
    { what: 'only its books are not stated', changes: { 'books-before': null } },
    { what: 'only its storage is not stated', changes: { 'storage-before': null } },
  ];
  for (const { what, changes } of agreeing) {
    it(`are not spoken of where ${what}`, async () => {
      expect(details(await stack(changed(changes)))).not.to.match(/je Buch/);
    });
  }

  it('are found by the check in a next release, too', async () => {
    const element = await stack(changed({ storage: { value: 5000 } }));
    expect(details(element)).to.match(/5,11 MB.*2,5 MB/);
  });
});

describe('a release that leaves something out', () => {
  const rows = [
    { id: 'books-before', never: /732|Vergleich|undefined/, still: 'rund 978 Millionen' },
    { id: 'storage-before', never: /1830|undefined/, still: 'etwa 732 Millionen' },
    { id: 'books-rounded', never: /Milliarde|undefined/, still: 'rund 978 Millionen' },
    { id: 'pages-per-book', never: /Seiten je|mit 500|undefined/, still: 'rund 978 Millionen' },
  ];
  for (const { id, never, still } of rows) {
    it(`(${id}) is told without it`, async () => {
      const element = await stack(
        changed({ [id]: null, ...(id === 'pages-per-book' && { books: { label: 'Bücher' } }) }),
      );
      await openTable(element);
      for (const quote of all(element, 'small')) quote.remove();
      expect(textOf(element)).to.include(still).and.not.to.match(never);
      expect(words(one(element))).not.to.match(never);
      for (const step of ['library', 'shelf', 'book', 'page']) {
        element.step = step;
        await settled();
        expect(words(one(element)), step).not.to.match(never);
      }
    });
  }

  it('(all of the year before) has no switch, whatever the attribute says', async () => {
    const element = await stack(changed({ 'books-before': null, 'storage-before': null }));
    element.show = 'before';
    await settled();
    expect(all(element, 'fieldset')).to.deep.equal([]);
    expect(textOf(element)).to.include('rund 978 Millionen').and.not.to.match(/davor/);
  });

  it('(storage and books) keeps the fallback of the page', async () => {
    expectConsole(/<tlrz-storage-books> braucht .*storage, books; in der Ausgabe stehen books-rounded/);
    const element = await show<TlrzStorageBooks>('<tlrz-storage-books><p>2280 TB</p></tlrz-storage-books>');
    element.figures = changed({ storage: null, books: null, 'storage-before': null, 'books-before': null });
    await settled();
    expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
  });

  it('(the books) shows its storage by an assumed size of a book, and says so', async () => {
    const element = await stack(changed({ books: null, 'books-before': null, 'books-rounded': null }));
    expect(textOf(element))
      .to.include('so viel wie rund 912 Millionen Bücher mit 500 Seiten (Annahme: 2,5 MB je Buch)')
      .and.to.include('Annahme: Ein Buch braucht 2,5 MB Speicher. Die Quelle nennt keine Zahl von Büchern.')
      .and.not.to.include('laut Mitteilung rund 912');
    expect(labelOf(element)).to.include('rund 912 Millionen Bücher (Annahme)');
  });

  it('(the storage) shows its books alone', async () => {
    const element = await stack(changed({ storage: null, 'storage-before': null }));
    expect(textOf(element)).to.include('Rund 978 Millionen Bücher mit 500 Seiten: so viel fasst der Datenspeicher');
    expect(textOf(element)).not.to.match(/TB|MB|undefined/);
  });

  it('with more storage in parts shows each part in the table', async () => {
    const parts = [
      { id: 'productive', value: 2000, label: { de: 'produktiv', en: 'productive' } },
      { id: 'backup', value: 280, label: { de: 'Sicherung', en: 'backup' } },
    ];
    const element = await stack(changed({ storage: { parts } }));
    await openTable(element);
    expect(words(part(element, 'table').textContent!)).to.match(/produktiv.*2000 TB.*Sicherung.*280 TB/);
  });

  it('with a date and an address names and links them', async () => {
    const dataset = changed({}) as typeof tlrz;
    const url = 'https://example.org/release';
    const element = await stack({ ...dataset, editions: [{ ...dataset.editions[0], date: '2021-03-09', url }] });
    expect(source(element)).to.include('9.3.2021').and.not.to.include('ohne Datum');
    expect(part(element, 'source').querySelector('a')!.href).to.equal(url);
  });
});

const one = (element: Element): string =>
  element.shadowRoot!.querySelector('svg[role="img"]')!.getAttribute('aria-label')!;
