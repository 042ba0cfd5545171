/** Runs the tests in Firefox, one page at a time: pages in the background get neither focus nor animation frames. */
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';

/** @param {import('./browser.js').Launch} found */
export const firefoxLauncher = (found) =>
  chromeLauncher({
    puppeteer,
    concurrency: 1,
    // Tests wait for thousands of frames: they come four times as often as on most screens.
    launchOptions: { browser: 'firefox', extraPrefsFirefox: { 'layout.frame_rate': 240 }, ...found },
  });
