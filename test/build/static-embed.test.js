/// <reference lib="dom" />
/** Every static embed of the package, through every system, on a page with and without the script. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { measureShift } from '../docs/layout-shift.js';
import { openBrowser } from '../docs/pages.js';
import { policy, serve, site } from '../docs/serve.js';
import { editor, systems } from './systems.js';

const TAGS = 'tlrz-storage-books, tlrz-mail-counter, tlrz-call-gauge';
const files = readdirSync(`${site}/embed`).filter((name) => name.endsWith('.html'));
const html = new Map(files.map((name) => [name, readFileSync(`${site}/embed/${name}`, 'utf8')]));

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof serve>>} */
let late;
/** @type {import('puppeteer-core').Page} */
let workshop;
before(async () => {
  [browser, server, late] = await Promise.all([openBrowser(), serve(), serve({ late: 1000 })]);
  workshop = await browser.newPage();
});
after(async () => {
  server.close();
  late.close();
  await browser.close();
});

/** What has to be readable: every number with its qualifier, and whose it is. @param {string} name */
function told(name) {
  const short = html.get(name.replace(/(\.minimal)?\.html$/, '.minimal.html')) ?? '';
  const text = (/** @type {string} */ part) =>
    part
      .replaceAll('&nbsp;', ' ')
      .replace(/<[^>]*>/g, '')
      .trim();
  const numbers = [...short.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, part]) => text(part ?? ''));
  assert.ok(numbers.length > 0);
  return [
    ...numbers,
    text(short.slice(short.lastIndexOf('</strong>'))).match(/(?:Quelle|Source|Die Zahlen sind von): [^,.]+/)?.[0] ??
      'no source',
  ];
}

/**
 * A page with embeds, each in a box, under the strictest policy; what it shows of each, and what the console says.
 * @param {readonly string[]} embeds @param {boolean} scripted
 */
async function shown(embeds, scripted) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.setViewport({ width: 700, height: 30_000 });
  await page.setRequestInterception(true);
  const script = scripted ? '<script type="module" src="../tlrz-infografik.js"></script>' : '';
  page.on('request', (request) =>
    request.url().endsWith('/embed/all.html')
      ? request.respond({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': policy },
          body: `<!doctype html><html lang="de"><link rel="icon" href="../favicon.svg"><link rel="stylesheet" href="../tlrz-infografik.css">${script}${embeds.map((each) => `<section>${each}</section>`).join('')}`,
        })
      : request.continue(),
  );
  await page.goto(`${server.url}embed/all.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  });
  const found = await page.evaluate(
    (tags) =>
      [...document.querySelectorAll('section')].map((section) => {
        const alive = [...section.querySelectorAll(tags)];
        return {
          text: [section.innerText, ...alive.map(({ shadowRoot }) => shadowRoot?.textContent ?? '')]
            .join(' ')
            .replace(/\s+/g, ' '),
          alive: alive.length,
          drawn: alive.filter(({ shadowRoot }) => shadowRoot?.querySelector('svg[role=img]')).length,
          pictures: [...section.querySelectorAll('img')].filter(({ naturalWidth }) => naturalWidth === 0).length,
        };
      }),
    TAGS,
  );
  await page.close();
  assert.deepEqual(messages, []);
  return found;
}

test('there is a file for every infographic, language and form', () => assert.equal(html.size, 18));

for (const [system, make] of Object.entries(systems)) {
  describe(`through ${system}`, () => {
    /** @type {string[]} */
    let embeds;
    before(async () => {
      embeds = [];
      for (const text of html.values()) embeds.push(await make(workshop, text));
    });

    test('every embed can be read without script', async () => {
      const found = await shown(embeds, false);
      assert.equal(found.length, html.size);
      found.forEach(({ text, alive, pictures }, index) => {
        const name = files[index] ?? '';
        for (const part of told(name)) assert.ok(text.includes(part), `${name} says no "${part}": ${text}`);
        assert.equal(alive, 0);
        assert.equal(pictures, 0);
      });
    });

    test('every embed becomes exactly one infographic with script, and can be read', async () => {
      const found = await shown(embeds, true);
      assert.equal(found.length, html.size);
      found.forEach(({ text, alive, drawn }, index) => {
        const name = files[index] ?? '';
        for (const part of told(name))
          assert.ok(text.toLowerCase().includes(part.toLowerCase()), `${name} says no "${part}": ${text}`);
        assert.deepEqual([alive, drawn], [1, 1], name);
      });
    });
  });
}

test('the sanitizer and Markdown change nothing but the form of the tags', async () => {
  for (const [name, text] of html) {
    const plain = await workshop.evaluate(
      (source) => new DOMParser().parseFromString(source, 'text/html').body.innerHTML.trim(),
      text,
    );
    for (const system of ['the sanitizer of TYPO3', 'Markdown']) {
      const made = (await systems[system]?.(workshop, text)) ?? '';
      const left = await workshop.evaluate(
        (source) => new DOMParser().parseFromString(source, 'text/html').querySelector('[data-tlrz]')?.outerHTML,
        made,
      );
      assert.equal(left, plain, `${name}, ${system}`);
    }
  }
});

test(
  'CKEditor 5 keeps what it needs',
  { skip: 'CKEditor 5' in systems ? false : `${editor} is not there: npm install --no-save ckeditor5` },
  async () => {
    for (const [name, text] of html) {
      const left = (await systems['CKEditor 5']?.(workshop, text)) ?? '';
      assert.match(left, /data-tlrz="[a-z-]+"/, name);
      assert.match(left, /data-edition="[a-z0-9-]+"/, name);
    }
  },
);

for (const width of [320, 768, 1280]) {
  test(`at ${width} px nothing moves when the script comes late`, async () => {
    const { shift, moved } = await measureShift(browser, `${late.url}einbetten.html`, { width });
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
