/**
 * Lit's templates and style sheets without the white space that only sets them out: every copy of a template would carry
 * it as text nodes. Done by Lit's own plugin; the tests run over the same templates.
 */
import { readFile } from 'node:fs/promises';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { minifyHTMLLiterals } from '@lit-labs/rollup-plugin-minify-html-literals/lib/minify-html-literals.js';

/** For Vite's builds. @returns {import('vite').Plugin} */
export function minifyTemplates() {
  const plugin = minifyLiterals({ include: ['src/**/*.ts'], failOnError: true });
  // Typed for Rollup; Vite's bundler calls the same hook.
  return /** @type {import('vite').Plugin} */ (/** @type {unknown} */ ({ ...plugin, apply: 'build', enforce: 'pre' }));
}

/** What was minified already: the tests make a bundle for each file of theirs, of the same modules. @type {Map<string, string>} */
const known = new Map();

/** For bundles that esbuild makes. @type {import('esbuild').Plugin} */
export const minifiedTemplates = {
  name: 'minified-templates',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = known.get(source) ?? (await minifyHTMLLiterals(source, { fileName: path }))?.code ?? source;
      known.set(source, contents);
      return { contents, loader: 'ts' };
    }),
};
