/// <reference lib="dom" />
/** One load of a page that was never open before, on a slow processor, and what it costs. */
import { setTimeout } from 'node:timers/promises';
import { metrics } from './browser.js';

/** How many times slower than this machine the processor is. */
export const SLOWER = 4;
/** How long after the figure is there a page may still work: animations of a second end within it. In ms. */
const SETTLING = 1_500;

/** Runs in the page, before anything of it. @param {number} expected how many figures have to be there */
function watch(expected) {
  const bench = { shift: 0, blocking: 0, painted: /** @type {Promise<number> | undefined} */ (undefined) };
  /** @type {any} */ (globalThis).bench = bench;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.shift += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });
  // A task blocks by what it takes beyond 50 ms.
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.blocking += duration - 50;
  }).observe({ type: 'longtask', buffered: true });

  /** Ours, its picture in its shadow root; a picture that is a file; or what says so itself. @param {HTMLElement} place */
  const isThere = (place) => {
    const own = place.localName.includes('-')
      ? place
      : place.querySelector('tlrz-storage-books, tlrz-mail-counter, tlrz-call-gauge');
    const picture = place.querySelector('img');
    return own?.shadowRoot?.querySelector('[part~=picture]') || picture?.naturalWidth || 'drawn' in place.dataset;
  };
  bench.painted = new Promise((resolve) => {
    const look = () => {
      const places = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.place'))].slice(
        0,
        expected,
      );
      if (places.length < expected || !places.every(isThere)) requestAnimationFrame(look);
      else requestAnimationFrame(() => resolve(performance.now()));
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the page: all its elements, those in shadow roots too. */
function countElements() {
  /** @param {ParentNode} root @returns {number} */
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0), 0);
  return count(document);
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ url: string, expected: number, viewport: { width: number, height: number }, slower?: number, network?: { latency: number, downloadThroughput: number, uploadThroughput: number } }} page
 * network: ms for a round trip and bytes per second; that of the machine without it
 */
export async function load(browser, { url, expected, viewport, slower = SLOWER, network }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(url, error));
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(watch, expected);
  const session = await page.createCDPSession();
  // Processor time, not time on the clock: what other programs take is nobody's cost here.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (network) await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await page.goto(url);
  const painted = await page.evaluate(() => /** @type {any} */ (globalThis).bench.painted);
  const { TaskDuration: task } = await metrics(session);
  await setTimeout(SETTLING);
  const { TaskDuration: settled } = await metrics(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const seen = await page.evaluate(() => ({
    shift: /** @type {any} */ (globalThis).bench.shift,
    blocking: /** @type {any} */ (globalThis).bench.blocking,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  }));
  const elements = await page.evaluate(countElements);
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap } = await metrics(session);
  await context.close();
  return { ...seen, painted, task: task * 1e3, settled: settled * 1e3, elements, heap: heap / 1e6 };
}
