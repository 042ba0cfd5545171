/// <reference lib="dom" />
/**
 * One figure changes, and a hundred elements in running text show it: what that costs the main thread, beside a loop that
 * sets a hundred texts; and what it costs where only one of the hundred shows it.
 */
import { metrics, openBrowser } from './browser.js';
import { bundle } from './bundle.js';
import { rounds } from './rounds.js';
import { root } from '../docs/serve.js';
import { serve } from './server.js';

const BOUND = 100;
/** Changes in one measurement, one a frame: a single one is over before it can be measured. */
const CHANGES = 60;
const LOOP = 'a loop that sets texts, by hand';

const own = "import 'tlrz-infografik/key-figure'; import { store } from 'tlrz-infografik/data';";
const change = "globalThis.change = (value) => store.change('procedures', { value });";
/** @param {(index: number) => string} figure that the key figure of that place shows */
const keyFigures = (figure) =>
  Array.from(
    { length: BOUND },
    (_, index) => `<p>Es sind <tlrz-key-figure name="${figure(index)}">250</tlrz-key-figure>.</p>`,
  ).join('');

const pages = {
  [LOOP]: {
    script:
      "const spans = [...document.querySelectorAll('span')]; globalThis.change = (value) => { for (const span of spans) span.textContent = `etwa ${value}`; };",
    body: '<p>Es sind <span class="shown">250</span>.</p>'.repeat(BOUND),
  },
  [`ours: all ${BOUND} show the figure`]: { script: `${own}${change}`, body: keyFigures(() => 'procedures') },
  'ours: one of them shows the figure': {
    script: `${own}${change}`,
    body: keyFigures((index) => (index ? 'mails-per-day' : 'procedures')),
  },
};

/** Runs in the page: one change a frame. @param {number} changes */
async function changeOften(changes) {
  const shown = () => {
    const first = document.querySelector('span, tlrz-key-figure');
    return (first?.shadowRoot ?? first)?.textContent;
  };
  for (let value = 1000; value < 1000 + changes; value++) {
    /** @type {any} */ (globalThis).change(value);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
  return shown();
}

/** @param {{ loads: number }} options @returns {Promise<import('./report.js').Result[]>} */
export async function run({ loads }) {
  const browser = await openBrowser();
  /** @type {(() => void)[]} */
  const closing = [];
  /** @type {Record<string, { page: import('puppeteer-core').Page, session: import('puppeteer-core').CDPSession }>} */
  const opened = {};
  for (const [name, { script, body }] of Object.entries(pages)) {
    const files = await bundle('change', script, root);
    const content = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${body}<script type="module" src="./change.js"></script>`;
    const server = await serve((path) => files[path] ?? content);
    closing.push(server.close);
    const page = await (await browser.createBrowserContext()).newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.setViewport({ width: 1000, height: 6000 });
    await page.goto(`${server.url}page.html`);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    opened[name] = { page, session };
  }
  const sides = await rounds(
    opened,
    loads,
    async ({ page, session }, name) => {
      await page.bringToFront();
      const before = await metrics(session);
      const shown = await page.evaluate(changeOften, CHANGES);
      const after = await metrics(session);
      const last = String(1000 + CHANGES - 1);
      if (!shown?.replaceAll(/\D/g, '').includes(last)) throw new Error(`${name} shows ${shown}, not ${last}.`);
      return { task: ((after.TaskDuration - before.TaskDuration) * 1e3) / CHANGES };
    },
    () => LOOP,
  );
  await browser.close();
  for (const close of closing) close();
  return [
    {
      title: `One figure changes, ${BOUND} elements on the page`,
      note: `Main thread for one change with style, layout and paint, not throttled: medians of ${loads} rounds of ${CHANGES} changes, two frames each. **Ratio** to the loop, pair by pair (and between what half of the pairs lie).`,
      measures: { task: { title: 'task ms a change', digits: 2, ratio: true } },
      sides,
    },
  ];
}
