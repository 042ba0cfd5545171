/** What is written by hand between the tags, in the pages of the demo and in what the READMEs show. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
// @ts-expect-error it brings no types
import { JSDOM } from 'jsdom';

const root = fileURLToPath(new URL('../..', import.meta.url));
const EMBEDS = ['storage-books', 'mail-counter', 'call-gauge', 'key-figure'].map((name) => `tlrz-${name}`);

/** Numbers as readers see them: "21.000". */
const NUMBER = /\d(?:[\d.,:]*\d)?/g;

/** Hours of the day, which a translator may well say in another way: "10 bis 12 Uhr", "10 am". */
const HOURS = /\d+(?::\d+)?(?: (?:bis|und) \d+(?::\d+)?)*\s(?:Uhr|am|pm)\b/g;

/** What a text in Markdown shows as code: every second piece between its fences. @param {string} markdown */
const examplesIn = (markdown) =>
  markdown.split(/^ *```.*$/m).filter((piece, index) => index % 2 === 1 && piece.trim().startsWith('<'));

/** @param {string} file @returns {string[]} */
function htmlIn(file) {
  const source = readFileSync(root + file, 'utf8');
  return file.endsWith('.md') ? examplesIn(source) : [source];
}

/** Each tag, or static embed, with what stands in it. @param {string} html @returns {any[]} */
const embedsIn = (html) => [...new JSDOM(html).window.document.querySelectorAll([...EMBEDS, '[data-tlrz]'].join())];

/** The numbers in an embed that a translator may write anew. @param {any} embed @returns {string[]} */
function unprotected(embed) {
  const copy = embed.cloneNode(true);
  for (const kept of copy.querySelectorAll('[translate="no"]')) kept.remove();
  return copy.textContent.replace(HOURS, '').match(NUMBER) ?? [];
}

const demo = readdirSync(`${root}demo`, { recursive: true, encoding: 'utf8' });
const files = ['README.md', ...demo.map((file) => `demo/${file}`)].filter((file) => /\.(html|md)$/.test(file)).sort();
const found = files
  .map((file) => ({ file, embeds: htmlIn(file).flatMap(embedsIn) }))
  .filter(({ embeds }) => embeds.length > 0);

describe('numbers between the tags are kept from translators', () => {
  for (const { file, embeds } of found) {
    test(`in ${file}`, () => {
      assert.deepEqual(
        embeds
          .map((embed) => ({ text: embed.textContent, numbers: unprotected(embed) }))
          .filter(({ numbers }) => numbers.length > 0),
        [],
      );
    });
  }

  test('and the pages, and what the READMEs show, were found', () => {
    const names = found.map(({ file }) => file);
    for (const name of ['README.md', 'demo/index.html', 'demo/gallery.html', 'demo/cms/mediawiki/README.md']) {
      assert.ok(names.includes(name), name);
    }
  });
});
