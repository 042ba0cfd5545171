/**
 * What once said something untrue, with what is right: one row for each kind, in the browser, in the table, in the CSV and
 * in the static embed.
 */
import { clock, OPENED } from '../element/fake-clock.js';
import { expect } from 'chai';
import { describeFault, describeWarning } from '../../src/data/fault-words.js';
import { parse, parseBytes } from '../../src/data/parse.js';
import { releaseOf } from '../../src/data/release.js';
import { isWithheld, newestAt } from '../../src/data/editions.js';
import { validate } from '../../src/data/validate.js';
import { csvOf } from '../../src/download/csv.js';
import { downloadTexts } from '../../src/download/texts.js';
import { infographics } from '../../src/infographics.js';
import { common } from '../../src/language/common.js';
import { sourceLine } from '../../src/language/source-line.js';
import { render } from '../../src/render/render.js';
import { expectConsole } from '../helpers/console.js';
import { explore, openTable, part, settled, show, textOf, until, words } from '../element/stage.js';

type Fields = Record<string, unknown>;

const dataset = (figures: readonly Fields[], more: Fields = {}): Fields => ({
  publisher: 'Stadt Anderswo',
  title: 'Bericht',
  figures,
  ...more,
});
const storage = (value: number, unit: string, more: Fields = {}): Fields => ({
  id: 'storage',
  value,
  unit,
  period: 'as-published',
  ...more,
});
const books = (value: number, more: Fields = {}): Fields => ({
  id: 'books',
  value,
  unit: 'book',
  period: 'as-published',
  qualifier: 'around',
  ...more,
});
const calls = (value: number, more: Fields = {}): Fields => ({
  id: 'calls',
  value,
  unit: 'call',
  period: 'per-day',
  ...more,
});
const mails = (value: number, more: Fields = {}): Fields => ({
  id: 'mails-per-day',
  value,
  unit: 'mail',
  period: 'per-day',
  ...more,
});

/** What a dataset says by itself, with the name of its infographic. */
interface Row {
  readonly what: string;
  readonly tag: string;
  readonly data: Fields;
  readonly says: readonly (string | RegExp)[];
  readonly never: RegExp;
}

const rows: readonly Row[] = [
  {
    what: 'calls a year are said a year',
    tag: 'call-gauge',
    data: dataset([calls(1_200_000, { period: 'per-year' })]),
    says: ['Im Jahr gibt es 1,2 Millionen Anrufe.', 'Anrufe im Jahr'],
    never: /am Tag|50\.000|in der Stunde/,
  },
  ...(
    [
      ['PB', 'PB'],
      ['EB', 'EB'],
      ['KB', 'kB'],
      ['GiB', 'GiB'],
      ['TiB', 'TiB'],
      ['tb', 'TB'],
      ['Petabyte', 'PB'],
    ] as const
  ).map(([written, shown]): Row => ({
    what: `storage in ${written} keeps its unit`,
    tag: 'storage-books',
    data: dataset([storage(2.28, written), books(978_000)]),
    says: [`2,28 ${shown} Datenspeicher stehen bereit`],
    never: /2,28 Datenspeicher|undefined/,
  })),
  {
    what: 'small storage of a year before is said in a unit that fits',
    tag: 'storage-books',
    data: dataset([
      storage(900, 'kB'),
      books(300),
      { ...storage(600, 'kB'), id: 'storage-before', period: 'year-before' },
      { ...books(200), id: 'books-before', period: 'year-before' },
    ]),
    says: ['rund 3 kB'],
    never: /rund 0/,
  },
  {
    what: 'a small part keeps its books',
    tag: 'storage-books',
    data: dataset([
      storage(640, 'TB', {
        parts: [
          { id: 'most', value: 639.9, label: 'Meist' },
          { id: 'rest', value: 0.1, label: 'Rest' },
        ],
      }),
      books(256_000_000),
    ]),
    says: ['Rest: rund 40.000 Bücher'],
    never: /rund 0 Bücher/,
  },
  {
    what: 'few calls have a scale of whole calls, and no unit with less than one',
    tag: 'call-gauge',
    data: dataset([calls(7, { qualifier: 'just-under' })]),
    says: ['Knapp 7 Anrufe', '1 Strich = 1 Anruf', 'Skala bis 8'],
    never: /0,0|= 0|knapp 0|mehr als 0|Anrufe in der/,
  },
  {
    what: 'nothing has no qualifier',
    tag: 'call-gauge',
    data: dataset([calls(0, { qualifier: 'more-than' })]),
    says: ['Am Tag gibt es 0 Anrufe'],
    never: /mehr als|nach oben offen/i,
  },
  {
    what: 'figures of a day and a year that contradict each other are not told as one',
    tag: 'mail-counter',
    data: dataset([
      mails(12_000, { qualifier: 'about' }),
      { id: 'mails-per-year', value: 9_000_000, unit: 'mail', qualifier: 'about', period: 'per-year' },
    ]),
    says: [
      'Am Tag gibt es etwa 12.000 Mails; im Jahr sind es etwa 9 Millionen. Beide Zahlen stehen so in der Quelle; sie passen nicht zueinander.',
      'Rechnet man die Zahl für den Tag mal 365, sind es etwa 4,38 Millionen im Jahr (berechnet).',
    ],
    never: /das sind|also etwa/,
  },
  {
    what: 'mails of some hours are said with them',
    tag: 'mail-counter',
    data: dataset([mails(5000, { window: [8, 18] })]),
    says: ['Am Tag gibt es von 8 bis 18 Uhr 5000 Mails.', 'Mails am Tag, 8–18 Uhr'],
    never: /seit Mitternacht/,
  },
  {
    what: 'a plan is no fact',
    tag: 'mail-counter',
    data: dataset([mails(5000, { planned: true })]),
    says: ['5000 Mails sind am Tag geplant.', 'am Tag, geplant'],
    never: /sind es|seit Mitternacht/,
  },
  {
    what: 'calls of anybody are not those of the central telephone system',
    tag: 'call-gauge',
    data: dataset([calls(500, { counted: 'am Bürgertelefon', scope: 'ohne Faxe' })]),
    says: ['Am Tag gibt es 500 Anrufe am Bürgertelefon.', 'Ohne Faxe.'],
    never: /Telefonnetz|Telefonanlage/,
  },
  {
    what: 'two windows are said both',
    tag: 'call-gauge',
    data: dataset([
      calls(900, {
        parts: [
          { id: 'a', value: 600, window: [8, 12] },
          { id: 'b', value: 300, window: [13, 16] },
        ],
      }),
    ]),
    says: ['Anrufe zwischen 8 und 12 Uhr und zwischen 13 und 16 Uhr', 'von 8 bis 12 Uhr und von 13 bis 16 Uhr'],
    never: /Anrufe am Tag\b/,
  },
  {
    what: 'an assumed size of a book is said, and a dataset may assume another',
    tag: 'storage-books',
    data: dataset([storage(100, 'TB'), { id: 'book-size', value: 5, unit: 'MB', period: 'as-published' }]),
    says: ['so viel wie rund 20 Millionen Bücher (Annahme: 5 MB je Buch)', 'Annahme: Ein Buch braucht 5 MB Speicher.'],
    never: /laut Mitteilung rund 20|undefined/,
  },
  {
    what: 'what is in use is said and drawn beside what is provided',
    tag: 'storage-books',
    data: dataset([
      storage(2000, 'TB'),
      { ...storage(500, 'TB', { qualifier: 'about' }), id: 'storage-occupied' },
      books(800e6),
    ]),
    says: ['davon sind etwa 500 TB belegt', 'belegt: etwa 200 Millionen Bücher', 'frei: etwa 600 Millionen Bücher'],
    never: /undefined|NaN/,
  },
  {
    what: 'what is in use is said and drawn beside what is provided in parts',
    tag: 'storage-books',
    data: dataset([
      storage(2000, 'TB', {
        parts: [
          { id: 'a', value: 1500, label: 'Daten' },
          { id: 'b', value: 500, label: 'Kopien' },
        ],
      }),
      { ...storage(500, 'TB', { qualifier: 'about' }), id: 'storage-occupied' },
      books(800e6),
    ]),
    says: [
      'davon sind etwa 500 TB belegt',
      'Daten: rund 600 Millionen Bücher',
      'Kopien: rund 200 Millionen Bücher',
      'insgesamt belegt: etwa 200 Millionen Bücher',
      'insgesamt frei: etwa 600 Millionen Bücher',
    ],
    never: /undefined|NaN/,
  },
  {
    what: 'one is one',
    tag: 'call-gauge',
    data: dataset([calls(1)]),
    says: ['Am Tag gibt es 1 Anruf.'],
    never: /1 Anrufe/,
  },
  {
    what: 'hours over midnight are one stretch',
    tag: 'call-gauge',
    data: dataset([calls(800, { window: [22, 6] })]),
    says: ['Anrufe zwischen 22 und 6 Uhr', 'Am Tag gibt es von 22 bis 6 Uhr 800 Anrufe.'],
    never: /NaN|undefined/,
  },
  {
    what: 'an estimate is told as one wherever it stands',
    tag: 'call-gauge',
    data: dataset([calls(4800, { estimated: true })]),
    says: ['Geschätzt 4800 Anrufe', 'geschätzt 200'],
    never: /(?<!eschätzt) 4800/,
  },
  {
    what: 'a figure without label is called by what it counts',
    tag: 'call-gauge',
    data: dataset([calls(4800)]),
    says: ['Anrufe'],
    never: /\bcalls\b/,
  },
];

const normal = (text: string): string =>
  words(text.replace(/<[^>]*>/g, ' ').replaceAll('&nbsp;', ' ')).replace(/ ([.,;)])/g, '$1');

/** The CSV of an infographic, as text. */
function csv(data: Fields, tag: string): string {
  const release = releaseOf(validate(data).dataset!, validate(data).dataset!.editions[0]!);
  const { initialScene, texts } = infographics.find(({ name }) => name === tag)!;
  const language = { strings: texts.de as object, common: common('de'), language: 'de' };
  const scene = initialScene(language, release)!;
  const source = sourceLine(language, release);
  return csvOf(
    { words: language, release, scene, shownFigures: [], title: '', source, width: 340 },
    downloadTexts('de'),
  );
}

describe('true for every dataset', () => {
  for (const { what, tag, data, says, never } of rows) {
    describe(what, () => {
      it('in the browser and its table', async () => {
        const element = await show(`<tlrz-${tag} open figures='${JSON.stringify(data)}'></tlrz-${tag}>`);
        await openTable(element);
        await settled();
        const text = `${normal(textOf(element))} ${normal(part(element, 'picture').outerHTML)}`;
        const label = normal(part(element, 'picture').getAttribute('aria-label') ?? '');
        for (const sentence of says) expect(`${text} ${label}`).to.match(pattern(sentence));
        // While the counter runs, it says since when.
        if (tag !== 'mail-counter') expect(text).not.to.match(never);
      });

      it('in the static embed and the CSV', async () => {
        const { dataset: valid } = validate(data);
        const { files } = render(valid!, valid!.editions[0]!, { inline: true, languages: ['de'] });
        const file = files.find(({ name }) => name === `${tag}.de`)!;
        const embed = normal(file.html);
        const picture = normal(file.svg.replaceAll('</text>', ' '));
        for (const sentence of says)
          expect(`${embed} ${picture} ${normal(csv(data, tag))}`).to.match(pattern(sentence));
        expect(embed.replace(/data-figures="[^"]*"/, '')).not.to.match(never);
        expect(csv(data, tag)).not.to.match(/undefined|NaN/);
      });
    });
  }

  const refused: readonly [what: string, data: Fields, says: RegExp][] = [
    [
      'mails a day with the period of a year',
      dataset([mails(5, { period: 'per-year' })]),
      /period.*"per-year".*mails-per-day.*per-day/,
    ],
    ['storage in euros', dataset([storage(5, 'EUR'), books(5)]), /unit.*"EUR".*für „storage“.*TB/],
    ['books in terabytes', dataset([storage(5, 'TB'), books(5, { unit: 'TB' })]), /unit.*"TB".*für „books“ book/],
    ['mails in words', dataset([mails(5, { unit: 'Mails' })]), /unit.*"Mails".*mail/],
    ['hours in words', dataset([calls(5, { window: '10-12' })]), /window.*"10-12".*\[10, 12\]/],
  ];
  for (const [what, data, says] of refused)
    it(`${what}: a fault that says what is allowed`, () => {
      expect(validate(data).dataset).to.equal(undefined);
      expect(describeFault(validate(data).faults[0]!, 'de')).to.match(says);
    });

  it('70.000 in JSON is 70: an editor is warned, and confirms or mends it', () => {
    const text = JSON.stringify(dataset([mails(70)])).replace(':70,', ':70.000,');
    const { warnings } = parse(text);
    expect(warnings.map((warning) => describeWarning(warning, 'de')).join()).to.match(
      /figures\[0\]\.value: 70\.000 ist in JSON 70.*70000.*confirmed/,
    );
    const confirmed = JSON.stringify(dataset([mails(70, { confirmed: true })])).replace(':70,', ':70.000,');
    expect(parse(confirmed).warnings).to.deep.equal([]);
  });

  it('a hundred times the edition before is warned of, until it is confirmed', () => {
    const two = (value: number, confirmed = false): Fields => ({
      id: 'x',
      organisation: 'X',
      publisher: 'X',
      editions: [
        { id: 'a', title: 'A', figures: [mails(70_000)] },
        { id: 'b', title: 'B', figures: [mails(value, { confirmed })] },
      ],
    });
    expect(validate(two(700)).warnings.map(({ code, path }) => [code, path])).to.deep.equal([
      ['far', 'editions[1].figures[0].value'],
    ]);
    expect(validate(two(700, true)).warnings).to.deep.equal([]);
    expect(validate(two(7_100)).warnings).to.deep.equal([]);
  });

  it('a count that is not whole is warned of', () => {
    expect(validate(dataset([mails(23.5)])).warnings.map(({ code }) => code)).to.deep.equal(['not-whole']);
  });

  it('books of the year before without their storage are said with the year, in plain German', async () => {
    const data = dataset([
      storage(640, 'TB'),
      books(256e6),
      { ...books(192e6), id: 'books-before', period: 'year-before' },
    ]);
    const element = await show(
      `<tlrz-storage-books lang="de-simple" figures='${JSON.stringify(data)}'></tlrz-storage-books>`,
    );
    expect(normal(textOf(element)))
      .to.include('Im Jahr davor waren es rund 192 Millionen Bücher.')
      .and.not.to.include('Das waren');
  });

  it('an edition is withheld until its day, in the dataset’s time zone, or until the time of an embargo', () => {
    const { dataset: valid } = validate({
      ...{ id: 'x', organisation: 'X', publisher: 'X', timeZone: 'Asia/Kolkata' },
      editions: [
        { id: 'old', title: 'A', figures: [mails(1)] },
        { id: 'dated', title: 'B', date: '2031-03-09', figures: [mails(2)] },
        { id: 'embargo', title: 'C', date: '2031-03-10', validFrom: '2031-03-10T11:30', figures: [mails(3)] },
      ],
    });
    const shownAt = (instant: string): string | undefined => newestAt(valid!, Date.parse(instant))?.id;
    expect(shownAt('2031-03-08T18:29:00Z')).to.equal('old');
    expect(shownAt('2031-03-08T18:30:00Z')).to.equal('dated');
    expect(shownAt('2031-03-10T05:59:00Z')).to.equal('dated');
    expect(shownAt('2031-03-10T06:00:00Z')).to.equal('embargo');
    expect(isWithheld(valid!, valid!.editions[2]!, Date.parse('2031-03-10T05:59:00Z'))).to.equal(true);
  });

  it('what is withheld is shown to an editor alone', async () => {
    const data = JSON.stringify(dataset([calls(4321)], { validFrom: '2999-01-01' }));
    expectConsole(/Leserinnen und Leser sehen die Ausgabe .* ab 2999-01-01/);
    const reader = await show(`<tlrz-call-gauge figures='${data}'>Bald mehr</tlrz-call-gauge>`);
    expect(textOf(reader)).to.equal('');
    const editor = await show(`<tlrz-call-gauge show-faults figures='${data}'>Bald mehr</tlrz-call-gauge>`);
    await until(() => textOf(editor).includes('2999-01-01'));
    expect(textOf(editor)).to.include('4321').and.to.include('2999-01-01');
  });

  it('an edition that comes out while the page is open is shown at that minute', async () => {
    const editions = [
      { id: 'first', title: 'A', figures: [calls(1111)] },
      { id: 'next', title: 'B', validFrom: '2024-06-13T11:30', figures: [calls(2222)] },
    ];
    const figures = JSON.stringify({ id: 'x', organisation: 'X', publisher: 'X', editions });
    const element = await show(`<tlrz-call-gauge figures='${figures}'></tlrz-call-gauge>`);
    await until(() => textOf(element).includes('1111'));
    clock.pass(Date.parse('2024-06-13T09:29:59Z') - OPENED);
    await settled();
    expect(textOf(element)).to.include('1111').and.not.to.include('2222');
    clock.pass(1000);
    await until(() => textOf(element).includes('2222'));
    expect(textOf(element)).not.to.include('1111');
  });

  it('a file that is not UTF-8 is refused, whatever it is', () => {
    const text = JSON.stringify(dataset([mails(5)], { title: 'Thüringen' }));
    const latin1 = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    const utf8 = new TextEncoder().encode(`\ufeff${text}`);
    expect(describeFault(parseBytes(latin1).faults[0]!, 'de')).to.match(/JSON in UTF-8/);
    expect(describeFault(parseBytes(utf16).faults[0]!, 'de')).to.match(/UTF-16.*JSON in UTF-8/);
    expect(parseBytes(utf8).faults).to.deep.equal([]);
  });

  it('a text in another language carries its language', async () => {
    const data = dataset([calls(500, { counted: { en: 'at the service desk' } })], { publisher: { en: 'City' } });
    const element = await show(`<tlrz-call-gauge figures='${JSON.stringify(data)}'></tlrz-call-gauge>`);
    await explore(element);
    const marked = [...element.shadowRoot!.querySelectorAll('span[lang="en"]')].map(({ textContent }) =>
      textContent!.trim(),
    );
    expect(marked).to.include('City').and.to.include('at the service desk');
  });

  const comparison = {
    ...{ id: 'x', organisation: 'X', publisher: 'X' },
    editions: [
      { id: 'a', title: 'Bericht 2020', figures: [storage(100, 'TB'), books(40e6)] },
      { id: 'b', title: 'Bericht 2025', comparedWith: 'a', figures: [storage(300, 'TB'), books(120e6)] },
    ],
  };
  it('a comparison with an earlier edition is called by its name', async () => {
    const element = await show(
      `<tlrz-storage-books open figures='${JSON.stringify(comparison)}'></tlrz-storage-books>`,
    );
    await openTable(element);
    const text = normal(textOf(element));
    expect(text)
      .to.include('laut „Bericht 2020“ waren es 100 TB und rund 40 Millionen Bücher')
      .and.not.to.include('Jahr davor');
  });
});

/** A sentence as a pattern, wherever a line ends. */
const pattern = (sentence: string | RegExp): RegExp =>
  sentence instanceof RegExp ? sentence : new RegExp(sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
