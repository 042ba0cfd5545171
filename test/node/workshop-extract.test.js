/** Numbers in the text of releases: how many are found, and how many of those found are right. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { load } from './load.js';
import { root } from './layers.js';
import { corpus } from './workshop-corpus.js';

/** @type {{ extract: typeof import('../../src/workshop/extract/extract.js').extract }} */
const { extract } = await load('src/workshop/extract/extract.ts');
/** @type {{ sourceIn: typeof import('../../src/workshop/extract/source.js').sourceIn }} */
const { sourceIn } = await load('src/workshop/extract/source.ts');
/** @type {typeof import('../../src/workshop/edition/day.js')} */
const { readDay } = await load('src/workshop/edition/day.ts');
/** @type {{ languageIn: typeof import('../../src/workshop/extract/language.js').languageIn }} */
const { languageIn } = await load('src/workshop/extract/language.ts');

/** Right, found and there, counted over the whole corpus. */
function measured() {
  const counts = { right: { value: 0, unit: 0, qualifier: 0, all: 0 }, found: 0, there: 0 };
  /** @type {string[]} */
  const misses = [];
  for (const [language, text, expected] of corpus) {
    const rest = [...extract(text, language)];
    counts.found += rest.length;
    counts.there += expected.length;
    for (const [value, unit, qualifier] of expected) {
      const at = rest.findIndex((each) => each.value === value);
      const [found] = at < 0 ? [] : rest.splice(at, 1);
      if (!found) {
        misses.push(`not found: ${value} in "${text}"`);
        continue;
      }
      const isUnit = found.unit === unit;
      const isQualifier = found.qualifier === qualifier;
      counts.right.value += 1;
      counts.right.unit += Number(isUnit);
      counts.right.qualifier += Number(isQualifier);
      counts.right.all += Number(isUnit && isQualifier);
      if (!isUnit) misses.push(`unit: ${found.unit} for ${unit} in "${text}"`);
      if (!isQualifier) misses.push(`qualifier: ${found.qualifier} for ${qualifier} in "${text}"`);
    }
    for (const { written } of rest) misses.push(`too much: ${written} in "${text}"`);
  }
  return { ...counts, misses };
}

describe('the numbers of a text', () => {
  test(`are found in ${corpus.length} sentences of administrations, with unit and qualifier`, () => {
    assert.ok(corpus.length >= 40);
    const { right, found, there, misses } = measured();
    for (const [name, count] of Object.entries(right)) {
      const percent = (/** @type {number} */ of) => `${((count / of) * 100).toFixed(1)} %`;
      console.log(
        `${name}: precision ${percent(found)}, recall ${percent(there)} (${count} of ${found} found, ${there} there)`,
      );
    }
    assert.deepEqual(misses, []);
  });

  test('are never changed: the text has each as it is written, and its sentence word for word', () => {
    for (const [language, text] of corpus) {
      for (const { written, at, end, sentence } of extract(text, language)) {
        assert.ok(text.slice(at, end).includes(written), `${written} in "${text}"`);
        assert.ok(text.includes(sentence));
      }
    }
  });

  test('of the built-in release are all found, each as the figure that the release states', () => {
    const release = readFileSync(`${root}test/data/press-release.de.txt`, 'utf8');
    const found = extract(release, 'de').map(({ id, value, qualifier }) => [id, value, qualifier]);
    assert.deepEqual(
      found.filter(([id]) => ['storage', 'books', 'mails-per-day', 'mails-per-year', 'calls'].includes(String(id))),
      [
        ['calls', 21000, 'more-than'],
        ['mails-per-day', 70000, 'just-under'],
        ['mails-per-year', 25e6, 'about'],
        ['storage', 2280, 'exact'],
        ['books', 978e6, 'around'],
      ],
    );
    assert.equal(found.length, 17);
    assert.equal(new Set(found.map(([id]) => id)).size, 17);
  });

  test('are read in the language of the text, whatever the language of the page', () => {
    for (const [language, text] of corpus) {
      const other = language === 'de' ? 'en' : 'de';
      assert.equal(languageIn(text, other), language, text);
    }
  });
});

describe('a number', () => {
  /** @type {[string, 'de' | 'en', string, [number, number, string][]][]} */
  const rows = [
    [
      'is a part of the one before where the text says so',
      'de',
      'Rund 1.840 TB stehen bereit, davon 640 TB für Schulen, 900 TB für Fachverfahren der Kommunen und 300 TB für die Sicherung.',
      [
        [640, 1840, 'Schulen'],
        [900, 1840, 'Fachverfahren der Kommunen'],
        [300, 1840, 'Sicherung'],
      ],
    ],
    [
      'is a part of one in the sentence before',
      'de',
      'Das Rechenzentrum hält 3400 Terabyte vor. Davon entfallen etwa 2100 Terabyte auf den Betrieb. Im Vorjahr waren es 3100 Terabyte.',
      [[2100, 3400, 'Betrieb']],
    ],
    [
      'is a part in English too',
      'en',
      'The agency stores 2,400 TB, of which 1,500 TB for production and 900 TB for backups.',
      [
        [1500, 2400, 'production'],
        [900, 2400, 'backups'],
      ],
    ],
    [
      'is a part of one that it is said to be of before',
      'de',
      'Von den rund 1.840 TB entfallen 1.540 TB auf Schulen und 300 TB auf die Sicherung.',
      [
        [1540, 1840, 'Schulen'],
        [300, 1840, 'Sicherung'],
      ],
    ],
    [
      'is a part in a list, and by its noun',
      'de',
      'Der Speicher umfasst 1.840 TB, davon:\n– 1.540 TB Produktivdaten\n– 300 TB für die Sicherung\n\nEr hat 3 TB Puffer.',
      [
        [1540, 1840, 'Produktivdaten'],
        [300, 1840, 'Sicherung'],
      ],
    ],
    [
      'is a part by the words behind it, and has the name of what is counted',
      'de',
      'Im Schnitt kommen 65.000 E-Mails am Tag an, davon etwa 40.000 Spam-Mails und 25.000 echte Mails.',
      [
        [40_000, 65_000, 'Spam-Mails'],
        [25_000, 65_000, 'echte Mails'],
      ],
    ],
    [
      'is a part of the storage that a sentence further above told of',
      'en',
      'The centre runs 2,860 terabytes of storage. A year ago it was 2,280 TB. Around 1,900 TB of the storage serve the state administration, about 960 TB the schools.',
      [
        [1900, 2860, 'state administration'],
        [960, 2860, 'schools'],
      ],
    ],
    [
      'is a part of the storage by who uses it',
      'de',
      'Der Speicher umfasst 2.860 TB. Rund 1.900 TB des Speichers nutzt die Landesverwaltung und 960 TB die Schulen.',
      [
        [1900, 2860, 'Landesverwaltung'],
        [960, 2860, 'Schulen'],
      ],
    ],
    [
      'is a part that is in a state, and has its name from it',
      'de',
      'Das Archiv hat rund 640 TB, davon sind 410 TB belegt und 230 TB frei.',
      [
        [410, 640, 'belegt'],
        [230, 640, 'frei'],
      ],
    ],
    [
      'is a part of "them"',
      'en',
      'Every day 48,000 emails arrive, 2,100 of them for schools.',
      [[2100, 48_000, 'schools']],
    ],
    [
      'is no part where something else is counted',
      'de',
      'Das Rechenzentrum hält 3400 Terabyte vor, davon 60 Prozent für Schulen. Es hat 74 Fachleute, darunter 12 Server.',
      [],
    ],
  ];
  for (const [title, language, text, expected] of rows) {
    test(title, () => {
      const found = extract(text, language);
      const parts = found.flatMap(({ value, partOf, partName }) =>
        partOf === undefined ? [] : [[value, found[partOf]?.value, partName]],
      );
      assert.deepEqual(parts, expected);
    });
  }

  test('brings the last year of its plan, the one behind its word', () => {
    const [found] = extract('Seit 2019 fließen 40 Millionen Euro, bis Ende 2022.', 'de');
    assert.deepEqual([found?.period, found?.until], ['until', '2022']);
  });

  test('compared with the year before is no number of the year before', () => {
    const periodsIn = (/** @type {string} */ text, /** @type {'de' | 'en'} */ language) =>
      extract(text, language).map(({ period }) => period);
    assert.deepEqual(periodsIn('Es sind 40 Stellen mehr als im Vorjahr.', 'de'), ['as-published']);
    assert.deepEqual(periodsIn('There are 40 posts more than last year.', 'en'), ['as-published']);
    assert.deepEqual(periodsIn('Im Vorjahr waren es 40 Stellen.', 'de'), ['year-before']);
    assert.deepEqual(periodsIn('Last year there were 40 posts.', 'en'), ['year-before']);
  });

  test('of a sentence that begins with the year before is one of that year, unless its clause speaks of now', () => {
    const periodsIn = (/** @type {string} */ text, /** @type {'de' | 'en'} */ language) =>
      extract(text, language).map(({ period }) => period);
    assert.deepEqual(periodsIn('A year ago it was 2,280 TB, or about 978 million books.', 'en'), [
      'year-before',
      'year-before',
    ]);
    assert.deepEqual(periodsIn('Vor einem Jahr waren es 2.280 TB, also etwa 978 Millionen Bücher.', 'de'), [
      'year-before',
      'year-before',
    ]);
    assert.deepEqual(periodsIn('Vor einem Jahr waren es 2.280 TB, jetzt sind es 2.860 TB.', 'de'), [
      'year-before',
      'as-published',
    ]);
  });

  test('of what there is at any time does not take the period of an amount beside it', () => {
    const found = extract('It has 28 staff and costs 3.4 million euros a year.', 'en');
    assert.deepEqual(
      found.map(({ period }) => period),
      ['as-published', 'per-year'],
    );
  });

  test('of the hours before noon has these hours', () => {
    const [calls, ...others] = extract('Between 10 a.m. and 12 noon more than 23,000 telephone calls come in.', 'en');
    assert.deepEqual([calls?.window, others], [[10, 12], []]);
  });

  test('of a month has no period that nobody stated', () => {
    for (const text of ['Im Mai zählte das Portal 90.000 Aufrufe.', 'Das Portal zählte im Mai 2025 90.000 Aufrufe.']) {
      const [found] = extract(text, 'de');
      assert.equal(found?.period, '');
      assert.match(found?.month ?? '', /^im mai/i);
    }
  });
});

describe('what a text says about itself', () => {
  /** @type {[string, string[]][]} */
  const rows = [
    ['Musterstadt, 14. Mai 2025. Der Speicher wächst.', ['date 14. Mai 2025']],
    ['Stand: 3.4.2025, zuletzt 2025-03-01.', ['date 3.4.2025', 'date 2025-03-01']],
    ['Published on May 14th, 2025 in Erfurt.', ['date May 14th, 2025']],
    ['Seit dem 1. Januar gilt das Gesetz.', ['date 1. Januar']],
    ['Im Mai wurde gezählt, und im Mai 2024 auch.', ['date Mai', 'date Mai 2024']],
    ['In June 12 posts were filled.', ['date June']],
    ['Es sind 1.840 Terabyte, 21.000 Anrufe und 17 weitere Stellen.', []],
    [
      'Mehr unter https://www.amt.example/a?b=1 (oder www.amt.example/kurz).',
      ['url https://www.amt.example/a?b=1', 'url www.amt.example/kurz'],
    ],
    ['Speicher wächst\n\nErstellt von Amt für Daten\n\nDer Speicher wächst.', ['publisher Amt für Daten']],
    ['Herausgeber: Zweckverband IT Musterland.', ['publisher Zweckverband IT Musterland']],
    ['Die Zahlen wurden erstellt von Fachleuten.', []],
    ['Stadt Lindenhafen, 12. März 2026 – Der Speicher wächst.', ['publisher Stadt Lindenhafen', 'date 12. März 2026']],
    ['Lindenhafen, 12. März 2026 – Der Speicher wächst.', ['date 12. März 2026']],
    [
      'Erfurt, 3. April 2026. Das Landesamt für Umwelt zählt 20 Wölfe.',
      ['publisher Landesamt für Umwelt', 'date 3. April 2026'],
    ],
    ['Erfurt, 3. April 2026. Der Wolf ist zurück.', ['date 3. April 2026']],
    [
      'Nordheide, 12. März 2026 – Das Landesarchiv Nordheide nimmt einen Speicher in Betrieb.',
      ['publisher Landesarchiv Nordheide', 'date 12. März 2026'],
    ],
    ['Lindenhafen (dpa/sk). Die Bibliothek der Stadt wächst.', ['publisher Bibliothek der Stadt']],
    ['Port Linden, 12 March 2026 — The National Archives grow.', ['publisher National Archives', 'date 12 March 2026']],
    ['Lindenhafen (dpa/sk). Die Stadt Lindenhafen meldet Zahlen.', ['publisher Stadt Lindenhafen']],
    ['Lindenhafen (dpa/sk). Der Speicher wächst.', []],
    ['Landkreis Lindental (lk). Der Speicher wächst.', ['publisher Landkreis Lindental']],
    ['Landesamt für Statistik, den 3.4.2026: Es zählt.', ['publisher Landesamt für Statistik', 'date 3.4.2026']],
    ['Umweltministerium, 3. April 2026. Es zählt.', ['publisher Umweltministerium', 'date 3. April 2026']],
    ['Stadtroda, 3. April 2026. Es zählt.', ['date 3. April 2026']],
    ['Port Linden, 12 March 2026 — The storage grows.', ['date 12 March 2026']],
    ['City of Port Linden, 12 March 2026 — It grows.', ['publisher City of Port Linden', 'date 12 March 2026']],
    ['Ministry of Finance, March 12, 2026: It grows.', ['publisher Ministry of Finance', 'date March 12, 2026']],
    ['Die Stadt zählt, 12. März hin oder her, gern.', ['date 12. März']],
    ['Fragen an presse@www.amt.example oder info@amt.example.', []],
  ];
  for (const [text, expected] of rows) {
    test(`in "${text.replace(/\s+/g, ' ')}" is ${expected.join(', ') || 'nothing'}`, () => {
      const found = sourceIn(text).filter(({ kind }) => kind !== 'title');
      assert.deepEqual(
        found.map(({ kind, written }) => `${kind} ${written}`),
        expected,
      );
      for (const { written, sentence } of found) assert.ok(text.includes(sentence) && sentence.includes(written));
    });
  }

  test('is its headline: the first line that is no sentence and no row of links', () => {
    const titleOf = (/** @type {string} */ text) => sourceIn(text).find(({ kind }) => kind === 'title')?.written;
    const release = readFileSync(`${root}test/data/press-release.de.txt`, 'utf8');
    assert.match(titleOf(release) ?? '', /^Landesregierung trifft sich .* Digitalisierungskabinett$/);
    assert.equal(
      titleOf('Pressemitteilung Nr. 17/2025\nErfurt, 3.6.2025\n\nAmt zieht Bilanz: 34 Prozent mehr'),
      'Amt zieht Bilanz: 34 Prozent mehr',
    );
    assert.equal(titleOf('Start\n\nDer Speicher ist gewachsen.\n'), undefined);
  });

  test('a day without a year or without a day of the month is never completed', () => {
    for (const written of ['Mai', 'Mai 2024', '1. Januar', 'June']) assert.ok('fault' in readDay(written), written);
  });
});
