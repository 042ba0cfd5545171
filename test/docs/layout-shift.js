/**
 * How high the infographics are, how much room the style sheet keeps for them, and what moves when the script is late.
 *
 *   node test/docs/layout-shift.js            prints it, for what is in dist
 *   node test/docs/layout-shift.js --write    also writes the measured heights into src/embed/tlrz-infografik.css
 *
 * A reservation that is too small lets the page jump when the script arrives; one that is too large leaves a gap. The
 * heights are those of the default settings in German, English and plain German, at three times of the day, in a narrow
 * and in a wide font: of both the larger one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawn, instant, openBrowser, stopClocks } from './pages.js';
import { root, serve } from './serve.js';

export const tags = ['tlrz-storage-books', 'tlrz-mail-counter', 'tlrz-call-gauge'];
/** Languages that share a reservation: plain German says more, and needs more room. */
export const groups = { other: ['de', 'en'], simple: ['de-simple'] };
/** Narrow and wide; the last is what the machine itself would take. */
const fonts = ['Liberation Sans, Arial', 'DejaVu Sans, Verdana', 'system-ui'];
/** Nearly no mails yet, many, and the most. */
const times = ['00:01', '10:30', '23:59'];
/** From where on (em of the infographic's own width) a reservation holds: where the layout changes, and between. */
export const steps = [0, 20.0625, 25, 30, 36];
/** The widths that are measured, in em: 288 to 720 px at 16 px. */
const widths = Array.from({ length: 28 }, (_, index) => 18 + index).flatMap((em) => [em, em + 0.5]);

/** @typedef {{ tag: string, bare: boolean, lang: string, font: string, width: number, real: number, reserved: number }} Height all in em */

/**
 * @param {import('puppeteer-core').Browser} browser @param {string} url
 * @param {{ widths?: readonly number[], times?: readonly string[] }} [only]
 * @returns {Promise<Height[]>}
 */
export async function measureHeights(browser, url, only = {}) {
  /** @type {Height[]} */
  const all = [];
  for (const time of only.times ?? times) {
    const page = await browser.newPage();
    await stopClocks(page, instant(time));
    await page.setViewport({ width: 1000, height: 3000 });
    await page.goto(`${url}index.html`, { waitUntil: 'networkidle0' });
    const cases = tags.flatMap((tag) =>
      [false, true].flatMap((bare) =>
        Object.values(groups)
          .flat()
          .flatMap((lang) => fonts.map((font) => ({ tag, bare, lang, font }))),
      ),
    );
    // One above the other, so that all are on screen and running.
    await page.evaluate((wanted) => {
      document.body.replaceChildren(
        ...wanted.map(({ tag, bare, lang, font }) => {
          const box = document.createElement('div');
          box.lang = lang;
          box.className = 'measured';
          box.style.setProperty('position', 'absolute');
          box.style.setProperty('inset', '0 auto auto 0');
          box.style.setProperty('font', `16px/1.5 ${font}`);
          box.append(document.createElement(tag));
          box.firstElementChild?.toggleAttribute('bare', bare);
          return box;
        }),
      );
    }, cases);
    for (const width of only.widths ?? widths) {
      await page.evaluate((em) => {
        for (const box of document.querySelectorAll('.measured')) {
          /** @type {HTMLElement} */ (box).style.setProperty('width', `${em * 16}px`);
        }
      }, width);
      await drawn(page);
      const heights = await page.evaluate(() =>
        [...document.querySelectorAll('.measured > *')].map((element) => ({
          real: (element.shadowRoot?.querySelector('.root')?.getBoundingClientRect().height ?? 0) / 16,
          reserved: Number.parseFloat(getComputedStyle(element, '::before').paddingTop) / 16 || 0,
        })),
      );
      heights.forEach((height, index) => all.push({ ...cases[index], width, ...height }));
    }
    await page.close();
  }
  return all;
}

/**
 * The highest of a tag and a group of languages in each step, in em, rounded up to a half.
 * @param {Height[]} heights @param {string} tag @param {boolean} bare @param {readonly string[]} langs
 */
export const reservations = (heights, tag, bare, langs) =>
  steps.map((from, index) => {
    const here = heights.filter(
      (each) =>
        each.tag === tag &&
        each.bare === bare &&
        langs.includes(each.lang) &&
        each.width >= from &&
        each.width < (steps[index + 1] ?? Infinity),
    );
    return Math.ceil(2 * Math.max(...here.map(({ real }) => real))) / 2;
  });

/**
 * One height in each step of the width, as one length: a percentage of a padding is one of the width, so no container has
 * to be asked, which would take its own width from an infographic in a box as wide as what is in it.
 *
 *   calc(103.5em - clamp(0em, (100% - 20.06em) * 9999, 1em) + clamp(0em, (100% - 25em) * 9999, 2em))
 *
 * @param {readonly number[]} heights in em, of the widths from each of `steps` on
 */
function stepped(heights) {
  const terms = heights.slice(1).map((height, index) => {
    const by = height - heights[index];
    return by && ` ${by < 0 ? '-' : '+'} clamp(0em, (100% - ${steps[index + 1] - 0.01}em) * 9999, ${Math.abs(by)}em)`;
  });
  return `calc(${heights[0]}em${terms.filter(Boolean).join('')})`;
}

/** The rules with these heights. @param {Height[]} heights */
const rules = (heights) =>
  tags
    .flatMap((tag) =>
      Object.entries(groups).map(([group, langs]) => {
        const [place, bare] = [false, true].map((each) => reservations(heights, tag, each, langs));
        const embed = `[data-tlrz='${tag.replace('tlrz-', '')}']`;
        const simple = group === 'simple' ? ':lang(de-simple)' : '';
        return `:is(${tag}, ${embed}, ${embed} > *)${simple}::before { --place: ${stepped(place)}; --bare: ${stepped(bare)}; }
${embed} img${simple} { --lowest: ${Math.min(...bare)}em; }`;
      }),
    )
    .join('\n');

/**
 * Opens a page whose script comes late, and adds up what moves.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url of a page whose script comes late
 * @param {{ width: number, height?: number }} viewport a tall one has all infographics on screen at once
 */
export async function measureShift(browser, url, { width, height = 9000 }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(() => {
    /** @type {any} */ (globalThis).moved = [];
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries())) {
        /** @type {any} */ (globalThis).moved.push({
          value: entry.value,
          time: Math.round(entry.startTime),
          sources: entry.sources.map((/** @type {any} */ { node, previousRect: from, currentRect: to }) => {
            const element = node?.nodeType === 1 ? node : node?.parentElement;
            const name = element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : 'gone';
            const host = element?.getRootNode().host?.localName ?? '';
            const rect = (/** @type {DOMRectReadOnly} */ r) => [r.x, r.y, r.width, r.height].map(Math.round).join(' ');
            return `${host} ${name}: ${rect(from)} → ${rect(to)}`;
          }),
        });
      }
    }).observe(/** @type {any} */ ({ type: 'layout-shift', buffered: true }));
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await drawn(page);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const moved = await page.evaluate(() => /** @type {any} */ (globalThis).moved);
  await page.close();
  return {
    shift: moved.reduce((/** @type {number} */ sum, /** @type {{ value: number }} */ { value }) => sum + value, 0),
    moved,
  };
}

/**
 * Where everything outside of the infographics is, from the page's top, before the script has come and after.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url of a page whose script comes late
 * @param {number} width of the window
 */
export async function measurePlaces(browser, url, width) {
  /** @param {boolean} scripted */
  const places = async (scripted) => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 9000 });
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      !scripted && request.url().endsWith('tlrz-infografik.js') ? request.abort() : request.continue(),
    );
    await page.goto(url, { waitUntil: 'load' });
    if (scripted) await drawn(page);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => !element.closest('tlrz-storage-books > *, tlrz-mail-counter > *, tlrz-call-gauge > *'))
        .map((element) => {
          const { x, y, width: wide, height } = element.getBoundingClientRect();
          // A button's box is not as high as that of the same words in a line; the line is, and so is their place in it.
          const box = element.localName === 'tlrz-key-figure' ? [x, wide] : [x, y, wide, height];
          return `${element.localName} ${box.map((n) => n.toFixed(1)).join(' ')}`;
        }),
    );
    await page.close();
    return found;
  };
  return { before: await places(false), after: await places(true) };
}

async function main() {
  const browser = await openBrowser();
  const onTime = await serve();
  const late = await serve({ late: 1500 });
  try {
    const heights = await measureHeights(browser, onTime.url);
    for (const tag of tags) {
      for (const bare of [false, true]) {
        for (const langs of Object.values(groups)) {
          const own = heights.filter((each) => each.tag === tag && each.bare === bare && langs.includes(each.lang));
          const short = own.filter(({ real, reserved }) => real > reserved + 0.01).length;
          const name = `${tag}${bare ? ' bare' : ''}, ${langs.join(' and ')}`;
          console.log(`${name}: ${short} of ${own.length} are higher than what is reserved`);
          const needed = reservations(heights, tag, bare, langs);
          steps.forEach((from, index) => {
            const here = own.filter(({ width }) => width >= from && width < (steps[index + 1] ?? Infinity));
            const lowest = Math.min(...here.map(({ real }) => real)).toFixed(1);
            console.log(`  from ${from} em: ${lowest} to ${needed[index]} em, reserved ${here[0].reserved} em`);
          });
        }
      }
    }
    if (process.argv.includes('--write')) {
      const file = join(root, 'src/embed/tlrz-infografik.css');
      const css = readFileSync(file, 'utf8').replace(
        /(\/\* measured[^*]*\*\/\n)[\s\S]*?( *\/\* end of what is measured \*\/)/,
        (_, start, end) => `${start}${rules(heights)}\n${end}`,
      );
      const { format, resolveConfig } = await import('prettier');
      writeFileSync(file, await format(css, { ...(await resolveConfig(file)), parser: 'css' }));
      console.log(`Written into ${file}; npm run build brings it into dist.`);
      return;
    }
    for (const name of ['index.html', 'en.html', 'einfach.html']) {
      for (const width of [320, 768, 1280]) {
        const { shift, moved } = await measureShift(browser, late.url + name, { width });
        console.log(`${name} at ${width} px, script 1.5 s late: layout shift ${shift}`);
        for (const { time, value, sources } of moved) console.log(`  ${time} ms ${value} ${sources.join('; ')}`);
      }
    }
  } finally {
    await browser.close();
    onTime.close();
    late.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
