/**
 * What the stack of books costs, whatever its number: nodes, and processor time of the main thread for a frame of the
 * way into a mark; and its first render beside what is written by hand, whose marks are one SVG pattern. Pictures beside
 * pictures: the marks alone, and with the same labels. Pages beside pages: a bare one with the words that tell it, and one
 * with all of the element's words and controls and a style sheet, which says what the element costs more than the same
 * view without it. All sides take turns on one page, in an order that changes each round, so that a noisy machine is noisy
 * for all.
 *
 *   npm run build && npm run bench -- stack
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../docs/pages.js';
import { serve, site } from '../docs/serve.js';
import * as byHand from './by-hand.js';
import { median, table } from './report.js';

if (!existsSync(join(site, 'tlrz-infografik.js'))) throw new Error('Nothing built yet: npm run build comes first.');

const VALUES = [1e3, 1e6, 978e6, 1e12, 1e15];
const ROUNDS = 25;
/** Elements that are rendered at once for one number: a single one is over before it can be measured. */
const AT_ONCE = 20;

const server = await serve();
const browser = await openBrowser();
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error));
await page.setBypassCSP(true);
await page.setViewport({ width: 800, height: 1200 });
await page.goto(`${server.url}gallery.css`);
await page.evaluate(() => document.body.replaceChildren());
await page.addScriptTag({ content: readFileSync(join(site, 'tlrz-infografik.js'), 'utf8') });
const costs = await page.createCDPSession();
await costs.send('Performance.enable', { timeDomain: 'threadTicks' });

/** Main-thread seconds so far. */
async function spent() {
  const { metrics } = await costs.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

/** Main-thread ms that `run` costs in the page. @param {() => Promise<unknown>} run */
async function cost(run) {
  const before = await spent();
  await run();
  return ((await spent()) - before) * 1_000;
}

/** Written by hand: title, sentence, 978 marks as one pattern, boards, numbers, key, controls, source. @param {number} copy */
const handWritten = (copy) => {
  const boards = Array.from({ length: 10 }, (_, board) => 60 + board * 34);
  return `<h3>Knapp eine Milliarde Bücher</h3>
            <p><b>2280 TB</b> Datenspeicher stehen bereit – so viel wie <b>rund 978 Millionen Bücher</b>.</p>
            <svg width="672" height="396" viewBox="0 0 672 396" role="img" aria-label="978 Millionen Bücher">
            <defs><pattern id="p${copy}" width="4.7" height="34" patternUnits="userSpaceOnUse" x="46" y="26">
            <path d="M1.6 34v-25" stroke="#c7400f" stroke-width="3.2"/></pattern></defs>
            <rect x="46" y="60" width="470" height="306" fill="url(#p${copy})"/><rect x="46" y="26" width="366" height="34" fill="url(#p${copy})"/>
            ${boards.map((y, board) => `<path d="M40 ${y}H516" stroke="#808a93"/><text x="34" y="${y}" text-anchor="end" font-size="13">${900 - board * 100}</text>`).join('')}</svg>
            <ul><li>1 Buch im Bild = <b>1 Million Bücher</b></li><li>laut Mitteilung <b>rund 978 Millionen</b></li></ul>
            <div><button>weiter weg</button><input type="range" max="4" value="0" aria-label="Wie nah"><button>näher</button></div>
            <nav><ol><li><button>alles</button></li></ol></nav><p>Jedes Buch im Bild steht für eine Bibliothek.</p>
            <p>Nebeneinander wären diese Bücher <b>rund 29.300 km</b> lang.</p>
            <div><button>Und Ihre Daten?</button><button>Ein Buch suchen</button><button>Teilen</button></div>
            <footer><p>Quelle: P, T (ohne Datum).</p></footer><button>Daten als Tabelle</button>`;
};

/**
 * Of an element: `value`, in books; of plain markup: `markup` and the page's `style`. `to`: another side to compare with.
 * @typedef {{ what: string, value?: number, markup?: string, style?: string, to?: string }} Side
 */

/** Renders a side, painted, and takes it away again. @param {Side} side @param {number} [count] */
const render = ({ value, markup = '', style = '' }, count = AT_ONCE) =>
  page.evaluate(
    async (books, copies, pattern, css) => {
      const frames = async () => {
        for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
      };
      const figures = (/** @type {number} */ number) => ({
        publisher: 'P',
        title: 'T',
        figures: [
          { id: 'storage', value: 2280, unit: 'TB', period: 'as-published' },
          { id: 'books', value: number, unit: 'book', qualifier: 'around', period: 'as-published' },
          { id: 'pages-per-book', value: 500, unit: 'page', period: 'as-published' },
        ],
      });
      const dataset = figures(books ?? 0);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = css ? [sheet] : [];
      for (let copy = 0; copy < copies; copy++) {
        if (books) {
          const element = document.createElement('tlrz-storage-books');
          Object.assign(element, { figures: dataset });
          document.body.append(element);
        } else {
          const box = document.createElement('section');
          box.innerHTML = pattern.replaceAll('p0', `p${copy}`);
          document.body.append(box);
        }
      }
      await frames();
      const first = document.body.firstElementChild;
      const marks = first?.shadowRoot?.querySelector('svg[role=img]') ?? first?.querySelector('svg');
      if (!marks) throw new Error('nothing was drawn');
      const nodes = (first?.shadowRoot ?? first)?.querySelectorAll('*').length ?? 0;
      const drawn = marks.querySelectorAll('*').length;
      // What can be read, without its spaces: the two sides that are compared word for word.
      const content = first?.shadowRoot?.querySelector('.root') ?? first;
      const words = (content?.textContent ?? '').replaceAll(/\s/g, '');
      document.body.replaceChildren();
      await frames();
      return { nodes, drawn, words };
    },
    value ?? null,
    count,
    markup,
    style,
  );

/** Walks from everything into a mark and back again: frames of the movement, and what they cost. @param {Side} side */
async function walk({ value }) {
  await page.evaluate(async (books) => {
    const element = document.createElement('tlrz-storage-books');
    const figures = [
      { id: 'storage', value: 2280, unit: 'TB', period: 'as-published' },
      { id: 'books', value: books, unit: 'book', qualifier: 'around', period: 'as-published' },
      { id: 'pages-per-book', value: 500, unit: 'page', period: 'as-published' },
    ];
    Object.assign(element, { figures: { publisher: 'P', title: 'T', figures }, step: books > 1e3 ? 'shelf' : 'all' });
    document.body.append(element);
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  }, value);
  let frames = 0;
  const spentOn = await cost(async () => {
    frames = await page.evaluate(async () => {
      const root = document.body.firstElementChild?.shadowRoot;
      let count = 0;
      for (const part of ['closer', 'farther', 'closer', 'farther']) {
        /** @type {HTMLElement | null | undefined} */ (root?.querySelector(`[part=${part}]`))?.click();
        const end = performance.now() + 600;
        while (performance.now() < end) {
          await new Promise(requestAnimationFrame);
          count++;
        }
      }
      document.body.replaceChildren();
      return count;
    });
  });
  return spentOn / frames;
}

/** What the element draws for 978 million books, with its strokes' colours, as plain markup. */
const ownPicture = () =>
  page.evaluate(async () => {
    const element = document.createElement('tlrz-storage-books');
    element.setAttribute('show', 'published');
    document.body.append(element);
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    const picture = element.shadowRoot?.querySelector('[part=picture]');
    for (const path of picture?.querySelectorAll('path') ?? []) {
      const { stroke, fill } = getComputedStyle(path);
      path.setAttribute('stroke', stroke);
      path.setAttribute('fill', fill);
    }
    document.body.replaceChildren();
    return picture?.outerHTML ?? '';
  });

/** Pages and pictures by hand. */
const BARE = 'by hand, few words';
const FULL = 'by hand, all words and controls';
const PATTERN = 'by hand, the marks';
const PICTURE = 'by hand, the picture';
const picture = await ownPicture();
/** The first picture in it, without its labels where only marks are asked for. @param {string} markup @param {boolean} [labels] */
const pictureIn = (markup, labels) => {
  const [svg = ''] = /<svg[^]*?<\/svg>/.exec(markup) ?? [];
  return labels ? svg : svg.replaceAll(/<text[^]*?<\/text>/g, '');
};
/** @type {Side[]} */
const sides = [
  { what: PATTERN, markup: pictureIn(byHand.markup) },
  { what: 'our marks', markup: pictureIn(picture), to: PATTERN },
  { what: PICTURE, markup: pictureIn(byHand.markup, true) },
  { what: 'our picture', markup: picture, to: PICTURE },
  { what: BARE, markup: handWritten(0) },
  { what: FULL, markup: byHand.markup, style: byHand.style },
  ...VALUES.map((value) => ({ what: `${value} books`, value, to: FULL })),
];
/** @type {Map<Side, { render: number[], frame: number[] }>} */
const measured = new Map(sides.map((side) => [side, { render: [], frame: [] }]));
const said = new Map();
for (const side of sides) said.set(side.what, (await render(side, 1)).words);
if (said.get(FULL) !== said.get('978000000 books'))
  throw new Error('The page by hand no longer says what the element says.');
for (const side of sides) await render(side);
for (let round = 0; round < ROUNDS; round++) {
  const order = [...sides.slice(round % sides.length), ...sides.slice(0, round % sides.length)];
  for (const side of order) measured.get(side)?.render.push((await cost(() => render(side))) / AT_ONCE);
  if (round < 5) for (const side of order) if (side.value) measured.get(side)?.frame.push(await walk(side));
}
const rows = [];
const base = sides.find(({ value }) => value === 978e6);
for (const side of sides) {
  const { nodes, drawn } = await render(side, 1);
  const { render: renders, frame } = measured.get(side) ?? { render: [], frame: [] };
  /** @param {string | undefined} name */
  const beside = (name) => {
    const other = measured.get(sides.find(({ what }) => what === name) ?? side)?.render ?? [];
    return name ? median(renders.map((ms, round) => ms / (other[round] ?? NaN))).toFixed(2) : '–';
  };
  const perFrame = frame.map((ms, round) => ms / (base ? (measured.get(base)?.frame[round] ?? NaN) : NaN));
  rows.push({
    what: side.what,
    nodes: String(nodes),
    'in the picture': String(drawn),
    'first render ms': median(renders).toFixed(2),
    'to the same by hand': beside(side.to),
    'to few words': beside(side.value ? BARE : undefined),
    'frame ms': frame.length ? median(frame).toFixed(2) : '–',
    'to 978 million': frame.length ? median(perFrame).toFixed(2) : '–',
  });
}
/**
 * From the start of a navigation until the picture is painted, in ms, and what it costs the main thread, in a page that
 * was never open before. @param {string} body
 */
async function load(body) {
  const fresh = await browser.createBrowserContext();
  const tab = await fresh.newPage();
  await tab.setViewport({ width: 800, height: 1200 });
  await tab.setRequestInterception(true);
  tab.on('request', (request) =>
    request.url().endsWith('/bench.html')
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>bench</title>${body}` })
      : request.continue(),
  );
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.goto(`${server.url}bench.html`);
  const painted = await tab.evaluate(async () => {
    const drawn = () =>
      document.querySelector('section svg') ??
      document.querySelector('tlrz-storage-books')?.shadowRoot?.querySelector('[part=picture]');
    while (!drawn()) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now();
  });
  const { metrics } = await session.send('Performance.getMetrics');
  await fresh.close();
  return [painted, (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000];
}

const pages = {
  [BARE]: `<section>${handWritten(0)}</section>`,
  '<tlrz-storage-books>':
    '<script type="module" src="tlrz-infografik.js"></script><tlrz-storage-books></tlrz-storage-books>',
};
/** @type {number[][][]} */
const loads = [];
for (let round = 0; round <= ROUNDS; round++) {
  const one = [];
  for (const body of Object.values(pages)) one.push(await load(body));
  // The first round fills the caches of the machine.
  if (round) loads.push(one);
}
const pageRows = Object.keys(pages).map((what, side) => {
  const of = (/** @type {number} */ kind) => loads.map((round) => round[side]?.[kind] ?? NaN);
  const to = (/** @type {number} */ kind) =>
    median(loads.map((round) => (round[side]?.[kind] ?? NaN) / (round[0]?.[kind] ?? NaN))).toFixed(2);
  return {
    'a page with': what,
    'painted ms': median(of(0)).toFixed(0),
    'painted, to by hand': to(0),
    'task ms': median(of(1)).toFixed(1),
    'task, to by hand': to(1),
  };
});
await browser.close();
server.close();
console.log(`Main thread, medians of ${ROUNDS} rounds, ${AT_ONCE} at once; frames of the way into a mark and back.\n`);
console.log(table(rows));
console.log(`\nA page opened for the first time, script and all.\n\n${table(pageRows)}`);
