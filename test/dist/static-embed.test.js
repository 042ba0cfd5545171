/// <reference lib="dom" />
/** Every snippet of the documentation, through every system, on a page with and without the script. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { measureShift } from '../docs/layout-shift.js';
import { openBrowser } from '../docs/pages.js';
import { root, serve } from '../docs/serve.js';
import { TAGS, checkLeft, documented, snippets } from '../cms/snippets.js';
import { editors, noEditor, sanitized, systems } from '../cms/systems.js';

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof serve>>} */
let late;
/** @type {Awaited<ReturnType<typeof serve>>} */
let inPieces;
/** @type {import('puppeteer-core').Page} */
let workshop;
before(async () => {
  [browser, server, late, inPieces] = await Promise.all([
    openBrowser(),
    serve(),
    serve({ late: 1000 }),
    serve({ pause: 100 }),
  ]);
  workshop = await browser.newPage();
});
after(async () => {
  server.close();
  late.close();
  inPieces.close();
  await browser.close();
});

test('there is a snippet for every infographic, language and form, and the README’s own', () =>
  assert.equal(snippets.length, 28));

test('the README’s table names every system that is asked, and no other', () => {
  const elsewhere = ['WordPress, administrator and editor', 'WordPress, author', 'MediaWiki'];
  const here = ['Markdown', 'TYPO3, rich text', 'CKEditor 5 with the rule', 'CKEditor 5 without it'];
  assert.deepEqual([...documented.keys()].sort(), [...here, ...elsewhere].sort());
  for (const name of Object.keys(systems)) assert.ok(name === 'nothing' || here.includes(name), name);
});

test('where readers would see the code of a tag, the documentation warns and shows none', () => {
  const read = (/** @type {string} */ name) => readFileSync(join(root, name), 'utf8').replace(/\s+/g, ' ');
  assert.match(read('README.md'), /Never put the tag into rich text of TYPO3 or into a wiki page/);
  assert.match(
    read('README.md'),
    /In TYPO3 und in Wikis gehört das Tag nie in den Textbereich: Dort sähe man seinen Code/,
  );
  const typo3 = read('demo/cms/typo3/README.md');
  assert.match(typo3, /Never put a `<tlrz-…>` tag there/);
  assert.doesNotMatch(typo3, /<tlrz-[a-z]/);
});

for (const [system, make] of Object.entries(systems)) {
  test(`through ${system}: every snippet can be read, and becomes what the README says`, async () => {
    const left = [];
    for (const { html } of snippets) left.push(await make(workshop, html));
    await checkLeft(browser, server.url, system, left);
  });
}

test('the sanitizer and Markdown change nothing of an embed but the form of its tags', async () => {
  for (const { name, form, html } of snippets) {
    if (form === 'tag') continue;
    const plain = await workshop.evaluate(
      (source) => new DOMParser().parseFromString(source, 'text/html').body.innerHTML.trim(),
      html,
    );
    for (const make of [sanitized, systems.Markdown]) {
      const made = (await make?.(workshop, html)) ?? '';
      const left = await workshop.evaluate(
        (source) => new DOMParser().parseFromString(source, 'text/html').querySelector('[data-tlrz]')?.outerHTML,
        made,
      );
      assert.equal(left, plain, `${name}, ${form}`);
    }
  }
});

test(
  'CKEditor 5 keeps what an embed needs, by the rule of the README as by that of the preset',
  { skip: noEditor },
  async () => {
    assert.ok(editors);
    const more = ['data-figures="[]"', 'data-src="x.json"', 'data-heading-level="2"'];
    for (const { name, form, html } of snippets) {
      const marked = html.replace(' data-tlrz', ` ${more.join(' ')} onclick="x()" data-tlrz`);
      const left = await editors.preset(workshop, marked);
      assert.equal(await editors.readme(workshop, marked), left, `${name}, ${form}`);
      if (form === 'tag') continue;
      for (const part of [/data-tlrz="[a-z-]+"/, /data-edition="[a-z0-9-]+"/, / lang="[a-z-]+"/])
        assert.match(left, part);
      for (const part of more) assert.ok(left.includes(part), left);
      assert.doesNotMatch(left, /onclick/);
    }
  },
);

for (const width of [320, 768, 1280]) {
  test(`at ${width} px nothing moves when the script comes late`, async () => {
    const { shift, moved } = await measureShift(browser, `${late.url}einbetten.html`, { width });
    assert.equal(shift, 0, JSON.stringify(moved));
  });
}

for (const width of [320, 768, 1280]) {
  test(`at ${width} px nothing moves while the page is still being read, embed by embed and part by part`, async () => {
    const { shift, moved } = await measureShift(browser, `${inPieces.url}einbetten.html`, { width });
    assert.equal(shift, 0, JSON.stringify(moved));
  });
}

test('what stays of an embed stays where it is', async () => {
  for (const width of [320, 768, 1280]) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 9000 });
    // The script comes when everything else has been painted.
    /** @type {(value?: unknown) => void} */
    let goOn = () => {};
    const measured = new Promise((resolve) => (goOn = resolve));
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (request.url().endsWith('.js')) await measured;
      await request.continue();
    });
    const loaded = page.goto(`${server.url}einbetten.html`);
    await page.waitForFunction(
      () => [...document.images].length === 3 && [...document.images].every(({ complete }) => complete),
    );
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, h3, p, [data-tlrz]:has(table), details, figcaption')].map((element) => {
          const { x, y, width: wide, height } = element.getBoundingClientRect();
          return `${element.localName} ${[x, y, wide, height].map((n) => n.toFixed(1)).join(' ')}`;
        }),
      );
    const early = await page.evaluate(() => document.querySelectorAll('[data-tlrz] svg, [bare]').length);
    assert.equal(early, 0);
    const first = await places();
    goOn();
    await loaded;
    await page.waitForFunction(
      (tags) => {
        const all = [...document.querySelectorAll(tags)];
        return all.length === 4 && all.every(({ shadowRoot }) => shadowRoot?.querySelector('svg[role=img]'));
      },
      {},
      TAGS,
    );
    assert.ok(first.length > 15);
    assert.deepEqual(await places(), first, `${width} px`);
    await page.close();
  }
});
