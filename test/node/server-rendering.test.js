/** A server that renders Lit's components renders these. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { load } from './load.js';
import { missing, textOf, texts } from './texts.js';

await load('src/index.ts');

/** @param {string} tag @param {string} lang */
const renderTag = (tag, lang) =>
  collectResult(render(html`${unsafeHTML(`<${tag} lang="${lang}" name="procedures">fallback</${tag}>`)}`));

/** The modes of @lit-labs/ssr: it leaves connectedCallback out unless the server's author asks for it. */
const modes = { 'as it comes': undefined, 'with connectedCallback': { connectedCallback: true } };

/** @type {{ connectedCallback: boolean } | undefined} */
let options;
LitElementRenderer.renderOptions.push(() => options);

for (const [mode, itsOptions] of Object.entries(modes)) {
  for (const { tag, lang, texts: expected } of texts) {
    test(`@lit-labs/ssr, ${mode}, renders title, numbers with qualifiers and source: <${tag} lang="${lang}">`, async () => {
      options = itsOptions;
      const rendered = await renderTag(tag, lang);
      const [, root = '', fallback] =
        /<template shadowroot="open" shadowrootmode="open">(.*)<\/template>(.*)/s.exec(rendered) ?? [];
      assert.deepEqual(missing(textOf(root), expected), []);
      assert.equal(textOf(fallback ?? ''), 'fallback');
    });
  }
}
