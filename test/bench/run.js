/**
 * What a hundred counters cost a page that they tick on, beside a hundred spans that one hand-written loop sets once a
 * second: processor time of the main thread a second. Each side has a browser of its own and both are watched in the
 * same seconds, so that a noisy machine is noisy for both, and neither page is ever put into the background, which would
 * drop what the browser keeps of it. Twice: all in sight at once, and as a reader has them, a screen at a time.
 *
 *   npm run build && npm run bench
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openBrowser } from '../docs/pages.js';
import { serve, site } from '../docs/serve.js';
import { median, table } from './report.js';

if (!existsSync(join(site, 'tlrz-infografik.js'))) throw new Error('Nothing built yet: npm run build comes first.');

/** How long both sides are watched in one round, and how long they settle before, in ms; how many rounds there are. */
const WATCHED = 5_000;
const SETTLING = 6_000;
const ROUNDS = 7;

/** The page's script: one loop, one write a span and second, digits grouped by hand. */
const handWritten = (/** @type {number} */ count) => `
  const spans = Array.from({ length: ${count} }, () => document.body.appendChild(document.createElement('span')));
  const perMs = 70000 / 86400000;
  const midnight = new Date().setHours(0, 0, 0, 0);
  setInterval(() => {
    const text = String(Math.floor((Date.now() - midnight) * perMs)).replace(/\\B(?=(\\d{3})+$)/g, '.');
    for (const span of spans) span.textContent = text;
  }, 1000);`;

const counters = (/** @type {number} */ count) =>
  `${readFileSync(join(site, 'tlrz-infografik.js'), 'utf8')}
  for (let left = ${count}; left > 0; left--) document.body.append(document.createElement('tlrz-mail-counter'));`;

/** What is on screen. In sight: all at once, in a grid, and far too small to read. Scrolled: as a reader has them. */
const SCREENS = /** @type {const} */ ({
  'in sight': {
    viewport: { width: 4000, height: 4000 },
    style: `body { margin: 0; display: grid; grid-template-columns: repeat(10, 1fr); font: 4px sans-serif; }
      span { font-size: 22px; height: 200px; }`,
  },
  scrolled: {
    viewport: { width: 1280, height: 800 },
    style: `body { margin: 0 auto; max-width: 45em; font: 16px sans-serif; }
      span { display: block; font-size: 88px; height: 800px; }`,
  },
});

/** @type {readonly (readonly [count: number, screen: keyof typeof SCREENS])[]} */
const CASES = [
  [1, 'in sight'],
  [10, 'in sight'],
  [100, 'in sight'],
  [100, 'scrolled'],
];

const server = await serve();

/** A page with one of the two, running, and what tells its costs. @param {string} script @param {keyof typeof SCREENS} screen */
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

/** The digits that stand on the page now, and what it has cost so far. @param {Side} side */
async function look({ page, costs }) {
  const digits = await page.evaluate(() =>
    [...document.querySelectorAll('span, tlrz-mail-counter')].map(
      (each) => (each.shadowRoot?.querySelector('[part=number]') ?? each).textContent,
    ),
  );
  const { metrics } = await costs.send('Performance.getMetrics');
  return { digits, spent: kinds.map((kind) => metrics.find(({ name }) => name === kind)?.value ?? NaN) };
}

/** Main-thread ms a second by kind, over WATCHED ms. @param {Side} side @param {number} least how many have to move */
async function watch(side, least) {
  const before = await look(side);
  await setTimeout(WATCHED);
  const after = await look(side);
  const moved = after.digits.filter((text, index) => text !== before.digits[index]).length;
  if (moved < least)
    throw new Error(
      `${moved} of at least ${least} moved (${before.digits[0]}, then ${after.digits[0]}): nothing to compare.`,
    );
  return after.spent.map((seconds, kind) => ((seconds - (before.spent[kind] ?? NaN)) * 1_000) / (WATCHED / 1_000));
}

const rows = [];
for (const [count, screen] of CASES) {
  const sides = { spans: await open(handWritten(count), screen), counters: await open(counters(count), screen) };
  await setTimeout(SETTLING);
  /** @type {{ spans: number[], counters: number[] }[]} */
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [spans, own] = await Promise.all([
      watch(sides.spans, count),
      // What is off screen sleeps.
      watch(sides.counters, screen === 'scrolled' ? 1 : count),
    ]);
    rounds.push({ spans, counters: own });
  }
  for (const { browser } of Object.values(sides)) await browser.close();
  const ratios = rounds.map((round) => (round.counters[0] ?? NaN) / (round.spans[0] ?? NaN));
  for (const name of /** @type {const} */ (['spans', 'counters'])) {
    rows.push({
      what: `${count} ${name} ${screen}`,
      ...Object.fromEntries(
        ['task', 'script', 'style', 'layout'].map((kind, at) => [
          `${kind} ms/s`,
          median(rounds.map((round) => round[name][at] ?? NaN)).toFixed(2),
        ]),
      ),
      ratio:
        name === 'spans'
          ? '1'
          : `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
    });
  }
}
server.close();
console.log(`Main thread, medians of ${ROUNDS} rounds of ${WATCHED / 1_000} s, both at once.\n`);
console.log(table(rows));
