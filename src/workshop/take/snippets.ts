/** The ways of bringing an infographic into a page, as text to copy: the safest first. */
import { escapeHtml } from '../../core/html.js';
import { attributeJson } from '../../render/html.js';
import { datasetOf } from '../../download/json.js';
import { releaseOf } from '../../data/release.js';
import { infographics } from '../../infographics.js';
import type { Rendered } from '../../render/render.js';
import type { Reading } from '../edition/reading.js';
import type { Draft } from '../state/draft.js';
import { folderOf, pictureFolder } from './rendered.js';

export const forms = ['embed', 'minimal', 'tag', 'iframe', 'typo3', 'wordpress'] as const;
export type Form = (typeof forms)[number];

const attributesText = (values: readonly (readonly [string, string | undefined])[]): string =>
  values
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value!)}"`))
    .join('');

/** The sentence with the numbers and the source, as the short form has them. */
const insideOf = ({ minimal }: Rendered): string => minimal.trim().replace(/^<div[^>]*>|<\/div>$/g, '');

/** The figures of the infographic inline, where a page does not have them by itself. */
function inlineFigures({ graphic }: Draft, { dataset, edition, isBuiltIn }: Reading): string | undefined {
  if (isBuiltIn || !dataset || !edition) return undefined;
  const definition = infographics.find(({ name }) => name === graphic);
  const release = releaseOf(dataset, edition);
  return definition && attributeJson(datasetOf({ release, shownFigures: definition.shownFigures }));
}

/** What the tag of the chosen infographic is told. */
const tagValues = (draft: Draft, { edition }: Reading): readonly (readonly [string, string | undefined])[] => [
  ['lang', draft.language],
  ['edition', edition?.id],
  ...Object.entries(draft.attributes[draft.graphic] ?? {}),
];

function tagSnippet(draft: Draft, reading: Reading, file: Rendered): string {
  const values = [...tagValues(draft, reading), ['figures', inlineFigures(draft, reading)] as const];
  return `<div><tlrz-${draft.graphic}${attributesText(values)}>${insideOf(file)}</tlrz-${draft.graphic}></div>\n`;
}

/** A page of the archive that shows one infographic, with its figures inside. */
export const pageName = (draft: Draft): string => `pages/${draft.graphic}.${draft.language}.html`;

/** The built-in figures have a page that any address can ask; figures of one's own come on a page of their own. */
function frameAddress(draft: Draft, reading: Reading): string {
  if (!reading.isBuiltIn) return pageName(draft);
  const definition = infographics.find(({ name }) => name === draft.graphic);
  const own = Object.entries(draft.attributes[draft.graphic] ?? {});
  const query = new URLSearchParams([
    ['graphic', draft.graphic],
    ['lang', draft.language],
    ['edition', reading.edition?.id ?? ''],
    ...own.filter(([name]) => definition?.linkableAttributes.includes(name)),
  ]);
  return `embed.html?${query}`;
}

function iframeSnippet(draft: Draft, reading: Reading, file: Rendered): string {
  const folder = folderOf(draft.archive);
  const values = [
    ['src', `${folder}${frameAddress(draft, reading)}`],
    ['title', file.words['Title'] ?? ''],
    ['sandbox', 'allow-scripts allow-popups allow-downloads'],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', String(FRAME_HEIGHT)],
  ] as const;
  return [
    `<iframe${attributesText(values)}></iframe>`,
    `<script src="${escapeHtml(`${folder}tlrz-embed-host.js`)}" defer></script>`,
    '',
  ].join('\n');
}

/** Shows most of any infographic; where it is more, the frame scrolls or grows by the script beside it. */
const FRAME_HEIGHT = 1020;

/** What an editor fills into the fields of the content element, one a line. */
const typo3Snippet = (draft: Draft, reading: Reading): string =>
  [
    ['graphic', draft.graphic],
    ['language', draft.language],
    ['edition', reading.edition?.id ?? ''],
    ...Object.entries(draft.attributes[draft.graphic] ?? {}).map(([name, value]) => [name, value || '1']),
    ...(reading.isBuiltIn ? [] : [['folder', '1:/zahlen/']]),
  ]
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');

/** Figures of one's own lie in the uploads, where the plugin finds them by the edition. */
const wordpressSnippet = (draft: Draft, reading: Reading): string => {
  const own = Object.entries(draft.attributes[draft.graphic] ?? {});
  const values = [
    ['graphic', draft.graphic],
    ['language', draft.language],
    ['edition', reading.edition?.id],
    ...own.map(([name, value]) => [name, value || '1']),
  ] as [string, string | undefined][];
  return `[tlrz_infografik${attributesText(values)}]\n`;
};

/** @param file of the chosen infographic in the chosen language */
export const snippetsOf = (draft: Draft, reading: Reading, file: Rendered): Readonly<Record<Form, string>> => ({
  embed: file.html,
  minimal: file.minimal,
  tag: tagSnippet(draft, reading, file),
  iframe: iframeSnippet(draft, reading, file),
  typo3: typo3Snippet(draft, reading),
  wordpress: wordpressSnippet(draft, reading),
});

/** What a text field takes in place of code: without the picture where its address is not known, for there it would be broken. */
export const formattedOf = (draft: Draft, snippet: string): string =>
  pictureFolder(draft) ? snippet : snippet.replace(/<p><img[^>]*><\/p>\n?/, '');

/** What a site has once, in its head or its template. */
export const headSnippet = ({ archive }: Draft): string =>
  [
    `<link rel="stylesheet" href="${escapeHtml(folderOf(archive))}tlrz-infografik.css">`,
    `<script type="module" src="${escapeHtml(folderOf(archive))}tlrz-infografik.js"></script>`,
    '',
  ].join('\n');

/** For the head of a page, so that networks show the picture beside a link to it. They want a whole address. */
export const shareSnippet = (draft: Draft, { name }: Rendered): string =>
  [
    `<meta property="og:image" content="${escapeHtml(`${pictureFolder(draft)}${name}.share.png`)}">`,
    '<meta property="og:image:width" content="1200">',
    '<meta property="og:image:height" content="630">',
    '',
  ].join('\n');
