/// <reference lib="dom" />
/**
 * What running counters cost the page that they are on: ours, with and without rolling digits, beside one hand-written
 * loop that sets as many texts as often, and the two libraries that are made for this. Processor time of the main thread
 * a second, and how often it wakes. Each side has a browser of its own and all are watched in the same seconds, so that a
 * noisy machine is noisy for all, and no page is ever put into the background, which would drop what the browser keeps of
 * it. All in sight at once, and as a reader has them, a screen at a time.
 */
import { setTimeout } from 'node:timers/promises';
import { metrics, openBrowser } from './browser.js';
import { SELECTOR, sides } from './counter-sides.js';
import { compare } from './report.js';
import { serve } from './server.js';
import { wakeUps } from './wake-ups.js';

/** How long all sides are watched in one round, in ms, and how many rounds there are. */
const WATCHED = 5_000;
const ROUNDS = 5;
/** How many rounds they may take at most until all of them run: ours show the day's figure first. */
const PATIENCE = 20;
const COUNT = 100;
const LOOP = Object.keys(sides)[0];

/** What is on screen. In sight: all at once, in a grid, and far too small to read. Scrolled: as a reader has them. */
const SCREENS = {
  'in sight': {
    viewport: { width: 4000, height: 5200 },
    style: `body { margin: 0; display: grid; grid-template-columns: repeat(10, 1fr); font: 4px sans-serif; }
      span, number-flow { font-size: 22px; height: 200px; }`,
  },
  'a screen at a time': {
    viewport: { width: 1280, height: 800 },
    style: `body { margin: 0 auto; max-width: 45em; font: 16px sans-serif; }
      span, number-flow { display: block; font-size: 88px; height: 800px; }`,
  },
};
/** @typedef {typeof SCREENS['in sight']} Screen */

/** A page with one side, running, and what tells its costs. @param {string} script @param {Screen} screen */
async function open(script, { viewport, style }) {
  const content = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>${style}</style><body><script type="module" src="./counters.js"></script>`;
  const server = await serve((path) => (path === 'counters.js' ? script : content));
  const browser = await openBrowser();
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setViewport(viewport);
  await page.goto(`${server.url}page.html`);
  const session = await page.createCDPSession();
  // Processor time, not time on the clock: what other programs take is nobody's cost here.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page, session, close };
}

/** @typedef {Awaited<ReturnType<typeof open>>} Side */
/** What is measured, in seconds since the page was opened. */
const kinds = {
  task: 'TaskDuration',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
};

/** What the page shows now, and what it has cost so far. @param {Side} side */
async function look({ page, session }) {
  const shown = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map(
        (each) => (each.shadowRoot?.querySelector('[part~=number]') ?? each.shadowRoot ?? each).innerHTML,
      ),
    SELECTOR,
  );
  return { shown, spent: await metrics(session) };
}

/** Over WATCHED ms: main-thread ms a second by kind, and how many counters moved. @param {Side} side */
async function watch(side) {
  const before = await look(side);
  await setTimeout(WATCHED);
  const after = await look(side);
  const moved = after.shown.filter((content, index) => content !== before.shown[index]).length;
  const spent = Object.entries(kinds).map(
    ([kind, name]) => /** @type {const} */ ([kind, ((after.spent[name] - before.spent[name]) * 1e3) / (WATCHED / 1e3)]),
  );
  return { moved, spent: Object.fromEntries(spent) };
}

/** Whether that many move on each side. @param {{ moved: number }[]} round @param {number} least */
const allMove = (round, least) => round.every(({ moved }) => moved >= least);

/** All sides in the same seconds, round by round, and how often each wakes. @param {readonly Side[]} opened @param {string} name */
async function watchRounds(opened, name) {
  const round = () => Promise.all(opened.map(watch));
  // What is off screen may sleep.
  const least = name === 'in sight' ? COUNT : 1;
  for (let waited = 0; waited < PATIENCE && !allMove(await round(), least); waited++);
  /** @type {Record<string, number>[][]} */
  const rounds = [];
  while (rounds.length < ROUNDS) {
    const watched = await round();
    if (!allMove(watched, least))
      throw new Error(
        `Of ${COUNT} counters each, ${watched.map(({ moved }) => moved)} moved: nothing would be measured.`,
      );
    rounds.push(watched.map(({ spent }) => spent));
  }
  const wakes = await Promise.all(opened.map(({ page }) => wakeUps(page, () => setTimeout(WATCHED))));
  return { rounds, wakes };
}

/** @param {string} name @param {Screen} screen @returns {Promise<import('./report.js').Sides>} */
async function measure(name, screen) {
  const names = Object.keys(sides);
  const opened = await Promise.all(Object.values(sides).map(async (script) => open(await script(COUNT), screen)));
  const { rounds, wakes } = await watchRounds(opened, name).finally(() =>
    Promise.all(opened.map(({ close }) => close())),
  );
  return Object.fromEntries(
    names.map((side, index) => {
      const of = (/** @type {number} */ at, /** @type {string} */ kind) => rounds.map((round) => round[at][kind]);
      const values = Object.keys(kinds).map((kind) => [kind, compare(of(index, kind), of(names.indexOf(LOOP), kind))]);
      return [side, { ...Object.fromEntries(values), wakes: { median: wakes[index] } }];
    }),
  );
}

/** @returns {Promise<import('./report.js').Result[]>} */
export async function run() {
  const results = [];
  for (const [name, screen] of Object.entries(SCREENS)) {
    results.push({
      title: `${COUNT} counters, ${name}`,
      note: `Main thread, medians of ${ROUNDS} rounds of ${WATCHED / 1_000} s, all sides at once. **Ratio** to the loop, pair by pair (and between what half of the pairs lie).`,
      measures: {
        task: { title: 'task ms/s', digits: 1, ratio: true },
        script: { title: 'script ms/s', digits: 1 },
        style: { title: 'style ms/s', digits: 1 },
        layout: { title: 'layout ms/s', digits: 1 },
        wakes: { title: 'wake-ups/s', digits: 1 },
      },
      sides: await measure(name, screen),
    });
  }
  return results;
}
