/**
 * Where the bytes go: what each part of this package and of what it bundles adds to the single file and to each module
 * entry. The build runs as it always does, without writing; the bundler tells the code of each module that is left.
 */
import { transform } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createBuilder } from 'vite';
import { root } from '../docs/serve.js';
import { dist } from './article.js';
import { weigh } from './server.js';

const SINGLE = 'tlrz-infografik.js';

/** A file of the build. @typedef {{ fileName: string, code: string, isEntry: boolean, imports: string[], modules: Record<string, { code: string | null }> }} Chunk */

/** Bytes of a package go to the library, those of a source to its language, to what it is for, or to its folder. */
const rules = [
  { pattern: /node_modules\/(?:@lit\/|lit)/, part: 'Lit' },
  { pattern: /node_modules\/d3-/, part: 'd3' },
  { pattern: /node_modules\/((?:@[^/]+\/)?[^/]+)/, part: 'package $1' },
  { pattern: /\/(de-simple|de|en)\.ts$/, part: 'texts: $1' },
  { pattern: /\/(?:take-along|download)[/.]/, part: 'take-along' },
  { pattern: /\/(?:[\w-]+\.)?styles\b/, part: 'styles' },
  { pattern: /^src\/([^/]+)\//, part: 'src/$1' },
];

/** @param {string} id of a module */
function partOf(id) {
  const path = relative(root, id.replace(/^\0/, '').replace(/\?.*$/, '')).replaceAll('\\', '/');
  const rule = rules.find(({ pattern }) => pattern.test(path));
  return rule ? (rule.pattern.exec(path)?.[0] ?? '').replace(rule.pattern, rule.part) : "the bundler's own";
}

/** @param {string} environment of vite.config.ts @returns {Promise<Chunk[]>} */
async function chunksOf(environment) {
  /** @type {Chunk[]} */
  const chunks = [];
  const builder = await createBuilder({
    configFile: join(root, 'vite.config.ts'),
    root,
    logLevel: 'error',
    // Each module is minified by itself below.
    build: { write: false, minify: false },
    plugins: [
      {
        name: 'remember-modules',
        generateBundle(_, bundle) {
          for (const file of Object.values(bundle)) if (file.type === 'chunk') chunks.push(/** @type {any} */ (file));
        },
      },
    ],
  });
  await builder.build(builder.environments[environment]);
  return chunks;
}

/** A chunk with all that it loads at once. @param {Chunk} chunk @param {readonly Chunk[]} all @param {Set<Chunk>} [seen] */
function withImports(chunk, all, seen = new Set()) {
  seen.add(chunk);
  for (const name of chunk.imports) {
    const next = all.find(({ fileName }) => fileName === name);
    if (next && !seen.has(next)) withImports(next, all, seen);
  }
  return seen;
}

/** Names stay: without the file's ends nobody could tell which of them may be short. @param {string} code */
const minified = async (code) => (await transform(code, { minifyWhitespace: true, minifySyntax: true })).code;

/**
 * The bytes of each part: minified, and by how many brotli bytes the whole would be smaller without it. Modules that help
 * each other compress save less one by one than together: hence the row of all.
 * @param {Iterable<Chunk>} chunks @returns {Promise<Record<string, { min: number, saved: number }>>}
 */
async function weighParts(chunks) {
  /** @type {{ part: string, code: string }[]} */
  const modules = [];
  for (const { modules: list } of chunks)
    for (const [id, { code }] of Object.entries(list))
      if (code) modules.push({ part: partOf(id), code: await minified(code) });
  const brotli = (/** @type {string | undefined} */ without) =>
    weigh(
      modules
        .filter(({ part }) => part !== without)
        .map(({ code }) => code)
        .join('\n'),
    ).brotli;
  const whole = brotli(undefined);
  const parts = [...new Set(modules.map(({ part }) => part))].map((part) => {
    const min = modules.filter((each) => each.part === part).reduce((sum, { code }) => sum + code.length, 0);
    return /** @type {const} */ ([part, { min, saved: whole - brotli(part) }]);
  });
  return Object.fromEntries(parts.sort((a, b) => b[1].saved - a[1].saved));
}

/** @returns {Promise<import('./report.js').Result[]>} */
export async function run() {
  const modules = await chunksOf('modules');
  const entries = modules
    .filter(({ isEntry }) => isEntry)
    .map((entry) => ({ title: `modules/${entry.fileName}`, chunks: [...withImports(entry, modules)], lazy: false }));
  const files = [{ title: SINGLE, chunks: await chunksOf('single') }, ...entries];
  const results = [];
  for (const { title, chunks } of files) {
    // Vite minifies the single file once more.
    const built = title === SINGLE ? [readFileSync(join(dist, SINGLE))] : chunks.map(({ code }) => code);
    const weights = built.map(weigh);
    const all = {
      min: { median: weights.reduce((sum, { raw }) => sum + raw, 0) },
      saved: { median: weights.reduce((sum, { brotli }) => sum + brotli, 0) },
    };
    const parts = Object.entries(await weighParts(chunks)).map(([part, { min, saved }]) => [
      part,
      { min: { median: min }, saved: { median: saved } },
    ]);
    results.push({
      title: `Where the bytes go: ${title}`,
      note: 'Each part: its code before names are shortened, and by how many brotli bytes the file would be smaller without it. The first row is the file as it is built, with all that it loads at once; a module entry without Lit, which stays outside.',
      measures: { min: { title: 'minified' }, saved: { title: 'brotli' } },
      sides: { 'the whole': all, ...Object.fromEntries(parts) },
    });
  }
  return results;
}
