/**
 * What a hundred counters cost a page that they tick on, beside a hundred spans that one hand-written loop sets once a
 * second: main-thread time a second, in rounds that take turns, so that a noisy machine is noisy for both.
 *
 *   npm run build && npm run bench
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../docs/pages.js';
import { serve, site } from '../docs/serve.js';
import { median, table } from './report.js';

if (!existsSync(join(site, 'tlrz-infografik.js'))) throw new Error('Nothing built yet: npm run build comes first.');

/** How long each side is watched in one round, in ms, and how many rounds there are. */
const WATCHED = 4_000;
const ROUNDS = 5;
const COUNTS = [1, 10, 100];

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

/** All are on screen: in a grid, and small. */
const STYLE = `body { margin: 0; display: grid; grid-template-columns: repeat(10, 1fr); font: 4px sans-serif; }
  span { font-size: 22px; height: 200px; }`;

const browser = await openBrowser();
const server = await serve();

/** A page with one of the two, running. @param {string} script */
async function open(script) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setBypassCSP(true);
  await page.setViewport({ width: 4000, height: 4000 });
  await page.goto(`${server.url}gallery.css`);
  await page.evaluate(() => document.body.replaceChildren());
  await page.addStyleTag({ content: STYLE });
  await page.addScriptTag({ content: script });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return page;
}

/** The digits that stand on the page now. @param {import('puppeteer-core').Page} page */
const digits = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('span, tlrz-mail-counter')].map(
      (each) => (each.shadowRoot?.querySelector('[part=number]') ?? each).textContent,
    ),
  );

/** Main-thread milliseconds a second, over WATCHED ms. @param {import('puppeteer-core').Page} page @param {number} count */
async function watch(page, count) {
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const before = await digits(page);
  const from = await page.metrics();
  await new Promise((resolve) => setTimeout(resolve, WATCHED));
  const to = await page.metrics();
  const after = await digits(page);
  const moved = after.filter((text, index) => text !== before[index]).length;
  if (after.length !== count || moved !== count)
    throw new Error(`${moved} of ${count} moved (${before[0]}, then ${after[0]}): nothing to compare.`);
  const perSecond = (
    /** @type {'TaskDuration' | 'ScriptDuration' | 'LayoutDuration' | 'RecalcStyleDuration'} */ name,
  ) => ((to[name] ?? 0) - (from[name] ?? 0)) * (1_000 / (WATCHED / 1_000));
  return {
    task: perSecond('TaskDuration'),
    script: perSecond('ScriptDuration'),
    style: perSecond('RecalcStyleDuration'),
    layout: perSecond('LayoutDuration'),
  };
}

const rows = [];
for (const count of COUNTS) {
  const pages = { spans: await open(handWritten(count)), counters: await open(counters(count)) };
  /** @type {Record<string, Awaited<ReturnType<typeof watch>>[]>} */
  const seen = { spans: [], counters: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, page] of Object.entries(pages)) seen[name]?.push(await watch(page, count));
  }
  for (const page of Object.values(pages)) await page.close();
  const ratios = seen.counters?.map(({ task }, round) => task / (seen.spans?.[round]?.task ?? NaN)) ?? [];
  for (const [name, rounds] of Object.entries(seen)) {
    rows.push({
      what: `${count} ${name}`,
      ...Object.fromEntries(
        /** @type {const} */ (['task', 'script', 'style', 'layout']).map((kind) => [
          `${kind} ms/s`,
          median(rounds.map((each) => each[kind])).toFixed(2),
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
await browser.close();
console.log(`Main thread, medians of ${ROUNDS} rounds of ${WATCHED / 1_000} s that take turns; all on screen.\n`);
console.log(table(rows));
