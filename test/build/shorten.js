/** What the bundler's own minifier leaves: white space inside templates, and a few per cent that Terser finds. */
import { minify } from 'terser';

/** @param {string} style */
const shortStyle = (style) =>
  style
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([a-z-]): /g, '$1:')
    .replace(/;}/g, '}')
    .trim();

/**
 * Style sheets lose their white space, HTML templates their indentation; one line break stays, which HTML reads as the
 * space that it is.
 * @returns {import('vite').Plugin}
 */
export function shortTemplates() {
  return {
    name: 'short-templates',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return undefined;
      const styled = code.replace(/css`([^`]*)`/g, (_, style) => `css\`${shortStyle(style)}\``);
      return { code: styled.replace(/\n\s+/g, '\n'), map: null };
    },
  };
}

/**
 * Terser over the file that readers download.
 * @returns {import('vite').Plugin}
 */
export function terse() {
  return {
    name: 'terse',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'single',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { code } = await minify(chunk.code, { ecma: 2020, compress: { passes: 3, ecma: 2020 } });
          if (!code) throw new Error(`${chunk.fileName}: nothing left after minifying`);
          chunk.code = `${code}\n`;
        }
      },
    },
  };
}
