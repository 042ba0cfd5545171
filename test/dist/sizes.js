/**
 * What each published entry weighs, with all chunks it loads and without Lit, against its budget in package.json:
 * "budget" maps an entry's file in dist to bytes after brotli; "modules/*" holds for every entry that has none of its own.
 *
 * What a module loads only when it is used weighs on nobody who does not use it, and stands in lines of its own, named
 * after its file without the hash; a budget for it is optional.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
/** @type {Record<string, number>} */
const budgets = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).budget;

/** The files that are loaded with a file, and those that it loads when they are used. @param {string} file */
function importsOf(file) {
  const code = readFileSync(file, 'utf8');
  /** @param {RegExp} pattern */
  const found = (pattern) => [...code.matchAll(pattern)].map(([, specifier]) => join(dirname(file), specifier));
  return {
    atOnce: found(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g),
    whenUsed: found(/import\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g),
  };
}

/** The file and all files of this package that load with it, each once. @param {string} file @param {Set<string>} [seen] */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const each of importsOf(file).atOnce) withImports(each, seen);
  return seen;
}

/** Each file is compressed by itself, as a server sends it. @param {Iterable<string>} files */
function weigh(files) {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const content = readFileSync(file);
    sum.raw += content.length;
    sum.gzip += gzipSync(content, { level: 9 }).length;
    sum.brotli += brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  }
  return sum;
}

/** @param {string} folder @returns {string[]} */
const modules = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'chunks' ? [] : modules(path);
    return entry.name.endsWith('.js') ? [path] : [];
  });

if (!existsSync(join(dist, 'tlrz-infografik.js'))) {
  console.error('Nothing built yet: npm run build comes first.');
  process.exit(1);
}

const entries = [
  join(dist, 'tlrz-infografik.js'),
  join(dist, 'tlrz-infografik.css'),
  ...modules(join(dist, 'modules')).sort(),
];
/** @param {string | number} value @param {number} width */
const right = (value, width) => String(value).padStart(width);
const name = 46;
console.log(`${'bytes'.padEnd(name)}${right('raw', 9)}${right('gzip', 9)}${right('brotli', 9)}${right('budget', 9)}`);

let failed = false;
for (const entry of entries) {
  const title = relative(dist, entry).replaceAll('\\', '/');
  const { raw, gzip, brotli } = weigh(withImports(entry));
  const budget = budgets[title] ?? (title.startsWith('modules/') ? budgets['modules/*'] : undefined);
  const verdict = budget === undefined ? '  no budget in package.json' : brotli > budget ? '  ABOVE THE BUDGET' : '';
  failed ||= verdict !== '';
  console.log(
    `${title.padEnd(name)}${right(raw, 9)}${right(gzip, 9)}${right(brotli, 9)}${right(budget ?? '–', 9)}${verdict}`,
  );
}

/** What loads when it is used, without what is there by then whichever entry was loaded. */
const scripts = entries.filter((entry) => entry.endsWith('.js'));
const loaded = scripts.map((entry) => withImports(entry));
const later = new Set(loaded.flatMap((files) => [...files].flatMap((file) => importsOf(file).whenUsed)));
/** @type {Set<string>} */
const laterTitles = new Set();
for (const file of later) {
  const holders = loaded.filter((files) => [...files].some((each) => importsOf(each).whenUsed.includes(file)));
  const added = [...withImports(file)].filter((each) => !holders.every((files) => files.has(each)));
  const title = relative(dist, file)
    .replaceAll('\\', '/')
    .replace(/-[\w-]{8}\.js$/, '.js');
  laterTitles.add(title);
  const { raw, gzip, brotli } = weigh(added);
  const budget = budgets[title];
  const verdict = budget !== undefined && brotli > budget ? '  ABOVE THE BUDGET' : '';
  failed ||= verdict !== '';
  console.log(
    `${`${title}, when used`.padEnd(name)}${right(raw, 9)}${right(gzip, 9)}${right(brotli, 9)}${right(budget ?? '–', 9)}${verdict}`,
  );
}

for (const title of Object.keys(budgets)) {
  if (title === 'modules/*' || existsSync(join(dist, title)) || laterTitles.has(title)) continue;
  console.log(`${title.padEnd(name)} has a budget and does not exist`);
  failed = true;
}
process.exit(failed ? 1 : 0);
