/** npm run test:dist: what was built is what pages, bundlers and Node expect. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Script, createContext } from 'node:vm';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @param {string} file */
const read = (file) => readFileSync(join(root, file), 'utf8');
/** @type {{ version: string, customElements: string, sideEffects: string[], exports: Record<string, string | object> }} */
const manifest = JSON.parse(read('package.json'));
const infographics = ['storage-books', 'mail-counter', 'call-gauge', 'key-figure'];
const single = read('dist/tlrz-infografik.js');

/** What a bundler makes of a few lines that use the package. @param {string} contents @param {string[]} [external] */
async function bundle(contents, external = ['lit', 'lit/*']) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    metafile: true,
    external,
    logLevel: 'silent',
  });
  return { code: outputFiles[0].text, inputs: Object.keys(metafile.inputs) };
}

/** Which elements the code registers: calls with the tag and something else, however the minifier named them. @param {string} code */
const defined = (code) => infographics.filter((name) => new RegExp(`[\\w$]\\(["'\`]tlrz-${name}["'\`],`).test(code));

test('every file that package.json exports exists', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  // A pattern stands for one file of each element.
  const files = targets.flatMap((target) =>
    target.includes('*') ? infographics.map((name) => target.replaceAll('*', name)) : [target],
  );
  const listed = [...files, manifest.customElements, ...manifest.sideEffects.filter((file) => !/[*]|src/.test(file))];
  assert.deepEqual(
    listed.filter((file) => !existsSync(join(root, file))),
    [],
  );
});

test('the package registers all four elements', async () => {
  assert.deepEqual(defined((await bundle(`import 'tlrz-infografik';`)).code), infographics);
});

for (const name of infographics) {
  test(`tlrz-infografik/${name} registers ${name}, and only it`, async () => {
    assert.deepEqual(defined((await bundle(`import 'tlrz-infografik/${name}';`)).code), [name]);
  });
  test(`tlrz-infografik/${name}/class registers nothing`, async () => {
    const { code } = await bundle(`import * as all from 'tlrz-infografik/${name}/class'; console.log(all);`);
    assert.deepEqual(defined(code), []);
  });
  test(`an unused class of ${name} leaves nothing behind`, async () => {
    assert.deepEqual(defined((await bundle(`import {} from 'tlrz-infografik/${name}/class';`)).code), []);
  });
}

test('the data module runs in Node, without Lit', async () => {
  const { inputs } = await bundle(`export * from 'tlrz-infografik/data';`, []);
  assert.deepEqual(
    inputs.filter((file) => file.includes('node_modules')),
    [],
  );
  const entry = 'tlrz-infografik/data'; // by name, as Node finds it; its types exist only after a build
  const data = await import(entry);
  assert.equal(typeof data.tlrz, 'object');
  assert.deepEqual(JSON.parse(read('dist/data.tlrz.json')), JSON.parse(JSON.stringify(data.tlrz)));
});

test('what readers download is ASCII: it may be served in any encoding', () => {
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => /^(modules\/|loader\/|tlrz-)[^]*\.js$/.test(file));
  assert.ok(scripts.length > 20);
  for (const file of scripts) assert.doesNotMatch(read(`dist/${file}`), /[^\0-\x7f]/, file);
  assert.equal(read('dist/tlrz-infografik.min.js'), read('dist/tlrz-infografik.js'));
});

test('the modules import nothing but Lit', () => {
  const files = readdirSync(join(root, 'dist/modules'), { recursive: true, encoding: 'utf8' });
  const specifiers = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [
      ...read(join('dist/modules', file)).matchAll(/\b(?:from|import)\s*\(?\s*["'`]([^"'`.][^"'`\s]*)["'`]/g),
    ])
    .map(([, specifier]) => specifier);
  assert.deepEqual(
    specifiers.filter((specifier) => !/^(lit|@lit\/[a-z-]+)($|\/)/.test(specifier)),
    [],
  );
});

test('the types mention only packages that come with this one', () => {
  const folder = join(root, 'dist/types');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'));
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
      const known = specifier.startsWith('.')
        ? existsSync(join(folder, dirname(file), specifier.replace(/\.js$/, '.d.ts')))
        : /^lit($|\/)/.test(specifier);
      assert.ok(known, `${file} mentions ${specifier}`);
    }
  }
});

test('the manifest describes all four elements, with files that exist', () => {
  /** @type {{ modules: { path: string, declarations?: { tagName?: string }[] }[] }} */
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const tags = modules.flatMap(({ declarations = [] }) => declarations.map(({ tagName }) => tagName).filter(Boolean));
  assert.deepEqual(tags.sort(), infographics.map((name) => `tlrz-${name}`).sort());
  for (const { path } of modules) assert.ok(existsSync(join(root, path)), path);
});

/** Runs the single file where nothing of a browser exists: Lit would throw. @param {object | undefined} marker */
function runBeside(marker) {
  /** @type {string[]} */
  const warnings = [];
  const context = createContext({ console: { warn: (/** @type {string} */ text) => warnings.push(text) } });
  context.marker = marker;
  new Script(`if (marker) globalThis[Symbol.for('tlrz-infografik')] = marker; delete globalThis.marker;`).runInContext(
    context,
  );
  const before = Object.keys(context);
  new Script(single).runInContext(context);
  assert.deepEqual(Object.keys(context), before, 'no global beside the marker');
  return warnings;
}

test('the single file returns before Lit runs if it is there already', () => {
  assert.deepEqual(runBeside({ singleFile: manifest.version }), []);
});

test('the single file says once, in words, that another version is there', () => {
  const warnings = runBeside({ singleFile: '9.9.9' });
  assert.equal(warnings.length, 1);
  assert.match(warnings[0], /9\.9\.9/);
  assert.match(warnings[0], new RegExp(manifest.version.replaceAll('.', '\\.')));
});

test('the single file runs if there is a marker without a single file', () => {
  assert.throws(() => runBeside({}));
});

test('the single file is one function that leaves nothing outside', () => {
  assert.match(single, /^(\/\/.*\n)?(\(function\(\)|\(\(\)=>)\{/);
  assert.match(single, /\}\)?(\(\)|\.call\(this\))\)?;?\s*$/);
  assert.doesNotMatch(single, /\bimport\s*[("'`{*]|\bexport\s*\{/);
});

test('the demo site has beside it what its pages load', () => {
  for (const file of [
    'index.html',
    'tlrz-infografik.js',
    'tlrz-infografik.css',
    'data.tlrz.json',
    'data.schema.json',
  ]) {
    assert.ok(existsSync(join(root, 'dist/site', file)), file);
  }
  assert.equal(read('dist/site/tlrz-infografik.js'), single);
});
