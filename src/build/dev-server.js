/**
 * In the dev server the demo pages find the files of the build at the same addresses, made from the sources on request.
 */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFiles } from './data-files.js';
import { embedFile, embedFiles } from './embed-page.js';
import { contentHash } from './release.js';
import { withEmbeds } from './site.js';

/** @typedef {Pick<import('vite').ViteDevServer, 'ssrLoadModule'>} Server */
/** @typedef {typeof import('../render/render.js')} Renderer */
/** @typedef {typeof import('../data/index.js')} Figures */

const source = fileURLToPath(new URL('..', import.meta.url));

/** @param {Server} server @returns {Promise<Renderer>} */
const renderer = (server) => /** @type {Promise<any>} */ (server.ssrLoadModule(`${source}render/render.ts`));
/** @param {Server} server @returns {Promise<Figures>} */
const figures = (server) => /** @type {Promise<any>} */ (server.ssrLoadModule(`${source}data/index.ts`));

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * The text of a file of the build; undefined for every other address.
 * @param {import('vite').ViteDevServer} server
 * @param {string} path
 */
async function builtFile(server, path) {
  const file = basename(path);
  if (file in embedFiles) {
    const text = await embedFile(/** @type {keyof typeof embedFiles} */ (file));
    if (!file.endsWith('.html')) return text;
    // In the dev server the script beside it is made of modules, and Vite serves what these need.
    return server.transformIndexHtml(path, text.replace('src="tlrz-infografik.js"', 'type="module" $&'));
  }
  if (file === 'tlrz-infografik.css') return readFileSync(`${source}embed/tlrz-infografik.css`, 'utf8');
  if (file === 'data.tlrz.json' || file === 'data.schema.json') return dataFiles(await figures(server))[file];
  if (/\/embed\/[^/]+\.svg$/.test(path)) return picture(server, file);
  return undefined;
}

/** @param {Server} server @param {string} file */
async function picture(server, file) {
  const { render } = await renderer(server);
  const { tlrz, edition } = await figures(server);
  const newest = edition(tlrz);
  if (!newest) throw new Error('the built-in figures have no edition');
  return render(tlrz, newest, { hash: contentHash }).files.find(
    ({ name, picture: own }) => file === own || file === `${name}.svg`,
  )?.svg;
}

/** The scripts of the pages, and what they are made from. */
const entries = [
  { address: /^\/(.*\/)?tlrz-infografik\.js$/, file: `${source}embed/single-file.ts` },
  { address: /^\/(.*\/)?workshop\.js$/, file: `${source}workshop/main.ts` },
];

/** @returns {import('vite').Plugin} */
export function builtFilesFromSources() {
  return {
    name: 'built-files-from-sources',
    apply: 'serve',
    enforce: 'pre',
    resolveId: (id) => entries.find(({ address }) => address.test(id))?.file,
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        builtFile(server, pathname).then((text) => {
          if (text === undefined) return next();
          response.setHeader('content-type', `${types[extname(pathname)]}; charset=utf-8`);
          response.setHeader('cache-control', 'no-cache');
          response.end(text);
        }, next);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server }) {
        if (!server || !html.includes('<!-- embed:')) return html;
        return withEmbeds(html, await renderer(server), await figures(server));
      },
    },
  };
}
