/**
 * Loads sources the way that Node loads the published modules: as ES modules, with Lit outside, which Node resolves by its
 * own conditions.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './layers.js';

const manifest = { __VERSION__: JSON.stringify('0.0.0') };

/** As for Node and for the single file: nothing loads later (vite.config.ts). @type {import('esbuild').Plugin} */
const eager = {
  name: 'eager',
  setup: ({ onResolve }) =>
    onResolve({ filter: /[/.]lazy\.js$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('lazy.js', 'eager.ts')),
    })),
};

/** @param {string} entry below the root @returns {Promise<any>} what it exports */
export async function load(entry) {
  // Inside the project, or Node would not find Lit.
  const folder = mkdtempSync(join(root, 'node_modules/.tests-'));
  try {
    const outfile = join(folder, 'entry.js');
    await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      external: ['lit', 'lit/*'],
      define: manifest,
      plugins: [eager],
      logLevel: 'silent',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same as one classic script, with Lit inside, for the window of a DOM library. @param {string} entry */
export async function script(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    define: manifest,
    plugins: [eager],
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}
