/**
 * How high the infographics are, how much room the style sheet keeps for them, and what moves when the script is late.
 *
 *   node test/docs/layout-shift.js            prints it, for what is in dist
 *   node test/docs/layout-shift.js --write    also writes the measured heights into src/embed/tlrz-infografik.css
 *
 * A reservation that is too small lets the page jump when the script arrives; one that is too large leaves a gap. What is
 * kept is the room of the first sight with the default settings. It has two parts: the picture, whose height follows the
 * width, and the text, whose lines follow how many characters stand in one: in fonts as different as DejaVu Sans and
 * Liberation Serif about the same number of lines comes of the same number of `ch`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawn, instant, openBrowser, stopClocks } from './pages.js';
import { root, serve } from './serve.js';

export const tags = ['tlrz-storage-books', 'tlrz-mail-counter', 'tlrz-call-gauge'];
export const languages = ['de', 'en', 'de-simple'];
/** Sans and serif, narrow and wide; the last is what the machine itself would take. */
export const fonts = [
  'Liberation Sans',
  'DejaVu Sans',
  'Liberation Serif',
  'Roboto',
  'Open Sans',
  'Noto Serif',
  'system-ui',
];
/** The widths that are measured, in em: 256 to 1024 px at 16 px. */
const widths = [...Array.from({ length: 60 }, (_, index) => 16 + index / 2), 48, 52, 56, 60, 64];

/**
 * How the height of a picture follows the width of its infographic: in the style sheet, where a percentage is one of the
 * width, and here; both in em. And from which widths on another layout holds.
 * @type {Record<string, { css: string, em: (width: number) => number, layouts: readonly number[] }>}
 */
const pictures = {
  'tlrz-storage-books': { css: '0em', em: () => 0, layouts: [0, 20, 22.01, 30, 36] },
  'tlrz-mail-counter': { css: '0em', em: () => 0, layouts: [0, 20, 22.01, 36] },
  'tlrz-call-gauge': {
    css: 'min(16.75em, 50% - 1em)',
    em: (width) => Math.min(16.75, width / 2 - 1),
    layouts: [0, 20, 22.01],
  },
};

/** Any time will do: the counter keeps the room of its longest number. */
const times = ['10:30'];

/** @typedef {{ tag: string, bare: boolean, lang: string, font: string, width: number, characters: number, real: number, reserved: number }} Height
 * Lengths in em; the width also in characters */

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
      [false, true].flatMap((bare) => languages.flatMap((lang) => fonts.map((font) => ({ tag, bare, lang, font })))),
    );
    // One above the other, so that all are on screen and running.
    await page.evaluate((wanted) => {
      /** How many characters wide an element is, by the digit zero of its font. */
      /** @type {any} */ (globalThis).charactersIn = (/** @type {HTMLElement} */ element) => {
        const probe = document.createElement('div');
        probe.style.setProperty('position', 'absolute');
        probe.style.setProperty('width', '100ch');
        element.append(probe);
        const characters = (100 * element.getBoundingClientRect().width) / probe.getBoundingClientRect().width;
        probe.remove();
        return characters;
      };
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
      const measure = () =>
        page.evaluate(() => {
          const found = [...document.querySelectorAll('.measured > *')];
          const { style } = document.documentElement;
          // An infographic fills the place that is kept for it: how high it is by itself shows without one.
          style.setProperty('--tlrz-place', '0px');
          const real = found.map(
            ({ shadowRoot }) => shadowRoot?.querySelector('.root')?.getBoundingClientRect().height ?? 0,
          );
          style.removeProperty('--tlrz-place');
          return found.map((element, index) => ({
            characters: /** @type {any} */ (globalThis).charactersIn(element.parentElement),
            real: (real[index] ?? 0) / 16,
            reserved: Number.parseFloat(getComputedStyle(element, '::before').paddingTop) / 16 || 0,
          }));
        });
      // Until two in a row are the same: all are drawn for this width then.
      let heights = await measure();
      for (let before = ''; before !== JSON.stringify(heights);) {
        before = JSON.stringify(heights);
        await drawn(page);
        heights = await measure();
      }
      heights.forEach((height, index) => all.push({ ...cases[index], width, ...height }));
    }
    await page.close();
  }
  return all;
}

/** A height that holds from a width on, in em and in characters. @typedef {{ from: number, height: number }} Step */

/** A step that is lower by less is none, in em: it would cost the style sheet more than it gives the page. */
const LEAST = 0.75;

/**
 * What is above the picture's own height, by the characters in a line: from each step on nothing is higher.
 * @param {readonly Height[]} heights of one layout @param {(width: number) => number} picture @returns {Step[]}
 */
function stepsOf(heights, picture) {
  const text = (/** @type {Height} */ { real, width }) => Math.ceil(4 * (real - picture(width)) - 0.0001) / 4;
  const sorted = [...heights].sort((a, b) => b.characters - a.characters);
  /** @type {Step[]} */
  const all = [];
  let highest = 0;
  for (const each of sorted) {
    highest = Math.max(highest, text(each));
    // Not at once: between two widths that were measured a line may break.
    all.unshift({ from: Math.ceil(4 * each.characters + 1) / 4, height: highest });
  }
  return all.reduce((/** @type {Step[]} */ kept, step) => {
    const last = kept.at(-1);
    if (!last) return [{ from: 0, height: step.height }];
    return last.height - step.height >= LEAST ? [...kept, step] : kept;
  }, []);
}

/**
 * The heights of all steps as one length: a percentage of a padding is one of the width, so no container has to be asked,
 * which would take its own width from an infographic in a box as wide as what is in it.
 *
 *   31.5em - clamp(0em, (100% - 33ch) * 9999, 3em) - clamp(0em, (100% - 38ch) * 9999, 5em)
 *
 * @param {readonly Step[]} steps
 */
const stepped = (steps) =>
  steps
    .map(({ from, height }, index) => {
      if (index === 0) return `${height}em`;
      return ` - clamp(0em, (100% - ${from}ch) * 9999, ${steps[index - 1].height - height}em)`;
    })
    .join('');

/** The room of a tag in a language, as a length. @param {readonly Height[]} heights @param {string} tag */
function room(heights, tag) {
  const { css, em, layouts } = pictures[tag];
  const each = layouts.map((from, index) => {
    const end = layouts[index + 1] ?? Infinity;
    const steps = stepsOf(
      heights.filter(({ width }) => width >= from && width < end),
      em,
    );
    // Where the next layout begins, this one says nothing any more.
    return end < Infinity ? `${stepped(steps)} - clamp(0em, (100% - ${end - 0.01}em) * 9999, 99em)` : stepped(steps);
  });
  const text = each.length > 1 ? `max(${each.join(', ')})` : each[0];
  return css === '0em' ? `calc(${text})` : `calc(${css} + ${text})`;
}

/** The rules with these heights. @param {Height[]} heights */
const rules = (heights) =>
  tags
    .flatMap((tag) =>
      languages.map((lang) => {
        const own = heights.filter((each) => each.tag === tag && each.lang === lang);
        const [place, bare] = [false, true].map((wanted) => own.filter((each) => each.bare === wanted));
        const embed = `[data-tlrz='${tag.replace('tlrz-', '')}']`;
        const other = lang === 'de' ? '' : `:lang(${lang})`;
        const lowest = Math.min(...bare.map(({ real }) => real));
        return `:is(${tag}, ${embed}, ${embed} > *)${other}::before { --place: ${room(place, tag)}; --bare: ${room(bare, tag)}; }
${embed} img${other} { --lowest: ${Math.floor(2 * lowest) / 2}em; }`;
      }),
    )
    .join('\n');

/** For `page.evaluateOnNewDocument`: everything in one font. @param {string} font */
function writeIn(font) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`body, body * { font-family: "${font}" !important }`);
  document.adoptedStyleSheets = [sheet];
}

/**
 * Opens a page whose script comes late, and adds up what moves.
 * @param {Pick<import('puppeteer-core').Browser, 'newPage'>} browser or a context of one
 * @param {string} url of a page whose script comes late
 * @param {{ width: number, height?: number, font?: string, settle?: number }} viewport a tall one has all infographics on
 * screen at once; without a font the page has its own; how long it is watched once all is drawn, in ms
 */
export async function measureShift(browser, url, { width, height = 9000, font, settle = 1500 }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  if (font) await page.evaluateOnNewDocument(writeIn, font);
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
  await new Promise((resolve) => setTimeout(resolve, settle));
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
        .filter(
          (element) =>
            !element.closest('tlrz-storage-books > *, tlrz-mail-counter > *, tlrz-call-gauge > *, tlrz-key-figure > *'),
        )
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
        for (const lang of languages) {
          const own = heights.filter((each) => each.tag === tag && each.bare === bare && each.lang === lang);
          const spare = own.map(({ real, reserved }) => reserved - real);
          const short = spare.filter((each) => each < -0.01).length;
          const [least, most] = [Math.min(...spare), Math.max(...spare)].map((each) => each.toFixed(1));
          const name = `${tag}${bare ? ' bare' : ''}, ${lang}`;
          console.log(`${name}: ${short} of ${own.length} have too little room; spare are ${least} to ${most} em`);
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
