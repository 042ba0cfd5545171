import { expect } from 'chai';
import { localText, tlrz } from '../../src/index.js';
import { labelOf, openTable, part, show, stage, textOf, words as plain } from './stage.js';

const rows = [
  {
    tag: 'tlrz-storage-books',
    lang: 'de',
    shown: ['2280 TB', '1830 TB', 'rund 978 Millionen', 'etwa 732 Millionen', 'Knapp eine Milliarde', '500 Seiten'],
    spoken: ['rund 978 Millionen', 'etwa 732 Millionen', 'etwa 246 Millionen'],
  },
  {
    tag: 'tlrz-storage-books',
    lang: 'en',
    shown: ['2,280 TB', '1,830 TB', 'around 978 million', 'about 732 million', 'Just under one billion', '500 pages'],
    spoken: ['around 978 million', 'about 732 million', 'about 246 million'],
  },
  {
    tag: 'tlrz-storage-books',
    lang: 'de-simple',
    shown: ['2280 Terabyte', '1830 Terabyte', 'rund 978 Millionen', 'etwa 732 Millionen', 'knapp 1 Milliarde'],
    spoken: ['rund 978 Millionen', 'etwa 732 Millionen', 'etwa 246 Millionen'],
  },
  {
    tag: 'tlrz-mail-counter',
    lang: 'de',
    shown: ['Knapp 70.000 Mails', 'etwa 25 Millionen im Jahr'],
    spoken: ['knapp'],
  },
  {
    tag: 'tlrz-mail-counter',
    lang: 'en',
    shown: ['Just under 70,000 emails', 'about 25 million a year'],
    spoken: ['just under'],
  },
  {
    tag: 'tlrz-mail-counter',
    lang: 'de-simple',
    shown: ['knapp 70.000 E-Mails', 'etwa 25 Millionen'],
    spoken: ['knapp'],
  },
  {
    tag: 'tlrz-call-gauge',
    lang: 'de',
    shown: ['Mehr als 21.000 Anrufe', '10 bis 12 Uhr', 'zwischen 10 und 12 Uhr'],
    spoken: ['Mehr als 21.000 Anrufe', '10 bis 12 Uhr'],
  },
  {
    tag: 'tlrz-call-gauge',
    lang: 'en',
    shown: ['More than 21,000 calls', '10 am to noon', 'between 10 am and noon'],
    spoken: ['More than 21,000 calls', '10 am to noon'],
  },
  {
    tag: 'tlrz-call-gauge',
    lang: 'de-simple',
    shown: ['mehr als 21.000 Anrufe', '10 bis 12 Uhr'],
    spoken: ['mehr als 21.000 Anrufe', '10 bis 12 Uhr'],
  },
];

const source: Record<string, string> = {
  de: 'Quelle: Thüringer Finanzministerium, Pressemitteilung zum ersten Digitalisierungskabinett (ohne Datum).',
  en: 'Source: Thuringian Ministry of Finance, press release on the first digitalisation cabinet (undated).',
  'de-simple': 'Zahlen von: Thüringer Finanz-Ministerium.',
};

/** The German name that the dataset gives a figure. */
const label = (name: string): string =>
  localText(tlrz.editions[0]!.figures.find(({ id }) => id === name)!.label!, 'de');

describe('a tag without attributes', () => {
  for (const { tag, lang, shown, spoken } of rows) {
    it(`<${tag}> tells the release completely, lang="${lang}"`, async () => {
      stage.lang = lang;
      const element = await show(`<${tag}></${tag}>`);
      const text = textOf(element).toLowerCase();
      for (const each of shown) expect(text).to.include(each.toLowerCase());
      for (const each of spoken) expect(labelOf(element).toLowerCase()).to.include(each.toLowerCase());
      expect(text).to.include(source[lang]!.toLowerCase());
    });
  }

  it('speaks German', async () => {
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    expect(textOf(element)).to.include('mehr als 21.000 Anrufe');
  });

  const emphasised = [
    { tag: 'tlrz-storage-books', strong: ['2280 TB', 'rund 978 Millionen Bücher'] },
    { tag: 'tlrz-mail-counter', strong: ['knapp 70.000 Mails', 'etwa 25 Millionen'] },
    { tag: 'tlrz-call-gauge', strong: ['mehr als 21.000 Anrufe'] },
  ];
  for (const { tag, strong } of emphasised) {
    it(`<${tag}> stresses in its sentence the numbers with their qualifiers`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      const found = [...part(element, 'summary').querySelectorAll('strong')].map((each) => plain(each.textContent!));
      expect(found).to.deep.equal(strong);
    });
  }

  const tables = [
    {
      tag: 'tlrz-storage-books',
      cells: [
        ['Datenspeicher (vorhandener Platz, nicht gespeicherte Daten)', '2280 TB', 'laut Mitteilung'],
        ['Bücher mit 500 Seiten', 'rund 978 Millionen', 'laut Mitteilung'],
        ['Datenspeicher im Jahr davor (vorhandener Platz, nicht gespeicherte Daten)', '1830 TB', 'im Jahr davor'],
        ['Bücher im Jahr davor', 'etwa 732 Millionen', 'im Jahr davor'],
        ['Dazugekommene Bücher', 'etwa 246 Millionen', 'berechnet'],
      ],
    },
    {
      tag: 'tlrz-mail-counter',
      cells: [
        [label('mails-per-day'), 'knapp 70.000', 'am Tag'],
        [label('mails-per-year'), 'etwa 25 Millionen', 'im Jahr'],
      ],
    },
    {
      tag: 'tlrz-call-gauge',
      cells: [
        ['Anrufe in der Stunde, im Mittel', 'mehr als 10.500', '10–12 Uhr'],
        ['Anrufe in der Minute, im Mittel', 'mehr als 175', '10–12 Uhr'],
        ['Anrufe in der Sekunde, im Mittel', 'mehr als 2,9', '10–12 Uhr'],
      ],
    },
  ];
  for (const { tag, cells } of tables) {
    it(`<${tag}> has a table with the figure, its qualifier and its period`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      await openTable(element);
      const found = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) => words(row));
      for (const row of cells) expect(found).to.deep.include(row);
    });
  }
});

/** The cells of a table row, without what is said below the name. */
const words = (row: Element): string[] =>
  [...row.children].map((cell) => {
    const copy = cell.cloneNode(true) as Element;
    copy.querySelector('small')?.remove();
    return copy.textContent!.replace(/\s+/g, ' ').trim();
  });
