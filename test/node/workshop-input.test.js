/** Bad input of forty kinds: each gets a sentence in the editor's language that says what to do, and loses nothing typed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { load } from './load.js';

/** @type {typeof import('../../src/workshop/input/open.js')} */
const { open, LARGEST } = await load('src/workshop/input/open.ts');
/** @type {typeof import('../../src/workshop/edition/reading.js')} */
const { readingOf } = await load('src/workshop/edition/reading.ts');
/** @type {typeof import('../../src/workshop/edition/form.js')} */
const { valueAt, withValue } = await load('src/workshop/edition/form.ts');
/** @type {typeof import('../../src/workshop/state/draft.js')} */
const { firstDraft } = await load('src/workshop/state/draft.ts');
/** @type {typeof import('../../src/workshop/words/index.js')} */
const { wordsOf } = await load('src/workshop/words/index.ts');
/** @type {typeof import('../../src/workshop/edition/sentences.js')} */
const { formatSentence, sentencesAt, warningSentence } = await load('src/workshop/edition/sentences.ts');
/** @type {typeof import('../../src/data/fault-words.js')} */
const { describeFault } = await load('src/data/fault-words.ts');

const languages = /** @type {const} */ (['de', 'en']);

/** @param {'de' | 'en'} language */
const speaker = (language) => ({ language, words: wordsOf(language) });

/** @param {string} text @param {'le' | 'be'} order */
const utf16 = (text, order) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

const dataset = JSON.stringify({
  publisher: 'Amt für Daten',
  title: 'Mitteilung',
  figures: [{ id: 'calls', value: 1200, unit: 'call', period: 'per-day' }],
});
const table = 'Angabe;Wert;Einheit;Zeitraum\r\nAnrufe;knapp 1.200;Anrufe;am Tag\r\n';

/** Files that cannot be opened: what they are, their bytes, and what the sentence has to name, in German. @type {[string, Uint8Array, RegExp][]} */
const files = [
  ['an empty file', Buffer.from(''), /leer/],
  ['a file of spaces', Buffer.from(' \n\t '), /leer/],
  ['a huge file', new Uint8Array(LARGEST + 1), /zu groß/],
  ['a huge text', Buffer.from(`[${' '.repeat(1_000_001)}]`), /zu groß/],
  ['a PDF', Buffer.from('%PDF-1.7 …'), /PDF.*kopieren/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /Bild/],
  ['an old Word or Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /CSV/],
  ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), /Word.*kopieren/],
  ['an Excel file', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /CSV UTF-8/],
  ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), /kein Entwurf/],
  ['a broken archive', Buffer.from('PK\u0003\u0004 broken'), /beschädigt/],
  ['bytes of a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 0, 3, 0x99]), /keine Textdatei/],
  ['JSON with smart quotes', Buffer.from('{ „publisher“: „Amt“ }'), /Anführungszeichen/],
  ['JSON with a comma too much', Buffer.from('{ "publisher": "Amt", }'), /Komma/],
  ['JSON with a decimal comma', Buffer.from('{ "value": 1,5 }'), /Punkt: 1\.5/],
  ['JSON that is cut off', Buffer.from('{ "publisher": "Amt", "figures": ['), /Ende/],
  ['JSON of something else', Buffer.from('{ "name": "package", "version": "1" }'), /kein Datensatz/],
  ['a list', Buffer.from('[1, 2, 3]'), /kein Datensatz/],
  ['a table without a column of values', Buffer.from('Angabe;Einheit\nAnrufe;Stück\n'), /Spalten/],
  ['a table without rows', Buffer.from('Angabe;Wert\n;\n'), /keine Zahlen/],
];

/** A draft with a value typed into a field of the first figure, and what the sentence has to name, in German and in English. */
const figure = 'editions[0].figures[9]';
/** @type {[string, string, import('../../src/workshop/edition/form.js').FormValue, RegExp, RegExp][]} */
const typed = [
  ['text in a number field', `${figure}.value`, 'viele', /keine Zahl.*23\.500/, /not a number.*23,500/],
  ['a number with its qualifier', `${figure}.value`, 'knapp 70.000', /eigene Felder/, /fields of their own/],
  ['a negative number', `${figure}.value`, '-5', /kleiner als 0/, /below 0/],
  ['a number that is too large', `${figure}.value`, '9999999 Billionen', /zu groß/, /not a number|too large/],
  ['thousands in the other language’s way', `${figure}.value`, '70,000', /70 oder 70\.000/, /^$/],
  ['a unit that does not fit', `${figure}.unit`, 'EUR', /Einheit passt nicht.*Anrufe/, /unit does not fit.*calls/],
  [
    'a period that does not fit',
    `${figure}.period`,
    'year-before',
    /Zeitraum passt nicht.*am Tag/,
    /period does not fit.*a day/,
  ],
  ['markup that is too long', `${figure}.sentence`, `<b>${'x'.repeat(1000)}</b>`, /zu lang/, /too long/],
  ['no hour', `${figure}.window`, ['10', '25'], /keine Uhrzeit/, /not a time/],
  ['half a window', `${figure}.window`, ['10', ''], /beide Uhrzeiten/, /both times/],
  ['a window of no length', `${figure}.window`, ['10', '10'], /Stunden/, /hours/],
  ['a name for programs with capitals', `${figure}.id`, 'Meine Anrufe', /kleine Buchstaben/, /small letters/],
  ['a duplicate name', `${figure}.id`, 'storage', /gibt es schon/, /taken/],
  ['a day that is none', 'editions[0].date', 'gestern', /kein Tag.*1\.4\.2024/, /not a day.*1 April 2024/],
  ['a day that no calendar has', 'editions[0].date', '30.2.2024', /keinem Kalender/, /no calendar/],
  ['a day in American order', 'editions[0].date', '4/1/2024', /Tag und was Monat/, /which is the day/],
  ['an address without https', 'editions[0].url', 'www.example.org', /https/, /https/],
  ['no title', 'editions[0].title', '', /fehlt/, /missing/],
  ['no publisher', 'publisher', { de: '', en: '' }, /fehlt/, /missing/],
  ['a time zone that is none', 'timeZone', 'Thüringen', /Europe\/Berlin/, /Europe\/Berlin/],
];

/** Numbers that are allowed and strange: what is typed, and what the warning names. @type {[string, [string, import('../../src/workshop/edition/form.js').FormValue][], RegExp][]} */
const strange = [
  ['a count that is not whole', [[`${figure}.value`, '1,5']], /keine ganze Zahl/],
  ['hours that run backwards', [[`${figure}.window`, ['12', '10']]], /Mitternacht/],
];

/** @param {readonly [string, import('../../src/workshop/edition/form.js').FormValue][]} changes @param {'de' | 'en'} language */
function drafted(changes, language) {
  const draft = firstDraft(language);
  const form = changes.reduce((whole, [path, value]) => withValue(whole, path, value), draft.form);
  return { ...draft, form };
}

describe('a file that cannot be opened', () => {
  for (const [name, bytes, expected] of files) {
    test(`${name} is answered by a sentence that says what to do`, () => {
      for (const language of languages) {
        const opened = open(new Uint8Array(bytes), language);
        assert.ok(opened.kind === 'fault' || opened.kind === 'json-fault', opened.kind);
        const sentence =
          opened.kind === 'fault' ? wordsOf(language).open.faults[opened.fault] : describeFault(opened.fault, language);
        assert.ok(sentence.length > 20);
        if (language === 'de') assert.match(sentence, expected);
        else assert.doesNotMatch(sentence, /[äöüß]| ist | nicht /);
      }
    });
  }
});

describe('what is typed wrongly', () => {
  for (const [name, path, value, german, english] of typed) {
    test(`${name} gets a sentence at its field, in the language of the page, and stays as it was typed`, () => {
      for (const [language, expected] of /** @type {['de' | 'en', RegExp][]} */ ([
        ['de', german],
        ['en', english],
      ])) {
        const draft = drafted([[path, value]], language);
        const sentences = sentencesAt(readingOf(draft), speaker(language), path);
        // 70,000 is what the English write.
        if (expected.source === '^$') assert.deepEqual(sentences, []);
        else assert.match(sentences.join(' '), expected);
        assert.deepEqual(valueAt(draft.form, path), value);
      }
    });
  }

  test('what is wrong with parts and their hours is said in the words of the form, not in those of files', () => {
    const parts = 'editions[0].figures[0].parts';
    for (const language of languages)
      for (const fault of /** @type {import('../../src/data/faults.js').Fault[]} */ ([
        { code: 'list', path: parts, found: { kind: 'list', text: '0' }, values: ['1', '24'] },
        { code: 'hours', path: `${parts}[0].window`, found: { kind: 'list', text: '1' }, values: [] },
        { code: 'hour', path: `${parts}[0].window[1]`, found: { kind: 'value', text: '25' }, values: [] },
        { code: 'hours-length', path: `${parts}[0].window`, found: { kind: 'hours', text: '9 9' }, values: [] },
        { code: 'hours-all', path: `${parts}[1].window`, values: [] },
        { code: 'hours-apart', path: `${parts}[1].window`, found: { kind: 'hours', text: '9 10' }, values: [] },
      ])) {
        const sentence = formatSentence(speaker(language), { path: fault.path, fault });
        assert.doesNotMatch(sentence, /[[\]{}"]|Liste|list|Objekt|object|Eigenschaft|property|undefined/, fault.code);
      }
  });

  for (const [name, changes, expected] of strange) {
    test(`${name} is asked about and can be published as it is`, () => {
      const reading = readingOf(drafted(changes, 'de'));
      assert.deepEqual([reading.unreadable, reading.faults], [[], []]);
      const sentences = reading.warnings.map((each) => warningSentence(speaker('de'), each));
      assert.match(sentences.join(' '), expected);
    });
  }
});

describe('what only looks bad', () => {
  /** @type {[string, Uint8Array, RegExp][]} */
  const opened = [
    ['a byte order mark', Buffer.from(`\ufeff${dataset}`), /dataset/],
    ['UTF-16, little end first', utf16(dataset, 'le'), /dataset/],
    ['UTF-16, big end first', utf16(table, 'be'), /figures/],
    ['Latin-1', Buffer.from(dataset, 'latin1'), /dataset/],
    ['a table with semicolons and thousands points', Buffer.from(table), /figures/],
    ['a table with commas', Buffer.from('Figure,Value,Unit,Period\nCalls,"1,200",calls,per day\n'), /figures/],
    ['a table with tabs', Buffer.from(table.replaceAll(';', '\t')), /figures/],
    ['the text of a release', Buffer.from('Das Amt nahm 1.200 Anrufe an. Es war viel los.'), /text/],
  ];
  for (const [name, bytes, kind] of opened) {
    test(`${name} is read as it is meant`, () => {
      const result = open(new Uint8Array(bytes), 'de');
      assert.match(result.kind, kind);
      if (result.kind === 'figures') {
        const [row] = result.figures;
        assert.deepEqual(
          [row?.['id'], row?.['value'], row?.['unit'], row?.['period']],
          ['calls', '1200', 'call', 'per-day'],
        );
      }
      if (result.kind === 'dataset') assert.equal(valueAt(result.form, 'publisher'), 'Amt für Daten');
    });
  }

  test('hours over midnight, a larger year before, a day in words and numbers in words are taken', () => {
    const draft = drafted(
      [
        [`${figure}.window`, ['22', '6']],
        ['editions[0].figures[1].value', '5.000'],
        ['editions[0].date', '1. April 2024'],
        ['editions[0].figures[7].value', '0,07 Millionen'],
      ],
      'de',
    );
    const { edition, unreadable, faults } = readingOf(draft);
    assert.deepEqual([unreadable, faults], [[], []]);
    assert.deepEqual(
      [edition?.date, edition?.figures[9]?.window, edition?.figures[1]?.value, edition?.figures[7]?.value],
      ['2024-04-01', [22, 6], 5000, 70_000],
    );
  });

  test('markup is text', () => {
    const { edition } = readingOf(drafted([[`${figure}.label`, { de: '<script>alert(1)</script>' }]], 'de'));
    assert.deepEqual(edition?.figures[9]?.label, { de: '<script>alert(1)</script>' });
  });

  test('a dataset with faults opens with everything that it says, each fault at its field', () => {
    const faulty = JSON.parse(dataset);
    faulty.figures[0] = { ...faulty.figures[0], value: 'viele', window: [8, 30], unknown: 1 };
    const result = open(new Uint8Array(Buffer.from(JSON.stringify(faulty))), 'de');
    assert.equal(result.kind, 'dataset');
    if (result.kind !== 'dataset') return;
    assert.equal(valueAt(result.form, 'editions[0].figures[0].value'), 'viele');
    const reading = readingOf({ ...firstDraft('de'), form: result.form });
    const sentences = (/** @type {string} */ path) => sentencesAt(reading, speaker('de'), path).join(' ');
    assert.match(sentences('editions[0].figures[0].value'), /keine Zahl/);
    assert.match(sentences('editions[0].figures[0].window'), /keine Uhrzeit/);
  });
});
