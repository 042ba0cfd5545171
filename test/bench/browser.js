/**
 * The browser of the bench: the headless shell, which is less noisy than the whole browser. Debian has it as
 * chromium-headless-shell; without that and without CHROME_PATH it is what the tests find.
 */
import { launch } from 'puppeteer-core';
import { findChromium, onPath } from '../runner/browser.js';

export async function openBrowser() {
  const shell = process.env.CHROME_PATH ? undefined : onPath('chromium-headless-shell');
  const found = await findChromium();
  return shell
    ? launch({ ...found, executablePath: shell, env: process.env, headless: 'shell' })
    : launch({ ...found, headless: true });
}

/** What the browser has counted, by name. @param {import('puppeteer-core').CDPSession} session @returns {Promise<Record<string, number>>} */
export async function metrics(session) {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
