/**
 * The static embed as HTML: complete without script, in tags and attributes that sanitizers keep, without a blank line,
 * which would end it in Markdown and begin a paragraph in others. The picture stands in a paragraph of its own, which
 * some systems would add anyway: that is the box in which it comes alive (src/embed/static-embeds.ts).
 */
import { escapeHtml, numbersHtml, richHtml } from '../core/html.js';
import { baseOf } from '../data/text.js';
import type { Content, Row } from '../graphic/scene.js';
import { saidOnce } from '../language/said-once.js';
import type { CommonStrings } from '../language/strings.js';

/** What an embed says. */
export interface Embed {
  /** Name of the infographic: `mail-counter`. */
  readonly name: string;
  readonly language: string;
  /** Language of the source's words. */
  readonly sourceLanguage: string;
  /** May have strong parts. */
  readonly title: string;
  /** The pinned edition. */
  readonly edition: string;
  /** Own figures as JSON, to travel inside the embed. */
  readonly figures?: string | undefined;
  /** Address of the dataset, as the page finds it. */
  readonly src?: string | undefined;
  /** What the infographic is told besides, once it is alive: attributes of its tag with their values. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly content: Content;
  readonly common: CommonStrings;
  /** The source line, and where it leads. */
  readonly source: string;
  readonly url?: string | undefined;
  readonly picture: Picture;
}

export interface Picture {
  readonly src: string;
  readonly alt: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/** A character as JSON writes it without writing it. */
const coded = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const TWICE = /[[\]{}](?=[[\]{}])/g;

/**
 * JSON that wikis, shortcodes and templates leave alone in an attribute: nothing opens or closes twice in a row, and
 * characters that HTML would write in another way are written in JSON's own.
 */
export const attributeJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/[<>&'\u00a0]/g, coded)
    .replace(/"(?:[^"\\]|\\.)*"|[^"]+/g, (part) =>
      part.replace(TWICE, part.startsWith('"') ? coded : (sign) => `${sign} `),
    );

const marker = ({ name, edition, language, figures, src, attributes = {} }: Embed): string =>
  [
    ['data-tlrz', name],
    ['data-edition', edition],
    ['data-src', src],
    ['data-figures', figures],
    ...Object.entries(attributes).map(([attribute, value]) => [`data-${attribute}`, value]),
    ['lang', language],
  ]
    .map(([attribute, value]) => (value === undefined ? '' : ` ${attribute}="${escapeHtml(value)}"`))
    .join('');

/** How a number was computed, or the source's words for it, in their language. */
function originHtml({ origin, quoted }: Row, { language, sourceLanguage }: Embed): string {
  if (!origin) return '';
  const isForeign = quoted && baseOf(sourceLanguage) !== baseOf(language);
  return ` <small${isForeign ? ` lang="${escapeHtml(sourceLanguage)}"` : ''}>${richHtml(origin)}</small>`;
}

/** The whole embed: title, sentence, picture, table, source. @param level of the title, 1 to 6 */
export function staticEmbed(embed: Embed, level: number): string {
  const { content, common, picture, url } = embed;
  const source = url ? `<a href="${escapeHtml(url)}">${richHtml(embed.source)}</a>` : richHtml(embed.source);
  const { src, alt, width, height } = picture;
  return [
    `<figure${marker(embed)}>`,
    `<h${level}>${richHtml(embed.title)}</h${level}>`,
    `<p>${richHtml(content.summary)}</p>`,
    `<p><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}"></p>`,
    `<details><summary>${escapeHtml(common.table)}</summary>`,
    '<table>',
    `<thead><tr>${common.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...saidOnce(common, content.rows()).map(
      (row) =>
        `<tr><th scope="row">${richHtml(row.name)}${originHtml(row, embed)}</th>` +
        `<td>${numbersHtml(row.value)}</td><td>${escapeHtml(row.period)}</td></tr>`,
    ),
    '</tbody>',
    '</table>',
    '</details>',
    `<figcaption>${[source, ...[...content.notes, ...content.details()].map(richHtml)].join('<br>')}</figcaption>`,
    '</figure>\n',
  ].join('\n');
}

/** One sentence with the numbers, and whose they are: for editors that lose pictures and cells. @param level of the title */
export const minimalEmbed = (embed: Embed, level: number): string =>
  `<div${marker(embed)}${level === 3 ? '' : ` data-heading-level="${level}"`}>${richHtml(embed.content.summary)} ${richHtml(embed.source)}</div>\n`;
