import { expect } from 'chai';
import type { Qualifier } from '../../src/core/qualifiers.js';
import { figure } from '../../src/data/editions.js';
import type { KeyFigure } from '../../src/data/key-figure.js';
import { tlrz } from '../../src/data/tlrz.js';

/** White space is typography. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** A German number at the start of a text: "70.000", "1,5", "978 Millionen", "einer Milliarde", "zwei". */
function readNumber(text: string): number | undefined {
  const [, digits, word, large] =
    /^(?:(\d+(?:\.\d{3})*(?:,\d+)?)|(eine[rs]?|zwei))\b(?: (Million|Milliarde))?/.exec(text) ?? [];
  if (!digits && !word) return undefined;
  const number = digits ? Number(digits.replaceAll('.', '').replace(',', '.')) : word === 'zwei' ? 2 : 1;
  return number * (large === 'Million' ? 1e6 : large === 'Milliarde' ? 1e9 : 1);
}

/** Every number of a sentence with the words before it. */
function numbersIn(sentence: string): { value: number; before: string }[] {
  const found = [];
  for (const { index } of sentence.matchAll(/(?<![\wäöüß.,])[\wäöüß]/gi)) {
    const value = readNumber(sentence.slice(index));
    if (value !== undefined) found.push({ value, before: sentence.slice(0, index).trimEnd() });
  }
  return found;
}

const words: Partial<Record<Qualifier, string>> = {
  'just-under': 'knapp',
  'more-than': 'mehr als',
  about: 'etwa',
  around: 'rund',
  'in-total': 'insgesamt',
};

const endsWith = (before: string, word: string): boolean => new RegExp(`(^| )${word}$`, 'i').test(before);

/** The release as FIGURES are stated in it: id, number, unit, qualifier, period. Here they stand a second time, on purpose. */
const stated: [
  id: string,
  value: number,
  unit: string,
  qualifier: Qualifier,
  period: string,
  more?: Partial<KeyFigure>,
][] = [
  ['storage', 2280, 'TB', 'exact', 'as-published'],
  ['storage-before', 1830, 'TB', 'exact', 'year-before'],
  ['books', 978e6, 'book', 'around', 'as-published'],
  ['books-rounded', 1e9, 'book', 'just-under', 'as-published'],
  ['books-before', 732e6, 'book', 'about', 'year-before'],
  ['pages-per-book', 500, 'page', 'exact', 'as-published'],
  ['archive-growth', 1.5, 'TB', 'exact', 'per-year', { planned: true }],
  ['mails-per-day', 70_000, 'mail', 'just-under', 'per-day'],
  ['mails-per-year', 25e6, 'mail', 'about', 'per-year'],
  ['calls', 21_000, 'call', 'more-than', 'per-day', { window: [10, 12] }],
  ['procedures', 250, 'procedure', 'about', 'as-published'],
  ['staff', 200, 'person', 'around', 'as-published'],
  ['specialists', 189, 'person', 'exact', 'as-published'],
  ['new-posts', 17, 'post', 'exact', 'this-year-and-next', { planned: true }],
  ['network-services', 20, 'service', 'exact', 'as-published'],
  ['funding', 80e6, 'EUR', 'in-total', 'until', { until: 2022, planned: true }],
  ['cabinet-meetings', 2, 'meeting', 'exact', 'per-year', { planned: true }],
];

const [release] = tlrz.editions;
const figures = release!.figures;

describe('the figures of the state data centre', () => {
  let source: string;
  before(async () => {
    source = plain(await (await fetch('/test/data/press-release.de.txt')).text());
  });

  it('are those of one release, which names no date and no address', () => {
    expect(tlrz.editions).to.have.length(1);
    expect(release).to.include({ id: 'digitalisierungskabinett-1' }).and.not.have.any.keys('date', 'url');
  });

  it('are all that the release states, once each', () => {
    expect(figures.map(({ id }) => id)).to.deep.equal(stated.map(([id]) => id));
  });

  for (const [id, value, unit, qualifier, period, more = {}] of stated) {
    describe(id, () => {
      const found = figure(release!, id)!;
      const sentence = (): string => plain(found.sentence!);

      it('has its number, unit, qualifier and period', () => {
        const { label: _label, scope: _scope, counted: _counted, place: _place, sentence: _sentence, ...rest } = found;
        expect({ qualifier: 'exact', ...rest }).to.deep.equal({ id, value, unit, qualifier, period, ...more });
      });

      it('has words that stand in the release', () => {
        expect(sentence()).to.have.length.above(20);
        expect(source).to.include(sentence());
      });

      it('has its number in these words, with the qualifier directly before it', () => {
        const places = numbersIn(sentence()).filter((number) => number.value === value);
        expect(places).to.have.length(1);
        const { before } = places[0]!;
        for (const [each, word] of Object.entries(words)) {
          expect(endsWith(before, word), `"… ${before.slice(-20)}" ends with "${word}"`).to.equal(each === qualifier);
        }
      });

      it('has a label in German, English and Einfache Sprache', () => {
        expect(found.label).to.have.all.keys('de', 'en', 'de-simple');
        for (const label of Object.values(found.label as Record<string, string>))
          expect(label).to.match(/^\S.{2,64}\S$/);
      });

      if (found.window)
        it('has its hours in these words', () => {
          const [from, to] = found.window!;
          expect(sentence()).to.include(`von ${from} – ${to} Uhr`);
        });

      if (found.until)
        it('has its last year in these words', () => expect(sentence()).to.include(`bis ${found.until} `));
    });
  }

  it('say which calls are not counted, as the release does', () => {
    expect(source).to.include('Die Zahl beinhaltet nicht die Gespräche innerhalb der Landesverwaltung.');
    const scope = figure(release!, 'calls')!.scope as Record<string, string>;
    expect(scope.de).to.match(/ohne Gespräche innerhalb der Landesverwaltung/);
    expect(scope.en).to.match(/not counted/);
    expect(scope['de-simple']).to.match(/nicht mit/);
  });

  it('come from a publisher that the release names', () => {
    expect(source).to.include((tlrz.publisher as Record<string, string>).de!);
    expect(source).to.include((tlrz.organisation as Record<string, string>).de!);
  });

  it('use no long compound and no abbreviation in Einfache Sprache', () => {
    const texts = [tlrz.publisher, tlrz.organisation, release!.title];
    for (const { label, scope } of figures) texts.push(label!, ...(scope ? [scope] : []));
    for (const text of texts) {
      const simple = (text as Record<string, string>)['de-simple']!;
      expect(simple).to.not.match(/[a-zäöüß]{17}/i);
      expect(simple).to.not.match(/[A-ZÄÖÜ]{2}|z\. ?B\.|bzw\.|ca\./);
    }
  });

  it('are days in Thuringia', () => expect(tlrz.timeZone).to.equal('Europe/Berlin'));
});

describe('the number reader of these tests', () => {
  const rows: [text: string, values: number[]][] = [
    ['2280 Terabyte (TB)', [2280]],
    ['Knapp 70.000 Mails, etwa 25 Millionen im Jahr.', [70_000, 25e6]],
    ['um 1,5 Terabyte', [1.5]],
    ['rund 978 Millionen mit 500 Seiten; knapp einer Milliarde', [978e6, 500, 1e9]],
    ['künftig zwei Mal im Jahr', [2]],
    ['von 10 – 12 Uhr mehr als 21.000', [10, 12, 21_000]],
    ['einen Betrieb, zweimal', []],
  ];
  for (const [text, values] of rows) {
    it(`reads "${text}"`, () => expect(numbersIn(text).map(({ value }) => value)).to.deep.equal(values));
  }
});
