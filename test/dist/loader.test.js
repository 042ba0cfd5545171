/// <reference lib="dom" />
/** The loader: a page asks for what it shows, and for nothing else; what it shows is the same as with the single file. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { weigh } from '../bench/server.js';
import { live, policy, serveDist, settle, watchedPage } from '../cms/pages.js';
import { openBrowser } from '../docs/pages.js';
import { root } from '../docs/serve.js';

const dist = join(root, 'dist');
const head = readFileSync(join(dist, 'loader/head.html'), 'utf8');
const [, mapHash] = /script-src '(sha256-[^']+)'/.exec(head) ?? [];
const embed = readFileSync(join(dist, 'embed/call-gauge.de.html'), 'utf8').replaceAll('src="', 'src="./embed/');
/** @type {{ modules: { declarations?: { tagName?: string }[] }[] }} */
const manifest = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
const tags = manifest.modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));

/** What a page with one element in one language may ask for in all, in bytes of brotli. */
const most = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).loaderBudget;
const languages = { de: /Quelle:/, en: /Source:/, 'de-simple': /Zahlen von/ };

/** @param {string} body @param {string} [lang] @param {string} [more] in the head */
const page = (body, lang = 'de', more = '') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}${more}<body>${body}`;
/** @param {string} tag @param {string} [attributes] */
const element = (tag, attributes = '') => `<div><${tag} name="procedures" ${attributes}>fallback</${tag}></div>`;

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serveDist>>} */
let server;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveDist()]);
});
after(async () => {
  server?.close();
  await browser?.close();
});

/**
 * Opens a page, hands it to a test, and tells what went wrong and what was asked for.
 * @param {string | { body: string, headers?: Record<string, string> }} answer
 * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} look
 */
async function open(answer, look) {
  server.pages['page.html'] = answer;
  const { page: opened, said } = await watchedPage(browser);
  /** @type {string[]} */
  const asked = [];
  opened.on('request', (request) => {
    if (request.url().startsWith(server.url)) asked.push(request.url().slice(server.url.length));
  });
  try {
    await opened.goto(`${server.url}page.html`);
    await look(opened);
    return { said, asked };
  } finally {
    await opened.close();
  }
}

/** What the first element of a kind shows as text, once it shows something. @param {import('puppeteer-core').Page} opened @param {string} tag */
async function textOf(opened, tag) {
  const shown = await opened.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.textContent?.trim(),
    {},
    tag,
  );
  return (await shown.jsonValue()) ?? '';
}

/** @param {readonly string[]} asked @param {string} html */
const weightOf = (asked, html) =>
  asked.reduce((sum, file) => sum + weigh(file === 'page.html' ? html : readFileSync(join(dist, file))).brotli, 0);

for (const tag of tags) {
  for (const [lang, sign] of Object.entries(languages)) {
    test(`<${tag}> in "${lang}" comes alive by what it needs alone`, async (context) => {
      const { said, asked } = await open(page(element(tag), lang), async (opened) => {
        if (tag !== 'tlrz-key-figure') await live(opened);
        await settle(opened);
        assert.match(await textOf(opened, tag), sign);
      });
      assert.deepEqual(said, []);
      const scripts = asked.filter((file) => file.endsWith('.js'));
      const weight = weightOf(asked, page(element(tag), lang));
      context.diagnostic(`${weight} bytes in ${asked.length} requests: ${scripts.join(' ')}`);
      assert.equal(scripts.filter((file) => file.includes('/define.')).length, 1, 'one infographic');
      assert.ok(weight <= most[tag], `${weight} bytes`);
    });
  }
}

test('what the script itself needs is in the head of the page, so that it is asked for with the script', () => {
  const script = readFileSync(join(dist, 'loader/loader.js'), 'utf8');
  const needed = [...script.matchAll(/from"\.\/([^"]+)"/g)].map(([, name]) => `loader/${name}`);
  const preloaded = [...head.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(([, name]) => name);
  assert.ok(needed.length);
  assert.deepEqual(preloaded, needed);
});

test('what all infographics share does not wait until the file of the first has come', async () => {
  await open(page('<main></main>'), async (opened) => {
    /** @type {(value?: unknown) => void} */
    let goOn = () => {};
    const isAsked = new Promise((resolve) => (goOn = resolve));
    await opened.setRequestInterception(true);
    opened.on('request', async (request) => {
      if (request.url().includes('/shared.')) goOn();
      if (request.url().includes('/define.')) await isAsked;
      await request.continue();
    });
    await opened.evaluate(
      (markup) => document.querySelector('main')?.insertAdjacentHTML('beforeend', markup),
      element('tlrz-call-gauge'),
    );
    await live(opened);
  });
});

test('a tag that comes later comes alive, and asks again for nothing', async () => {
  const { said, asked } = await open(page('<main></main>'), async (opened) => {
    await settle(opened);
    for (const count of [1, 2]) {
      await opened.evaluate(
        (markup) => document.querySelector('main')?.insertAdjacentHTML('beforeend', markup),
        element('tlrz-call-gauge'),
      );
      await live(opened, count);
    }
  });
  assert.deepEqual(said, []);
  assert.equal(new Set(asked).size, asked.length);
});

test('a static embed comes alive in its place', async () => {
  const { said, asked } = await open(page(embed), (opened) => live(opened));
  assert.deepEqual(said, []);
  assert.equal(asked.filter((file) => file.includes('/define.')).length, 1);
});

test('a page without any asks for no more than finds one', async () => {
  const { asked } = await open(page('<p>text</p>'), settle);
  const scripts = asked.filter((file) => file.endsWith('.js'));
  assert.ok(
    scripts.every((file) => !/\/(define|shared)\./.test(file)),
    scripts.join(' '),
  );
  assert.ok(weightOf(scripts, '') <= 1_500, `${weightOf(scripts, '')} bytes`);
});

test('runs under a content security policy that names the import map by its hash', async () => {
  assert.ok(mapHash);
  const held = policy.replace("script-src 'self'", `script-src 'self' '${mapHash}'`);
  const answer = {
    body: page(element('tlrz-call-gauge')),
    headers: { 'content-security-policy': held.replace("img-src 'self'", "img-src 'self' data:") },
  };
  const { said } = await open(answer, (opened) => live(opened));
  assert.deepEqual(said, []);
});

test('what was changed on its way is not run: the fallback stays, and the console says so', async () => {
  const chunk = Object.keys(JSON.parse(/<script type="importmap">(.*?)<\/script>/s.exec(head)?.[1] ?? '{}').integrity)
    .map((name) => name.replace('./', ''))
    .find((name) => name.includes('/shared.'));
  assert.ok(chunk);
  server.pages[chunk] = {
    body: `${readFileSync(join(dist, chunk))};document.body.append('changed')`,
    headers: { 'content-type': 'text/javascript' },
  };
  const { said } = await open(page(element('tlrz-call-gauge')), async (opened) => {
    await settle(opened);
    assert.equal(await opened.evaluate(() => document.body.innerText.trim()), 'fallback');
  });
  delete server.pages[chunk];
  assert.match(said.join('\n'), /<tlrz-call-gauge> could not be loaded/);
});

for (const first of ['loader', 'single file']) {
  test(`beside the single file, each element is defined once: the ${first} first`, async () => {
    const single = '<script src="tlrz-infografik.js" defer></script>';
    const body = page(element('tlrz-call-gauge') + embed);
    const both =
      first === 'loader'
        ? body.replace('<body>', `${single}<body>`)
        : body.replace('<script type="module"', `${single}$&`);
    const { said, asked } = await open(both, (opened) => live(opened, 2));
    assert.deepEqual(said, []);
    assert.equal(
      asked.some((file) => file.includes('/define.')),
      first === 'loader',
    );
  });
}

test('beside another version it stays away, and the console names both', async () => {
  const older = "<script>globalThis[Symbol.for('tlrz-infografik')] = { singleFile: '0.0.9' };</script>";
  const body = page(element('tlrz-call-gauge')).replace('<script type="module"', `${older}$&`);
  const { said, asked } = await open(body, async () => {});
  assert.equal(said.length, 1);
  assert.match(String(said[0]), /loaded twice; version 0\.0\.9 stays, version .+ is left out/);
  assert.equal(
    asked.some((file) => file.includes('/define.')),
    false,
  );
});
