/** Scripts as a production build makes them: bundled, minified, without what is not used. */
import { build } from 'esbuild';
import { basename, join } from 'node:path';
import { root } from '../docs/serve.js';
import { folder } from './install.js';

/** @type {import('esbuild').BuildOptions} */
const production = {
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['browser', 'production', 'module'],
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
};

/**
 * One script, and the chunks that it loads when they are needed, by name.
 * @param {string} name @param {string} code @param {string} [resolveDir] where its imports are looked up
 * @returns {Promise<Record<string, string>>}
 */
export async function bundle(name, code, resolveDir = join(folder, 'peers')) {
  const { outputFiles = [] } = await build({
    ...production,
    stdin: { contents: code, resolveDir, sourcefile: `${name}.js` },
    splitting: true,
    outdir: join(root, 'dist'),
    entryNames: name,
    chunkNames: `${name}-[hash]`,
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]));
}

/**
 * Packages as an import map names them: each specifier a file, and what they share in files of its own.
 * @param {readonly string[]} specifiers
 */
export async function bundlePackages(specifiers) {
  const names = Object.fromEntries(specifiers.map((specifier) => [specifier.replaceAll(/[/.]/g, '-'), specifier]));
  const { outputFiles = [] } = await build({
    ...production,
    entryPoints: names,
    absWorkingDir: root,
    splitting: true,
    outdir: join(root, 'dist'),
    chunkNames: 'lit-shared-[hash]',
  });
  const files = Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]));
  const imports = Object.fromEntries(Object.entries(names).map(([name, specifier]) => [specifier, `./${name}.js`]));
  return { files, imports };
}
