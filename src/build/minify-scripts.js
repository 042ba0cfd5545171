/**
 * What readers download, minified: by Terser, which makes the single file a kilobyte smaller after compression than the
 * bundler's own minifier. Names of properties stay as they are written.
 */
import { minify } from 'terser';

/**
 * A site may serve scripts in whatever encoding it likes, or join them: letters beyond ASCII are written by their numbers.
 * They stand in strings, templates and regular expressions only, which read them all the same. (Terser leaves templates.)
 * @param {string} code
 */
const inAscii = (code) =>
  code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @returns {import('vite').Plugin} */
export const minifyScripts = () => ({
  name: 'minify-scripts',
  apply: 'build',
  applyToEnvironment: ({ name, config }) =>
    ['modules', 'loader', 'single'].includes(name) && config.build.minify !== false,
  renderChunk: {
    order: 'post',
    async handler(code, _, { format }) {
      const module = format === 'es';
      const minified = await minify(code, { module, toplevel: true, ecma: 2020, compress: { passes: 3 } });
      return { code: minified.code ?? code, map: null };
    },
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inAscii(file.code);
  },
});
