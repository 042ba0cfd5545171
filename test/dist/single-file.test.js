/// <reference lib="dom" />
/**
 * The single file shows what the modules show. It alone has the names of its properties shortened, so every state that
 * reads a name from a dataset, an attribute or a table of words is drawn from both and compared.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { instant, openBrowser, stopClocks } from '../docs/pages.js';
import { root, serve } from '../docs/serve.js';

/** Invented, with everything that the format knows. */
const everything = {
  id: 'example',
  organisation: { de: 'Beispiel', en: 'Example' },
  publisher: 'Beispielamt',
  timeZone: 'Pacific/Auckland',
  relations: [{ id: 'sizes', kind: 'same-ratio', ratios: [['storage', 'books'], ['storage', 'books']] }], // prettier-ignore
  editions: [
    {
      id: 'first',
      title: { de: 'Bericht', en: 'Report' },
      date: '2000-05-06',
      url: 'https://example.org/',
      figures: [
        { id: 'storage', value: 1.5, unit: 'GB', qualifier: 'at-least', period: 'as-published', scope: 'nur hier' },
        { id: 'books', value: 1234.5, confirmed: true, unit: 'book', qualifier: 'at-most', period: 'as-published' },
        { id: 'books-before', value: 2000, unit: 'book', qualifier: 'less-than', period: 'year-before' },
        { id: 'mails-per-day', value: 900, unit: 'mail', qualifier: 'just-over', period: 'per-day', sentence: 'Satz.' },
        { id: 'calls', value: 77, unit: 'call', period: 'per-day', window: [7.5, 9], planned: true },
        { id: 'plan', value: 3, unit: 'EUR', qualifier: 'in-total', period: 'until', until: 2040 },
        { id: 'split', value: 3, unit: 'MB', period: 'this-year-and-next', parts: [{ id: 'a', value: 3, label: 'x' }] },
      ],
    },
  ],
};
const wrong = { publisher: 'x', title: 'y', figures: [{ id: 'A', value: -1, until: 'soon', qualifer: 1 }] };

/** @type {[tag: string, attributes: Record<string, string>][]} */
const cases = [
  ...['both', 'published', 'before'].map((show) => /** @type {any} */ (['tlrz-storage-books', { show }])),
  ...['midnight', 'new-year', 'visit'].map((since) => /** @type {any} */ (['tlrz-mail-counter', { since }])),
  ...['window', 'hour', 'minute', 'second'].map((unit) => /** @type {any} */ (['tlrz-call-gauge', { unit }])),
  ['tlrz-mail-counter', { still: '' }],
  ['tlrz-call-gauge', { max: '40000', heading: 'Eigener Titel', 'heading-level': '5' }],
  ...['tlrz-storage-books', 'tlrz-mail-counter', 'tlrz-call-gauge'].flatMap((tag) =>
    [everything, wrong].map(
      (figures) => /** @type {any} */ ([tag, { figures: JSON.stringify(figures), 'show-faults': '' }]),
    ),
  ),
  ['tlrz-mail-counter', { src: './data.tlrz.json', edition: 'digitalisierungskabinett-1' }],
  ...['storage', 'funding', 'new-posts', 'archive-growth'].map(
    (name) => /** @type {any} */ (['tlrz-key-figure', { name, start: '' }]),
  ),
  ['tlrz-key-figure', { name: 'storage', 'no-unit': '' }],
  ...['plan', 'split'].map(
    (name) => /** @type {any} */ (['tlrz-key-figure', { name, figures: JSON.stringify(everything) }]),
  ),
];

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

/**
 * What a script shows of every case: text, names for assistive technology, and the picture's numbers.
 * @param {string} script
 */
async function shown(script) {
  const page = await browser.newPage();
  // Scripts are handed over by the test, past the policy of the page.
  await page.setBypassCSP(true);
  await stopClocks(page, instant('10:30'));
  await page.setViewport({ width: 700, height: 100_000 });
  await page.goto(`${server.url}gallery.css`);
  await page.addScriptTag({ content: script });
  const result = await page.evaluate(async (wanted) => {
    const frames = async () => {
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    };
    for (const lang of ['de', 'en', 'de-simple']) {
      for (const [tag, attributes] of wanted) {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries({ ...attributes, lang })) element.setAttribute(name, value);
        document.body.append(element);
      }
    }
    // So many draw one after the other, to leave the page free meanwhile; what draws nothing at all, the test names.
    const within = () => [...document.querySelectorAll('body > *')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const isBlank = (/** @type {ShadowRoot} */ { textContent }) => (textContent ?? '').trim().length <= 3;
    const settled = async () => {
      let [before, same] = ['', 0];
      for (let round = 0; round < 100 && same < 4; round++) {
        await frames();
        const now = within().map(({ innerHTML }) => innerHTML);
        const isSame = now.join() === before && !within().some(isBlank);
        same = isSame ? same + 1 : 0;
        before = now.join();
      }
    };
    await settled();
    // What a reader and a page do.
    const elements = within();
    for (const each of elements) {
      /** @type {HTMLElement | null} */ (each.querySelector('[part=data], [part=figure][popovertarget]'))?.click();
    }
    const marker = /** @type {any} */ (globalThis)[Symbol.for('tlrz-infografik')];
    const faults = marker['store-1'].change('mails-per-day', { value: -3 });
    marker['store-1'].change('mails-per-day', { value: 71_234, qualifier: 'about' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await settled();
    const parts = elements.map((shadow) => [
      /** @type {HTMLElement} */ (shadow.host).innerText,
      shadow.textContent?.replace(/\s+/g, ' '),
      ...[...shadow.querySelectorAll('[aria-label], path, text')].map((each) =>
        [...each.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
      ),
    ]);
    return { parts, faults };
  }, cases);
  await page.close();
  return result;
}

test('the single file shows, word for word and stroke for stroke, what the modules show', async () => {
  const modules = await build({
    entryPoints: [`${root}dist/modules/index.js`],
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['production'],
  });
  const expected = await shown(/** @type {{ text: string }} */ (modules.outputFiles[0]).text);
  const actual = await shown(readFileSync(`${root}dist/tlrz-infografik.js`, 'utf8'));
  assert.equal(expected.parts.length, cases.length * 3);
  assert.deepEqual(
    expected.parts.flatMap(([, text], index) => ((text ?? '').trim().length > 3 ? [] : [cases[index % cases.length]])),
    [],
    'everything shows something',
  );
  assert.equal(expected.faults[0]?.path, 'editions[0].figures[7].value');
  assert.deepEqual(actual, expected);
});

test('a page that was written by a script, without an address of its own, shows the wall', async () => {
  const page = await browser.newPage();
  await page.setContent('<tlrz-storage-books>Rund 978 Millionen Bücher</tlrz-storage-books>');
  await page.addScriptTag({ content: readFileSync(`${root}dist/tlrz-infografik.js`, 'utf8') });
  await page.waitForSelector('tlrz-storage-books >>> [part=picture]');
  await page.close();
});
