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

/** How many pages a PDF has. @param {Uint8Array} pdf */
const pageCount = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

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
  const pages = pageCount(await page.pdf({ format: 'A4' }));
  await page.close();
  return pages;
}

for (const name of ['index.html', 'en.html', 'einfach.html']) {
  test(`${name} takes as many pages as with all tables open: none is cut off`, async () => {
    const open = await pagesOf(name, true);
    assert.ok(open > 2, `${open} pages`);
    assert.equal(await pagesOf(name, false), open);
  });
}

/** Where a link in the heading leads: the pages of a PDF name it where the heading stands. */
const TARGET = 'https://example.org/heading';

/**
 * A page with a heading and an infographic below it, and above both some room that is taken.
 * @param {string} tag @param {string} lang @param {string} taken a length
 */
async function belowHeading(tag, lang, taken) {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 900 });
  await page.goto(`${server.url}index.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(
    (name, language, height, href) => {
      document.documentElement.lang = language;
      const above = document.createElement('div');
      above.style.setProperty('height', height);
      // Of a level that the page's own style sheet keeps with nothing.
      const heading = document.createElement('h4');
      const link = document.createElement('a');
      link.href = href;
      link.textContent = 'Heading';
      heading.append(link);
      document.body.style.setProperty('margin', '0');
      document.body.replaceChildren(above, heading, document.createElement(name));
    },
    tag,
    lang,
    taken,
    TARGET,
  );
  await drawn(page);
  return page;
}

const paper = { margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } };

for (const tag of ['tlrz-storage-books', 'tlrz-mail-counter', 'tlrz-call-gauge']) {
  for (const lang of ['de', 'en', 'de-simple']) {
    for (const format of /** @type {const} */ (['A4', 'Letter'])) {
      test(`<${tag}> in ${lang} takes less than a page of ${format} with its table, and stands whole below its heading`, async () => {
        const alone = await belowHeading(tag, lang, '0');
        assert.equal(pageCount(await alone.pdf({ ...paper, format })), 1);
        await alone.close();
        // Two thirds of the page are taken: heading and infographic go to the next one together.
        const page = await belowHeading(tag, lang, '17cm');
        assert.equal(pageCount(await page.pdf({ ...paper, format })), 2);
        const first = Buffer.from(await page.pdf({ ...paper, format, pageRanges: '1' })).toString('latin1');
        const second = Buffer.from(await page.pdf({ ...paper, format, pageRanges: '2' })).toString('latin1');
        assert.ok(!first.includes(TARGET), 'the heading stands alone at the foot of the first page');
        assert.ok(second.includes(TARGET));
        await page.close();
      });
    }
  }
}
