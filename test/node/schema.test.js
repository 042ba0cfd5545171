/** The checker of the package and ajv read the same schema: they have to agree on what it says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { root } from './layers.js';

/** @param {string} path */
async function load(path) {
  const { outputFiles } = await build({ entryPoints: [root + path], bundle: true, write: false, format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const { datasetSchema, describedSchema, tlrz, validate } = await load('src/data/index.ts');
const { broken, right, wrong } = await load('test/data/corpus.ts');

const ajv = new Ajv2020({ strict: false });
const judges = { datasetSchema: ajv.compile(datasetSchema), describedSchema: ajv.compile(describedSchema()) };

for (const [name, judge] of Object.entries(judges)) {
  for (const [title, input] of [...right, ['the built-in figures', tlrz]])
    test(`${name}: ajv and validate allow ${title}`, () => {
      assert.equal(judge(input), true, JSON.stringify(judge.errors));
      assert.deepEqual(validate(input).faults, []);
    });

  for (const [title, input] of wrong)
    test(`${name}: ajv and validate refuse ${title}`, () => {
      assert.equal(judge(input), false);
      assert.equal(validate(input).dataset, undefined);
    });

  for (const [title, input] of broken)
    test(`${name}: only validate refuses ${title}`, () => {
      assert.equal(judge(input), true, JSON.stringify(judge.errors));
      assert.equal(validate(input).dataset, undefined);
    });
}

test('the store works without a page', async () => {
  const { store } = await load('src/data/index.ts');
  assert.equal(store.dataset().id, 'tlrz');
  const changed = new Promise((resolve) =>
    store.subscribe((/** @type {Set<string>} */ figures) => resolve([...figures])),
  );
  assert.deepEqual(store.change('staff', { value: 1 }), []);
  assert.deepEqual(await changed, ['staff']);
  const address = `data:application/json,${encodeURIComponent(JSON.stringify(right[0][1]))}`;
  assert.equal((await store.load(address)).dataset.id, 'elsewhere');
});

test('an address that only a page can resolve is a fault without a page', async (t) => {
  const said = t.mock.method(console, 'error', () => {});
  const { store } = await load('src/data/index.ts');
  const { dataset, faults } = await store.load('./data.json');
  assert.equal(dataset, undefined);
  assert.match(faults[0].values[0], /data\.json/);
  assert.equal(said.mock.callCount(), 1);
});
