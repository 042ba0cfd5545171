/// <reference lib="dom" />
/**
 * What the stack of books costs, whatever its number: nodes, its first render, and a frame of the way into a mark and
 * back. All numbers take turns on one page.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './article.js';
import { metrics, openBrowser } from './browser.js';
import { rounds } from './rounds.js';
import { serve } from './server.js';

const VALUES = [1e3, 1e6, 978e6, 1e9, 1e12, 1e15];
/** That of the published figure: the others are compared with it. */
const PUBLISHED = 978e6;
/** Elements that are rendered at once: a single one is over before it can be measured. */
const AT_ONCE = 20;

/** Runs in the page: so many stacks of so many books, painted. @param {number} books @param {number} copies */
async function render(books, copies) {
  const figures = [
    { id: 'storage', value: 2280, unit: 'TB', period: 'as-published' },
    { id: 'books', value: books, unit: 'book', qualifier: 'around', period: 'as-published' },
    { id: 'pages-per-book', value: 500, unit: 'page', period: 'as-published' },
  ];
  for (let copy = 0; copy < copies; copy++) {
    const element = document.createElement('tlrz-storage-books');
    Object.assign(element, { figures: { publisher: 'P', title: 'T', figures }, step: books > 1e3 ? 'shelf' : 'all' });
    document.body.append(element);
  }
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  const root = document.body.firstElementChild?.shadowRoot;
  const picture = root?.querySelector('[part~=picture]');
  if (!picture) throw new Error('nothing was drawn');
  return { elements: root?.querySelectorAll('*').length ?? 0, drawn: picture.querySelectorAll('*').length };
}

/** Runs in the page: into a mark and back, twice; hands back how many frames that took. */
async function walk() {
  const root = document.body.firstElementChild?.shadowRoot;
  let frames = 0;
  for (const part of ['closer', 'farther', 'closer', 'farther']) {
    /** @type {HTMLElement | null | undefined} */ (root?.querySelector(`[part=${part}]`))?.click();
    const end = performance.now() + 1200;
    while (performance.now() < end) {
      await new Promise(requestAnimationFrame);
      frames++;
    }
  }
  return frames;
}

/** Runs in the page. */
async function clear() {
  document.body.replaceChildren();
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
}

/** @param {number} value */
const sideOf = (value) => (value === PUBLISHED ? '978 million books (published)' : `10^${Math.log10(value)} books`);

/** @param {{ loads: number }} options @returns {Promise<import('./report.js').Result[]>} */
export async function run({ loads }) {
  const server = await serve((path) =>
    path.endsWith('.js')
      ? readFileSync(join(dist, path))
      : '<!doctype html><link rel="icon" href="data:,"><script type="module" src="./tlrz-infografik.js"></script>',
  );
  const browser = await openBrowser();
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setViewport({ width: 800, height: 1200 });
  await page.goto(`${server.url}page.html`);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  /** Main-thread ms. @param {() => Promise<unknown>} work */
  const cost = async (work) => {
    const before = await metrics(session);
    await work();
    const after = await metrics(session);
    return (after.TaskDuration - before.TaskDuration) * 1e3;
  };
  const sides = await rounds(
    Object.fromEntries(VALUES.map((value) => [sideOf(value), value])),
    loads,
    async (value) => {
      const first = await cost(() => page.evaluate(render, value, AT_ONCE));
      await page.evaluate(clear);
      const { elements, drawn } = await page.evaluate(render, value, 1);
      let frames = NaN;
      const walked = await cost(async () => (frames = await page.evaluate(walk)));
      await page.evaluate(clear);
      return { first: first / AT_ONCE, frame: walked / frames, elements, drawn };
    },
    () => sideOf(PUBLISHED),
  );
  await browser.close();
  server.close();
  return [
    {
      title: 'The stack of books, from 10^3 to 10^15',
      note: `Main thread, not throttled: medians of ${loads} rounds, ${AT_ONCE} stacks at once for the first render; frames are those of the way into a mark and back. **Ratio** to the published number, pair by pair (and between what half of the pairs lie).`,
      measures: {
        first: { title: 'first render ms', digits: 2, ratio: true },
        frame: { title: 'frame ms', digits: 2, ratio: true },
        elements: { title: 'elements' },
        drawn: { title: 'in the picture' },
      },
      sides,
    },
  ];
}
