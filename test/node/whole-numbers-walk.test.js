/** A walk through everything that is said in plain German of a thousand random datasets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { allTexts, picturesOf, randomDataset, sceneTexts } = await load('test/truth/index.ts');

const DATASETS = 1000;

/** A digit behind a decimal comma. The cells of a file that are numbers for programs keep theirs. */
const DECIMAL = /\d,\d/;

test('plain German has no digits after the point, in any text, table, label or picture', () => {
  const found = [];
  for (let seed = 1; seed <= DATASETS; seed++) {
    const dataset = randomDataset(seed);
    const texts = [...allTexts(dataset, 'de-simple'), ...sceneTexts(dataset, 'de-simple', seed)]
      .filter(({ where }) => !where.endsWith('csv'))
      .map(({ where, text }) => `${seed} ${where}: ${text}`);
    const labels = picturesOf(dataset, 'de-simple').flatMap(
      (/** @type {{ where: string, labels: string[] }} */ { where, labels: each }) =>
        each.map((text) => `${seed} ${where}, picture: ${text}`),
    );
    found.push(...[...texts, ...labels].filter((text) => DECIMAL.test(text)));
  }
  assert.deepEqual(found.slice(0, 20), []);
});
