/**
 * npm run docs: writes the parts of README.md between `<!-- generated: … -->` and `<!-- end -->` from what is in dist:
 * sizes, attributes, properties, parts and events from the manifest, and the figures with their sentences.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { root } from './serve.js';

const file = join(root, 'README.md');
/** @param {string} name */
const dist = (name) => readFileSync(join(root, 'dist', name));
const infographics = ['tlrz-storage-books', 'tlrz-mail-counter', 'tlrz-call-gauge'];

/** @typedef {{ name: string, description?: string, type?: { text: string } }} Entry */
/** @typedef {{ tagName: string, description: string } & Record<'attributes' | 'slots' | 'events' | 'cssParts' | 'cssProperties', Entry[]>} Element */

/** All elements of the manifest by tag. @returns {Record<string, Element>} */
function elements() {
  const { modules } = JSON.parse(dist('custom-elements.json').toString());
  const declarations = modules.flatMap((/** @type {any} */ { declarations = [] }) => declarations);
  return Object.fromEntries(
    declarations
      .filter((/** @type {any} */ { tagName }) => tagName)
      .map((/** @type {any} */ element) => [element.tagName, element])
      .sort((/** @type {any} */ a, /** @type {any} */ b) => (a[0] < b[0] ? -1 : 1)),
  );
}

/** @param {string} text one cell of a table */
const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** @param {Entry} entry */
const line = ({ name, description = '' }) => [`\`${name}\``, description];
/** @param {Entry} entry */
const typed = ({ name, description = '', type }) => [
  `\`${name}\``,
  type?.text === 'boolean' ? 'present or not' : (type?.text ?? '').replace(/ \| null$/, '').replaceAll(' | ', ' or '),
  description,
];

/** What all infographics have, and what each has for itself. @param {Exclude<keyof Element, 'tagName' | 'description'>} kind */
function sharedAndOwn(kind) {
  const all = elements();
  const lists = infographics.map((tag) => all[tag][kind] ?? []);
  /** @param {Entry} entry */
  const everywhere = (entry) =>
    lists.every((list) =>
      list.some(({ name, description }) => name === entry.name && description === entry.description),
    );
  return {
    shared: lists[0].filter(everywhere),
    own: infographics.map((tag, index) => /** @type {const} */ ([tag, lists[index].filter((e) => !everywhere(e))])),
  };
}

/** The number in English, with its qualifier and unit. @param {any} figure */
function value({ value: number, unit, qualifier = 'exact' }) {
  const word = qualifier === 'exact' ? '' : `${qualifier.replaceAll('-', ' ')} `;
  const millions = number >= 1e6 && number % 1e6 === 0;
  const digits = new Intl.NumberFormat('en').format(millions ? number / 1e6 : number);
  const sign = { TB: ' TB', EUR: ' euros' }[/** @type {string} */ (unit)] ?? '';
  return `${word}${digits}${millions ? ' million' : ''}${sign}`;
}

/** @param {any} figure */
const period = ({ period: name, window, until, planned }) =>
  [
    name === 'until' ? `until ${until}` : name.replaceAll('-', ' '),
    window && `${window[0]} to ${window[1]} o’clock`,
    planned && 'planned',
  ]
    .filter(Boolean)
    .join(', ');

/** @type {Record<string, () => string>} */
const parts = {
  size() {
    const js = dist('tlrz-infografik.js');
    const css = dist('tlrz-infografik.css');
    /** @param {Buffer} data */
    const kb = (data) => `${(data.length / 1000).toFixed(data.length < 10_000 ? 1 : 0)} kB`;
    return (
      `One script of ${kb(brotliCompressSync(js))} (brotli; gzip ${kb(gzipSync(js, { level: 9 }))}) ` +
      `and one optional style sheet of ${kb(brotliCompressSync(css))}; nothing else is loaded.`
    );
  },
  elements() {
    const all = elements();
    const rows = [...infographics, 'tlrz-key-figure'].map((tag) => [`\`<${tag}>\``, all[tag].description]);
    return table(['tag', 'what it shows'], rows);
  },
  attributes() {
    const { shared, own } = sharedAndOwn('attributes');
    const head = ['attribute', 'value', 'meaning'];
    return [
      `All three infographics:\n\n${table(head, shared.map(typed))}`,
      ...[...own, /** @type {const} */ (['tlrz-key-figure', elements()['tlrz-key-figure'].attributes])].map(
        ([tag, entries]) => `\`<${tag}>\`:\n\n${table(head, entries.map(typed))}`,
      ),
    ].join('\n\n');
  },
  custom: () => table(['custom property', 'meaning'], elements()[infographics[0]].cssProperties.map(line)),
  parts() {
    const { shared, own } = sharedAndOwn('cssParts');
    const rows = [...own, /** @type {const} */ (['tlrz-key-figure', elements()['tlrz-key-figure'].cssParts])].flatMap(
      ([tag, entries]) => entries.map((entry) => [...line(entry), `\`${tag}\``]),
    );
    return table(
      ['part', 'what it is', 'where'],
      [...shared.map((each) => [...line(each), 'all infographics']), ...rows],
    );
  },
  events: () => table(['event', 'meaning'], sharedAndOwn('events').shared.map(line)),
  slots() {
    const all = Object.values(elements());
    return table(
      ['slot', 'where', 'meaning'],
      all.map(({ tagName, slots }) => ['default', `\`${tagName}\``, slots[0].description ?? '']),
    );
  },
  figures() {
    const { editions } = JSON.parse(dist('data.tlrz.json').toString());
    return editions
      .map(
        (/** @type {any} */ { id, figures }) =>
          `Edition \`${id}\`:\n\n` +
          table(
            ['id', 'value', 'period', 'sentence in the source'],
            figures.map((/** @type {any} */ figure) => [
              `\`${figure.id}\``,
              value(figure),
              period(figure),
              `„${figure.sentence}“`,
            ]),
          ),
      )
      .join('\n\n');
  },
};

/** The README with its generated parts made anew. @param {string} text */
export async function generated(text) {
  const names = new Set(Object.keys(parts));
  const fresh = text.replace(/(<!-- generated: ([a-z]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start, name, end) => {
    if (!names.delete(name)) throw new Error(`README.md: no part, or a second one, is called "${name}"`);
    return `${start}\n${parts[name]()}\n\n${end}`;
  });
  if (names.size) throw new Error(`README.md has no place for ${[...names].join(', ')}`);
  return format(fresh, { ...(await resolveConfig(file)), parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(file, await generated(readFileSync(file, 'utf8')));
