/**
 * Which file may import and touch what. Data flows one way:
 *
 *   core ← data ← base ← one infographic ← index, embed, cli
 *
 * Pure files get everything as arguments, so they draw the same in a page, in Node and in a test.
 */
import { readdirSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {Record<string, string[]>} */
const LAYERS = {
  core: ['core'],
  data: ['core', 'data'],
  base: ['core', 'data', 'base'],
};
/** What stands above the infographics may import all of them. */
const ABOVE = ['', 'embed', 'cli'];

const PURE_NAMES = [
  ...['model', 'draw', 'strings', 'de', 'en', 'de-simple', 'options', 'counts', 'strip'],
  ...['boards', 'hash', 'shelf', 'leaves', 'sheet', 'comparison', 'own-data'],
];
/** The only two files of the data module that touch the page. */
const IMPURE_DATA = ['data/store.ts', 'data/page.ts'];

/** Platform globals, by the names esbuild knows them by. */
const PLATFORM = [
  'document',
  'window',
  'globalThis',
  'self',
  'navigator',
  'location',
  'localStorage',
  'performance',
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'Date.now',
  'Math.random',
];
const MARK = 'forbidden__';

/** @param {string} file path below src, with forward slashes */
const folderOf = (file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
/** @param {string} file */
const nameOf = (file) => posix.basename(file, '.ts');

/** @param {string} file */
export function isPure(file) {
  if (IMPURE_DATA.includes(file) || !file.endsWith('.ts') || file.endsWith('.d.ts')) return false;
  return ['core', 'data'].includes(folderOf(file)) || (folderOf(file) !== '' && PURE_NAMES.includes(nameOf(file)));
}

/** All TypeScript files below src, as paths below it. @returns {string[]} */
export function sourceFiles() {
  return readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/').split('/src/').pop() ?? '')
    .sort();
}

/** @param {string} source */
function importsOf(source) {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const found = code.matchAll(/\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g);
  return [...found].map(([, , specifier]) => specifier);
}

/** @param {string} file @param {string} specifier @returns {string | undefined} the fault */
function importFault(file, specifier) {
  const folder = folderOf(file);
  const name = nameOf(file);
  if (specifier.startsWith('.')) {
    if (!specifier.endsWith('.js') && !specifier.endsWith('.css')) return 'a relative import ends in ".js"';
    if (ABOVE.includes(folder)) return undefined;
    const target = posix.join(dirname(file), specifier);
    const allowed = LAYERS[folder] ?? ['core', 'data', 'base', folder];
    if (allowed.includes(folderOf(target))) return undefined;
    return `${folder}/ may import ${allowed.map((layer) => `${layer}/`).join(', ')} only`;
  }
  if (/^(lit|@lit)($|\/|-)/.test(specifier)) {
    if (isPure(file)) return 'a pure file does without Lit';
    const isElement = !(folder in LAYERS) && (['define', 'styles', folder].includes(name) || name.endsWith('-view'));
    if (ABOVE.includes(folder) || folder === 'base' || isElement) return undefined;
    return 'Lit belongs in base/ and in the element, define.ts, styles.ts and …-view.ts of an infographic';
  }
  if (specifier.startsWith('d3-')) {
    if (folder === 'core' || (!(folder in LAYERS) && ['model', 'draw'].includes(name))) return undefined;
    return 'd3 belongs in core/, model.ts and draw.ts';
  }
  if (specifier.startsWith('node:') && folder === 'cli') return undefined;
  return 'not a dependency of the sources';
}

/**
 * What is wrong with a file, one sentence each.
 * @param {string} file path below src
 * @param {string} source
 * @returns {Promise<string[]>}
 */
export async function faults(file, source) {
  const wrong = importsOf(source).flatMap((specifier) => {
    const fault = importFault(file, specifier);
    return fault ? [`${file} imports ${specifier}: ${fault}`] : [];
  });
  if (!isPure(file)) return wrong;

  // esbuild replaces only names that are really the global ones: not strings, comments, properties or local variables.
  const define = Object.fromEntries(PLATFORM.map((name) => [name, MARK + name.replace('.', '_')]));
  const { code } = await transform(source, { loader: 'ts', define, target: 'esnext' });
  const touched = PLATFORM.filter((name) => new RegExp(`\\b${MARK}${name.replace('.', '_')}\\b`).test(code));
  if (/\bnew Date\(\s*\)/.test(code)) touched.push('new Date()');
  return [...wrong, ...touched.map((name) => `${file} uses ${name}: a pure file gets it as an argument`)];
}
