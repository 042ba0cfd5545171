/** Runs the tests in Firefox, one page at a time: pages in the background get neither focus nor animation frames. */
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';

/** A frame comes as soon as the one before is done: tests wait for thousands of them, and none for a screen. */
const FAST = { 'layout.frame_rate': 0 };

/** @param {import('./browser.js').Launch} found */
export const firefoxLauncher = (found) =>
  chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: { browser: 'firefox', extraPrefsFirefox: FAST, ...found },
  });
