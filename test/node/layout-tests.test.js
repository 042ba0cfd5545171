/** npm run test:layout runs what measures something, by itself or through a helper, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutTests, measures } from '../runner/layout.js';

/** Rows: file, whether its outcome depends on layout. @type {[string, boolean][]} */
const rows = [
  ['test/element/accessible.test.ts', true], // through a helper
  ['test/element/narrow.test.ts', true], // by itself
  ['test/call-gauge/pulse.test.ts', true],
  ['test/element/language.test.ts', false],
  ['test/core/numbers.test.ts', false],
];

for (const [file, expected] of rows) {
  test(`${file} ${expected ? 'depends' : 'does not depend'} on layout`, () => {
    assert.equal(measures(file), expected);
    assert.equal(layoutTests().includes(file), expected);
  });
}

test('the test of the font itself is among them', () => {
  assert.ok(layoutTests().includes('test/element/font-family.test.ts'));
});
