/** Paper: whatever the browser counts as pages before it prints, nothing of an article is lost. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drawn, openBrowser } from '../docs/pages.js';
import { serve } from '../docs/serve.js';

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

/** How many pages an article takes on paper. @param {string} name @param {boolean} opened whether all tables are open already */
async function pagesOf(name, opened) {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 900 });
  await page.goto(server.url + name, { waitUntil: 'networkidle0' });
  await drawn(page);
  const tables = await page.evaluate(async (open) => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const root of open ? roots : []) {
      const button = root.querySelector('[part~="data"]');
      if (button instanceof HTMLElement) button.click();
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return roots.filter((root) => root.querySelector('table')).length;
  }, opened);
  assert.equal(tables, opened ? 3 : 0);
  await page.emulateMediaType('print');
  const edges = await page.$$eval('.site p, h1, footer p', (parts) =>
    parts.map((part) => part.getBoundingClientRect().left),
  );
  assert.equal(new Set(edges).size, 1, `on paper all begins at one edge: ${edges}`);
  await page.emulateMediaType();
  const paper = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
  await page.close();
  return paper.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

for (const name of ['index.html', 'en.html', 'einfach.html']) {
  test(`${name} takes as many pages as with all tables open: none is cut off`, async () => {
    const open = await pagesOf(name, true);
    assert.ok(open > 4, `${open} pages`);
    assert.equal(await pagesOf(name, false), open);
  });
}
