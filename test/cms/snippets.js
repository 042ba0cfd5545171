/// <reference lib="dom" />
/**
 * Every snippet that the documentation gives to editors, what must be readable of it, and what a page shows of it after a
 * content management system had it.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policy, root, site } from '../docs/serve.js';

export const TAGS = 'tlrz-storage-books, tlrz-mail-counter, tlrz-call-gauge';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The columns of the README's table. @typedef {'static embed' | 'short form' | 'tag'} Form */
/** @typedef {{ name: string, form: Form, html: string, told: string[] }} Snippet */

/** The words of a piece of HTML. @param {string} html */
export const words = (html) =>
  html
    .replaceAll('&nbsp;', ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What has to be readable: every number with its qualifier, and whose it is. @param {string} html a sentence */
function toldIn(html) {
  const numbers = [...html.matchAll(/<strong>(.*?)<\/strong>/gs)].map(([, part]) => words(part ?? ''));
  assert.ok(numbers.length > 0);
  const after = words(html.slice(html.lastIndexOf('</strong>')));
  return [...numbers, after.match(/(?:Quelle|Source|Zahlen von): [^,.]+/)?.[0] ?? 'no source'];
}

/** @param {string} name of a file of dist/embed */
const embed = (name) => readFileSync(join(site, 'embed', name), 'utf8');

/** The tag, as the README shows it. @param {string} short the short form, whose sentence is the fallback */
function tagAround(short) {
  const [, graphic, edition, lang, sentence] =
    /^<div data-tlrz="([^"]*)" data-edition="([^"]*)" lang="([^"]*)">(.*)<\/div>\s*$/s.exec(short) ?? [];
  assert.ok(sentence);
  return `<div lang="${lang}">\n  <tlrz-${graphic} edition="${edition}">\n    ${sentence}\n  </tlrz-${graphic}>\n</div>\n`;
}

/** The tags of the README itself, without the lines that the site has once. */
function readmeTags() {
  const [, block = ''] = /```html\n(<link [^`]*?<tlrz-[^`]*)```/.exec(readme) ?? [];
  const html = block.slice(block.indexOf('<div>'));
  const [, inside = ''] = /<tlrz-mail-counter[^>]*>(.*)<\/tlrz-mail-counter>/s.exec(html) ?? [];
  return { name: 'the README', form: /** @type {Form} */ ('tag'), html, told: [...toldIn(inside), 'etwa 250'] };
}

/** All of them: three forms of three infographics in three languages, and the README's own. @type {Snippet[]} */
export const snippets = [
  ...readdirSync(join(site, 'embed'))
    .filter((name) => name.endsWith('.minimal.html'))
    .flatMap((file) => {
      const name = file.replace('.minimal.html', '');
      const short = embed(file);
      const told = toldIn(short);
      return /** @type {Snippet[]} */ ([
        { name, form: 'static embed', html: embed(`${name}.html`), told },
        { name, form: 'short form', html: short, told },
        { name, form: 'tag', html: tagAround(short), told },
      ]);
    }),
  readmeTags(),
];

/** The README's table of systems, by row: what becomes of each form. @type {Map<string, Record<Form, string>>} */
export const documented = new Map(
  (/\| filter [^\n]*\n\|[ -|]*\n((?:\|[^\n]*\n)+)/.exec(readme)?.[1] ?? '')
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, system = '', embedded = '', short = '', tag = '']) => [
      system,
      { 'static embed': embedded, 'short form': short, tag },
    ]),
);

/**
 * A page with snippets, each in a box, under the strictest policy; what it shows of each. Fails where the console says
 * anything.
 * @param {import('puppeteer-core').Browser} browser @param {string} url of a server of dist/site
 * @param {readonly string[]} parts @param {boolean} scripted
 */
async function shown(browser, url, parts, scripted) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.setViewport({ width: 700, height: 30_000 });
  await page.setRequestInterception(true);
  const script = scripted ? '<script type="module" src="../tlrz-infografik.js"></script>' : '';
  page.on('request', (request) =>
    request.url().endsWith('/embed/all.html')
      ? request.respond({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': policy },
          body: `<!doctype html><html lang="de"><link rel="icon" href="../favicon.svg"><link rel="stylesheet" href="../tlrz-infografik.css">${script}${parts.map((each) => `<section>${each}</section>`).join('')}`,
        })
      : request.continue(),
  );
  await page.goto(`${url}embed/all.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(async (tags) => {
    // Embeds come alive one after the other, as the page is idle: until no more do, for two seconds of a busy machine.
    const count = () => document.querySelectorAll(tags).length;
    let before = -1;
    for (let quiet = 0; quiet < 4; quiet++) {
      if (count() > before) quiet = 0;
      before = count();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  }, TAGS);
  const found = await page.evaluate(
    (tags) =>
      [...document.querySelectorAll('section')].map((section) => {
        const alive = [...section.querySelectorAll(tags)].filter(({ shadowRoot }) => shadowRoot);
        return {
          text: [
            section.innerText,
            ...[...section.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.textContent ?? ''),
          ]
            .join(' ')
            // As it is written where a system shows the code.
            .replace(/(\s|&nbsp;)+/g, ' '),
          alive: alive.length,
          drawn: alive.filter(({ shadowRoot }) => shadowRoot?.querySelector('svg[role=img]')).length,
          pictures: [...section.querySelectorAll('img')].filter(({ naturalWidth }) => naturalWidth === 0).length,
        };
      }),
    TAGS,
  );
  await page.close();
  assert.deepEqual(messages, []);
  assert.equal(found.length, parts.length);
  return found;
}

/**
 * Checks what is left of all snippets, without and with the script: always readable, never a broken picture, and become
 * what the README says of this system.
 * @param {import('puppeteer-core').Browser} browser @param {string} url of a server of dist/site
 * @param {string} system a row of the README's table; what is none of them keeps everything
 * @param {readonly string[]} left what the system made of each of `snippets`
 */
export async function checkLeft(browser, url, system, left) {
  assert.equal(left.length, snippets.length);
  const [still, live] = [await shown(browser, url, left, false), await shown(browser, url, left, true)];
  snippets.forEach(({ name, form, told }, index) => {
    const title = `${name}, ${form}, ${system}`;
    const [before, after] = [still[index], live[index]];
    assert.ok(before && after);
    for (const [way, { text }] of Object.entries({ without: before, with: after })) {
      for (const part of told) {
        assert.ok(
          words(text).toLowerCase().includes(part.toLowerCase()),
          `${title}, ${way} script, says no "${part}": ${text}`,
        );
      }
    }
    assert.deepEqual([before.alive, before.pictures], [0, 0], title);
    const code = before.text.includes('<');
    const became = code ? 'its code is shown' : after.alive === 0 ? 'only its text' : 'alive';
    assert.equal(became, documented.get(system)?.[form] ?? 'alive', title);
    assert.deepEqual([after.alive, after.drawn], became === 'alive' ? [1, 1] : [0, 0], title);
  });
}
