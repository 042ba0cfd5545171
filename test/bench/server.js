/** Serves pages and scripts from memory and remembers what was asked for, so that bytes are those of the requests of a page. */
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { inPieces, types } from '../docs/serve.js';
import { extname } from 'node:path';

/** @typedef {{ raw: number, gzip: number, brotli: number }} Bytes */

/** As small as each can be sent. @param {Buffer | string} content @returns {Bytes} */
export function weigh(content) {
  const buffer = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    raw: buffer.length,
    gzip: gzipSync(buffer, { level: 9 }).length,
    brotli: brotliCompressSync(buffer, { params }).length,
  };
}

/**
 * `late`: how many ms scripts keep the page waiting; `pause`: how many ms pass after each piece of a page;
 * `compressed`: whether files travel as small as servers send them.
 * @param {(path: string) => Buffer | string | undefined} find a file, by its path without the slash at the start
 */
export async function serve(find) {
  /** @type {Set<string>} */
  const asked = new Set();
  const state = { late: 0, pause: 0, compressed: false };
  /** @type {Map<string, Buffer>} */
  const small = new Map();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const content = find(path);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    asked.add(path);
    if (state.late && path.endsWith('.js')) await setTimeout(state.late);
    const headers = { 'content-type': types[extname(path) || '.html'], 'cache-control': 'no-store' };
    if (state.compressed) {
      const sent = small.get(path) ?? brotliCompressSync(content);
      small.set(path, sent);
      response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(sent);
      return;
    }
    response.writeHead(200, headers);
    if (state.pause && path.endsWith('.html')) {
      for (const piece of inPieces(String(content))) {
        response.write(piece);
        await setTimeout(state.pause);
      }
      response.end();
      return;
    }
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    state,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
