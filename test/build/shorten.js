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
 * The templates of Lit without the line breaks between their tags and values, which only set them out: each would be a
 * node that every copy of the template carries, a quarter of all nodes. A space that is meant stands on one line. Each
 * break moves into the tag or the value before it, so that every line keeps its number.
 * @param {string} code of a file from src
 */
export const tight = (code) =>
  code.includes("from 'lit/html.js'")
    ? code.replace(/([>}])([ \t]*\n\s*)(?=<|\$\{)/g, (_, end, space) => space.replaceAll(/[^\n]/g, '') + end)
    : code;

/**
 * Style sheets lose their white space, HTML templates their indentation, and every line break that is only there to be
 * read; one line break stays inside texts, which HTML reads as the space that it is.
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
      return { code: tight(styled).replace(/\n\s+/g, '\n').replace(/\n+>/g, '>'), map: null };
    },
  };
}

/**
 * What pages see of the single file besides its markup: properties of the elements, the store, and what is asked of
 * every custom element. Their names stay; so do those of the data format and all that stand in a text of the code.
 */
const PUBLIC = [
  ...['src', 'edition', 'figures', 'heading', 'headingLevel', 'showFaults', 'bare'],
  ...['show', 'since', 'still', 'rolling', 'unit', 'max', 'at', 'name', 'noUnit', 'start'],
  ...['step', 'book', 'page', 'bookThickness', 'noComparisons', 'noConverter'],
  ...['requestUpdate', 'updateComplete', 'isUpdatePending', 'renderRoot'],
  ...['store', 'dataset', 'add', 'load', 'parse', 'change', 'subscribe', 'faults', 'path', 'found', 'allowed'],
  ...['singleFile', 'attribute', 'value'],
  // Called by the browser, and Lit's own marks on the page.
  ...['handleEvent', 'newState', 'litHtmlVersions', 'litHtmlPolyfillSupport'],
];

/** @param {Record<string, any>} schema @returns {string[]} every property name of the data format */
const formatNames = ({ properties = {}, items, then, else: other }) => [
  ...Object.entries(properties).flatMap(([name, inside]) => [name, ...formatNames(inside)]),
  ...[items, then, other].flatMap((inside) => (inside ? formatNames(inside) : [])),
];

/** @param {string} code @returns {string[]} every word in a text of the code: a name may be looked up by it */
const wordsInTexts = (code) =>
  [...code.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g)].flatMap(
    ([text]) => text.match(/[A-Za-z_$][\w$]*/g) ?? [],
  );

/**
 * Terser over the file that readers download. It also shortens the names of properties that nobody outside can know;
 * test/build/single-file.test.js compares what the file shows with what the modules show.
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
        // The modules are built first.
        const { datasetSchema } = await import(
          new URL(`../../dist/modules/data.js?${Date.now()}`, import.meta.url).href
        );
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const reserved = [...PUBLIC, ...formatNames(datasetSchema), ...wordsInTexts(chunk.code)];
          const { code } = await minify(chunk.code, {
            ecma: 2020,
            compress: { passes: 3, ecma: 2020 },
            mangle: { properties: { keep_quoted: true, reserved } },
          });
          if (!code) throw new Error(`${chunk.fileName}: nothing left after minifying`);
          chunk.code = `${code}\n`;
        }
      },
    },
  };
}
