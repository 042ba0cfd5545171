/// <reference lib="dom" />
/** The iframe page: its height, its title, what its address may ask for, and whom the page around it believes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openBrowser } from '../docs/pages.js';
import { root } from '../docs/serve.js';
import { useEverything } from './actions.js';
import { live, policy, serveDist, settle, watchedPage } from './pages.js';

const edition = 'digitalisierungskabinett-1';
const graphics = ['storage-books', 'mail-counter', 'call-gauge'];
const languages = ['de', 'en', 'de-simple'];

/** The strict policy, and what a page needs besides to frame the infographics of another server. */
const hostPolicy = `${policy}; frame-src 'self'`;

/** @param {string} graphic @param {string} [query] */
const address = (graphic, query = '') => `embed.html?graphic=${graphic}&lang=de&edition=${edition}${query}`;
/** @param {string} body @param {boolean} [hosted] */
const page = (body, hosted = true) => ({
  body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title><link rel="icon" href="tlrz-embed.css">
    ${hosted ? '<script src="tlrz-embed-host.js" defer></script>' : ''}<body>${body}`,
  headers: { 'content-security-policy': hostPolicy },
});
/** @param {string} src @param {string} [attributes] */
const frame = (src, attributes = 'sandbox="allow-scripts"') =>
  `<iframe data-tlrz-frame ${attributes} src="${src}" title="Infografik" width="640" height="300"></iframe>`;

/** Inserts the host script when asked to. @type {import('./pages.js').Answer} */
const late = {
  body: `document.querySelector('button').onclick = () => import('./tlrz-embed-host.js');`,
};

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serveDist>>} */
let server;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveDist({ 'late.js': late })]);
});
after(async () => {
  server?.close();
  await browser?.close();
});

/** Opens a page and waits until its frames are drawn. @param {Parameters<typeof page>} of */
async function open(...of) {
  server.pages['host.html'] = page(...of);
  const { page: tab, said } = await watchedPage(browser);
  await tab.setViewport({ width: 800, height: 1600 });
  await tab.goto(`${server.url}host.html`, { waitUntil: 'networkidle0' });
  const inner = tab.frames().filter((each) => each.url().includes('/embed.html?graphic='));
  for (const each of inner) await live(each);
  await settle(tab);
  return { tab, said, inner };
}

/** @param {import('puppeteer-core').Page} tab */
const frameHeight = (tab) => tab.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);
/** @param {import('puppeteer-core').Frame} inner */
const contentHeight = (inner) =>
  inner.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** Waits until the frame is as high as its content. @param {import('puppeteer-core').Page} tab @param {import('puppeteer-core').Frame} inner */
async function fits(tab, inner) {
  for (let attempt = 0; attempt < 100; attempt++) {
    await settle(tab);
    const content = await contentHeight(inner);
    // A border of 2 px above and below is the browser's.
    if (Math.abs((await frameHeight(tab)) - 4 - content) <= 1) return content;
  }
  return assert.fail(`the frame is ${await frameHeight(tab)} px high, its content ${await contentHeight(inner)} px`);
}

for (const graphic of graphics) {
  test(`${graphic} in a sandbox: as high as its content, also when that changes, and not a word in the console`, async () => {
    const { tab, said, inner } = await open(frame(address(graphic)));
    const closed = await fits(tab, inner[0]);
    assert.ok(closed > 400);
    await inner[0].evaluate((tag) => {
      /** @type {HTMLElement} */ (document.querySelector(tag)?.shadowRoot?.querySelector('[part~=data]'))?.click();
    }, `tlrz-${graphic}`);
    const opened = await fits(tab, inner[0]);
    assert.ok(opened > closed + 40, 'the table has room');
    assert.match(await inner[0].title(), /\S.{8}/);
    assert.notEqual(await inner[0].title(), 'Infografik');
    const used = await useEverything(inner[0]);
    assert.ok(used[`tlrz-${graphic}`].length > 4);
    await fits(tab, inner[0]);
    // A frame cannot know whether it may hand over files; the browser says so if a reader wants one.
    assert.deepEqual(
      said.filter((text) => !text.startsWith('warn: Download is disallowed.')),
      [],
    );
    await tab.close();
  });
}

test('without a sandbox, too', async () => {
  const { tab, said, inner } = await open(frame(address('call-gauge'), ''));
  await fits(tab, inner[0]);
  assert.deepEqual(said, []);
  await tab.close();
});

test('a host script that comes late asks, and is told', async () => {
  const { tab, inner } = await open(
    `${frame(address('call-gauge'))}<button>late</button><script src="late.js"></script>`,
    false,
  );
  assert.equal(await frameHeight(tab), 304);
  await tab.click('button');
  await fits(tab, inner[0]);
  await tab.close();
});

test('a frame that is inserted later is sized as well', async () => {
  const { tab } = await open('');
  await tab.evaluate((src) => {
    const late = document.createElement('iframe');
    late.setAttribute('sandbox', 'allow-scripts');
    late.setAttribute('data-tlrz-frame', '');
    late.src = src;
    document.body.append(late);
  }, address('mail-counter'));
  const inner = await tab.waitForFrame((each) => each.url().includes('embed.html'));
  await live(inner);
  await fits(tab, inner);
  await tab.close();
});

test('two frames: each has its own height', async () => {
  const { tab, inner } = await open(
    graphics
      .slice(1)
      .map((graphic) => frame(address(graphic)))
      .join(''),
  );
  const heights = await Promise.all(inner.map(contentHeight));
  assert.notEqual(heights[0], heights[1]);
  await tab.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('iframe')].every(
        (each, index) => Math.abs(each.getBoundingClientRect().height - 4 - wanted[index]) <= 1,
      ),
    { timeout: 5000 },
    heights,
  );
  await tab.close();
});

test('nobody but the frame itself is believed, and only a height', async () => {
  const stranger = '<!doctype html><title>x</title><script src="stranger.js"></script>';
  server.pages['stranger.html'] = stranger;
  server.pages['stranger.js'] = {
    body: `parent.postMessage({ type: 'tlrz-height', height: 5000 }, '*');
      for (const each of [0, 1]) parent.frames[each]?.postMessage({ type: 'tlrz-height', height: 5000 }, '*');`,
  };
  const { tab, said, inner } = await open(frame(address('call-gauge')) + frame('stranger.html'));
  const height = await fits(tab, inner[0]);
  const untouched = await tab.evaluate(() => document.querySelectorAll('iframe')[1].getBoundingClientRect().height);
  assert.equal(untouched, 304, 'a frame of somebody else has no say');
  await tab.evaluate(() => postMessage({ type: 'tlrz-height', height: 7000 }, '*'));
  for (const wrong of [
    { type: 'tlrz-height', height: 1e9 },
    { type: 'tlrz-height', height: -5 },
    { type: 'tlrz-height', height: '500' },
    { type: 'tlrz-height', height: Number.NaN },
    { type: 'other', height: 500 },
    { height: 500 },
    null,
    'tlrz-height',
    500,
  ]) {
    await inner[0].evaluate((message) => parent.postMessage(message, '*'), wrong);
  }
  await settle(tab);
  assert.equal(await fits(tab, inner[0]), height);
  assert.deepEqual(said, []);
  await tab.close();
});

test('a frame without the mark keeps its own height', async () => {
  const { tab, inner } = await open(frame(address('call-gauge')).replace(' data-tlrz-frame', ''));
  assert.equal(inner.length, 1);
  await settle(tab);
  assert.equal(await frameHeight(tab), 304);
  await tab.close();
});

test('where scroll bars take room, height and width do not chase each other', async () => {
  const shown = await openBrowser({ ignoreDefaultArgs: ['--hide-scrollbars'] });
  try {
    for (const width of ['340', '380', '420', '100%']) {
      const { page: tab } = await watchedPage(shown);
      await tab.setViewport({ width: 375, height: 1200 });
      const tag = frame(address('call-gauge')).replace('width="640"', `width="${width}"`);
      server.pages['host.html'] = page(tag.replace('height="300"', 'height="1000"'));
      await tab.goto(`${server.url}host.html`, { waitUntil: 'networkidle0' });
      await settle(tab);
      const heights = await tab.evaluate(async () => {
        const seen = [];
        for (let round = 0; round < 40; round++) {
          await new Promise(requestAnimationFrame);
          seen.push(document.querySelector('iframe')?.getBoundingClientRect().height);
        }
        return [...new Set(seen.slice(-20))];
      });
      assert.equal(heights.length, 1, `${width}: ${heights}`);
      await tab.close();
    }
  } finally {
    await shown.close();
  }
});

test('a frame that shows something else now has no say', async () => {
  const other = await serveDist({
    'else.html': '<!doctype html><title>x</title><script src="else.js"></script>',
    'else.js': { body: `parent.postMessage({ type: 'tlrz-height', height: 5000 }, '*');` },
  });
  try {
    server.pages['leave.html'] = { body: '' };
    const { tab, inner } = await open(frame(address('call-gauge'), ''));
    const height = await fits(tab, inner[0]);
    await tab.setBypassCSP(true);
    server.pages['host.html'] = {
      body: /** @type {any} */ (page(frame(address('call-gauge'), ''))).body,
      headers: { 'content-security-policy': hostPolicy.replace("frame-src 'self'", 'frame-src *') },
    };
    await tab.reload({ waitUntil: 'networkidle0' });
    const again = tab.frames().find((each) => each.url().includes('embed.html'));
    await again?.goto(`${other.url}else.html`);
    await settle(tab);
    assert.ok(Math.abs((await frameHeight(tab)) - 4 - height) <= 1, `${await frameHeight(tab)}`);
    await tab.close();
  } finally {
    other.close();
  }
});

test('an address sets what is on the list, and nothing else', async () => {
  const query =
    '&since=new-year&still&heading-level=2&heading=Falsch&figures={}&src=data.tlrz.json&onclick=x&style=color:red&unit=hour&scheme=dark';
  const { page: tab, said } = await watchedPage(browser);
  await tab.goto(server.url + address('mail-counter', query), { waitUntil: 'networkidle0' });
  await live(tab);
  const { names, lang, scheme } = await tab.evaluate(() => ({
    names: document.querySelector('tlrz-mail-counter')?.getAttributeNames().sort(),
    lang: document.documentElement.lang,
    scheme: getComputedStyle(document.documentElement).colorScheme,
  }));
  assert.deepEqual(names, ['edition', 'heading-level', 'since', 'still']);
  assert.equal(lang, 'de');
  assert.equal(scheme, 'dark');
  assert.deepEqual(said, []);
  await tab.close();
});

for (const lang of languages) {
  test(`lang=${lang} is the language of the page and of its title`, async () => {
    const { page: tab } = await watchedPage(browser);
    await tab.goto(`${server.url}embed.html?graphic=call-gauge&lang=${lang}&edition=${edition}`);
    await live(tab);
    await settle(tab);
    const { declared, title, heading } = await tab.evaluate(() => ({
      declared: document.documentElement.lang,
      title: document.title,
      heading: document
        .querySelector('tlrz-call-gauge')
        ?.shadowRoot?.querySelector('[part=title]')
        ?.textContent?.trim(),
    }));
    assert.equal(declared, lang);
    assert.equal(title, heading);
    await tab.close();
  });
}

test('an unknown graphic, an unknown edition, a blocked script: the sentences stay readable', async () => {
  const read = async (/** @type {string} */ path, /** @type {RegExp | undefined} */ blocked = undefined) => {
    const { page: tab } = await watchedPage(browser);
    await tab.setRequestInterception(true);
    tab.on('request', (request) => (blocked?.test(request.url()) ? request.abort() : request.continue()));
    await tab.goto(server.url + path, { waitUntil: 'networkidle0' });
    await settle(tab);
    const text = await tab.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));
    await tab.close();
    return text;
  };
  const all = [/21\.000/, /70\.000/, /978/];
  for (const text of [
    await read('embed.html?graphic=constructor'),
    await read('embed.html'),
    await read(address('call-gauge'), /tlrz-embed\.js/),
  ]) {
    for (const number of all) assert.match(text, number);
  }
  for (const text of [
    await read(address('call-gauge'), /tlrz-infografik\.js/),
    await read('embed.html?graphic=call-gauge&lang=de&edition=gibt-es-nicht'),
  ]) {
    assert.match(text, /mehr als 21\.000/i);
    assert.match(text, /Finanzministerium/);
    assert.doesNotMatch(text, /70\.000/);
  }
});

/** The table of heights in the README: graphic, height up from 600 px, height below. */
const table = [
  ...readFileSync(join(root, 'demo/cms/iframe/README.md'), 'utf8').matchAll(
    /^\| `([a-z-]+)` +\| (\d+) +\| (\d+) +\|$/gm,
  ),
].map(([, graphic, wide, narrow]) => ({ graphic, heights: { 600: Number(wide), 320: Number(narrow) } }));

test('the fixed heights of the README are enough without the host script, and not much more than that', async () => {
  assert.deepEqual(
    table.map(({ graphic }) => graphic),
    graphics,
  );
  for (const { graphic, heights } of table) {
    for (const [width, height] of Object.entries(heights)) {
      const real = [];
      for (const lang of languages) {
        const { page: tab } = await watchedPage(browser);
        await tab.setViewport({ width: Number(width), height });
        await tab.goto(`${server.url}embed.html?graphic=${graphic}&lang=${lang}&edition=${edition}`);
        await live(tab);
        await settle(tab);
        real.push(await tab.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
        await tab.close();
      }
      const needed = Math.max(...real);
      assert.ok(needed <= height && height < needed * 1.15, `${graphic} at ${width} px: ${real} of ${height}`);
    }
  }
});
