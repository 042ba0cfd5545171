/// <reference lib="dom" />
/** A page that comes back from the browser's back-forward cache goes on where the reader left it, at the right time. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { instant, openBrowser } from '../docs/pages.js';
import { root } from '../docs/serve.js';
import { live, policy, serveDist, settle, watchedPage } from './pages.js';

const edition = 'digitalisierungskabinett-1';
const embed = readFileSync(join(root, 'dist/embed/call-gauge.de.html'), 'utf8').replace('src="', 'src="embed/');
const body = `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title>
  <link rel="stylesheet" href="tlrz-infografik.css"><script type="module" src="tlrz-infografik.js"></script><body>
  <div><tlrz-mail-counter edition="${edition}">x</tlrz-mail-counter></div>
  <div><tlrz-mail-counter edition="${edition}">x</tlrz-mail-counter></div>
  <div><tlrz-storage-books edition="${edition}">x</tlrz-storage-books></div>${embed}<a href="else.html">weiter</a>`;

test('from the back-forward cache: the counter has the right number, pause and step are kept, each is alive once', async () => {
  const [browser, server] = await Promise.all([openBrowser(), serveDist()]);
  try {
    // A page that must not be stored is not kept there either.
    const kept = { 'cache-control': 'max-age=60' };
    server.pages['page.html'] = { body, headers: { ...kept, 'content-security-policy': policy } };
    server.pages['else.html'] = { body: '<!doctype html><title>x</title>', headers: kept };
    const { page, said } = await watchedPage(browser);
    await page.setViewport({ width: 800, height: 4000 });
    const cdp = await page.createCDPSession();
    await cdp.send('Page.enable');
    /** @type {string[]} */
    const reasons = [];
    cdp.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
      reasons.push(...notRestoredExplanations.map(({ reason }) => reason)),
    );
    // The clock runs, from ten o'clock on, and an hour passes while the page is in the cache.
    await page.evaluateOnNewDocument((ten) => {
      const own = /** @type {any} */ (globalThis);
      const Real = Date;
      let ahead = ten - Real.now();
      // @ts-expect-error only what pages call
      globalThis.Date = class extends Real {
        /** @param {...any} args */
        constructor(...args) {
          // @ts-expect-error the real one takes what it is given
          super(...(args.length > 0 ? args : [Real.now() + ahead]));
        }
        /** @override */
        static now = () => Real.now() + ahead;
      };
      addEventListener('pagehide', ({ persisted }) => {
        if (persisted) ahead += 3_600_000;
      });
      addEventListener('pageshow', ({ persisted }) => (own.shown = [...(own.shown ?? []), persisted]));
    }, instant('10:00'));
    await page.goto(`${server.url}page.html`, { waitUntil: 'networkidle0' });
    await live(page, 4);

    /** What every infographic shows, and how far it is from what its number should be, in mails. */
    const state = () =>
      page.evaluate((midnight) => {
        const hosts = [...document.querySelectorAll('tlrz-mail-counter, tlrz-storage-books, tlrz-call-gauge')];
        const number = (/** @type {number} */ index) =>
          Number(hosts[index]?.shadowRoot?.querySelector('[part=number]')?.textContent?.replaceAll('.', ''));
        const expected = Math.floor((70_000 * (Date.now() - midnight)) / 86_400_000);
        return {
          running: number(0),
          off: Math.abs(number(0) - expected),
          held: number(1),
          step: hosts[2]?.shadowRoot?.querySelector('[part=trail]')?.textContent?.replace(/\s+/g, ' '),
          alive: hosts.map(({ shadowRoot }) => shadowRoot?.querySelectorAll('svg[role=img]').length),
          shown: /** @type {any} */ (globalThis).shown,
        };
      }, instant('00:00'));
    const press = (/** @type {number} */ index, /** @type {string} */ part) =>
      page.evaluate(
        (at, name) => {
          const host = document.querySelectorAll('tlrz-mail-counter, tlrz-storage-books')[at];
          /** @type {HTMLElement | null | undefined} */ (host?.shadowRoot?.querySelector(`[part~=${name}]`))?.click();
        },
        index,
        part,
      );
    const whole = await state();
    await press(1, 'hold');
    await press(2, 'closer');
    await press(2, 'closer');
    await settle(page);
    const before = await state();
    assert.notEqual(before.step, whole.step);
    assert.ok(before.off <= 2, JSON.stringify(before));
    assert.ok(Math.abs(before.held - 29_166) < 100, JSON.stringify(before));

    await page.evaluate(() => document.querySelector('a')?.click());
    await page.waitForFunction(() => location.pathname === '/else.html');
    await page.goBack();
    // Mails come every 1.2 seconds; more than a second's worth means that the counter stood still.
    await page.waitForFunction(
      (count) => {
        const text = document
          .querySelector('tlrz-mail-counter')
          ?.shadowRoot?.querySelector('[part=number]')?.textContent;
        return Number(text?.replaceAll('.', '')) > count;
      },
      {},
      before.running + 2900,
    );
    await settle(page);
    const after = await state();
    assert.deepEqual(reasons, []);
    assert.deepEqual(after.shown, [false, true]);
    assert.ok(after.off <= 2, JSON.stringify(after));
    assert.deepEqual([after.held, after.step], [before.held, before.step]);
    assert.deepEqual(after.alive, [1, 1, 1, 1]);

    // And it is as alive as before.
    await press(1, 'hold');
    await settle(page);
    const going = await state();
    assert.ok(Math.abs(going.held - going.running) <= 1, JSON.stringify(going));
    assert.deepEqual(said, []);
  } finally {
    server.close();
    await browser.close();
  }
});
