/// <reference lib="dom" />
/**
 * When a reader sees the picture: in an article with nothing but that picture, and in a static embed that comes alive. The
 * sides take turns, on a slow processor and a mobile network, each load in a page of its own; the interval is where 95 of 100 ratios of
 * medians fall when the loads are drawn again and again from those that were measured.
 *
 *   npm run build && npm run bench -- embed
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { openBrowser } from '../docs/pages.js';
import { serve, site } from '../docs/serve.js';
import { median, table } from './report.js';

const LOADS = 25;
/** How many times slower than this machine the processor is. */
const SLOWER = 4;
/** What developer tools call "Fast 4G": 165 ms until an answer begins, 8 Mbit a second. */
const NETWORK = 'Fast 4G';
const DRAWS = 2_000;
const names = ['storage-books', 'mail-counter', 'call-gauge'];

/** @param {string} head @param {string} body */
const page = (head, body) =>
  `<!doctype html><html lang="de"><meta name="viewport" content="width=device-width"><link rel="icon" href="./favicon.svg"><link rel="stylesheet" href="./article.css">${head}<body><main><article><h1>Titel</h1><p><strong>Vor dem Bild</strong> steht Text, wie auf jeder Seite.</p>${body}</article></main>`;
const own =
  '<link rel="stylesheet" href="./tlrz-infografik.css"><script type="module" src="./tlrz-infografik.js"></script>';

/** @param {string} name */
const embedOf = (name) =>
  readFileSync(join(site, `embed/${name}.de.html`), 'utf8').replace(
    '<img src="',
    '<img elementtiming="picture" src="./embed/',
  );
/** @type {Record<string, (name: string) => string>} */
const sides = {
  'only the picture': (name) => page('', `<p>${/<img[^>]*>/.exec(embedOf(name))?.[0]}</p>`),
  'the static embed, with script': (name) => page(own, embedOf(name)),
  'the static embed, without': (name) => page('', embedOf(name)),
};

const files = Object.fromEntries(
  names.flatMap((name) => Object.entries(sides).map(([, html], side) => [`/${name}-${side}.html`, html(name)])),
);
const server = await serve({ files, compressed: true });
const browser = await openBrowser();

/** When the picture was painted, in ms since the page was asked for. @param {string} file @param {boolean} alive */
async function painted(file, alive) {
  const tab = await browser.newPage();
  await tab.emulateCPUThrottling(SLOWER);
  await tab.emulateNetworkConditions(PredefinedNetworkConditions[NETWORK]);
  await tab.setViewport({ width: 412, height: 2000 });
  await tab.evaluateOnNewDocument(() => {
    new PerformanceObserver((list) => {
      /** @type {any} */ (globalThis).painted ??= /** @type {any} */ (list.getEntries()[0]).renderTime;
    }).observe(/** @type {any} */ ({ type: 'element', buffered: true }));
  });
  await tab.goto(server.url + file, { waitUntil: 'load' });
  await tab.waitForFunction(() => 'painted' in globalThis);
  if (alive)
    await tab.waitForFunction(() => document.querySelector('[bare]')?.shadowRoot?.querySelector('svg[role=img]'));
  const time = await tab.evaluate(() => /** @type {any} */ (globalThis).painted);
  await tab.close();
  return time;
}

/** @param {readonly number[]} values */
const drawn = (values) => values.map(() => values[Math.floor(Math.random() * values.length)] ?? NaN);

const rows = [];
for (const name of names) {
  /** @type {number[][]} */
  const times = Object.keys(sides).map(() => []);
  // The first load warms everything up.
  for (let load = -1; load < LOADS; load++) {
    const order = Object.keys(sides)
      .map((_, side) => side)
      .sort(() => Math.random() - 0.5);
    for (const side of order) {
      const time = await painted(`${name}-${side}.html`, side === 1);
      if (load >= 0) times[side]?.push(time);
    }
  }
  const [alone = []] = times;
  Object.keys(sides).forEach((what, side) => {
    const own = times[side] ?? [];
    const ratios = Array.from({ length: DRAWS }, () => median(drawn(own)) / median(drawn(alone))).sort((a, b) => a - b);
    const [low, high] = [0.025, 0.975].map((share) => ratios[Math.floor(share * DRAWS)]?.toFixed(2));
    rows.push({
      what: `${name}, ${what}`,
      'painted ms': median(own).toFixed(1),
      ratio: side ? `${(median(own) / median(alone)).toFixed(2)} (${low} to ${high})` : '1',
    });
  });
}
await browser.close();
server.close();
console.log(
  `When the picture is painted, medians of ${LOADS} loads, processor ${SLOWER} times slower, network "${NETWORK}".\n`,
);
console.log(table(rows));
