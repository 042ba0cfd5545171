/// <reference lib="dom" />
/**
 * What readers take along, by real downloads from the pages of the demo, under the strictest policy and under TYPO3's; each
 * file is then opened by a program that is not the page: a CSV parser, ajv, a browser that shows the SVG as a picture, an
 * image library.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { build } from 'esbuild';
import { PNG } from 'pngjs';
import { drawn, instant, openBrowser, stopClocks } from '../docs/pages.js';
import { policy, root, serve } from '../docs/serve.js';

const policies = {
  'the strictest policy': policy,
  "TYPO3's policy":
    "default-src 'self'; script-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; base-uri 'self'; frame-ancestors 'self'",
};

const articles = {
  'index.html': ['speicher-buecher', 'mail-zaehler', 'anruf-skala'],
  'einfach.html': ['speicher-buecher', 'mail-zaehler', 'anruf-skala'],
  'en.html': ['storage-books', 'mail-counter', 'call-gauge'],
};
const tags = ['tlrz-storage-books', 'tlrz-mail-counter', 'tlrz-call-gauge'];

/** @type {import('puppeteer-core').Browser} */
let browser;
const folder = mkdtempSync(join(tmpdir(), 'tlrz-'));
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/**
 * Opens an article, and counts what its policy forbids.
 * @param {string} url @param {'light' | 'dark'} scheme
 */
async function open(url, scheme) {
  const page = await browser.newPage();
  await stopClocks(page, instant('14:35'));
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width: 1000, height: 900 });
  await page.evaluateOnNewDocument(() => {
    const found = /** @type {string[]} */ ([]);
    Object.assign(globalThis, { violations: found });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      found.push(`${violatedDirective}: ${blockedURI}`),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  await drawn(page);
  return page;
}

/** Presses every button that saves a file. @param {import('puppeteer-core').Page} page @param {string} tag @param {string} into */
async function download(page, tag, into) {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: into });
  const table = await page.evaluate(async (name) => {
    const element = /** @type {Element} */ (document.querySelector(name));
    const within = /** @type {ShadowRoot} */ (element.shadowRoot);
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (within.querySelector(selector));
    const frames = async () => {
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    };
    element.scrollIntoView();
    await frames();
    find('[part=data]').click();
    while (!find('.forms')) await new Promise(requestAnimationFrame);
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (within.querySelectorAll('.save'))) {
      button.click();
      // Browsers ask the reader about pages that save too much at once.
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await frames();
    const texts = (/** @type {Element} */ row, /** @type {string} */ cells) =>
      [...row.querySelectorAll(cells)].map((cell) => (cell.textContent ?? '').trim());
    return {
      rows: [...within.querySelectorAll('tbody tr')].map((row) => texts(row, 'td')),
      status: find('[part=taken]').textContent,
      marks: [...within.querySelectorAll('[part=picture] path')].map((path) => path.getAttribute('d')),
    };
  }, tag);
  for (let round = 0; round < 100; round++) {
    const names = readdirSync(into);
    if (names.length >= 4 && !names.some((name) => name.endsWith('.crdownload'))) break;
    await wait(50);
  }
  return table;
}

const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(root, 'dist/data.schema.json'), 'utf8')),
);

for (const [article, names] of Object.entries(articles)) {
  for (const [title, held] of Object.entries(policies)) {
    const scheme = held === policy ? 'light' : 'dark';
    test(`${article}, ${scheme}, under ${title}: every file is saved, opens elsewhere and holds what is shown`, async () => {
      /** @type {Record<string, Buffer>} */
      const files = {};
      const server = await serve({ policy: held, files });
      const page = await open(server.url + article, scheme);
      const decimal = article === 'en.html' ? '.' : ',';
      try {
        for (const [index, tag] of tags.entries()) {
          const into = mkdtempSync(join(folder, 'files-'));
          const shown = await download(page, tag, into);
          const name = `tlrz-${names[index]}`;
          const kinds = ['csv', 'json', 'png', 'svg'];
          assert.deepEqual(
            readdirSync(into).sort(),
            kinds.map((kind) => `${name}.${kind}`),
          );
          assert.match(shown.status ?? '', new RegExp(`${name}\\.png`));
          const [csv, json, png, svg] = kinds.map((kind) => readFileSync(join(into, `${name}.${kind}`)));

          const [, ...rows] = /** @type {string[][]} */ (
            parse(csv, { bom: true, delimiter: decimal === ',' ? ';' : ',' })
          );
          assert.deepEqual(
            rows.map(([, value, period]) => [value, period]),
            shown.rows,
          );
          for (const row of rows) {
            assert.equal(row.length, 8);
            assert.match(row[3], decimal === ',' ? /^\d+(,\d+)?$/ : /^\d+(\.\d+)?$/);
          }

          assert.equal(validate(JSON.parse(json.toString())), true, JSON.stringify(validate.errors));

          for (const mark of shown.marks) assert.ok(svg.includes(`d="${mark}"`), `${name}.svg has ${mark}`);
          files[`/${name}.svg`] = svg;
          const viewer = await browser.newPage();
          await viewer.goto(`${server.url}gallery.css`);
          const size = await viewer.evaluate(async (src) => {
            const image = new Image();
            image.src = src;
            document.body.replaceChildren(image);
            document.body.style.setProperty('margin', '0');
            await image.decode();
            return { width: image.naturalWidth, height: image.naturalHeight };
          }, `/${name}.svg`);
          await viewer.setViewport({ ...size, deviceScaleFactor: 2 });
          const picture = PNG.sync.read(Buffer.from(await viewer.screenshot()));
          await viewer.close();

          const saved = PNG.sync.read(png);
          assert.deepEqual([saved.width, saved.height], [size.width * 2, size.height * 2]);
          assert.deepEqual([picture.width, picture.height], [saved.width, saved.height]);
          assert.deepEqual(different(saved, picture), [], `${name}.png is what ${name}.svg shows`);
          const surface = scheme === 'light' ? 255 : 40;
          assert.ok(
            scheme === 'light' ? saved.data[0] === surface : saved.data[0] < surface,
            'the surface of the theme',
          );
        }
        assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).violations), []);
      } finally {
        await page.close();
        server.close();
      }
    });
  }
}

/**
 * Where two pictures are not the same: in squares of 64 pixels, where more than a quarter of the pixels differ much.
 * @param {PNG} a @param {PNG} b
 */
function different(a, b) {
  const found = [];
  const square = 64;
  let inked = 0;
  for (let top = 0; top < a.height; top += square) {
    for (let left = 0; left < a.width; left += square) {
      let count = 0;
      for (let y = top; y < Math.min(top + square, a.height); y++) {
        for (let x = left; x < Math.min(left + square, a.width); x++) {
          const at = 4 * (y * a.width + x);
          const off = (/** @type {Buffer} */ one, /** @type {Buffer} */ other, /** @type {number} */ where) =>
            [0, 1, 2].some((channel) => Math.abs(one[at + channel] - other[where + channel]) > 100);
          if (off(a.data, b.data, at)) count++;
          if (off(a.data, a.data, 0)) inked++;
        }
      }
      if (count > square * square * 0.25) found.push(`${count} pixels in the square at ${left}, ${top}`);
    }
  }
  if (inked < a.width * a.height * 0.02) found.push(`nothing but ${inked} pixels drawn`);
  return found;
}

test('a frame that may not save files gives the text to copy, and shows it where copying is forbidden as well', async () => {
  const server = await serve();
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('/host')) return void request.continue();
      return void request.respond({
        contentType: 'text/html',
        body: '<iframe sandbox="allow-scripts" width="700" height="600" src="/index.html"></iframe>',
      });
    });
    await page.goto(`${server.url}host`, { waitUntil: 'networkidle0' });
    const frame = /** @type {import('puppeteer-core').Frame} */ (
      page.frames().find((each) => each.url().endsWith('index.html'))
    );
    const text = await frame.evaluate(async () => {
      const element = /** @type {HTMLElement} */ (document.querySelector('tlrz-call-gauge'));
      const within = /** @type {ShadowRoot} */ (element.shadowRoot);
      const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (within.querySelector(selector));
      const until = async (/** @type {string} */ selector) => {
        while (!find(selector)) await new Promise((resolve) => setTimeout(resolve, 20));
      };
      await until('[part=data]');
      find('[part=data]').click();
      await until('.copy');
      find('.copy').click();
      await until('textarea');
      return /** @type {HTMLTextAreaElement} */ (find('textarea')).value;
    });
    assert.match(text, /mehr als;Anrufe/);
  } finally {
    await page.close();
    server.close();
  }
});

/** The modules as one script of a page, in which the code that loads when it is used has an address of its own. */
async function modules() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'dist/modules/index.js')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['production'],
    plugins: [
      {
        name: 'apart',
        setup: ({ onResolve }) =>
          onResolve({ filter: /download-panel/ }, () => ({ path: '/download-panel.js', external: true })),
      },
    ],
  });
  return outputFiles[0].text;
}

test('a reader is told, in their language, when the code for it does not load; all else goes on', async () => {
  const told = {
    de: 'Das ließ sich nicht laden. Bitte laden Sie die Seite neu.',
    'de-simple': 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
    en: 'This could not be loaded. Please reload the page.',
  };
  const pages = Object.keys(told).map((lang) => [
    `/${lang}.html`,
    `<!doctype html><html lang="${lang}"><title>${lang}</title><script type="module" src="/modules.js"></script><tlrz-call-gauge></tlrz-call-gauge>`,
  ]);
  const server = await serve({ files: { ...Object.fromEntries(pages), '/modules.js': await modules() } });
  const page = await browser.newPage();
  const errors = /** @type {string[]} */ ([]);
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    for (const [lang, message] of Object.entries(told)) {
      await page.goto(`${server.url}${lang}.html`);
      await drawn(page);
      const found = await page.evaluate(async () => {
        const { shadowRoot } = /** @type {HTMLElement} */ (document.querySelector('tlrz-call-gauge'));
        const find = (/** @type {string} */ selector) =>
          /** @type {HTMLElement} */ (shadowRoot?.querySelector(selector));
        find('[part=data]').click();
        const end = performance.now() + 5_000;
        while (!find('[part=taken]')?.textContent && performance.now() < end) await new Promise(requestAnimationFrame);
        return [find('[part=taken]').textContent, Boolean(find('table'))];
      });
      assert.deepEqual(found, [message, true], lang);
    }
    assert.deepEqual(errors, []);
  } finally {
    await page.close();
    server.close();
  }
});

test('in the modules, the code for it loads when it is used; in the single file it is there', () => {
  const dist = join(root, 'dist');
  const text = 'text/csv';
  /** @param {string} file @param {RegExp} pattern @returns {string[]} */
  const imports = (file, pattern) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, specifier]) => join(dirname(file), specifier));
  /** @param {string} file @param {Set<string>} [seen] */
  const atOnce = (file, seen = new Set()) => {
    if (!seen.has(file)) {
      seen.add(file);
      for (const each of imports(file, /(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)) atOnce(each, seen);
    }
    return seen;
  };
  for (const entry of ['index', 'storage-books', 'mail-counter', 'call-gauge']) {
    const loaded = [...atOnce(join(dist, 'modules', `${entry}.js`))];
    assert.deepEqual(
      loaded.filter((file) => readFileSync(file, 'utf8').includes(text)),
      [],
    );
    const later = new Set(loaded.flatMap((file) => imports(file, /import\(\s*["'`](\.[^"'`]+)["'`]/g)));
    const holding = [...later].filter((file) => readFileSync(file, 'utf8').includes(text));
    assert.equal(holding.length, 1, `${entry}: ${[...later]}`);
  }
  const single = readFileSync(join(dist, 'tlrz-infografik.js'), 'utf8');
  assert.ok(single.includes(text));
  assert.doesNotMatch(single, /\bimport\(/);
});
