/// <reference lib="dom" />
/** Opens pages of dist/site in Chromium as the tests, the measurements and the pictures of the documentation need them. */
import { launch } from 'puppeteer-core';
import { findChromium } from '../runner/browser.js';

/** @param {import('puppeteer-core').LaunchOptions} [options] */
export const openBrowser = async (options) => launch({ ...(await findChromium()), headless: true, ...options });

/** A working day without a change of clocks, at an hour in Berlin; which day it is shows nowhere. @param {string} time */
export const instant = (time) => Date.parse(`2001-02-06T${time}:00+01:00`);

/**
 * Stops the page's clocks at an instant, so that the mail counter shows the same number every time.
 * @param {import('puppeteer-core').Page} page @param {number} now in ms UTC
 */
export const stopClocks = (page, now) =>
  page.evaluateOnNewDocument((at) => {
    const Real = Date;
    // @ts-expect-error only what pages call
    globalThis.Date = class extends Real {
      /** @param {...any} args */
      constructor(...args) {
        // @ts-expect-error the real one takes what it is given
        super(...(args.length > 0 ? args : [at]));
      }
      /** @override */
      static now = () => at;
    };
    performance.now = () => 1000;
  }, now);

/** Waits until every infographic of the page is drawn. @param {import('puppeteer-core').Page} page */
export async function drawn(page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('tlrz-storage-books, tlrz-mail-counter, tlrz-call-gauge')].every((element) =>
      element.shadowRoot?.querySelector('[part~=picture], [part~=faults]'),
    ),
  );
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  });
}
