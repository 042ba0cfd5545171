/**
 * A hundred gauges on one page, opened for the first time: all in view, far too small to read, and one below the other, as
 * a reader has them. Beside them what ours show at first sight, as markup without script.
 */
import { CHARTJS, ECHARTS, FLOOR, MODULES, STATIC, TAGS, VEGA, html, means } from './article.js';
import { openBrowser } from './browser.js';
import { FIRST_SIGHT, firstSight } from './first-sight.js';
import { SLOWER, load } from './measure.js';
import { rounds } from './rounds.js';
import { serve } from './server.js';

const COPIES = 100;

const VIEWS = {
  'all in view': { grid: true, expected: COPIES, viewport: { width: 4000, height: 4000 } },
  'one below the other': { grid: false, expected: 1, viewport: { width: 1000, height: 800 } },
};

/** @param {{ loads: number }} options @returns {Promise<import('./report.js').Result[]>} */
export async function run({ loads }) {
  const { pages, find } = await means(['calls']);
  /** @type {Map<string, string>} */
  const documents = new Map();
  const server = await serve((path) => documents.get(path) ?? find(path));
  const browser = await openBrowser();
  documents.set('one.html', html(pages[TAGS], ['calls']));
  const [markup] = await firstSight(browser, `${server.url}one.html`);
  pages[FIRST_SIGHT] = { head: '', place: () => markup };

  const results = [];
  for (const [view, { grid, expected, viewport }] of Object.entries(VIEWS)) {
    const names = [FLOOR, STATIC, FIRST_SIGHT, TAGS, MODULES, CHARTJS, ECHARTS, VEGA];
    const sides = Object.fromEntries(names.map((name, index) => [name, `page-${index}.html`]));
    for (const [name, path] of Object.entries(sides)) {
      documents.set(path, html(pages[name], ['calls'], { copies: COPIES, grid }));
    }
    const measured = await rounds(
      sides,
      loads,
      async (path) => {
        const { painted, task, settled, blocking, heap, elements } = await load(browser, {
          url: server.url + path,
          expected,
          viewport,
        });
        return { painted, task, settled, blocking, heap, elements };
      },
      () => FLOOR,
    );
    results.push({
      title: `${COPIES} gauges, ${view}`,
      note: `Medians of ${loads} first loads each, taking turns, processor ${SLOWER} times slower. **Ratio** to the page by hand, pair by pair (and between what half of the pairs lie). Painted: from the navigation to the frame after ${expected === 1 ? 'the first gauge is' : 'all gauges are'} there. The first sight as static markup is what one of ours shows when it has settled, its style sheet inside, without script.`,
      measures: {
        painted: { title: 'painted ms', ratio: true },
        task: { title: 'task ms, until painted', ratio: true },
        settled: { title: 'task ms, 1.5 s later', ratio: true },
        blocking: { title: 'blocking ms' },
        heap: { title: 'heap MB', digits: 2 },
        elements: { title: 'elements' },
      },
      sides: measured,
    });
  }
  await browser.close();
  server.close();
  return results;
}
