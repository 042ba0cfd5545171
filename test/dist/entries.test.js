/** Every public entry imports in Node, where there is no page, as a server or a test of another project imports it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));

/** By the names that package.json gives the built modules. */
const entries = readdirSync(`${cwd}/dist/modules`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js') && !file.startsWith('chunks'))
  .map((file) => `tlrz-infografik/${file.replace(/\.js$/, '')}`.replace(/\/index$/, ''))
  .sort();

/** In a process of its own: nothing that another entry brought is there already. @param {string} code */
const run = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd, encoding: 'utf8' });

test('the entries are those of the README: everything, data, embeds, and each element with and without its class', () => {
  const elements = ['storage-books', 'mail-counter', 'call-gauge', 'key-figure'];
  const names = ['', '/data', '/embed', ...elements.flatMap((name) => [`/${name}`, `/${name}/class`])];
  assert.deepEqual(entries, names.map((name) => `tlrz-infografik${name}`).sort());
});

for (const entry of entries) {
  test(`${entry} imports in Node without a page`, () => {
    const exported = run(`
      const entry = await import('${entry}');
      if ('document' in globalThis || 'window' in globalThis) throw new Error('there is a page');
      console.log(JSON.stringify(Object.keys(entry)));
    `);
    assert.ok(JSON.parse(exported).length > 0);
  });
}

test('an entry registers its element in Node as well, where Lit’s server rendering finds it', () => {
  const registered = run(`
    await import('tlrz-infografik/call-gauge');
    console.log(typeof customElements.get('tlrz-call-gauge'));
  `);
  assert.equal(registered.trim(), 'function');
});
