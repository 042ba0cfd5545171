/** The list of what is checked is complete, and what it names exists. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { page } from '../docs/audit.js';
import { criteria } from '../docs/criteria.js';

/** WCAG 2.2, https://www.w3.org/TR/WCAG22/: the success criteria of both levels. */
const A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 ' +
  '2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 ' +
  '3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';

for (const [level, ids] of Object.entries({ A, AA })) {
  test(`all criteria of level ${level} are there, once, in order`, () => {
    const listed = criteria.filter((each) => each.level === level).map(({ id }) => id);
    assert.deepEqual(listed, ids.split(' '));
  });
}

const single = ['storage-books', 'mail-counter', 'call-gauge'];

for (const { id, how, not, tests = [], person } of criteria) {
  test(`${id} is met in every element and checked, or does not apply for a reason`, () => {
    if (not) {
      assert.deepEqual({ how, tests, person }, { how: undefined, tests: [], person: undefined });
      return;
    }
    const scopes = Object.keys(how ?? {});
    const rest = scopes.includes('infographics') ? ['key-figure'] : [...single, 'key-figure'];
    const missing = scopes.includes('all') ? [] : rest.filter((scope) => !scopes.includes(scope));
    assert.deepEqual(missing, [], 'says nothing of');
    assert.ok(tests.length > 0 || person, 'nobody checks it');
  });

  for (const file of tests) {
    test(`${id} names a test that exists: ${file}`, () => {
      assert.match(file, /\.test\.(ts|js)$/);
      assert.ok(existsSync(fileURLToPath(new URL(`../${file}`, import.meta.url))));
    });
  }
}

test('the page is made from this list (else: npm run audit)', async () => {
  const written = readFileSync(fileURLToPath(new URL('../../demo/pruefung.html', import.meta.url)), 'utf8');
  assert.equal(written, await page());
});
