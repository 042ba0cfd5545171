/**
 * Which file may import and touch what. Data flows one way:
 *
 *   core ← data ← graphic ← language ← download ← element ← one infographic ← infographics, index, render, embed, cli, workshop
 *
 * Pure files get everything as arguments, so they draw the same in a page, in Node and in a test.
 */
import { readdirSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The rooms below the infographics, each with those that it may import. @type {Record<string, string[]>} */
const LAYERS = {
  core: ['core'],
  data: ['core', 'data'],
  graphic: ['core', 'data', 'graphic'],
  language: ['core', 'data', 'graphic', 'language'],
  download: ['core', 'data', 'graphic', 'language', 'download'],
  element: ['core', 'data', 'graphic', 'language', 'download', 'element'],
};
/** What stands above the infographics may import all of them, and of these rooms its own and those before it. */
const ABOVE = ['', 'render', 'embed', 'cli', 'workshop'];
/** The editor's page: nobody imports it, so that nothing of it reaches readers. */
const LAST = 'workshop';

const PURE_FOLDERS = ['core', 'data', 'graphic', 'language', 'render'];
/** Rooms of the editor's page that do without the page. */
const PURE_ROOMS = ['edition', 'extract', 'input', 'state', 'take', 'theme', 'words'].map((room) => `${LAST}/${room}/`);
/** What only the editor's page is made with: archives and hashes. */
const WORKSHOP_LIBRARIES = /^(fflate|@noble\/hashes\/sha2\.js)$/;
/** Files of an infographic that touch the page: the element and what is rendered by a class of its own. */
const IMPURE_NAMES = [
  ...[
    'define',
    'deep-link',
    'data-converter',
    'find-book',
    'share-button',
    'digits',
    'readout',
    'note-position',
    'pulse',
    'panels.lazy',
    'panels.eager',
  ],
];
/** The only files of the pure folders that touch the page. */
const IMPURE_FILES = ['data/store.ts', 'data/datasets.ts', 'data/page.ts', 'data/report.ts'];

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
  if (IMPURE_FILES.includes(file) || !file.endsWith('.ts') || file.endsWith('.d.ts')) return false;
  const folder = folderOf(file);
  if (PURE_FOLDERS.includes(folder) || PURE_ROOMS.some((room) => file.startsWith(room))) return true;
  if (folder in LAYERS || ABOVE.includes(folder)) return false;
  const name = nameOf(file);
  return name !== folder && !name.endsWith('.styles') && !IMPURE_NAMES.includes(name);
}

/** All TypeScript files below src, as paths below it. @returns {string[]} */
export function sourceFiles() {
  return readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/').split('/src/').pop() ?? '')
    .sort();
}

/** @param {string} source */
function importsOf(source) {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const found = code.matchAll(/(?<!['"])\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g);
  return [...found].map(([, , specifier]) => specifier);
}

/** @param {string} file @param {string} specifier @returns {string | undefined} the fault */
function importFault(file, specifier) {
  const folder = folderOf(file);
  if (specifier.startsWith('.')) {
    if (!specifier.endsWith('.js') && !specifier.endsWith('.css')) return 'a relative import ends in ".js"';
    const target = posix.join(dirname(file), specifier);
    if (folderOf(target) === LAST && folder !== LAST) return 'nobody imports the workshop';
    if (ABOVE.includes(folder)) return undefined;
    const allowed = LAYERS[folder] ?? [...Object.keys(LAYERS), folder];
    if (allowed.includes(folderOf(target))) return undefined;
    return `${folder}/ may import ${allowed.map((layer) => `${layer}/`).join(', ')} only`;
  }
  if (/^(lit|@lit)($|\/|-)/.test(specifier)) {
    if (isPure(file)) return 'a pure file does without Lit';
    if (ABOVE.includes(folder) || folder === 'element' || !(folder in LAYERS)) return undefined;
    return 'Lit belongs in element/ and in the elements of an infographic';
  }
  if (/^d3-(array|dsv|ease|interpolate|path|shape)$/.test(specifier)) return undefined;
  if (WORKSHOP_LIBRARIES.test(specifier) && folder === LAST) return undefined;
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
