/**
 * In DOM libraries, where others test the pages that they build with these elements, every text is there. They lay nothing
 * out: everything is 0 px wide, and nothing is drawn.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Window } from 'happy-dom';
// @ts-expect-error it brings no types
import { JSDOM, VirtualConsole } from 'jsdom';
import { script } from './load.js';
import { missing, textOf, texts } from './texts.js';

const url = 'https://example.org/';
const elements = await script('src/index.ts');

/** Warnings and errors, of the libraries as of the elements. @type {string[]} */
const complaints = [];
const complain = (/** @type {unknown[]} */ ...values) => complaints.push(values.join(' '));
/** @type {any} */
const listening = { ...console, warn: complain, error: complain };

/** @type {Record<string, () => any>} each makes a window */
const libraries = {
  jsdom: () => {
    const virtualConsole = new VirtualConsole().forwardTo(listening);
    return new JSDOM('<!doctype html>', { url, runScripts: 'outside-only', virtualConsole }).window;
  },
  'happy-dom': () =>
    new Window({
      url,
      console: listening,
      settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
    }),
};

/** Waits for an element, but not for ever. @param {{ updateComplete: Promise<boolean> }} element */
const updated = (element) => Promise.race([element.updateComplete, setTimeout(2_000, 'still waiting', { ref: false })]);

for (const [library, open] of Object.entries(libraries)) {
  test(library, async (suite) => {
    const window = open();
    window.eval(elements);
    const { document } = window;

    for (const { tag, lang, texts: all } of texts) {
      // The source of a key figure is a popover, which these libraries do not have: its number is there.
      const expected = tag === 'tlrz-key-figure' ? all.slice(0, 1) : all;
      await suite.test(`shows title, numbers with qualifiers and source: <${tag} lang="${lang}">`, async () => {
        document.body.innerHTML = `<${tag} lang="${lang}" name="procedures"></${tag}>`;
        const element = document.body.firstElementChild;
        assert.equal(await updated(element), true);
        assert.deepEqual(missing(textOf(element.shadowRoot.innerHTML), expected), []);
      });
    }

    await suite.test('renders what changes', async () => {
      document.body.innerHTML = '<tlrz-call-gauge></tlrz-call-gauge>';
      const gauge = document.body.firstElementChild;
      await updated(gauge);
      gauge.lang = 'en';
      gauge.heading = 'A title of the page’s own';
      assert.equal(await updated(gauge), true);
      assert.match(textOf(gauge.shadowRoot.innerHTML), /A title of the page’s own/);
    });

    await suite.test('complains of nothing', () => assert.deepEqual(complaints.splice(0), []));

    document.body.innerHTML = '';
    window.close();
  });
}
