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

/** For bundles that esbuild makes. @type {import('esbuild').Plugin} */
export const minifiedTemplates = {
  name: 'minified-templates',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const minified = await minifyHTMLLiterals(source, { fileName: path });
      return { contents: minified?.code ?? source, loader: 'ts' };
    }),
};
