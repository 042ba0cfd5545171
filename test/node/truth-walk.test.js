/** A walk through everything that is said of a thousand random datasets at first: no number in it that does not hold. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { allTexts, faultsIn, nameFaults, pictureFaults, randomDataset, verbFaults } = await load('test/truth/index.ts');

const LANGUAGES = /** @type {const} */ (['de', 'en', 'de-simple']);
const DATASETS = 1000;

test(`every number in every text, table, label and export of ${DATASETS} random datasets resolves, in three languages`, () => {
  const unresolved = [];
  let texts = 0;
  for (let seed = 1; seed <= DATASETS; seed++) {
    const dataset = randomDataset(seed);
    for (const language of LANGUAGES) {
      const told = allTexts(dataset, language);
      texts += told.length;
      unresolved.push(
        ...faultsIn(told, dataset, language).map((/** @type {string} */ fault) => `${seed} ${language} ${fault}`),
      );
    }
  }
  assert.ok(texts > 100 * DATASETS, `${texts} texts`);
  assert.deepEqual(unresolved.slice(0, 20), []);
});

test('every number in a picture is one of its scale, its marks, its clock, or what the source states', () => {
  const unresolved = [];
  for (let seed = 1; seed <= 200; seed++)
    for (const language of LANGUAGES)
      unresolved.push(
        ...pictureFaults(randomDataset(seed), language).map(
          (/** @type {string} */ fault) => `${seed} ${language} ${fault}`,
        ),
      );
  assert.deepEqual(unresolved.slice(0, 20), []);
});

test('no sentence names a body, a place or a network that the dataset does not name', () => {
  const named = [];
  for (let seed = 1; seed <= 200; seed++)
    for (const language of LANGUAGES) named.push(...nameFaults(randomDataset(seed), language));
  assert.deepEqual([...new Set(named)], []);
});

for (const language of LANGUAGES)
  test(`verbs agree with their numbers, of one, of one million and of others (${language})`, () => {
    const { faults, verbs } = verbFaults(language);
    assert.ok(verbs > 30, `${verbs} verbs`);
    assert.deepEqual(faults, []);
  });

/** One mistake of each kind, as a change of a text. @type {[kind: string, change: (text: string, language: string) => string][]} */
const mistakes = [
  ['a digit is wrong', (text) => text.replace(/(?<![\d.,])([1-8])(?=\d)/, (_, digit) => String(Number(digit) + 1))],
  [
    'a number has one digit too many',
    (text) => text.replace(/(\d)(?= (TB|GB|PB|MB|Mails|Anrufe|calls|emails|Bücher|books))/, '$10'),
  ],
  [
    'a qualifier is missing',
    (text) =>
      text.replace(
        /\b(knapp|etwa|rund|mehr als|höchstens|mindestens|weniger als|gut|just under|about|around|more than|at least|at most|less than|just over) (?=\d)/i,
        '',
      ),
  ],
  [
    'a qualifier is another one',
    (text) =>
      text.replace(/\b(knapp|weniger als|höchstens|just under|less than|at most) (?=\d)/i, (word) =>
        /[jla]/.test(word[0] ?? '') && !/knapp/.test(word) ? 'more than ' : 'mehr als ',
      ),
  ],
  ['a unit is another one', (text) => text.replace(/(?<=\d)([\u00a0 ])(TB|GB|PB|EB|MB|TiB|GiB|PiB|EiB|MiB)/, '$1kB')],
  [
    'what is counted is something else',
    (text) => text.replace(/(?<=\d )(Anrufe|calls)/, (word) => (word === 'calls' ? 'books' : 'Bücher')),
  ],
  [
    'a period is another one',
    (text) =>
      text
        .replace(/\b(am Tag|im Monat|in der Woche|im Quartal)\b/, 'am Arbeitstag')
        .replace(/\ba (day|month|week|quarter)\b/, 'a working day'),
  ],
  [
    'a computation is not labelled',
    (text) => text.replace(/\(?(berechnet|computed)[:)]?/gi, '').replace(/, (im Mittel|on average)/g, ''),
  ],
  ['an assumption is not labelled', (text) => text.replace(/\(?(Annahme|assumption)[:)]?/gi, '').replace(/ssum/g, '')],
  [
    'a whole number is on the wrong side',
    (text, language) =>
      language === 'de-simple'
        ? text
            .replace(/(?<=(mehr als|gut|mindestens) )\d{1,3}(?![\d.,])/gi, (digits) => String(Number(digits) + 1))
            .replace(/(?<=(knapp|weniger als|höchstens) )\d{1,3}(?![\d.,])/gi, (digits) => String(Number(digits) - 1))
        : text,
  ],
  ['an estimate is told as a fact', (text) => text.replace(/(geschätzt|an estimated) /gi, '')],
];

for (const [kind, change] of mistakes)
  test(`the walk finds that ${kind}`, () => {
    let changed = 0;
    let found = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const dataset = randomDataset(seed);
      for (const language of LANGUAGES) {
        for (const told of allTexts(dataset, language)) {
          const text = change(told.text, language);
          if (text === told.text) continue;
          changed++;
          if (faultsIn([{ ...told, text }], dataset, language).length > 0) found++;
        }
      }
    }
    assert.ok(changed > 20, `${changed} texts changed`);
    // A wrong number may happen to be another right one, and a text may say the same in another place.
    assert.ok(found > changed * 0.6, `${found} of ${changed} found`);
  });
