/// <reference lib="dom" />
/** A server for pages that a test writes, beside the files of the build, and a browser that keeps what goes wrong. */
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { policy, root, types } from '../docs/serve.js';

export { policy };
const dist = join(root, 'dist');

/**
 * TYPO3's front-end policy, as its default package delivers it, without and with a nonce on scripts.
 * @param {string} [nonce]
 */
export const typo3Policy = (nonce) =>
  [
    "default-src 'self'",
    `script-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "base-uri 'self'",
    "frame-src 'self'",
  ].join('; ');

/** An answer that a test writes. @typedef {{ body: string | Uint8Array, status?: number, headers?: Record<string, string> }} Answer */

/**
 * Serves the build, with CORS as its examples of headers say, and the pages of a test before it.
 * @param {Record<string, string | Answer>} [pages] by path from the root; a text is an HTML page
 */
export async function serveDist(pages = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)).slice(1);
    /** @param {Answer} answer */
    const send = ({ body, status = 200, headers = {} }) => {
      response.writeHead(status, {
        'content-type': types[extname(path)] ?? 'text/html; charset=utf-8',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        ...headers,
      });
      response.end(body);
    };
    // Browsers ask for it on their own.
    if (path === 'favicon.ico') return send({ body: '' });
    const own = pages[path];
    if (own !== undefined) return send(typeof own === 'string' ? { body: own } : own);
    const file = join(dist, path);
    if (!file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) return send({ body: '', status: 404 });
    return send({
      body: readFileSync(file),
      ...(path === 'embed.html' && { headers: { 'content-security-policy': policy } }),
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    pages,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * A page that keeps what the console says, what throws, what a content policy refuses, and what moves: in every frame.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function watchedPage(browser) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) =>
    said.push(`${message.type()}: ${message.text()} ${message.location().url ?? ''}`.trim()),
  );
  page.on('pageerror', (error) => said.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      console.error(`violation of ${violatedDirective}: ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
    const kept = /** @type {any} */ (globalThis);
    kept.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries())) kept.shift += entry.value;
    }).observe(/** @type {any} */ ({ type: 'layout-shift', buffered: true }));
  });
  return { page, said };
}

/** Waits for a number of frames in a page or in one of its frames. @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page */
export const settle = (page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
  });

/** The tags of infographics. */
export const tags = ['tlrz-storage-books', 'tlrz-mail-counter', 'tlrz-call-gauge'];

/** Waits until this many infographics are drawn. @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page @param {number} [count] */
export const live = (page, count = 1) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('tlrz-storage-books, tlrz-mail-counter, tlrz-call-gauge, [data-tlrz]')].filter(
        (host) =>
          [host, ...host.querySelectorAll('*')].some((each) => each.shadowRoot?.querySelector('svg[role="img"]')),
      ).length >= wanted,
    { timeout: 10_000 },
    count,
  );
