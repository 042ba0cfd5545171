/// <reference lib="dom" />
/**
 * What content management systems make of a piece of HTML, modelled in a page without a policy. WordPress has a test of
 * its own, with WordPress's own code.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import markdownIt from 'markdown-it';
import { root } from '../docs/serve.js';

/** @typedef {import('puppeteer-core').Page} Page */

const allowed = JSON.parse(readFileSync(fileURLToPath(new URL('typo3-sanitizer.json', import.meta.url)), 'utf8'));

/** TYPO3's sanitizer: tags that are not listed become text, attributes that are not listed go. @param {Page} page @param {string} html */
const sanitized = (page, html) =>
  page.evaluate(
    (source, { tags, attributes }) => {
      const { body } = new DOMParser().parseFromString(source, 'text/html');
      /** @param {Element} element */
      const clean = (element) => {
        for (const child of [...element.children]) clean(child);
        const { localName } = element;
        if (!tags.includes(localName)) {
          element.replaceWith(document.createTextNode(element.outerHTML));
          return;
        }
        for (const { name, value } of [...element.attributes]) {
          const known = [...attributes.everywhere, ...(attributes[localName] ?? [])].some(
            (/** @type {string} */ each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each),
          );
          const address = ['href', 'src', 'srcset'].includes(name);
          if (!known || (address && /^(?!https?:|mailto:|tel:)\w+:/.test(value))) element.removeAttribute(name);
        }
      };
      for (const child of [...body.children]) clean(child);
      return body.innerHTML;
    },
    html,
    allowed,
  );

/** What TYPO3's front end adds to rich text: paragraphs around text and pictures, a class on tables. @param {Page} page @param {string} html */
const withParagraphs = (page, html) =>
  page.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    for (const each of body.querySelectorAll('div, figure')) {
      const loose = [...each.childNodes].filter(
        (node) =>
          node instanceof HTMLImageElement ||
          (node instanceof Text && node.nodeValue?.trim()) ||
          (node instanceof HTMLElement && ['strong', 'a'].includes(node.localName)),
      );
      const first = loose[0];
      if (!first) continue;
      const paragraph = document.createElement('p');
      each.insertBefore(paragraph, first);
      paragraph.append(...loose);
    }
    for (const table of body.querySelectorAll('table')) table.className = 'contenttable';
    return body.innerHTML;
  }, html);

/** CKEditor weighs more than all else that is installed here: `npm install --no-save ckeditor5` brings it for this test. */
export const editor = `${root}node_modules/ckeditor5/dist/browser/ckeditor5.umd.js`;

/**
 * What is left when an editor opens and saves. The rules are those that the documentation names for the minimal form.
 * @param {Page} page @param {string} html
 */
async function edited(page, html) {
  if (!(await page.evaluate(() => 'CKEDITOR' in globalThis))) {
    await page.addScriptTag({ content: readFileSync(editor, 'utf8') });
  }
  return page.evaluate(async (source) => {
    const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Link, Table, GeneralHtmlSupport } =
      /** @type {any} */ (globalThis).CKEDITOR;
    const place = document.body.appendChild(document.createElement('div'));
    const editing = await ClassicEditor.create(place, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Heading, Bold, Link, Table, GeneralHtmlSupport],
      initialData: source,
      htmlSupport: { allow: [{ name: /^(div|figure)$/, attributes: [{ key: /^(data-.+|lang)$/, value: true }] }] },
    }).catch(() => undefined);
    const result = editing?.getData() ?? '';
    await editing?.destroy();
    place.remove();
    return result;
  }, html);
}

/** By name. @type {Record<string, (page: Page, html: string) => Promise<string>>} */
export const systems = {
  nothing: async (_, html) => html,
  'the sanitizer of TYPO3': sanitized,
  'the sanitizer and the front end of TYPO3': async (page, html) => withParagraphs(page, await sanitized(page, html)),
  Markdown: async (_, html) => markdownIt({ html: true }).render(`Vorher.\n\n${html}\nNachher.\n`),
  ...(existsSync(editor) ? { 'CKEditor 5': edited } : {}),
};
