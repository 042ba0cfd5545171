/** What the style sheet promises: a page on which the script comes late does not move. Also: what that page says then. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { blankStrips } from '../docs/blank-strips.js';
import {
  fonts,
  languages,
  measureHeights,
  measurePlaces,
  measureShift,
  tags as allTags,
} from '../docs/layout-shift.js';
import { drawn, openBrowser } from '../docs/pages.js';
import { serve } from '../docs/serve.js';

const pages = ['index.html', 'en.html', 'einfach.html'];
const widths = [320, 768, 1280];

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let onTime;
/** @type {Awaited<ReturnType<typeof serve>>} */
let late;
/** Fonts that this machine has: others would be measured as the one that stands in for them. @type {string[]} */
let installed;
before(async () => {
  [browser, onTime, late] = await Promise.all([openBrowser(), serve(), serve({ late: 1000 })]);
  const page = await browser.newPage();
  installed = await page.evaluate((families) => {
    const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
    const widthIn = (/** @type {string} */ family) => {
      context.font = `72px ${family}`;
      return context.measureText('Millionen Bücher, WAVE').width;
    };
    return families.filter((family) => widthIn(`${family}, serif`) === widthIn(`${family}, monospace`));
  }, fonts);
  await page.close();
});
after(async () => {
  onTime.close();
  late.close();
  await browser.close();
});

for (const page of pages) {
  for (const width of widths) {
    test(`${page} at ${width} px: paragraphs and infographics stay where they are when the script comes`, async () => {
      const { before: early, after: then } = await measurePlaces(browser, late.url + page, width);
      assert.ok(early.length > 10);
      assert.deepEqual(then, early);
    });
    test(`${page} at ${width} px: the browser counts no layout shift`, async () => {
      const { shift, moved } = await measureShift(browser, late.url + page, { width });
      assert.equal(shift, 0, JSON.stringify(moved));
    });
  }
}

/** Letters that are set anew may be a tenth of a px aside: no reader sees that, and the browser counts it. */
const NOTHING = 0.0001;

for (const page of pages) {
  test(`${page}: the browser counts no layout shift in any font of this machine, at 320, 390, 600 and 1024 px`, async () => {
    for (const font of installed) {
      // Beside each other, for most of the time they wait for the script; in windows that are all in front.
      const shifts = await Promise.all(
        [320, 390, 600, 1024].map(async (width) => {
          const context = await browser.createBrowserContext();
          const measured = await measureShift(context, late.url + page, { width, font, settle: 700 });
          await context.close();
          return { width, ...measured };
        }),
      );
      for (const { width, shift, moved } of shifts) {
        assert.ok(shift < NOTHING, `${font} at ${width} px: ${JSON.stringify(moved)}`);
      }
    }
  });
}

test('at every width an infographic has room in the place that is kept for it', async () => {
  const narrow = [18, 20, 22, 24.5, 26, 28, 29.5, 30, 33, 35.5, 36, 40, 45];
  const heights = await measureHeights(browser, onTime.url, { widths: narrow, times: ['10:30'] });
  assert.deepEqual(
    heights.filter(({ real, reserved }) => real > reserved + 0.01),
    [],
    'npm run build, then node test/docs/layout-shift.js --write measures anew',
  );
});

/** A built page at a width, where nothing moves. */
async function openPage(/** @type {number} */ width, name = 'index.html') {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 4000 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(onTime.url + name, { waitUntil: 'networkidle0' });
  return page;
}

/** @type {{ tag: string, attributes: readonly string[] }[]} */
const firstSight = allTags.map((tag) => ({ tag, attributes: [] }));

/**
 * Leaves infographics alone on a page, in a language and a font, settled.
 * @param {import('puppeteer-core').Page} page @param {string} lang @param {string} font
 */
async function show(page, lang, font, shown = firstSight) {
  await page.evaluate(
    (language, family, each) => {
      document.documentElement.lang = language;
      document.body.style.setProperty('margin', '0 20px');
      document.body.style.setProperty('font', `16px/1.5 ${family}`);
      document.body.replaceChildren(
        ...each.map(({ tag, attributes }) => {
          const element = document.createElement(tag);
          for (const attribute of attributes) {
            const [name = '', value = ''] = attribute.split(/=(.*)/);
            element.setAttribute(name, value);
          }
          return element;
        }),
      );
    },
    lang,
    font,
    shown,
  );
  await drawn(page);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** In px at a font size of 16 px. */
const MOST_BLANK = 32;

/** @param {import('puppeteer-core').Page} page @param {string} what */
async function assertNoBlankStrip(page, what) {
  const strips = await page.evaluate(blankStrips);
  const tooHigh = strips.filter(({ blank, fontSize }) => Math.floor((blank * 16) / fontSize) > MOST_BLANK);
  const say = (/** @type {typeof strips[0]} */ { name, blank, at }) =>
    `${name}: ${blank.toFixed(0)} px are blank from ${at.toFixed(0)} px on`;
  assert.ok(strips.length > 0);
  assert.deepEqual(tooHigh.map(say), [], what);
}

for (const lang of languages) {
  // At 296 px there is room for 256: as on a telephone of 320 px with text of 18 px.
  for (const width of [296, 320, 390, 600, 1024]) {
    test(`no strip over 32 px stays blank at first sight: ${lang} at ${width} px, in every font of this machine`, async () => {
      const page = await openPage(width);
      for (const font of installed) {
        await show(page, lang, font);
        await assertNoBlankStrip(page, font);
      }
      await page.close();
    });
  }
}

/** What a reader or an editor can make of each infographic: its attributes. @type {Record<string, string[][]>} */
const states = {
  'tlrz-storage-books': ['both', 'published', 'before'].flatMap((show) =>
    ['all', 'library', 'shelf', 'book', 'page'].map((step) => [`show=${show}`, `step=${step}`]),
  ),
  'tlrz-mail-counter': [['since=new-year'], ['since=visit'], ['still'], ['at=12:00'], ['at=18:00']],
  'tlrz-call-gauge': [['unit=hour'], ['unit=minute'], ['unit=second'], ['still'], ['at=11:00']],
};
const everyState = Object.entries(states).flatMap(([tag, each]) =>
  each.flatMap((attributes) => [
    { tag, attributes },
    { tag, attributes: [...attributes, 'open'] },
  ]),
);

for (const lang of languages) {
  for (const width of [320, 390, 460, 600, 1024]) {
    test(`no strip over 32 px stays blank in any state: ${lang} at ${width} px`, async () => {
      const page = await openPage(width);
      await show(page, lang, installed[0] ?? 'sans-serif', everyState);
      await assertNoBlankStrip(page, 'npm run build, and look at demo/gallery.html');
      await page.close();
    });
  }
}

for (const width of [320, 390, 768, 1280]) {
  test(`no strip over 32 px stays blank in the gallery, which shows other figures and themes: at ${width} px`, async () => {
    const page = await openPage(width, 'gallery.html');
    await drawn(page);
    await assertNoBlankStrip(page, 'gallery.html');
    await page.close();
  });
}

for (const lang of languages) {
  test(`in a column too narrow for a whole picture, nothing is kept free: ${lang}, in every font of this machine`, async () => {
    const page = await openPage(290);
    for (const font of installed) {
      await show(page, lang, font);
      const heights = () => page.evaluate(blankStrips).then((all) => all.map(({ name, height }) => ({ name, height })));
      const shown = await heights();
      await page.evaluate(() => document.documentElement.style.setProperty('--tlrz-place', '0px'));
      assert.deepEqual(shown, await heights(), font);
      await page.evaluate(() => document.documentElement.style.removeProperty('--tlrz-place'));
    }
    await page.close();
  });
}

test('in the room that a telephone of 320 px leaves text of 18 px, pictures have their words', async () => {
  const page = await openPage(296);
  await show(page, 'de', 'sans-serif');
  const words = await page.evaluate(
    (all) =>
      all.map((tag) => {
        const root = document.querySelector(tag)?.shadowRoot;
        return [root?.querySelectorAll('[part~=picture] text').length, root?.querySelectorAll('.told').length];
      }),
    allTags,
  );
  for (const [written, told] of words) {
    assert.ok(Number(written) > 5);
    assert.equal(told, 0);
  }
  await page.close();
});

test('on a telephone, in German, gauge and counter are at most 720 px high, and the wall 950', async () => {
  const page = await openPage(390);
  await show(page, 'de', 'sans-serif');
  const most = { 'tlrz-storage-books': 950, 'tlrz-mail-counter': 720, 'tlrz-call-gauge': 720 };
  for (const { name, height } of await page.evaluate(blankStrips)) {
    assert.ok(height <= most[/** @type {keyof typeof most} */ (name)], `${name}: ${height} px`);
  }
  await page.close();
});

test('with the window’s width, nothing is wider than the page', async () => {
  for (const name of [...pages, 'gallery.html']) {
    const page = await browser.newPage();
    await page.setViewport({ width: 320, height: 800 });
    await page.goto(onTime.url + name, { waitUntil: 'networkidle0' });
    await drawn(page);
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { documentElement } = document;
      return { scrollWidth: documentElement.scrollWidth, clientWidth: documentElement.clientWidth };
    });
    assert.equal(scrollWidth, clientWidth, name);
    await page.close();
  }
});

test('under the strictest content policy the pages say nothing in the console, and each figure what stood there before', async () => {
  for (const name of pages) {
    const page = await browser.newPage();
    /** @type {string[]} */
    const messages = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.goto(onTime.url + name, { waitUntil: 'networkidle0' });
    await drawn(page);
    const figures = await page.evaluate(() =>
      [...document.querySelectorAll('tlrz-key-figure')].map((element) => {
        const button = element.shadowRoot?.querySelector('[part~=figure]');
        return [element.textContent?.trim(), button?.textContent?.trim()];
      }),
    );
    assert.ok(figures.length > 10);
    for (const [fallback, shown] of figures) assert.equal(shown, fallback);
    assert.deepEqual(messages, []);
    await page.close();
  }
});
