import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { faults, isPure, root, sourceFiles } from './layers.js';

test('every source file keeps to its layer', async () => {
  const files = sourceFiles();
  assert.ok(files.length > 0, 'no source files found');
  assert.ok(files.some(isPure), 'no pure files found');
  const wrong = await Promise.all(files.map((file) => faults(file, readFileSync(`${root}src/${file}`, 'utf8'))));
  assert.deepEqual(wrong.flat(), []);
});

/** Rows: file, source, the fault expected (undefined: none). @type {[string, string, RegExp | undefined][]} */
const rows = [
  ['core/numbers.ts', `import { tickStep } from 'd3-array';`, undefined],
  ['core/numbers.ts', `import { scaleLinear } from 'd3-scale';`, /not a dependency/],
  ['core/numbers.ts', `import type { KeyFigure } from '../data/key-figure.js';`, /core\/ may import core\/ only/],
  ['data/tlrz.ts', `export { x } from '../core/numbers.js';`, undefined],
  ['data/tlrz.ts', `import '../element/clock.js';`, /data\/ may import/],
  ['language/de.ts', `import { html } from 'lit';`, /does without Lit/],
  ['download/csv.ts', `import { html } from 'lit';`, /Lit belongs/],
  ['download/csv.ts', `import { now } from '../element/clock.js';`, /download\/ may import/],
  ['element/clock.ts', `import { LitElement } from 'lit';`, undefined],
  ['element/clock.ts', `import { draw } from '../call-gauge/dial.js';`, /element\/ may import/],
  ['call-gauge/call-gauge.ts', `import { classMap } from 'lit/directives/class-map.js';`, undefined],
  ['call-gauge/call-gauge.ts', `import { x } from '../mail-counter/model.js';`, /call-gauge\/ may import/],
  ['call-gauge/call-gauge.ts', `const x = await import('../mail-counter/model.js');`, /call-gauge\/ may import/],
  ['call-gauge/dial.ts', `import { arc } from 'd3-shape';`, undefined],
  ['call-gauge/dial.ts', `import { html } from 'lit';`, /does without Lit/],
  ['call-gauge/dial.ts', `import { x } from './model';`, /ends in "\.js"/],
  ['call-gauge/dial.ts', `import x from 'lodash';`, /not a dependency/],
  ['call-gauge/dial.ts', `// import { html } from 'lit';\n/* import 'lit'; */`, undefined],
  ['embed/frame.ts', `import { x } from '../workshop/extract/numbers.js';`, /nobody imports the workshop/],
  ['download/csv.ts', `import { zipSync } from 'fflate';`, /not a dependency/],
  [
    'workshop/take/archive.ts',
    `import { zipSync } from 'fflate'; import { render } from '../../render/render.js';`,
    undefined,
  ],
  ['workshop/take/archive.ts', `export const now = () => Date.now();`, /uses Date\.now/],
  ['index.ts', `export * from './call-gauge/define.js';`, undefined],
  ['embed/loader.ts', `import { x } from '../mail-counter/model.js'; document.title;`, undefined],
  ['data/store.ts', `document.addEventListener('x', () => {});`, undefined],
  ['data/tlrz.ts', `export const x = document.title;`, /uses document/],
  ['call-gauge/model.ts', `export const open = (window: { from: number }) => window.from; // window`, undefined],
  ['call-gauge/model.ts', `export const width = () => window.innerWidth;`, /uses window/],
  ['call-gauge/de.ts', `export const text = 'Das document im window: globalThis';`, undefined],
  ['core/day.ts', `export const now = () => Date.now();`, /uses Date\.now/],
  ['core/day.ts', `export const now = () => new Date();`, /uses new Date\(\)/],
  ['core/day.ts', `export const day = (now: number) => new Date(now);`, undefined],
  ['core/day.ts', `export const now = () => performance.now();`, /uses performance/],
  ['core/day.ts', `export const all = globalThis;`, /uses globalThis/],
];

for (const [file, source, expected] of rows) {
  test(`${file}: ${source.split('\n')[0]} ${expected ? 'is refused' : 'is allowed'}`, async () => {
    const found = await faults(file, source);
    if (!expected) return assert.deepEqual(found, []);
    assert.equal(found.length, 1);
    assert.match(found[0], expected);
  });
}
