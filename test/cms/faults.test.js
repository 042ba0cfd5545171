/// <reference lib="dom" />
/** What readers see where something fails, and that nothing moves then; and the script more than once on a page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openBrowser } from '../docs/pages.js';
import { root } from '../docs/serve.js';
import { live, policy, serveDist, settle, watchedPage } from './pages.js';

const dist = join(root, 'dist');
const edition = 'digitalisierungskabinett-1';
/** @type {Record<string, string>} */
const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
const embed = readFileSync(join(dist, 'embed/call-gauge.de.html'), 'utf8').replace('src="', 'src="embed/');
const tag = (attributes = '') =>
  `<div><tlrz-call-gauge edition="${edition}" ${attributes}><strong>Mehr als 21.000 Anrufe</strong> von 10 bis 12&nbsp;Uhr. <small>Quelle: Thüringer Finanzministerium.</small></tlrz-call-gauge></div>`;
const right = '<script type="module" src="tlrz-infografik.js"></script>';

/** @param {string} script @param {string} body */
const page = (script, body) =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title><link rel="stylesheet" href="tlrz-infografik.css">${script}<body><p>Vorher.</p>${body}<p>Nachher.</p>`;

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
 * @param {string} html
 * @param {{ policy?: string, alive?: number, waits?: boolean }} [options]
 */
async function look(html, options = {}) {
  const { alive = 0 } = options;
  server.pages['page.html'] = { body: html, headers: { 'content-security-policy': options.policy ?? policy } };
  const { page: tab, said } = await watchedPage(browser);
  await tab.setViewport({ width: 800, height: 3000 });
  await tab.goto(`${server.url}page.html`, { waitUntil: 'networkidle0' });
  if (alive) await live(tab, alive);
  await settle(tab);
  const found = await tab.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const visible = [...document.querySelectorAll('body *')]
      .filter((each) => each.getClientRects().length > 0)
      .map((each) => each.textContent);
    return {
      text: `${visible.join(' ')} ${roots.map(({ textContent }) => textContent).join(' ')}`.replaceAll(/\s+/g, ' '),
      alive: roots.filter((each) => each.querySelector('svg[role="img"]')).length,
      shift: /** @type {any} */ (globalThis).shift,
      height: document.querySelector('tlrz-call-gauge')?.getBoundingClientRect().height,
    };
  });
  await tab.close();
  return { ...found, said };
}

/** @type {Record<string, { script: string, policy?: string, attributes?: string, alive?: number }>} */
const faults = {
  'the script is blocked by the policy': {
    script: right,
    policy: policy.replace("script-src 'self'", "script-src 'none'"),
  },
  'the script is not there': { script: '<script type="module" src="gibt-es-nicht.js"></script>' },
  'the hash is wrong': {
    script: `<script src="tlrz-infografik.js" integrity="${hashes['tlrz-infografik.css']}" defer></script>`,
  },
  'the data are not there': { script: right, attributes: 'src="gibt-es-nicht.json"' },
  'the data are forbidden by connect-src': {
    script: right,
    attributes: 'src="data.tlrz.json"',
    policy: policy.replace("connect-src 'self'", "connect-src 'none'"),
  },
};
for (const [title, { script, attributes = '', ...rest }] of Object.entries(faults)) {
  for (const [form, body] of Object.entries({
    tag: tag(attributes),
    embed: embed.replace(' lang=', ` data-${attributes || 'x=""'} lang=`),
  })) {
    // A tag that cannot get its figures gives up the place of its picture: no hole stays on the page.
    const givesUp = form === 'tag' && attributes !== '';
    test(`${title}: the ${form} is readable, and ${givesUp ? 'no hole stays' : 'nothing moves'}`, async () => {
      const { text, shift, height = 0, said } = await look(page(script, body), rest);
      assert.match(text, /mehr als 21\.000/i);
      assert.match(text, /Finanzministerium/);
      assert.match(text, /Nachher/);
      if (givesUp) assert.ok(height > 0 && height < 50, `${height} px for one line`);
      else assert.equal(shift, 0);
      assert.ok(said.length > 0, 'whoever looks is told why');
    });
  }
}

test('the published hash lets the script run, from another server too', async () => {
  const other = await serveDist();
  try {
    const script = `<script type="module" src="${other.url}tlrz-infografik.js" integrity="${hashes['tlrz-infografik.js']}" crossorigin></script>`;
    const from = policy.replace("script-src 'self'", `script-src ${other.url}`);
    const { alive, said } = await look(page(script, tag()), { policy: from, alive: 1 });
    assert.equal(alive, 1);
    assert.deepEqual(said, []);
  } finally {
    other.close();
  }
});

const classic = '<script src="tlrz-infografik.js" defer></script>';
/** The same with another version number. */
const newer = () => readFileSync(join(dist, 'tlrz-infografik.js'), 'utf8').replaceAll('0.1.0', '9.9.9');
const hashedFile = Object.keys(hashes).find((name) => /^tlrz-infografik\.[0-9a-f]+\.js$/.test(name));

/** @type {Record<string, [scripts: string, warnings: number]>} */
const twice = {
  'the same file twice': [right + classic, 0],
  'a classic script, then a module': [`<script src="tlrz-infografik.js"></script>${right}`, 0],
  'two addresses of the file': [`${right}<script type="module" src="${hashedFile}"></script>`, 0],
  'two versions': [
    `${right}<script type="module" src="newer.js"></script><script src="newer.js?again" defer></script>`,
    1,
  ],
};
for (const [title, [scripts, most]] of Object.entries(twice)) {
  test(`${title}: every tag and embed is alive once, from one store, without an error`, async () => {
    server.pages['newer.js'] = { body: newer() };
    const key = `<p><tlrz-key-figure name="procedures" edition="${edition}">etwa 250</tlrz-key-figure></p>`;
    const body = `${tag()}${tag().replaceAll('call-gauge', 'mail-counter')}${tag().replaceAll('call-gauge', 'storage-books')}${key}${embed}`;
    const { alive, said } = await look(page(scripts, body), { alive: 4 });
    assert.equal(alive, 4);
    assert.deepEqual(
      said.filter((each) => !each.startsWith('warn: ')),
      [],
    );
    assert.ok(said.length <= most, said.join('\n'));
    if (most) assert.match(said.join(), /0\.1\.0.*9\.9\.9/);
  });
}

test('embeds and tags that come late, move or are cloned, as Turbo does, are alive once', async () => {
  server.pages['page.html'] = {
    body: page(right, '<main></main>'),
    headers: { 'content-security-policy': `${policy}; frame-src 'self'` },
  };
  const { page: tab, said } = await watchedPage(browser);
  await tab.setViewport({ width: 800, height: 3000 });
  await tab.goto(`${server.url}page.html`, { waitUntil: 'networkidle0' });
  /** Each embed and tag of the page, and how many infographics it is. */
  const counts = async () => {
    await settle(tab);
    return tab.evaluate(() =>
      [...document.querySelectorAll('[data-tlrz], main > div > tlrz-call-gauge')].map(
        (host) =>
          [host, ...host.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot?.querySelector('svg[role="img"]'))
            .length,
      ),
    );
  };
  // As Turbo does: another document is parsed, and what is in it moves into this one.
  const visit = () =>
    tab.evaluate(async () => {
      const other = document.createElement('iframe');
      other.src = 'fragment.html';
      document.body.append(other);
      await new Promise((resolve) => other.addEventListener('load', resolve));
      const { childNodes } = /** @type {Document} */ (other.contentDocument).body;
      document
        .querySelector('main')
        ?.replaceChildren(...[...childNodes].map((node) => document.importNode(node, true)));
      other.remove();
    });
  server.pages['fragment.html'] = `<!doctype html><html lang="de"><title>x</title><body>${embed}${tag()}`;
  await visit();
  await live(tab, 2);
  assert.deepEqual(await counts(), [1, 1]);
  await tab.evaluate(() =>
    document.querySelector('main')?.append(/** @type {Element} */ (document.querySelector('figure'))),
  );
  assert.deepEqual(await counts(), [1, 1]);
  await tab.evaluate(() => {
    const main = /** @type {HTMLElement} */ (document.querySelector('main'));
    main.append(...[...main.children].map((each) => each.cloneNode(true)));
  });
  await live(tab, 4);
  assert.deepEqual(await counts(), [1, 1, 1, 1]);
  // A Turbo visit: the body is kept as a clone, replaced, and put back.
  await tab.evaluate(() => {
    const kept = document.body.cloneNode(true);
    document.body.replaceWith(document.createElement('body'));
    document.body.replaceWith(kept);
  });
  await live(tab, 4);
  assert.deepEqual(await counts(), [1, 1, 1, 1]);
  assert.deepEqual(said, []);
  await tab.close();
});
