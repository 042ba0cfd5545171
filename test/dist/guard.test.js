/// <reference lib="dom" />
/**
 * What a page pays for the first sight, in counts that do not depend on the machine: nodes, requests, layout shift, and
 * what is done before the first paint. Bytes are in `npm run sizes`, times in `npm run bench`.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { live, serveDist, settle, tags } from '../cms/pages.js';
import { openBrowser } from '../docs/pages.js';

/** Elements in the shadow root at first sight, in German at 390 px: pictures are few paths however much they show. */
const NODES = { 'tlrz-storage-books': 90, 'tlrz-mail-counter': 90, 'tlrz-call-gauge': 75 };
/** Layouts that a script asks for while the page is laid out anyway: one, of how much room there is. */
const FORCED_LAYOUTS = 1;

/** @param {string} body @param {string} [script] */
const html = (body, script = '<script type="module" src="tlrz-infografik.js"></script>') =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="tlrz-infografik.css">${script}<body>${body}<p>text below</p>`;
/** @param {string} tag */
const element = (tag) => `<div><${tag}>fallback</${tag}></div>`;
const three = tags.map(element).join('');

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

/** Runs in the page before anything of it: counts what is made of Intl until all pictures were painted. */
function watch() {
  const counted = { made: /** @type {string[]} */ ([]), untilPainted: -1 };
  /** @type {any} */ (globalThis).counted = counted;
  for (const name of /** @type {(keyof typeof Intl)[]} */ (Object.getOwnPropertyNames(Intl))) {
    const original = /** @type {any} */ (Intl[name]);
    if (typeof original !== 'function' || !original.prototype) continue;
    const note = () => counted.made.push(name);
    /** @type {any} */ (Intl)[name] = new Proxy(original, {
      construct: (target, values) => (note(), Reflect.construct(target, values)),
      apply: (target, self, values) => (note(), Reflect.apply(target, self, values)),
    });
  }
  for (const { prototype } of [Number, Date, BigInt]) {
    for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
      const original = /** @type {any} */ (prototype)[name];
      if (!original) continue;
      /** @type {any} */ (prototype)[name] = function (/** @type {unknown[]} */ ...values) {
        counted.made.push(name);
        return original.apply(this, values);
      };
    }
  }
  const look = () => {
    const places = [...document.querySelectorAll('body > div > *')];
    const isThere = places.length && places.every((each) => each.shadowRoot?.querySelector('[part~=picture]'));
    if (isThere) requestAnimationFrame(() => (counted.untilPainted = counted.made.length));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens a page on a phone and hands it to a test. @template T @param {string} content @param {(page: import('puppeteer-core').Page) => Promise<T>} look */
async function open(content, look, prepare = async (/** @type {import('puppeteer-core').Page} */ _page) => {}) {
  server.pages['page.html'] = content;
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 844 });
  await page.evaluateOnNewDocument(watch);
  try {
    await prepare(page);
    await page.goto(`${server.url}page.html`);
    return await look(page);
  } finally {
    await page.close();
  }
}

for (const tag of tags) {
  test(`before the first paint <${tag}> makes nothing of Intl`, async () => {
    const counted = await open(html(element(tag)), async (page) => {
      await page.waitForFunction(() => /** @type {any} */ (globalThis).counted.untilPainted >= 0);
      return page.evaluate(() => /** @type {any} */ (globalThis).counted);
    });
    assert.deepEqual(counted.made.slice(0, counted.untilPainted), []);
  });

  test(`<${tag}> is at most ${NODES[/** @type {keyof typeof NODES} */ (tag)]} elements at first sight`, async (context) => {
    const count = await open(html(element(tag)), async (page) => {
      await live(page);
      await settle(page);
      return page.evaluate((name) => document.querySelector(name)?.shadowRoot?.querySelectorAll('*').length, tag);
    });
    context.diagnostic(`${count} elements`);
    assert.ok(count && count <= NODES[/** @type {keyof typeof NODES} */ (tag)], `${count} elements`);
  });
}

test('the browser counts what is asked of Intl: the watch would see it', async () => {
  const made = await open(html('<div></div>', ''), (page) =>
    page.evaluate(() => {
      new Intl.DateTimeFormat('de').format();
      (1).toLocaleString();
      return /** @type {any} */ (globalThis).counted.made;
    }),
  );
  assert.deepEqual(made, ['DateTimeFormat', 'toLocaleString']);
});

/** How often scripts made the browser lay out the page, before it painted the pictures. @param {string} content */
const forcedLayouts = (content) => {
  /** @type {any[]} */
  const events = [];
  /** @type {import('puppeteer-core').CDPSession | undefined} */
  let session;
  return open(
    content,
    async (page) => {
      await page.waitForFunction(() => /** @type {any} */ (globalThis).counted.untilPainted >= 0);
      await page.evaluate(() => performance.mark('painted'));
      const complete = new Promise((resolve) => session?.once('Tracing.tracingComplete', resolve));
      await session?.send('Tracing.end');
      await complete;
      return events.filter(({ name, args }) => name === 'Layout' && args.beginData?.stackTrace?.length).length;
    },
    async (page) => {
      session = await page.createCDPSession();
      session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
      const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];
      await session.send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: { includedCategories: categories },
      });
    },
  );
};

test('before the first paint all three together force one layout at most', async () => {
  const count = await forcedLayouts(html(three));
  assert.ok(count <= FORCED_LAYOUTS, `${count} layouts`);
});

test('a forced layout is counted: the watch would see it', async () => {
  const script =
    '<script type="module">document.body.style.width = "300px"; document.body.getBoundingClientRect();</script>';
  const inner =
    '<div><span></span></div><script>document.querySelector("span").attachShadow({ mode: "open" }).innerHTML = "<i part=picture></i>"</script>';
  assert.ok((await forcedLayouts(html(inner, script))) >= 1);
});

test('the single file and its style sheet are all that is asked for', async () => {
  /** @type {string[]} */
  const asked = [];
  await open(
    html(three),
    async (page) => {
      await live(page, 3);
      await settle(page);
    },
    async (page) => void page.on('request', (request) => asked.push(request.url())),
  );
  const names = asked.filter((url) => url.startsWith(server.url)).map((url) => url.slice(server.url.length));
  assert.deepEqual(names.sort(), ['page.html', 'tlrz-infografik.css', 'tlrz-infografik.js']);
});

test('nothing moves when the script comes late', async () => {
  const shift = await open(html(three, ''), (page) =>
    page.evaluate(async () => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of /** @type {any[]} */ (list.getEntries())) sum += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      const frames = async () => {
        for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
      };
      await frames();
      const script = document.createElement('script');
      script.src = 'tlrz-infografik.js';
      await new Promise((resolve) => {
        script.addEventListener('load', resolve);
        document.head.append(script);
      });
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await frames();
      return sum;
    }),
  );
  assert.equal(shift, 0);
});
