/** The same walk through what a reader comes to behind the first scene: steps, answers, and counters that run. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { faultsIn, randomDataset, sceneTexts } = await load('test/truth/index.ts');

const LANGUAGES = /** @type {const} */ (['de', 'en', 'de-simple']);
const DATASETS = 1000;

test(`every number behind the first scene resolves too: in the wall’s steps, in answers, on the running counter`, () => {
  const unresolved = [];
  const scenes = new Set();
  for (let seed = 1; seed <= DATASETS; seed++) {
    const dataset = randomDataset(seed);
    // One language each: the scenes differ by their dataset.
    const language = LANGUAGES[seed % LANGUAGES.length];
    const told = sceneTexts(dataset, language, seed);
    for (const { where } of told) scenes.add(where);
    unresolved.push(
      ...faultsIn(told, dataset, language).map((/** @type {string} */ fault) => `${seed} ${language} ${fault}`),
    );
  }
  for (const step of ['all', 'country', 'city', 'library', 'shelf', 'book', 'page'])
    for (const show of ['both', 'published', 'before']) assert.ok(scenes.has(`storage-books at ${step} of ${show}`));
  for (const since of ['midnight', 'new-year', 'visit']) assert.ok(scenes.has(`mail-counter since ${since}`));
  assert.deepEqual(unresolved.slice(0, 20), []);
});

/** One mistake of each kind, as a change of a text. @type {[kind: string, change: (text: string, language: string, where: string) => string][]} */
const mistakesInScenes = [
  [
    'the number of a shelf is another one',
    (text) => text.replace(/(?<=(Regal|Bookcase)\u00a0)\d+/, (number) => String((Number(number) % 1000) + 1)),
  ],
  [
    'the unit of a reader’s own data is another one',
    (text, language, where) => (where.endsWith('answer') ? otherUnit(text, language) : text),
  ],
  [
    'a counter is ahead by half',
    (text, _, where) =>
      where.startsWith('mail')
        ? text.replace(/(?<=(etwa|about) )[1-9]\d\d\b/, (number) => String(Number(number) * 1.5))
        : text,
  ],
  ['a computed number is not labelled', (text) => text.replace(/berechnet|computed|ausgerechnet/gi, '')],
];

/** @param {string} text @param {string} language */
const otherUnit = (text, language) =>
  language === 'de-simple'
    ? text.replace(/(?<=\d\u00a0)(Mega|Giga|Tera)byte/, 'Exabyte')
    : text.replace(/(?<=\d\u00a0)(MB|GB|TB)/, 'EB');

for (const [kind, change] of mistakesInScenes)
  test(`behind the first scene, the walk finds that ${kind}`, () => {
    let changed = 0;
    let found = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const dataset = randomDataset(seed);
      for (const language of LANGUAGES)
        for (const told of sceneTexts(dataset, language, seed)) {
          const text = change(told.text, language, told.where);
          if (text === told.text) continue;
          changed++;
          if (faultsIn([{ ...told, text }], dataset, language).length > 0) found++;
        }
    }
    assert.ok(changed > 20, `${changed} texts changed`);
    assert.ok(found > changed * 0.6, `${found} of ${changed} found`);
  });
