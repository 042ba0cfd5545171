/** Everything that a site needs to show the infographics by itself, as the files of one archive. */
import { sha384 } from '@noble/hashes/sha2.js';
import { zipSync } from 'fflate';
import { escapeHtml } from '../../core/html.js';
import { isWithheld, shownFrom } from '../../data/editions.js';
import { render, type Rendered } from '../../render/render.js';
import type { Reading } from '../edition/reading.js';
import { keptText } from '../state/kept.js';
import type { Draft } from '../state/draft.js';
import { isDefault, themeCss } from '../theme/css.js';
import { momentText } from '../words/moment.js';
import type { WorkshopWords } from '../words/words.js';
import { contentHash, fileOf } from './rendered.js';
import { forms, headSnippet, shareSnippet, snippetsOf } from './snippets.js';

/** Files by name, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/** What lies beside the page and goes into every archive. */
export const siteFiles = [
  'tlrz-infografik.js',
  'tlrz-infografik.css',
  'embed.html',
  'tlrz-embed.js',
  'tlrz-embed.css',
  'tlrz-embed-host.js',
  'data.schema.json',
] as const;

/** What opens the archive in the workshop again, and the figures alone. */
export const DRAFT_FILE = 'workshop.json';
export const DATA_FILE = 'data.json';

/** Pictures as PNG, by the name of their embed. */
export interface Pictures {
  readonly png: Uint8Array;
  readonly share: Uint8Array;
}

export interface Parts {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly rendered: readonly Rendered[];
  /** Those of `siteFiles` that could be had. */
  readonly site: Files;
  readonly pictures: ReadonlyMap<string, Pictures>;
  readonly words: WorkshopWords;
  /** When it is made, in ms UTC. */
  readonly now: number;
}

/** The value of an `integrity` attribute. */
export const integrity = (content: Uint8Array): string => {
  const bytes = sha384(content);
  return `sha384-${btoa(String.fromCharCode(...bytes))}`;
};

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** A page with static embeds, which script and style sheet from the folder above bring to life. */
function pageOf(embeds: readonly string[], language: string, title: string, hasTheme: boolean): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    '<link rel="stylesheet" href="../tlrz-infografik.css">',
    ...(hasTheme ? ['<link rel="stylesheet" href="../theme.css">'] : []),
    '<script type="module" src="../tlrz-infografik.js"></script>',
    '</head>',
    '<body>',
    '<main>',
    ...(embeds.length > 1 ? [`<h1>${escapeHtml(title)}</h1>`] : []),
    ...embeds.map((embed) => embed.trimEnd()),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** One page for each embed, and one with all of a language; their pictures lie in the folder beside them. */
function pages({ draft, reading, words }: Parts): readonly (readonly [string, string])[] {
  const { dataset, edition, isBuiltIn } = reading;
  if (!dataset || !edition) return [];
  const { picture, attributes } = draft;
  const settings = { base: '../embed/', picture, inline: !isBuiltIn, hash: contentHash, attributes };
  const { files } = render(dataset, edition, settings);
  const hasTheme = !isDefault(draft.theme);
  const languages = [...new Set(files.map(({ name }) => languageOf(name)))];
  return [
    ...files.map(
      ({ name, html, words: own }) =>
        [`pages/${name}.html`, pageOf([html], languageOf(name), own['Title'] ?? '', hasTheme)] as const,
    ),
    ...languages.map((language) => {
      const embeds = files.filter(({ name }) => languageOf(name) === language).map(({ html }) => html);
      return [`pages/all.${language}.html`, pageOf(embeds, language, words.archive.page, hasTheme)] as const;
    }),
  ];
}

/** `mail-counter.de-simple` → `de-simple`. */
const languageOf = (name: string): string => name.slice(name.indexOf('.') + 1);

function embedFiles({ rendered, pictures }: Parts): readonly (readonly [string, Uint8Array | string])[] {
  return rendered.flatMap(({ name, html, minimal, svg, picture }) => {
    const made = pictures.get(name);
    return [
      [`embed/${name}.html`, html] as const,
      [`embed/${name}.minimal.html`, minimal] as const,
      [`embed/${name}.svg`, svg] as const,
      [`embed/${picture}`, picture.endsWith('.svg') || !made ? svg : made.png] as const,
      ...(made ? [[`embed/${name}.png`, made.png] as const, [`embed/${name}.share.png`, made.share] as const] : []),
    ];
  });
}

/** The instructions; for an edition whose day has not come, with what the pages show until then. */
function readmeOf({ draft, reading: { dataset, edition }, words, now }: Parts): string {
  const { readme, shownFrom: from } = words.archive;
  if (!dataset || !edition || !isWithheld(dataset, edition, now)) return readme;
  return `${readme}\n${from(momentText({ language: draft.writing }, shownFrom(edition) ?? ''))}\n`;
}

function snippetFiles(parts: Parts): readonly (readonly [string, string])[] {
  const { draft, reading, rendered } = parts;
  const file = fileOf({ files: rendered, missing: [] }, draft.graphic, draft.language);
  if (!file) return [];
  const snippets = snippetsOf(draft, reading, file);
  return [
    ['snippets/head.txt', headSnippet(draft)],
    ['snippets/share.txt', shareSnippet(draft, file)],
    ...forms.map((form) => [`snippets/${form}.txt`, `${snippets[form]}`] as const),
    ['README.txt', readmeOf(parts)],
  ];
}

/** All files of the archive. */
export function archiveFiles(parts: Parts): Files {
  const { draft, reading, site } = parts;
  const files = new Map<string, Uint8Array | string>([
    ...site,
    ...embedFiles(parts),
    ...pages(parts),
    ...snippetFiles(parts),
    [DATA_FILE, `${JSON.stringify(reading.dataset, null, 2)}\n`],
    [DRAFT_FILE, keptText(draft)],
  ]);
  if (!isDefault(draft.theme)) files.set('theme.css', themeCss(draft.theme));
  const hashes = [...files].map(([name, content]) => [name, integrity(bytesOf(content))]);
  return files.set('integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

/** The oldest day that an archive knows: the same files make the same archive whenever it is made. */
const DATE = '1980-01-01T00:00:00';

export const zipped = (files: Files, folder: string): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries([...files].map(([name, content]) => [`${folder}/${name}`, bytesOf(content)])), {
    level: 9,
    mtime: DATE,
  }) as Uint8Array<ArrayBuffer>;
