/** What an editor can set on each infographic, from where it is declared: for the forms of content management systems. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../docs/serve.js';

/** @typedef {{ deprecated?: unknown, name: string, type?: { text: string } }} Attribute */

/** What a form leaves out, and why: a new attribute is either in the forms or on this list. */
export const leftOut = {
  src: 'the files of the element have its figures',
  edition: 'a field of every element',
  figures: 'the files of the element have its figures',
  heading: 'a field of every element',
  'heading-level': 'a field of every element',
  'show-faults': 'for who writes a dataset',
  bare: 'set by static embeds themselves',
  book: 'a number out of a thousand million is nothing for a form',
  page: 'goes with the book',
  'book-thickness': 'an assumption that belongs to the figures',
  max: 'the scale finds its end itself',
  at: 'for a link into the text, not for an element',
};

/**
 * The options of one infographic by attribute: the words that it allows, the first of which holds without it; none for a
 * switch.
 * @param {string} name such as `mail-counter` @returns {Promise<Record<string, readonly string[]>>}
 */
export async function declaredOptions(name) {
  const file = join(root, `src/${name}/options.ts`);
  if (!existsSync(file)) throw new Error(`${file} is not there`);
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false, format: 'esm' });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  /** @type {Record<string, any>} */
  const declared = await import(`data:text/javascript;base64,${code}`);
  const choices = Object.values(declared).filter((each) => each?.attribute && each.values);

  const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  /** @type {Attribute[]} */
  const attributes = manifest.modules
    .flatMap((/** @type {any} */ { declarations = [] }) => declarations)
    .find((/** @type {any} */ { tagName }) => tagName === `tlrz-${name}`).attributes;
  return Object.fromEntries(
    attributes
      .filter((each) => !(each.name in leftOut))
      .map((each) => {
        const choice = choices.find(({ attribute }) => attribute === each.name);
        if (!choice && each.type?.text !== 'boolean')
          throw new Error(`${name}: ${each.name} is no choice and no switch`);
        if (choice && choice.fallback !== choice.values[0])
          throw new Error(`${each.name}: the first is not the default`);
        return [each.name, choice ? choice.values : []];
      }),
  );
}
