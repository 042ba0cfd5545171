/** How far a page moves when its script comes half a second late: on a phone and on a desk. */
import { ALL, html, means } from './article.js';
import { openBrowser } from './browser.js';
import { load } from './measure.js';
import { serve } from './server.js';

/** How late a script is, in ms. */
const LATE = 500;
const VIEWPORTS = { phone: { width: 412, height: 915 }, desk: { width: 1280, height: 800 } };

/** Nothing here depends on the machine: one load of each says it. @returns {Promise<import('./report.js').Result[]>} */
export async function run() {
  const { pages, find } = await means(ALL);
  const browser = await openBrowser();
  /** @type {import('./report.js').Sides} */
  const sides = {};
  for (const [name, page] of Object.entries(pages)) {
    const server = await serve((path) => (path === 'page.html' ? html(page, ALL) : find(path)));
    server.state.late = LATE;
    sides[name] = {};
    for (const [where, viewport] of Object.entries(VIEWPORTS)) {
      const { shift } = await load(browser, { url: `${server.url}page.html`, expected: 3, viewport, slower: 1 });
      sides[name][where] = { median: shift };
    }
    server.close();
  }
  await browser.close();
  const measures = Object.fromEntries(
    Object.keys(VIEWPORTS).map((where) => [where, { title: `layout shift, ${where}`, digits: 3 }]),
  );
  return [
    {
      title: 'Layout shift, the script half a second late',
      note: `Cumulative layout shift of what is in view; every script waits ${LATE} ms. ${Object.entries(VIEWPORTS)
        .map(([where, { width, height }]) => `${where}: ${width} × ${height} px`)
        .join('; ')}.`,
      measures,
      sides,
    },
  ];
}
