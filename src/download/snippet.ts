/** The markup that shows the same infographic on another page. */
import { escapeHtml, richHtml } from '../core/html.js';
import type { Snapshot } from './snapshot.js';

/** What the tag of an infographic is told: its attributes with the values of their properties. */
export type AttributeValues = readonly (readonly [attribute: string, value: unknown])[];

/** Attributes that are no part of what is shown, or that are written by themselves. */
const LEFT_OUT = ['edition', 'src', 'show-faults'];

/** An attribute as it is written; nothing for a property that is not set. */
function written(attribute: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  if (value === true || value === '') return ` ${attribute}`;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return ` ${attribute}="${escapeHtml(text)}"`;
}

/**
 * The tag in a `div`, on one line: some systems turn lines into paragraphs. Inside, for pages whose script is missing, the
 * sentence and the source; and as attributes what editor and reader set, with the edition pinned.
 * @param address of the dataset, as a page elsewhere finds it; undefined for the built-in one
 */
export function snippetOf(
  { words: { language }, release: { edition }, scene, source }: Snapshot,
  tag: string,
  values: AttributeValues,
  address: string | undefined,
): string {
  const own = values.filter(([attribute]) => !LEFT_OUT.includes(attribute));
  const attributes = [['lang', language] as const, ['src', address] as const, ['edition', edition.id] as const, ...own]
    .map(([attribute, value]) => written(attribute, value))
    .join('');
  const sentence = richHtml(scene.content.summary);
  return `<div><${tag}${attributes}>${sentence} <small>${richHtml(source)}</small></${tag}></div>\n`;
}
