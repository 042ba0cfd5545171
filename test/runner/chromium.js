/**
 * Runs the tests in Chromium, some files at a time, each in a browser of its own: of two pages in one browser, the one in
 * the background gets neither focus nor animation frames.
 */
import { availableParallelism } from 'node:os';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';

/** More would wait for the server, which is one process. */
const MOST = 4;
/** Some wait for time to pass: more run than there are processors. */
const WAITING = 1;
/** Where something changes, a frame comes as soon as the one before is done: tests wait for thousands, and none for a screen. */
const FAST = '--disable-frame-rate-limit';

/** @param {import('./browser.js').Launch} found */
export function chromiumLauncher(found) {
  const launchOptions = { ...found, args: [...found.args, FAST] };
  /** @type {unknown} */
  let first;
  return chromeLauncher({
    puppeteer,
    launchOptions,
    concurrency: Math.min(MOST, availableParallelism() + WAITING),
    async createPage({ browser, context }) {
      const isFirst = !first;
      first ??= browser;
      // Pages to debug in come in a browser that can be seen.
      if (isFirst || browser !== first) return context.newPage();
      const another = await puppeteer.launch(launchOptions);
      browser.once('disconnected', () => another.close());
      return another.newPage();
    },
  });
}
