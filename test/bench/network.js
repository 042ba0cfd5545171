/**
 * The three graphics on a phone that is far from the server: when they are painted where every request takes its time and
 * every byte too. What a page asks for one after the other shows here, and nowhere else in these benches.
 */
import { ALL, CHARTJS, ECHARTS, EMBED, FLOOR, LOADER, STATIC, TAGS, VEGA, html, means } from './article.js';
import { openBrowser } from './browser.js';
import { SLOWER, load } from './measure.js';
import { rounds } from './rounds.js';
import { serve } from './server.js';

/** A slow mobile network, as Lighthouse takes it for phones: ms for a round trip, bytes per second. */
const NETWORK = { latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8 };
const PHONE = { width: 412, height: 6000 };

/** @param {{ loads: number }} options @returns {Promise<import('./report.js').Result[]>} */
export async function run({ loads }) {
  const { pages, find } = await means(ALL);
  const names = [FLOOR, STATIC, TAGS, LOADER, EMBED, CHARTJS, ECHARTS, VEGA];
  /** @type {Map<string, string>} */
  const documents = new Map(names.map((name, index) => [`page-${index}.html`, html(pages[name], ALL)]));
  const server = await serve((path) => documents.get(path) ?? find(path));
  server.state.compressed = true;
  const browser = await openBrowser();
  const sides = Object.fromEntries(names.map((name, index) => [name, `page-${index}.html`]));
  const measured = await rounds(
    sides,
    loads,
    async (path) => {
      server.asked.clear();
      const page = { url: server.url + path, expected: 3, viewport: PHONE, network: NETWORK };
      const { painted, firstPaint } = await load(browser, page);
      return { painted, firstPaint, requests: server.asked.size };
    },
    () => FLOOR,
  );
  await browser.close();
  server.close();
  return [
    {
      title: 'The three graphics on a slow mobile network',
      note: `Medians of ${loads} first loads each, taking turns: ${NETWORK.latency} ms for a round trip, 1.6 Mbit/s, files compressed by brotli, processor ${SLOWER} times slower. **Ratio** to the page by hand, pair by pair (and between what half of the pairs lie). Painted: from the navigation to the frame after all three pictures are there; with the static embed they are files, and come alive later.`,
      measures: {
        painted: { title: 'painted ms', ratio: true },
        firstPaint: { title: 'first contentful paint ms' },
        requests: { title: 'requests' },
      },
      sides: measured,
    },
  ];
}
