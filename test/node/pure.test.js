import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { isPure, root, sourceFiles } from './layers.js';

const files = sourceFiles().filter(isPure);

test('there are pure files', () => assert.ok(files.length > 0));
test('Node has no page to lean on', () => assert.equal(typeof Reflect.get(globalThis, 'document'), 'undefined'));

for (const file of files) {
  test(`${file} runs without a page`, async () => {
    const { outputFiles } = await build({
      entryPoints: [`${root}src/${file}`],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      logLevel: 'silent',
    });
    await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  });
}
