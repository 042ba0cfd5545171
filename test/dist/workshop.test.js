/**
 * The editor's page as it is built, from a pasted release to a page that is made from the downloaded archive alone: served
 * under the strictest policy, with nothing sent and nothing in the console.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { strFromU8 } from 'fflate';
import { PNG } from 'pngjs';
import { drawn, openBrowser } from '../docs/pages.js';
import { root, serve } from '../docs/serve.js';
import { choose, download, fill, press, settled, unpacked } from './workshop-page.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const release = readFileSync(`${root}test/data/press-release.de.txt`, 'utf8');

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {string} */
let downloads;
before(async () => {
  downloads = mkdtempSync(join(tmpdir(), 'tlrz-workshop-'));
  [browser, server] = await Promise.all([openBrowser(), serve()]);
});
after(async () => {
  for (const close of closing) close();
  server.close();
  await browser.close();
  rmSync(downloads, { recursive: true, force: true });
});

/** Faults and requests of the pages that are open. @type {string[]} */
const console_ = [];
/** @type {string[]} */
const requests = [];

/** The workshop in a browser of its own, which has kept nothing yet. @param {{ width?: number, query?: string }} [options] */
async function openWorkshop({ width = 1280, query = '' } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  console_.length = requests.length = 0;
  page.on('console', (message) => console_.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console_.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => dialog.accept());
  await page.setViewport({ width, height: 900 });
  await page.goto(`${server.url}workshop.html${query}`, { waitUntil: 'networkidle0' });
  await page.waitForSelector('workshop-page h1');
  return page;
}

/** Opens a figure of the list by its name. @param {import('puppeteer-core').Page} page @param {number} index */
async function openFigure(page, index) {
  await page.evaluate((at) => {
    const figures = document.querySelectorAll('workshop-figure details.figure');
    /** @type {HTMLDetailsElement} */ (figures[at]).open = true;
  }, index);
  await settled(page);
}

/** A page of the archive, served alone: nothing but its files is there. @param {Record<string, Uint8Array>} files @param {string} name @param {boolean} hasScript */
async function pageOf(files, name, hasScript) {
  const alone = await serve({
    files: Object.fromEntries(Object.entries(files).map(([path, content]) => [`/kit/${path}`, Buffer.from(content)])),
  });
  const page = await browser.newPage();
  /** @type {string[]} */
  const faults = [];
  // What was not found is told by its answer, below.
  page.on('console', (message) => {
    if (!message.text().startsWith('Failed to load resource')) faults.push(message.text());
  });
  page.on('requestfailed', (request) => faults.push(request.url()));
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname !== '/favicon.ico' && !pathname.startsWith('/kit/')) faults.push(pathname);
    if (pathname.startsWith('/kit/') && response.status() !== 200) faults.push(`${response.status()} ${pathname}`);
  });
  await page.setJavaScriptEnabled(hasScript);
  await page.goto(`${alone.url}kit/${name}`, { waitUntil: 'networkidle0' });
  if (hasScript) {
    await page.waitForSelector('tlrz-storage-books');
    await page.evaluate(() => document.querySelectorAll('[data-tlrz]').forEach((each) => each.scrollIntoView()));
    await drawn(page);
  }
  closing.push(() => alone.close());
  return { page, faults };
}

/** What is still open at the end, also of tests that fail. @type {(() => void)[]} */
const closing = [];

/** What readers see of the infographics of a page: title, sentence, what the picture tells, source. @param {import('puppeteer-core').Page} page */
const shown = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-tlrz]')].map((embed) => {
      const alive = embed.querySelector('tlrz-storage-books, tlrz-mail-counter, tlrz-call-gauge');
      const picture = alive?.shadowRoot?.querySelector('svg[role=img]') ?? embed.querySelector('img');
      return {
        name: embed.getAttribute('data-tlrz'),
        isAlive: Boolean(alive),
        title: embed.querySelector('h3')?.textContent,
        sentence: embed.querySelector('p')?.textContent,
        picture: picture?.getAttribute('aria-label') ?? picture?.getAttribute('alt'),
        isDrawn: picture instanceof HTMLImageElement ? picture.naturalWidth > 0 : Boolean(picture),
        source: embed.querySelector('figcaption')?.textContent,
        rows: embed.querySelectorAll('tbody tr').length,
      };
    }),
  );

/** The file of a static embed of the build. @param {string} name */
const built = (name) => readFileSync(`${root}dist/embed/${name}`, 'utf8');

/** What changes with the name of an edition and with figures that travel inside. @param {string} html */
const withoutPins = (html) => html.replace(/ data-(edition|figures)="[^"]*"/g, '');

describe('the workshop', () => {
  test('leads from the pasted release to a page that shows the same as the built-in edition', async () => {
    const page = await openWorkshop();
    await fill(page, 'release-text', release);
    // It is the release that is built in: that is said before anything is confirmed, and it can be read all the same.
    assert.match(await page.$eval('#built-in', (each) => each.textContent ?? ''), /schon eingebaut/);
    assert.equal(await page.$eval('#built-in a', (each) => each.getAttribute('href')), '#step-take');
    assert.equal(await page.$('workshop-found'), null);
    // Not into the edition that is there: that is another release.
    await press(page, /Trotzdem Zahlen suchen/);
    for (const [language, title] of [
      ['de', 'Pressemitteilung zum ersten Digitalisierungskabinett'],
      ['en', 'press release on the first digitalisation cabinet'],
      ['de-simple', 'Presse-Mitteilung zum ersten Digitalisierungs-Kabinett'],
    ]) {
      await fill(page, `f-editions-1-title-${language}`, title);
    }
    const found = await page.$$eval('workshop-found', (all) => all.length);
    assert.equal(found, 17);
    for (let at = 0; at < found; at++) await press(page, /Stimmt, übernehmen/, `#found-${at}`);
    // The headline of the page that it stands on; the built-in title is another.
    await press(page, /Weglassen/, '#source-0');
    assert.equal(await page.$$eval('.fault', (all) => all.length), 0);
    // The source contradicts itself: that is said, and published as it is.
    await press(page, /Gesehen, so lassen/);

    const files = unpacked(await download(page, /Archiv herunterladen/, downloads));
    for (const name of readdirSync(`${root}dist/embed`).filter((each) => each.endsWith('.svg'))) {
      assert.equal(strFromU8(files[`embed/${name}`]), built(name), name);
    }
    for (const name of ['storage-books.de.html', 'mail-counter.en.minimal.html', 'call-gauge.de-simple.html']) {
      assert.equal(withoutPins(strFromU8(files[`embed/${name}`])), withoutPins(built(name)), name);
    }
    const still = await pageOf(files, 'pages/all.de.html', false);
    const alive = await pageOf(files, 'pages/all.de.html', true);
    const [withoutScript, withScript] = await Promise.all([still, alive].map(({ page: each }) => shown(each)));
    assert.deepEqual([still.faults, alive.faults], [[], []]);

    const own = await browser.newPage();
    await own.goto(`${server.url}einbetten-ohne.html`, { waitUntil: 'networkidle0' });
    const published = (await shown(own)).slice(0, 3);
    await own.close();
    assert.deepEqual(withoutScript.map(({ name }) => name).sort(), ['call-gauge', 'mail-counter', 'storage-books']);
    for (const each of withoutScript) {
      assert.ok(each.isDrawn && !each.isAlive && each.rows > 0, each.name ?? '');
      const same = published.find(({ name }) => name === each.name);
      if (same) assert.deepEqual(each, same);
    }
    assert.ok(published.some(({ name }) => withoutScript.some((each) => each.name === name)));
    assert.deepEqual(
      withScript.map(({ name, isAlive, isDrawn, title, sentence }) => ({ name, isAlive, isDrawn, title, sentence })),
      withoutScript.map(({ name, title, sentence }) => ({ name, isAlive: true, isDrawn: true, title, sentence })),
    );

    assert.deepEqual(console_, []);
    const foreign = requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('blob:'));
    assert.deepEqual(foreign, []);
    await page.browserContext().close();
  });

  test('leads from an invented release with parts, a day and a link to the same files as the command line', async () => {
    const page = await openWorkshop();
    await press(page, /Mit eigenen Zahlen neu beginnen/);
    await fill(page, 'f-publisher-de', 'Rechenzentrum Beispielstadt (erfunden)');
    await fill(page, 'f-organisation-de', 'Rechenzentrum Beispielstadt (erfunden)');
    await fill(
      page,
      'release-text',
      'Tag der offenen Tür im Rechenzentrum\n\n' +
        'Das Rechenzentrum Beispielstadt hält rund 5400 Terabyte Speicher vor, davon 3.600 TB für die Produktion und 1.800 TB für die Sicherung. ' +
        'Das entspricht etwa 2,1 Milliarden Büchern mit 480 Seiten. Am 3. März 2021 war es für 45 Gäste von 10 bis 16 Uhr geöffnet. ' +
        'Im Mai folgt der nächste Tag. Mehr: https://beispielstadt.example/tag.',
    );
    await press(page, /Zahlen suchen/);
    // A part waits for its whole.
    await press(page, /Stimmt, übernehmen/, '#found-1');
    assert.match(await page.$eval('#found-1 .fault', (each) => each.textContent ?? ''), /Zuerst „Speicher“/);
    for (const at of [0, 1, 2, 3, 4]) await press(page, /Stimmt, übernehmen/, `#found-${at}`);
    await press(page, /Weglassen/, '#found-5');
    // Headline, day and address: none is in the edition before it is confirmed.
    const sourceFields = () =>
      page.evaluate(() =>
        ['title-de', 'date', 'url'].map(
          (name) => /** @type {HTMLInputElement} */ (document.getElementById(`f-editions-0-${name}`)).value,
        ),
      );
    assert.deepEqual(await sourceFields(), ['', '', '']);
    for (const at of [0, 1, 3]) await press(page, /Stimmt, übernehmen/, `#source-${at}`);
    // A month is no day: it is offered as it stands there, and nobody completes it.
    assert.match(await page.$eval('#source-2 .hint', (each) => each.textContent ?? ''), /nur „Mai“/);
    await press(page, /Stimmt, übernehmen/, '#source-2');
    assert.match(await page.$eval('#source-2 .fault', (each) => each.textContent ?? ''), /„Mai“ ist kein Tag/);
    await press(page, /Weglassen/, '#source-2');
    assert.deepEqual(await sourceFields(), [
      'Tag der offenen Tür im Rechenzentrum',
      '3. März 2021',
      'https://beispielstadt.example/tag',
    ]);
    const carried = await page.$$eval('workshop-figures li', (all) =>
      all.map((each) => each.textContent?.replace(/\s+/g, ' ').trim()),
    );
    assert.ok(
      carried.some((line) => /Speicher als Bücherwand: geht/.test(line ?? '')),
      carried.join('\n'),
    );
    assert.ok(
      carried.some((line) => /Anrufe als Bogen: braucht noch Anrufe/.test(line ?? '')),
      carried.join('\n'),
    );

    const files = unpacked(await download(page, /Archiv herunterladen/, downloads));
    const data = JSON.parse(strFromU8(files['data.json']));
    const [edition] = data.editions;
    assert.deepEqual([edition.date, edition.url], ['2021-03-03', 'https://beispielstadt.example/tag']);
    assert.deepEqual(
      edition.figures.map((/** @type {any} */ { id, value, qualifier }) => [id, value, qualifier]),
      [
        ['storage', 5400, 'around'],
        ['books', 2.1e9, 'about'],
        ['pages-per-book', 480, undefined],
      ],
    );
    assert.deepEqual(
      edition.figures[0].parts.map((/** @type {any} */ { id, value }) => [id, value]),
      [
        ['produktion', 3600],
        ['sicherung', 1800],
      ],
    );

    // The command line writes the same files from the same figures.
    const folder = mkdtempSync(join(downloads, 'cli-'));
    writeFileSync(join(folder, 'data.json'), files['data.json']);
    const args = ['render', '--data', join(folder, 'data.json'), '--out', join(folder, 'out'), '--no-png'];
    const { status, stderr } = spawnSync(process.execPath, [`${root}dist/cli/tlrz-infografik.js`, ...args], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const written = readdirSync(join(folder, 'out')).sort();
    assert.ok(written.length >= 9);
    for (const name of written) {
      assert.equal(strFromU8(files[`embed/${name}`]), readFileSync(join(folder, 'out', name), 'utf8'), name);
    }

    const share = PNG.sync.read(Buffer.from(files['embed/storage-books.de.share.png']));
    assert.deepEqual([share.width, share.height], [1200, 630]);
    const alive = await pageOf(files, 'pages/storage-books.de.html', true);
    const [infographic] = await shown(alive.page);
    const text = await alive.page.evaluate(() => {
      const { shadowRoot } = /** @type {HTMLElement} */ (document.querySelector('tlrz-storage-books'));
      return shadowRoot?.textContent ?? '';
    });
    assert.deepEqual(alive.faults, []);
    assert.ok(infographic?.isAlive && infographic.isDrawn);
    assert.match(`${infographic.sentence}`, /5400/);
    assert.match(`${infographic.source}`, /3\.3\.2021/);
    assert.match(text + infographic.picture, /Produktion/);
    assert.deepEqual(console_, []);
    await page.browserContext().close();
  });

  test('lets no second number of a release replace the first unseen', async () => {
    const page = await openWorkshop();
    await fill(
      page,
      'release-text',
      'Das Rechenzentrum hält rund 3400 Terabyte Speicher vor. Belegt waren etwa 2100 Terabyte Speicher.',
    );
    // Nobody is named: whose release it is, is asked, and nothing is begun before.
    await press(page, /Zahlen suchen/);
    assert.match(
      await page.$eval('workshop-release .fault', (each) => each.textContent ?? ''),
      /kommt im Text nicht vor/,
    );
    assert.equal(await page.$('.found'), null);
    await choose(page, 'release-target', 'next');
    await press(page, /Zahlen suchen/);
    await fill(page, 'found-1-id', 'storage');
    for (const at of [0, 1]) await press(page, /Stimmt, übernehmen/, `#found-${at}`);
    assert.match(await page.$eval('#found-1 .fault', (each) => each.textContent ?? ''), /schon den Wert 3400/);
    const storage = () =>
      page.$$eval('workshop-figures summary', (all) =>
        all.map((each) => each.textContent?.replace(/\s+/g, ' ').trim()).find((text) => text?.startsWith('Speicher ')),
      );
    assert.equal(await storage(), 'Speicher rund 3400 Terabyte');
    // What is missing is named, and only that.
    await fill(page, 'found-1-period', '');
    await press(page, /Stimmt, übernehmen/, '#found-1');
    assert.equal(await page.$eval('#found-1 .fault', (each) => each.textContent), 'Bitte noch angeben: Zeitraum.');
    await fill(page, 'found-1-period', 'as-published');
    // Who wants to replace it takes the first back.
    await press(page, /Doch ändern/);
    assert.equal(await storage(), 'Speicher noch leer, bleibt weg. Bisher: 2280 Terabyte.');
    await press(page, /Weglassen/, '#found-0');
    await press(page, /Stimmt, übernehmen/, '#found-1');
    assert.equal(await storage(), 'Speicher etwa 2100 Terabyte');
    assert.deepEqual(console_, []);
    await page.browserContext().close();
  });

  test('offers every setting of every infographic by a name in both languages, and every field of the format', async () => {
    const own = ['src', 'edition', 'figures', 'bare', 'show-faults'];
    for (const language of ['de', 'en']) {
      const page = await openWorkshop({ query: `?lang=${language}` });
      for (const name of ['storage-books', 'mail-counter', 'call-gauge']) {
        await choose(page, 'graphic', name);
        const { attributes, fields } = await page.evaluate((tag) => {
          const { observedAttributes } = /** @type {any} */ (customElements.get(tag));
          const all = [...document.querySelectorAll('workshop-settings [id^=option-]')].filter((each) =>
            each.matches('input, select'),
          );
          return {
            attributes: /** @type {string[]} */ (observedAttributes),
            fields: all.map((each) => [
              each.id.replace('option-', ''),
              each.closest('.field')?.querySelector('label')?.textContent?.trim() ?? '',
            ]),
          };
        }, `tlrz-${name}`);
        assert.deepEqual(
          fields.map(([attribute]) => attribute).sort(),
          attributes.filter((each) => !own.includes(each)).sort(),
        );
        for (const [attribute, label] of fields)
          assert.notEqual(label, attribute, `${name} ${attribute} in ${language}`);
      }
      await openFigure(page, 9);
      const labels = await page.$$eval('workshop-figures :is(label, legend)', (all) =>
        all.map((each) => each.textContent?.trim() ?? ''),
      );
      const names = labels.filter((label) => /^[a-z]+([A-Z-]|$)/.test(label));
      assert.deepEqual(names, [], 'fields without a name');
      await page.browserContext().close();
    }
  });

  test('keeps a draft over a reload, undoes and redoes, warns before leaving, forgets, and opens its archive again', async () => {
    const page = await openWorkshop();
    /** @type {string[]} */
    const dialogs = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.type()));
    const title = () => page.$eval('#f-editions-0-title-de', (input) => /** @type {HTMLInputElement} */ (input).value);
    const before = await title();
    await page.focus('#f-editions-0-title-de');
    await page.keyboard.type(' X');
    await settled(page);
    assert.equal(await title(), `${before} X`);
    await press(page, /^\s*Rückgängig/);
    assert.equal(await title(), before);
    await press(page, /^\s*Wiederholen/);
    assert.equal(await title(), `${before} X`);
    await page.reload({ waitUntil: 'networkidle0' });
    await page.waitForSelector('#f-editions-0-title-de');
    assert.deepEqual(dialogs, ['beforeunload']);
    assert.equal(await title(), `${before} X`);

    await choose(page, 'preset', 'kern');
    await fill(page, 'take-archive', 'https://www.example.org/infografik');
    const file = await download(page, /Archiv herunterladen/, downloads);
    const state = () => page.evaluate(() => localStorage.getItem('tlrz-infografik-workshop'));
    const kept = await state();
    await press(page, /Entwurf vergessen/);
    assert.notEqual(await title(), before, 'the first press only asks');
    await press(page, /Wirklich vergessen/);
    assert.equal(await title(), before);
    assert.equal(await state(), null);
    const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (await page.$('#open-file'));
    await input.uploadFile(file);
    await page.waitForFunction(
      (text) => document.querySelector('#open-said')?.textContent?.includes(text),
      {},
      'wieder da',
    );
    assert.deepEqual(JSON.parse((await state()) ?? ''), JSON.parse(kept ?? ''));
    assert.equal(
      await page.$eval('input[name=preset]:checked', (each) => /** @type {HTMLInputElement} */ (each).value),
      'kern',
    );
    assert.deepEqual(console_, []);
    await page.browserContext().close();
  });

  test('begins the next edition from the archive of the one before, in English', async () => {
    const page = await openWorkshop({ query: '?lang=en' });
    await fill(page, 'f-editions-0-date', '1 March 2024');
    const file = await download(page, /Download the archive/, downloads);
    await press(page, /Forget the draft/);
    const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (await page.$('#open-file'));
    await input.uploadFile(file);
    await page.waitForFunction(() => document.querySelector('#open-said')?.textContent?.includes('back as it was'));
    await press(page, /Begin the next edition/);
    const figures = () =>
      page.$$eval('workshop-figure summary', (all) =>
        all.map((each) => each.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
      );
    const calls = (await figures()).findIndex((text) => text.startsWith('Calls'));
    assert.equal((await figures())[calls], 'Calls still empty, left out. So far: more than 21,000 calls.');
    await fill(page, 'f-editions-1-title-en', 'Release of the next year');
    await fill(page, 'f-editions-1-date', '3 March 2025');
    await openFigure(page, calls);
    await fill(page, `f-editions-1-figures-${calls}-value`, '22,500');
    // The unit by its word; what is stored is its name.
    const unit = await page.$eval(`#f-editions-1-figures-${calls}-unit`, (each) => {
      const { value, selectedOptions } = /** @type {HTMLSelectElement} */ (each);
      return [value, selectedOptions[0]?.textContent];
    });
    assert.deepEqual(unit, ['call', 'calls']);
    await choose(page, 'graphic', 'call-gauge');
    const snippet = await page.$eval('#step-take pre', (each) => each.textContent ?? '');
    assert.match(snippet, /lang="en"/);
    assert.match(snippet, /22,500<\/span>/);
    assert.match(snippet, /Release of the next year \(3 March 2025\)/);
    const data = JSON.parse(strFromU8(unpacked(await download(page, /Download the archive/, downloads))['data.json']));
    assert.equal(data.editions.length, 2);
    assert.deepEqual(
      data.editions[1].figures.map((/** @type {any} */ { id, value, qualifier }) => [id, value, qualifier]),
      [['calls', 22_500, 'more-than']],
    );
    assert.deepEqual(console_, []);
    await page.browserContext().close();
  });

  test('loses nothing that was typed when a file cannot be opened', async () => {
    const page = await openWorkshop({ query: '?lang=en' });
    await fill(page, 'f-editions-0-title-de', 'Mein Titel');
    const broken = join(downloads, 'broken.json');
    writeFileSync(broken, '{ "publisher": "a", }');
    const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (await page.$('#open-file'));
    await input.uploadFile(broken);
    await page.waitForFunction(() => document.querySelector('#open-said')?.textContent);
    assert.match(await page.$eval('#open-said', (each) => each.textContent ?? ''), /broken\.json: .*comma/);
    assert.equal(
      await page.$eval('#f-editions-0-title-de', (each) => /** @type {HTMLInputElement} */ (each).value),
      'Mein Titel',
    );
    await page.browserContext().close();
  });

  test('leads by keyboard alone from the first picture to the copied code', async () => {
    const page = await openWorkshop();
    await page
      .browserContext()
      .overridePermissions(server.url.slice(0, -1), ['clipboard-read', 'clipboard-sanitized-write']);
    /** @param {RegExp} wanted */
    const tabTo = async (wanted) => {
      for (let step = 0; step < 250; step++) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.closest('label')?.textContent ?? activeElement?.textContent ?? '';
        });
        if (wanted.test(text)) return;
      }
      assert.fail(`Tab never reaches ${wanted}`);
    };
    await tabTo(/Speicher als Bücherwand/);
    await page.keyboard.press('ArrowDown');
    await settled(page);
    await tabTo(/Kopieren: Fertiger Baustein/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      /Kopiert: Fertiger Baustein/.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, built('mail-counter.de.html'));
    await page.browserContext().close();
  });

  test('copies for a text field without code what can be read, formatted and as plain text', async () => {
    const page = await openWorkshop();
    await page
      .browserContext()
      .overridePermissions(server.url.slice(0, -1), ['clipboard-read', 'clipboard-sanitized-write']);
    await page.bringToFront();
    await fill(page, 'f-editions-0-url', 'https://amt.example/bericht');
    await press(page, /ohne Code: Fertiger Baustein/);
    await page.waitForFunction(() => /Kopiert/.test(document.querySelector('[role=status]')?.textContent ?? ''));
    const [formatted, plain] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''));
    });
    for (const said of ['rund', 'Millionen', 'Quelle: Thüringer Finanzministerium', 'https://amt.example/bericht'])
      for (const copied of [formatted, plain]) assert.ok(copied?.includes(said), said);
    assert.match(formatted ?? '', /<table/);
    const [title, sentence] = (plain ?? '').split(/\r?\n/);
    assert.deepEqual([title, sentence?.slice(0, 7)], ['Knapp eine\u00a0Milliarde Bücher', '2280\u00a0TB']);
    assert.doesNotMatch(plain ?? '', /[<>]|&\w+;/);
    assert.deepEqual(console_, []);
    await page.browserContext().close();
  });

  for (const [language, width, scheme] of /** @type {const} */ ([
    ['de', 320, 'light'],
    ['en', 1280, 'dark'],
  ])) {
    test(`is accessible with everything open and with faults, in ${language}, ${width} px wide, ${scheme}`, async () => {
      const page = await openWorkshop({ width, query: `?lang=${language}` });
      await page.setBypassCSP(true);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.reload({ waitUntil: 'networkidle0' });
      await fill(
        page,
        'release-text',
        'Das Amt nahm 1.200 Anrufe von 8 bis 16 Uhr an, davon 900 Anrufe für die Kasse. Im Mai sollen 40 neue Gärten entstehen. Mehr: www.amt.example.',
      );
      await choose(page, 'release-target', 'next');
      await press(page, /Zahlen suchen|Find numbers/);
      await openFigure(page, 0);
      await fill(page, 'f-editions-1-figures-0-value', 'viele');
      await fill(page, 'f-editions-1-date', '30.2.2024');
      await page.evaluate(() =>
        document.querySelectorAll('main details').forEach((each) => each.setAttribute('open', '')),
      );
      await settled(page);
      await page.addScriptTag({ path: axe });
      const { faults, room } = await page.evaluate(async () => {
        /** @type {typeof import('axe-core')} */
        const { run } = /** @type {any} */ (globalThis).axe;
        const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations } = await run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
        return {
          faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
          room: document.documentElement.scrollWidth,
        };
      });
      assert.deepEqual(faults, []);
      assert.equal(room, width);
      await page.browserContext().close();
    });
  }
});
