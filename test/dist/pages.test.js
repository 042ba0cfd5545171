/** The demo pages as wholes: axe finds nothing, at any width nothing reaches out, and their links lead somewhere. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { drawn, openBrowser } from '../docs/pages.js';
import { serve, site } from '../docs/serve.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve()]);
});
after(async () => {
  server.close();
  await browser.close();
});

const pages = [
  ['index.html', 'Digitalisierungskabinett'],
  ['einfach.html', 'Rechen-Zentrum'],
  ['en.html', 'digital'],
  ['pruefung.html', '2.4.11 Fokus nicht verdeckt'],
];

for (const [name, text] of pages) {
  for (const scheme of ['light', 'dark']) {
    for (const width of [320, 1280]) {
      test(`${name}, ${scheme}, ${width} px wide`, async () => {
        const page = await browser.newPage();
        await page.setBypassCSP(true);
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.goto(server.url + name, { waitUntil: 'networkidle0' });
        await drawn(page);
        await page.addScriptTag({ path: axe });
        const { shown, room, links, faults } = await page.evaluate(async () => {
          /** @type {typeof import('axe-core')} */
          const { run } = /** @type {any} */ (globalThis).axe;
          const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
          const { violations } = await run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
          return {
            shown: document.body.innerText,
            room: document.documentElement.scrollWidth,
            links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
            faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
          };
        });
        await page.close();
        assert.ok(shown.includes(text));
        assert.deepEqual(faults, []);
        assert.equal(room, width);
        const files = links.map((link) => /^\.\/([^#]+)/.exec(link)?.[1]).filter((file) => file !== undefined);
        assert.ok(files.length > 2);
        assert.deepEqual(
          files.filter((file) => !existsSync(join(site, file))),
          [],
        );
      });
    }
  }
}
