/// <reference lib="dom" />
/**
 * What content management systems make of a piece of HTML, in a page without a policy. WordPress and MediaWiki have tests
 * of their own, with their own code.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import markdownIt from 'markdown-it';
import { root } from '../docs/serve.js';
import { noYaml, readYaml } from './yaml.js';

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

/** The package CKEditor 5: CKEDITOR_PATH names its folder, else it is where `npm run ckeditor` puts it. It is as large as all others. */
const editorFolder = process.env.CKEDITOR_PATH || join(root, 'node_modules/ckeditor5');
const editor = join(editorFolder, 'dist/browser/ckeditor5.umd.js');
if (process.env.CKEDITOR_PATH && !existsSync(editor)) {
  throw new Error(`CKEDITOR_PATH names ${editorFolder}, and there is no CKEditor 5. Correct it or unset it.`);
}

/** Why CKEditor cannot be asked, for the `skip` of a test; false where it can. */
export const noEditor = existsSync(editor) ? noYaml : `CKEditor 5 is not installed: npm run ckeditor`;

/** What an editor is told to keep, with `{ pattern }` for an expression, as TYPO3 writes it. @typedef {readonly object[]} Rules */

/** The rules of the preset for TYPO3. @returns {Rules} */
const presetRules = () =>
  readYaml(join(root, 'demo/cms/typo3/tlrz_infografik/Configuration/RTE/Rule.yaml')).editor.config.htmlSupport.allow;

/** The rules that the README names. @returns {Rules} */
function readmeRules() {
  const [, code] = /`htmlSupport: (\{.*\})`/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  const { allow } = runInNewContext(`(${code})`);
  return JSON.parse(
    JSON.stringify(allow, (_, value) =>
      Object.prototype.toString.call(value) === '[object RegExp]' ? { pattern: value.source } : value,
    ),
  );
}

/** What is left when an editor opens and saves. @param {Rules} rules @returns {(page: Page, html: string) => Promise<string>} */
const edited = (rules) => async (page, html) => {
  if (!(await page.evaluate(() => 'CKEDITOR' in globalThis))) {
    await page.addScriptTag({ content: readFileSync(editor, 'utf8') });
  }
  return page.evaluate(
    async (source, allowing) => {
      /** @param {unknown} value @returns {unknown} */
      const withExpressions = (value) => {
        if (Array.isArray(value)) return value.map(withExpressions);
        if (typeof value !== 'object' || value === null) return value;
        if ('pattern' in value) return new RegExp(String(value.pattern));
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withExpressions(each)]));
      };
      const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Link, Table, GeneralHtmlSupport } =
        /** @type {any} */ (globalThis).CKEDITOR;
      // One editor for all texts under the same rules.
      const kept = /** @type {any} */ (globalThis);
      const name = `editor ${JSON.stringify(allowing)}`;
      const editing = (kept[name] ??= await ClassicEditor.create(
        document.body.appendChild(document.createElement('div')),
        {
          licenseKey: 'GPL',
          plugins: [Essentials, Paragraph, Heading, Bold, Link, Table, GeneralHtmlSupport],
          htmlSupport: { allow: withExpressions(allowing) },
        },
      ));
      editing.setData(source);
      return editing.getData();
    },
    html,
    rules,
  );
};

/** What an editor leaves, by the rules it was told. */
export const editors = noEditor
  ? undefined
  : { preset: edited(presetRules()), readme: edited(readmeRules()), none: edited([]) };

/** What TYPO3's sanitizer leaves, and nothing after it. */
export { sanitized };

/** By name, which is the row in the README's table where there is one. @type {Record<string, (page: Page, html: string) => Promise<string>>} */
export const systems = {
  nothing: async (_, html) => html,
  Markdown: async (_, html) => markdownIt({ html: true }).render(`Vorher.\n\n${html}\nNachher.\n`),
  'TYPO3, rich text': async (page, html) => withParagraphs(page, await sanitized(page, html)),
  ...(editors && { 'CKEditor 5 with the rule': editors.preset, 'CKEditor 5 without it': editors.none }),
};
