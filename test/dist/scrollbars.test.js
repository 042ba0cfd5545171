/// <reference lib="dom" />
/** Where scroll bars take room, one that comes with what is drawn takes from its width: the two must find rest. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { drawn, openBrowser } from '../docs/pages.js';
import { serve } from '../docs/serve.js';

const tags = ['tlrz-storage-books', 'tlrz-mail-counter', 'tlrz-call-gauge'];

/** @param {string} tag */
const pageWith = (tag) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title>
  <link rel="stylesheet" href="tlrz-infografik.css"><script src="tlrz-infografik.js" defer></script>
  <body><div id="box"><${tag} still>Zahlen</${tag}></div>`;

const files = Object.fromEntries(tags.map((tag) => [`/${tag}.html`, pageWith(tag)]));

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  // Without a window Chromium hides scroll bars unless it is told not to; a policy would forbid the styles of the test.
  [browser, server] = await Promise.all([
    openBrowser({ ignoreDefaultArgs: ['--hide-scrollbars'] }),
    serve({ files, policy: '' }),
  ]);
});
after(async () => {
  server.close();
  await browser.close();
});

describe('in a box that scrolls, whatever its height, height and width find rest:', () => {
  for (const tag of tags) {
    for (const width of [420, 375, 344]) {
      test(`<${tag}> in ${width} px`, async () => {
        const page = await browser.newPage();
        await page.setViewport({ width: 800, height: 1600 });
        await page.goto(`${server.url}${tag}.html`, { waitUntil: 'load' });
        await drawn(page);
        const { bar, restless } = await page.evaluate(async (room) => {
          const box = /** @type {HTMLElement} */ (document.getElementById('box'));
          const infographic = /** @type {HTMLElement} */ (box.firstElementChild);
          const frames = async (/** @type {number} */ count) => {
            for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
          };
          // How high it is beside a scroll bar, and without one.
          const heightBeside = async (/** @type {string} */ overflow) => {
            box.style.cssText = `width: ${room}px; overflow-y: ${overflow}`;
            await frames(6);
            return infographic.offsetHeight;
          };
          const free = await heightBeside('hidden');
          const beside = await heightBeside('scroll');
          const taken = room - box.clientWidth;
          /** @type {string[]} */
          const found = [];
          // At these heights of the box it depends on the scroll bar whether one is needed.
          for (let height = Math.min(free, beside) - 4; height <= Math.max(free, beside) + 4; height += 2) {
            box.style.cssText = `width: ${room}px; height: ${height}px; overflow-y: auto`;
            await frames(8);
            const seen = new Set();
            for (let frame = 0; frame < 6; frame++) {
              await frames(1);
              seen.add(`${box.clientWidth} × ${infographic.offsetHeight}`);
            }
            if (seen.size > 1) found.push(`${height} px high: ${[...seen].join(', ')}`);
          }
          return { bar: taken, restless: found };
        }, width);
        await page.close();
        assert.ok(bar > 0, 'a scroll bar takes room');
        assert.deepEqual(restless, []);
      });
    }
  }
});
