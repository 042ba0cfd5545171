/** The markup that shows the same infographic on another page. */
import { NO_BREAK } from '../../core/numbers.js';
import { pieces } from '../../core/rich-text.js';
import type { Properties } from '../element.js';
import type { Shown } from '../take-along.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  [NO_BREAK]: '&nbsp;',
};
const escaped = (text: string): string => text.replace(/[&<>"\u00a0]/g, (sign) => entities[sign]!);

/** Properties that are no part of what is shown, or that are written by themselves. */
const OWN = ['edition', 'src', 'showFaults'];

/**
 * The tag in a `div`, on one line: some systems turn lines into paragraphs. Inside, for pages whose script is missing, the
 * sentence and the source; and as attributes what editor and reader set, with the edition pinned.
 * @param values of the element's properties
 * @param address of the dataset, as a page elsewhere finds it; undefined for the built-in one
 */
export function snippetOf(
  { words: { language }, release: { edition }, story, source }: Shown,
  tag: string,
  properties: Properties,
  values: Readonly<Record<string, unknown>>,
  address: string | undefined,
): string {
  const attributes: [name: string, value: string][] = [
    ['lang', language],
    ...(address ? [['src', address] satisfies [string, string]] : []),
    ['edition', edition.id],
  ];
  for (const [name, { attribute = name }] of Object.entries(properties)) {
    const value = values[name];
    if (OWN.includes(name) || value === undefined || value === null || value === false) continue;
    attributes.push([attribute, value === true ? '' : typeof value === 'object' ? JSON.stringify(value) : `${value}`]);
  }
  const written = attributes.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`)).join('');
  const sentence = pieces(story.summary)
    .map((piece, index) => (index % 2 ? `<strong>${escaped(piece)}</strong>` : escaped(piece)))
    .join('');
  return `<div><${tag}${written}>${sentence} <small>${escaped(source)}</small></${tag}></div>\n`;
}
