/**
 * A static server for dist/site, with the strictest content policy that the package promises to run under, and with a
 * script that may come late and pages that may come in pieces, as on a slow network.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const site = join(root, 'dist/site');

export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** @type {Record<string, string>} */
export const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A page cut before its paragraphs, tables and sources, as a slow network may bring it. @param {string} html */
export const inPieces = (html) => html.split(/(?=<(?:p|details|figcaption)\b)/);

/**
 * Serves dist/site until `close` is called.
 * @param {{ late?: number, pause?: number, policy?: string, files?: Record<string, Buffer | string>, compressed?: boolean }} [options]
 * late: how many ms the script keeps the page waiting; pause: how many ms pass before each paragraph, table and source of a
 * page; policy: another content policy; files: more of them, by their path, also while the server runs; compressed: whether
 * files travel as small as the servers of demo/cms/server send them
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve({ late = 0, pause = 0, policy: held = policy, files = {}, compressed = false } = {}) {
  if (!existsSync(join(site, 'index.html'))) throw new Error('Nothing built yet: npm run build comes first.');
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const headers = {
      'content-type': types[extname(path) || '.html'] ?? 'application/octet-stream',
      'content-security-policy': held,
      'cache-control': 'no-store',
      // Scripts and data are for every page, also for frames without an origin.
      'access-control-allow-origin': '*',
    };
    if (files[path]) {
      response.writeHead(200, headers).end(files[path]);
      return;
    }
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(site) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    if (late && path.endsWith('tlrz-infografik.js')) await setTimeout(late);
    if (pause && file.endsWith('.html')) {
      response.writeHead(200, headers);
      for (const piece of inPieces(readFileSync(file, 'utf8'))) {
        response.write(piece);
        await setTimeout(pause);
      }
      response.end();
      return;
    }
    const stream = createReadStream(file);
    if (compressed && /\.(?:html|css|js|json|svg)$/.test(file)) {
      response.writeHead(200, { ...headers, 'content-encoding': 'gzip' });
      stream.pipe(createGzip()).pipe(response);
      return;
    }
    response.writeHead(200, headers);
    stream.pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
