/**
 * What running counters cost the page that they are on: ours, with and without rolling digits, beside one hand-written
 * loop and the two libraries that are made for this. Processor time of the main thread a second, and how often it wakes.
 * Each side has a browser of its own and all are watched in the same seconds, so that a noisy machine is noisy for all,
 * and no page is ever put into the background, which would drop what the browser keeps of it. All in sight at once, and
 * as a reader has them, a screen at a time.
 *
 *   npm run build && npm run bench
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openBrowser } from '../docs/pages.js';
import { serve, site } from '../docs/serve.js';
import { median, table } from './report.js';
import { SELECTOR, sides } from './sides.js';
import { wakeUps } from './wake-ups.js';

if (!existsSync(join(site, 'tlrz-infografik.js'))) throw new Error('Nothing built yet: npm run build comes first.');

/** How long all sides are watched in one round, and how long they settle before, in ms; how many rounds there are. */
const WATCHED = 5_000;
const SETTLING = 6_000;
const ROUNDS = 5;

/** What is on screen. In sight: all at once, in a grid, and far too small to read. Scrolled: as a reader has them. */
const SCREENS = /** @type {const} */ ({
  'in sight': {
    viewport: { width: 4000, height: 4000 },
    style: `body { margin: 0; display: grid; grid-template-columns: repeat(10, 1fr); font: 4px sans-serif; }
      span, number-flow { font-size: 22px; height: 200px; }`,
  },
  scrolled: {
    viewport: { width: 1280, height: 800 },
    style: `body { margin: 0 auto; max-width: 45em; font: 16px sans-serif; }
      span, number-flow { display: block; font-size: 88px; height: 800px; }`,
  },
});

/** @type {readonly (readonly [count: number, screen: keyof typeof SCREENS])[]} */
const CASES = [
  [1, 'scrolled'],
  [10, 'scrolled'],
  [100, 'scrolled'],
  [100, 'in sight'],
];

const server = await serve();

/** A page with one side, running, and what tells its costs. @param {string} script @param {keyof typeof SCREENS} screen */
async function open(script, screen) {
  const { viewport, style } = SCREENS[screen];
  const browser = await openBrowser();
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setBypassCSP(true);
  await page.setViewport(viewport);
  await page.goto(`${server.url}gallery.css`);
  await page.evaluate(() => document.body.replaceChildren());
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  const costs = await page.createCDPSession();
  // Processor time, not time on the clock: what other programs take is nobody's cost here.
  await costs.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { browser, page, costs };
}

/** @typedef {Awaited<ReturnType<typeof open>>} Side */
/** What is measured, in seconds since the page was opened. */
const kinds = /** @type {const} */ (['TaskDuration', 'ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']);

/** What the page shows now, and what it has cost so far. @param {Side} side */
async function look({ page, costs }) {
  const shown = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map(
        (each) => (each.shadowRoot?.querySelector('[part~=number]') ?? each).innerHTML,
      ),
    SELECTOR,
  );
  const { metrics } = await costs.send('Performance.getMetrics');
  return { shown, spent: kinds.map((kind) => metrics.find(({ name }) => name === kind)?.value ?? NaN) };
}

/** Main-thread ms a second by kind, over WATCHED ms. @param {Side} side @param {number} least how many have to move */
async function watch(side, least) {
  const before = await look(side);
  await setTimeout(WATCHED);
  const after = await look(side);
  const moved = after.shown.filter((html, index) => html !== before.shown[index]).length;
  if (moved < least) throw new Error(`${moved} of at least ${least} moved: nothing to compare.`);
  return after.spent.map((seconds, kind) => ((seconds - (before.spent[kind] ?? NaN)) * 1_000) / (WATCHED / 1_000));
}

const rows = [];
for (const [count, screen] of CASES) {
  const names = Object.keys(sides);
  const opened = await Promise.all(Object.values(sides).map(async (script) => open(await script(count), screen)));
  await setTimeout(SETTLING);
  /** @type {number[][][]} */
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    // What is off screen may sleep.
    rounds.push(await Promise.all(opened.map((side) => watch(side, screen === 'scrolled' ? 1 : count))));
  }
  const wakes = await Promise.all(opened.map(({ page }) => wakeUps(page, () => setTimeout(WATCHED))));
  for (const { browser } of opened) await browser.close();
  names.forEach((name, side) => {
    const costs = rounds.map((round) => round[side] ?? []);
    const ratios = rounds.map((round) => (round[side]?.[0] ?? NaN) / (round[0]?.[0] ?? NaN));
    rows.push({
      what: `${count} ${screen}, ${name}`,
      ...Object.fromEntries(
        ['task', 'script', 'style', 'layout'].map((kind, at) => [
          `${kind} ms/s`,
          median(costs.map((each) => each[at] ?? NaN)).toFixed(2),
        ]),
      ),
      ratio: `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
      'wake-ups/s': (wakes[side] ?? NaN).toFixed(1),
    });
  });
}
server.close();
console.log(`Main thread, medians of ${ROUNDS} rounds of ${WATCHED / 1_000} s, all sides at once.\n`);
console.log(table(rows));
