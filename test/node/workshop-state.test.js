/** What the workshop keeps: drafts, their history, themes; and how numbers, days and hours are read and written. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { load } from './load.js';

/** @type {typeof import('../../src/workshop/state/history.js')} */
const { begin, changed, redone, undone } = await load('src/workshop/state/history.ts');
/** @type {typeof import('../../src/workshop/state/kept.js')} */
const { draftIn, keptText } = await load('src/workshop/state/kept.ts');
/** @type {typeof import('../../src/workshop/state/draft.js')} */
const { firstDraft, wholeSchema } = await load('src/workshop/state/draft.ts');
/** @type {typeof import('../../src/workshop/edition/form.js')} */
const { rewritten, valueAt } = await load('src/workshop/edition/form.ts');
/** @type {typeof import('../../src/workshop/edition/take-over.js')} */
const { statedPart, withPart, withTaken, withoutPlace } = await load('src/workshop/edition/take-over.ts');
/** @type {typeof import('../../src/workshop/edition/next.js')} */
const { withNextEdition } = await load('src/workshop/edition/next.ts');
/** @type {typeof import('../../src/workshop/edition/merge.js')} */
const { withFigures } = await load('src/workshop/edition/merge.ts');
/** @type {typeof import('../../src/workshop/edition/reading.js')} */
const { readingOf } = await load('src/workshop/edition/reading.ts');
/** @type {typeof import('../../src/workshop/edition/amount.js')} */
const { readAmount, writeAmount } = await load('src/workshop/edition/amount.ts');
/** @type {typeof import('../../src/workshop/edition/day.js')} */
const { readDay, readMoment } = await load('src/workshop/edition/day.ts');
/** @type {typeof import('../../src/workshop/edition/hour.js')} */
const { readHour, writeHour } = await load('src/workshop/edition/hour.ts');
/** @type {typeof import('../../src/workshop/theme/contrast.js')} */
const { contrast, measure } = await load('src/workshop/theme/contrast.ts');
/** @type {typeof import('../../src/workshop/theme/presets.js')} */
const { presetOf, presets } = await load('src/workshop/theme/presets.ts');
/** @type {typeof import('../../src/workshop/theme/css.js')} */
const { themeCss } = await load('src/workshop/theme/css.ts');
/** @type {typeof import('../../src/workshop/edition/changes.js')} */
const { changesBetween } = await load('src/workshop/edition/changes.ts');
/** @type {typeof import('../../src/data/tlrz.js')} */
const { tlrz } = await load('src/data/tlrz.ts');

describe('the history of a draft', () => {
  test('undoes and redoes step by step, and typing in one field as one step', () => {
    let history = begin('');
    for (const text of ['a', 'ab', 'abc']) history = changed(history, text, 'title');
    history = changed(history, 'abc!', 'other');
    history = undone(history);
    assert.equal(history.present, 'abc');
    history = undone(history);
    assert.equal(history.present, '');
    assert.equal(undone(history), history);
    history = redone(redone(history));
    assert.equal(history.present, 'abc!');
    assert.equal(redone(history), history);
  });

  test('forgets what was undone when something else is changed', () => {
    const history = changed(undone(changed(begin(1), 2)), 3);
    assert.equal(redone(history), history);
    assert.equal(undone(history).present, 1);
  });
});

describe('a kept draft', () => {
  const draft = { ...firstDraft('de'), attributes: { 'call-gauge': { unit: 'minute', still: '' } }, release: 'Text.' };

  test('is the same when it is read again', () => {
    assert.deepEqual(draftIn(keptText(draft)), draft);
  });

  test('has the preset that it had', () => {
    for (const name of /** @type {const} */ (['neutral', 'kern', 'high-contrast']))
      assert.equal(presetOf(draftIn(keptText({ ...draft, theme: presets[name] }))?.theme ?? presets.neutral), name);
  });

  test('is nothing where the text is none', () => {
    for (const text of ['', '{', 'null', '[]', '{"version":2,"form":{}}', '{"version":1}']) {
      assert.equal(draftIn(text), undefined, text);
    }
  });

  test('lets nothing in that is of another shape', () => {
    const strange = {
      ...draft,
      edition: 99,
      graphic: '<b>',
      language: 'tlh',
      picture: 'exe',
      theme: { light: { ink: 'red; } body { display: none' }, fontSize: 'huge' },
      attributes: { 'call-gauge': { 'x"><script>': 'a', unit: 7 }, unknown: { a: 'b' } },
      found: [{ value: 'x' }],
      form: { ...draft.form, id: 7, editions: [null, { figures: 'none' }] },
    };
    const read = draftIn(JSON.stringify(strange));
    assert.ok(read);
    assert.deepEqual(
      [read.edition, read.graphic, read.language, read.picture, read.found, read.attributes],
      [0, 'storage-books', 'de', 'svg', [], { 'call-gauge': {} }],
    );
    assert.deepEqual(read.theme, presets.neutral);
    assert.ok(readingOf(read).faults.length > 0);
  });
});

describe('the form', () => {
  test('of the built-in figures gives exactly the built-in figures back, in both ways of writing', () => {
    for (const writing of /** @type {const} */ (['de', 'en'])) {
      const { dataset, isBuiltIn } = readingOf(firstDraft(writing));
      assert.ok(isBuiltIn);
      assert.deepEqual(dataset, tlrz);
    }
  });

  test('writes its numbers as the language of the page does, and leaves what it cannot read', () => {
    const german = firstDraft('de');
    assert.deepEqual(rewritten(wholeSchema, german.form, 'de', 'en'), firstDraft('en').form);
    const { form } = firstDraft('de');
    const figure = { id: 'a', value: '70,000', unit: 'call' };
    const odd = { ...form, editions: [{ id: 'e', figures: [figure] }] };
    assert.deepEqual(rewritten(wholeSchema, odd, 'de', 'en'), odd);
  });
});

describe('what is taken over from a text', () => {
  const form = {
    editions: [
      { id: 'e', figures: [{ id: 'storage', value: '1.840', unit: 'TB', qualifier: 'around', sentence: 'Rund …' }] },
    ],
  };
  const storage = (/** @type {any} */ changed) => valueAt(changed, 'editions[0].figures[0]');
  const part = { id: 'schulen', value: '640', label: { de: 'Schulen' } };

  test('as a part stands in its figure, and taken back leaves it as it was', () => {
    const taken = withPart(form, 0, 'storage', part);
    assert.deepEqual(valueAt(taken, 'editions[0].figures[0].parts'), [part]);
    assert.deepEqual(statedPart(taken, 0, { figure: 'storage', part: 'schulen' }), part);
    assert.deepEqual(withoutPlace(taken, 0, { figure: 'storage', part: 'schulen' }), form);
  });

  test('as a figure is empty again when it is taken back, without what the text said of it', () => {
    assert.deepEqual(storage(withoutPlace(form, 0, { figure: 'storage' })), { id: 'storage', value: '', unit: 'TB' });
  });

  test('as a figure keeps the words of the edition before, and no hours or plans that the text does not name', () => {
    const words = { label: { de: 'Anrufe' }, place: 'über die Zentrale', scope: 'ohne interne' };
    const before = { id: 'calls', value: '', unit: 'call', window: ['10', '12'], weekdays: ['monday'], planned: true };
    const begun = { editions: [{ id: 'e', figures: [{ ...before, ...words }] }] };
    const taken = { id: 'calls', value: '22.000', unit: 'call', period: 'per-day' };
    assert.deepEqual(valueAt(withTaken(begun, 0, taken), 'editions[0].figures'), [{ ...words, ...taken }]);
    assert.deepEqual(valueAt(withTaken({ editions: [{ id: 'e' }] }, 0, taken), 'editions[0].figures'), [taken]);
  });

  test('as a part takes the place of the one that the next edition begins with', () => {
    const next = withNextEdition(withPart(form, 0, 'storage', part));
    assert.deepEqual(valueAt(next, 'editions[1].figures[0].parts'), [{ ...part, value: '' }]);
    const stated = withFigures(next, 1, [{ id: 'storage', value: '2.000', unit: 'TB' }]);
    assert.equal(statedPart(stated, 1, { figure: 'storage', part: 'schulen' }), undefined);
    const taken = withPart(stated, 1, 'storage', { ...part, value: '700' });
    assert.deepEqual(valueAt(taken, 'editions[1].figures[0].parts'), [{ ...part, value: '700' }]);
  });
});

describe('a number', () => {
  /** @type {[string, 'de' | 'en', number | string][]} */
  const rows = [
    ['23.500', 'de', 23500],
    ['23,500', 'en', 23500],
    ['23.500', 'en', 'ambiguous'],
    ['23,500', 'de', 'ambiguous'],
    ['1,5', 'de', 1.5],
    ['1.5', 'de', 1.5],
    ['1.5', 'en', 1.5],
    ['1,5', 'en', 1.5],
    ['1.234,5', 'de', 1234.5],
    ['1,234.5', 'de', 1234.5],
    ['1,234,567', 'de', 1234567],
    ['0,125', 'de', 0.125],
    ['70 000', 'de', 70000],
    ['70\u202f000', 'de', 70000],
    ["70'000", 'de', 70000],
    ['25 Millionen', 'de', 25e6],
    ['1,5 Mio.', 'de', 1.5e6],
    ['1,234 Millionen', 'de', 1234000],
    ['1 Billion', 'de', 1e12],
    ['1 billion', 'en', 1e9],
    ['2.5 million', 'en', 2.5e6],
    ['1e5', 'de', 'no-number'],
    ['', 'de', 'no-number'],
    ['−7', 'de', 'negative'],
    ['12.34.56', 'de', 'no-number'],
  ];
  for (const [text, writing, expected] of rows) {
    test(`"${text}" in ${writing} is ${expected}`, () => {
      const amount = readAmount(text, writing);
      assert.equal('value' in amount ? amount.value : amount.fault, expected);
    });
  }

  test('is read as the same number again, however it was written', () => {
    for (const value of [0, 0.001, 1.5, 999, 1000, 2280, 9999, 10000, 70000, 978e6, 1e18, 0.1 + 0.2]) {
      for (const writing of /** @type {const} */ (['de', 'en'])) {
        assert.deepEqual(readAmount(writeAmount(value, writing), writing), { value: Number(value.toPrecision(15)) });
      }
    }
  });
});

describe('a day', () => {
  /** @type {[string, string][]} */
  const rows = [
    ['2024-04-01', '2024-04-01'],
    ['1.4.2024', '2024-04-01'],
    ['01. 04. 2024', '2024-04-01'],
    ['1. April 2024', '2024-04-01'],
    ['1 March 2024', '2024-03-01'],
    ['May 7, 2024', '2024-05-07'],
    ['3. Mai 2024', '2024-05-03'],
    ['3rd March 2024', '2024-03-03'],
    ['May 14th, 2025', '2025-05-14'],
    ['29.2.2024', '2024-02-29'],
    ['29.2.2023', 'not-in-calendar'],
    ['4/1/2024', 'ambiguous-day'],
    ['bald', 'no-day'],
  ];
  for (const [text, expected] of rows) {
    test(`"${text}" is ${expected}`, () => {
      const day = readDay(text);
      assert.equal('day' in day ? day.day : day.fault, expected);
    });
  }

  test('may have a time', () => {
    assert.deepEqual(readMoment('1.4.2024, 10:00 Uhr'), { day: '2024-04-01T10:00' });
    assert.deepEqual(readMoment('2024-04-01T09:30'), { day: '2024-04-01T09:30' });
    assert.deepEqual(readMoment('1. April 2024'), { day: '2024-04-01' });
    assert.deepEqual(readMoment('1.4.2024 25:00'), { fault: 'no-day' });
  });
});

test('hours are read as they are written, and written so that they are read', () => {
  assert.deepEqual(['10', '10:30', '9.15 Uhr', '2 pm', '12 a.m.', '24', '25', 'früh'].map(readHour), [
    10,
    10.5,
    9.25,
    14,
    0,
    24,
    undefined,
    undefined,
  ]);
  for (const hour of [0, 9.25, 10.5, 24]) assert.equal(readHour(writeHour(hour)), hour);
});

describe('a theme', () => {
  test('has the contrast that WCAG defines', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.ok(Math.abs(contrast('#777777', '#ffffff') - 4.48) < 0.01);
  });

  for (const [name, { light, dark }] of Object.entries(presets)) {
    test(`as preset "${name}" has enough contrast, light and dark`, () => {
      const least = name === 'high-contrast' ? 7 : 0;
      for (const colours of [light, dark]) {
        for (const { front, ratio, isEnough } of measure(colours))
          assert.ok(isEnough && ratio >= least, `${front} ${ratio}`);
      }
    });
  }

  test('warns of a pair that has too little', () => {
    const [pair] = measure({ ...presets.neutral.light, ink: '#aaaaaa' });
    assert.equal(pair?.isEnough, false);
  });

  test('is a style sheet with every public token, light and dark', () => {
    const css = themeCss({ ...presets.kern, fontSize: '1.25' });
    for (const colour of ['ink', 'muted', 'scale', 'hairline', 'accent', 'focus', 'surface']) {
      assert.equal(css.split(`--tlrz-${colour}: #`).length - 1, 2);
    }
    assert.match(css, /--tlrz-font-size: 1\.25em/);
  });
});

describe('what changed between editions', () => {
  /** @param {number} value @param {import('../../src/core/qualifiers.js').Qualifier} [qualifier] */
  const edition = (value, qualifier = 'exact') => ({
    id: 'e',
    title: 't',
    figures: [{ id: 'calls', value, unit: 'call', qualifier, period: /** @type {const} */ ('per-day') }],
  });

  test('is computed from the numbers as stated, and "about" where one of them is qualified', () => {
    const percent = (/** @type {any[]} */ ...editions) => changesBetween(editions[0], editions[1])[0]?.percent;
    assert.deepEqual(percent(edition(200), edition(250)), { value: 25, qualifier: 'exact' });
    assert.deepEqual(percent(edition(300), edition(100)), { value: -66.7, qualifier: 'around' });
    assert.deepEqual(percent(edition(20, 'more-than'), edition(25, 'more-than')), { value: 25, qualifier: 'about' });
    assert.equal(percent(edition(0), edition(1)), undefined);
  });
});
