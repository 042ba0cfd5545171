/** A hundred gauges on one page, all in view, opened for the first time. */
import { CHARTJS, ECHARTS, FLOOR, MODULES, STATIC, TAGS, VEGA, html, means } from './article.js';
import { openBrowser } from './browser.js';
import { SLOWER, load } from './measure.js';
import { rounds } from './rounds.js';
import { serve } from './server.js';

const COPIES = 100;

/** @param {{ loads: number }} options @returns {Promise<import('./report.js').Result[]>} */
export async function run({ loads }) {
  const { pages, find } = await means(['calls']);
  const documents = Object.fromEntries(
    [FLOOR, STATIC, TAGS, MODULES, CHARTJS, ECHARTS, VEGA].map((name, index) => [
      name,
      { path: `page-${index}.html`, content: html(pages[name], ['calls'], { copies: COPIES }) },
    ]),
  );
  const server = await serve(
    (path) => Object.values(documents).find((each) => each.path === path)?.content ?? find(path),
  );
  const browser = await openBrowser();
  const sides = await rounds(
    documents,
    loads,
    async ({ path }) => {
      const viewport = { width: 4000, height: 4000 };
      const { painted, task, settled, blocking, heap, elements } = await load(browser, {
        url: server.url + path,
        expected: COPIES,
        viewport,
      });
      return { painted, task, settled, blocking, heap, elements };
    },
    () => FLOOR,
  );
  await browser.close();
  server.close();
  return [
    {
      title: `${COPIES} gauges, all in view`,
      note: `Medians of ${loads} first loads each, taking turns, processor ${SLOWER} times slower. **Ratio** to the page by hand, pair by pair (and between what half of the pairs lie).`,
      measures: {
        painted: { title: 'painted ms', ratio: true },
        task: { title: 'task ms, until painted', ratio: true },
        settled: { title: 'task ms, 1.5 s later', ratio: true },
        blocking: { title: 'blocking ms' },
        heap: { title: 'heap MB', digits: 2 },
        elements: { title: 'elements' },
      },
      sides,
    },
  ];
}
