/**
 * npm run check: everything that must hold, one after another; each failure is named again at the end.
 *
 *   npm run check                   all of it
 *   npm run check -- types lint     only these
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));

/** @type {Record<string, string>} */
const steps = {
  types: 'npm run --silent types',
  lint: 'npm run --silent lint',
  format: 'npm run --silent format:check',
  rules: 'node --test test/node/imports.test.js test/node/pure.test.js',
  tests: 'npm run --silent test',
  build: 'npm run --silent build',
  dist: 'npm run --silent test:dist',
  cms: 'npm run --silent test:cms',
  sizes: 'npm run --silent sizes',
  package: 'npm run --silent package',
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Steps are ${Object.keys(steps).join(', ')}.`);
  process.exit(1);
}

const failed = [];
for (const [name, command] of Object.entries(steps)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name} ${'─'.repeat(100 - name.length)}`);
  const start = performance.now();
  const { status } = spawnSync(command, { cwd, shell: true, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}, ${seconds} s`);
  if (status !== 0) failed.push(name);
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll of it holds.');
process.exit(failed.length > 0 ? 1 : 0);
