/// <reference lib="dom" />
/** Under strict policies everything works, whatever a reader does, and nobody hears of a violation. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser } from '../docs/pages.js';
import { useEverything } from './actions.js';
import { live, policy, serveDist, settle, typo3Policy, watchedPage } from './pages.js';

const edition = 'edition="digitalisierungskabinett-1"';
const elements = `
<div><tlrz-storage-books ${edition}>rund 978 Millionen Bücher</tlrz-storage-books></div>
<div><tlrz-mail-counter ${edition} rolling>knapp 70.000 Mails</tlrz-mail-counter></div>
<div><tlrz-call-gauge ${edition} unit="second">mehr als 21.000 Anrufe</tlrz-call-gauge></div>
<p>Es sind <tlrz-key-figure name="procedures" ${edition}>etwa 250</tlrz-key-figure> Verfahren.</p>
<div><tlrz-call-gauge src="data.tlrz.json" ${edition}>mehr als 21.000 Anrufe</tlrz-call-gauge></div>`;

/** @param {string} body @param {string} [attributes] of the script */
const page = (
  body,
  attributes = 'type="module"',
) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title>
<link rel="icon" href="tlrz-embed.css"><link rel="stylesheet" href="tlrz-infografik.css">
<script ${attributes} src="tlrz-infografik.js"></script><body>${body}`;

/** @type {Record<string, { policy: string, html: string }>} */
const cases = {
  'the strict policy': { policy, html: page(elements) },
  'TYPO3’s policy without a nonce': { policy: typo3Policy(), html: page(elements) },
  'TYPO3’s policy with a nonce': {
    policy: typo3Policy('r4nd0m'),
    html: page(elements, 'type="module" nonce="r4nd0m"'),
  },
};

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serveDist>>} */
let server;
before(async () => {
  const pages = Object.values(cases).map((each, index) => [
    `${index}.html`,
    { body: each.html, headers: { 'content-security-policy': each.policy } },
  ]);
  const sandboxed = {
    body: page(elements, 'defer'),
    headers: { 'content-security-policy': `sandbox allow-scripts; ${policy}` },
  };
  [browser, server] = await Promise.all([
    openBrowser(),
    serveDist({ ...Object.fromEntries(pages), 'sandboxed.html': sandboxed }),
  ]);
});
after(async () => {
  server?.close();
  await browser?.close();
});

/** What each element has to offer at least, so that nothing is skipped unnoticed. */
const least = { 'tlrz-storage-books': 12, 'tlrz-mail-counter': 6, 'tlrz-call-gauge': 7, 'tlrz-key-figure': 1 };

/** @param {string} url */
async function quiet(url) {
  const { page: tab, said } = await watchedPage(browser);
  await tab.setViewport({ width: 800, height: 1200 });
  await tab.goto(url, { waitUntil: 'networkidle0' });
  await live(tab, 4);
  await settle(tab);
  const used = await useEverything(tab);
  for (const [tag, number] of Object.entries(least)) {
    assert.ok((used[tag] ?? []).length >= number, `${tag}: ${JSON.stringify(used[tag])}`);
  }
  await tab.emulateMediaType('print');
  await settle(tab);
  await tab.emulateMediaType('screen');
  await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await settle(tab);
  // A page cannot know whether it may hand over files; the browser says so if a reader wants one.
  assert.deepEqual(
    said.filter((text) => !text.startsWith('warn: Download is disallowed.')),
    [],
  );
  await tab.close();
}

for (const [index, title] of Object.keys(cases).entries()) {
  test(`under ${title}, nothing a reader does is refused or complained of`, () => quiet(`${server.url}${index}.html`));
}

test('in a sandbox that allows nothing but scripts, neither', () => quiet(`${server.url}sandboxed.html`));

test('this test would hear a violation', async () => {
  server.pages['violating.html'] = {
    body: '<!doctype html><title>x</title><p style="color: red">x</p>',
    headers: { 'content-security-policy': policy },
  };
  const { page: tab, said } = await watchedPage(browser);
  await tab.goto(`${server.url}violating.html`, { waitUntil: 'networkidle0' });
  await settle(tab);
  assert.match(said.join('\n'), /violation of style-src/);
  await tab.close();
});
