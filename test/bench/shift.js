/** How far a page moves when its script comes half a second late, or the page itself in pieces: on a phone and on a desk. */
import { ALL, html, means } from './article.js';
import { openBrowser } from './browser.js';
import { load } from './measure.js';
import { serve } from './server.js';

/** How late a script is, and how long after one piece of a page the next one comes, in ms. */
const LATE = 500;
const PAUSE = 100;
const VIEWPORTS = { phone: { width: 412, height: 915 }, desk: { width: 1280, height: 800 } };
const NETWORKS = { 'script late': { late: LATE, pause: 0 }, 'page in pieces': { late: 0, pause: PAUSE } };
/** Each window on each network. */
const cases = Object.entries(VIEWPORTS).flatMap(([where, viewport]) =>
  Object.entries(NETWORKS).map(([how, network]) => ({ title: `${where}, ${how}`, viewport, network })),
);

/** Nothing here depends on the machine: one load of each says it. @returns {Promise<import('./report.js').Result[]>} */
export async function run() {
  const { pages, find } = await means(ALL);
  const browser = await openBrowser();
  /** @type {import('./report.js').Sides} */
  const sides = {};
  for (const [name, page] of Object.entries(pages)) {
    const server = await serve((path) => (path === 'page.html' ? html(page, ALL) : find(path)));
    sides[name] = {};
    for (const { title, viewport, network } of cases) {
      Object.assign(server.state, network);
      const { shift } = await load(browser, { url: `${server.url}page.html`, expected: 3, viewport, slower: 1 });
      sides[name][title] = { median: shift };
    }
    server.close();
  }
  await browser.close();
  const measures = Object.fromEntries(cases.map(({ title }) => [title, { title, digits: 3 }]));
  const windows = Object.entries(VIEWPORTS)
    .map(([where, { width, height }]) => `${where}: ${width} × ${height} px`)
    .join('; ');
  return [
    {
      title: 'Layout shift on a slow network',
      note: `Cumulative layout shift of what is in view. Late: every script waits ${LATE} ms. In pieces: ${PAUSE} ms pass before each paragraph, table and source of the page. ${windows}.`,
      measures,
      sides,
    },
  ];
}
