/**
 * The three graphics on a page that a reader opens for the first time, and the same page with one of them in view, the
 * others further down: bytes, when the picture is painted, and what the main thread does for it.
 */
import { ALL, EMBED, FLOOR, PICTURE_FILES, STATIC, TAGS, html, means } from './article.js';
import { openBrowser } from './browser.js';
import { FIRST_SIGHT, firstSight } from './first-sight.js';
import { SLOWER, load } from './measure.js';
import { rounds } from './rounds.js';
import { serve, weigh } from './server.js';

const VIEWS = {
  'three in view': { apart: false, expected: 3, viewport: { width: 1000, height: 6000 } },
  'one in view': { apart: true, expected: 1, viewport: { width: 1000, height: 800 } },
};

/** What a static embed is compared with is static too. @param {string} name */
const base = (name) => (name === EMBED ? PICTURE_FILES : name === PICTURE_FILES ? STATIC : FLOOR);

/** @type {Record<string, import('./report.js').Measure>} */
const measures = {
  painted: { title: 'painted ms', ratio: true },
  task: { title: 'task ms, until painted', ratio: true },
  settled: { title: 'task ms, 1.5 s later', ratio: true },
  blocking: { title: 'blocking ms' },
  firstPaint: { title: 'first contentful paint ms' },
  heap: { title: 'heap MB', digits: 2 },
  elements: { title: 'elements' },
  requests: { title: 'requests' },
  raw: { title: 'scripts and styles, min' },
  gzip: { title: 'gzip' },
  brotli: { title: 'brotli' },
  all: { title: 'page and all, brotli' },
};

/** @param {{ loads: number }} options @returns {Promise<import('./report.js').Result[]>} */
export async function run({ loads }) {
  const { pages, find } = await means(ALL);
  const markup = await markupOf(html(pages[TAGS], ALL), find);
  pages[FIRST_SIGHT] = { head: '', place: (graphic) => markup[ALL.indexOf(graphic)] };
  const results = [];
  for (const [view, { apart, expected, viewport }] of Object.entries(VIEWS)) {
    const documents = Object.entries(pages).map(([name, page], index) => ({
      name,
      path: `page-${index}.html`,
      html: html(page, ALL, { apart }),
    }));
    const server = await serve((path) => documents.find((each) => each.path === path)?.html ?? find(path));
    const browser = await openBrowser();
    const sides = Object.fromEntries(documents.map((each) => [each.name, each]));
    const measured = await rounds(
      sides,
      loads,
      async ({ path }) => {
        server.asked.clear();
        const values = await load(browser, { url: server.url + path, expected, viewport });
        const asked = [...server.asked];
        const sum = { raw: 0, gzip: 0, brotli: 0, all: 0 };
        for (const each of asked) {
          const bytes = weighed(each, documents.find((document) => document.path === each)?.html ?? find(each) ?? '');
          sum.all += bytes.brotli;
          if (/\.(?:js|css)$/.test(each))
            for (const kind of /** @type {const} */ (['raw', 'gzip', 'brotli'])) sum[kind] += bytes[kind];
        }
        return { ...values, requests: asked.length, ...sum };
      },
      base,
    );
    await browser.close();
    server.close();
    results.push({
      title: `The three graphics, ${view}`,
      note: `Medians of ${loads} first loads each, taking turns, processor ${SLOWER} times slower. **Ratio** to the page by hand, pair by pair (and between what half of the pairs lie); of the static embed to the same markup without script, and of that to static markup. Painted: from the navigation to the frame after ${expected === 1 ? 'the first picture is' : 'all three pictures are'} there; the first frame of an animation counts. The first sight as static markup is what ours show when they have settled, their style sheets inside, without script: nothing that shows it can be quicker. Heap after garbage collection.`,
      measures,
      sides: measured,
    });
  }
  return results;
}

/** The first sight of each graphic. @param {string} page with ours @param {(path: string) => Buffer | string | undefined} find */
async function markupOf(page, find) {
  const server = await serve((path) => (path === 'page.html' ? page : find(path)));
  const browser = await openBrowser();
  const markup = await firstSight(browser, `${server.url}page.html`);
  await browser.close();
  server.close();
  return markup;
}

/** @type {Map<string, import('./server.js').Bytes>} */
const known = new Map();
/** @param {string} path @param {Buffer | string} content */
function weighed(path, content) {
  const bytes = known.get(path) ?? weigh(content);
  known.set(path, bytes);
  return bytes;
}
