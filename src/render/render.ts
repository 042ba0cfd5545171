/** Every infographic of a release as files for pages: the static embed in both forms, its picture, and one to share. */
import { plain } from '../core/rich-text.js';
import { languageOf } from '../data/editions.js';
import type { Dataset, Edition } from '../data/key-figure.js';
import { releaseOf, type Release } from '../data/release.js';
import { datasetOf } from '../download/json.js';
import type { AnyDefinition } from '../element/definition.js';
import { light } from '../graphic/palette.js';
import type { Scene } from '../graphic/scene.js';
import { shareCard } from '../graphic/share-card.js';
import { drawSheet, type Sheet } from '../graphic/sheet.js';
import { svgFile, type FileWords } from '../graphic/svg-file.js';
import { infographics } from '../infographics.js';
import { common } from '../language/common.js';
import { builtInLanguages, type BuiltInLanguage } from '../language/languages.js';
import { sourceLine } from '../language/source-line.js';
import { attributeJson, minimalEmbed, staticEmbed, type Embed } from './html.js';
import type { PngWords } from './png-words.js';

export interface Settings {
  /** What the addresses of the pictures begin with; default: the folder of the page. */
  readonly base?: string;
  /** Which picture the embed shows; default `svg`. */
  readonly picture?: 'svg' | 'png';
  /** Address at which pages find the dataset. */
  readonly src?: string | undefined;
  /** Whether the figures travel inside the embed. */
  readonly inline?: boolean;
  /** Level of the titles, 1 to 6; default 3. */
  readonly headingLevel?: number;
  /** A short hash of a text, for the names of pictures; without it they have plain names. */
  readonly hash?: (text: string) => string;
  /** Which languages; default: all that are built in. */
  readonly languages?: readonly BuiltInLanguage[];
  /** Attributes that the infographics have once they are alive, by name of the infographic. */
  readonly attributes?: Readonly<Record<string, Attributes>>;
}

/** Attributes of a tag with their values. */
export type Attributes = Readonly<Record<string, string>>;

/** A drawing in both of its forms. */
export interface Drawn {
  readonly sheet: Sheet;
  readonly svg: string;
}

/** The files of one infographic in one language. */
export interface Rendered {
  /** `mail-counter.de` */
  readonly name: string;
  readonly html: string;
  readonly minimal: string;
  /** The picture in words, for readers who do not see it. */
  readonly alt: string;
  readonly svg: string;
  /** What `svg` is drawn from. */
  readonly sheet: Sheet;
  /** Name of the picture that the embed shows: `mail-counter.de.0123456789ab.svg`, or without the hash. */
  readonly picture: string;
  /** The picture that networks show beside a link, 600 × 315 px; as PNG twice that. */
  readonly card: Drawn;
  /** What the PNG of both say of themselves. */
  readonly words: PngWords;
}

export interface Result {
  readonly files: readonly Rendered[];
  /** Names of the infographics whose figures the release does not state. */
  readonly missing: readonly string[];
}

/**
 * The room that the picture is drawn for, in px: as narrow as a telephone, so that its smallest text has 12 px there. On
 * wider pages it is shown larger as a whole.
 */
const ROOM = 288;
const LARGER = 1.2;

/**
 * A page may be kept for months, and so may its picture. Under a name that means this drawing for ever, new figures never
 * change the picture of an older page. A PNG has the hash of the drawing that it is painted from.
 */
const contentName = (file: string, svg: string, ending: string, hash: Settings['hash']): string =>
  [file, hash?.(svg), ending].filter(Boolean).join('.');

export function render(dataset: Dataset, edition: Edition, settings: Settings = {}): Result {
  const { languages = builtInLanguages } = settings;
  const release = releaseOf(dataset, edition);
  const files: Rendered[] = [];
  const missing: string[] = [];
  for (const definition of infographics) {
    const rendered = languages.flatMap((language) => renderOne(definition, language, release, settings) ?? []);
    if (rendered.length) files.push(...rendered);
    else missing.push(definition.name);
  }
  return { files, missing };
}

/** The files of one infographic in one language; undefined if the release lacks a required figure. */
function renderOne(
  { name, shownFigures, texts, initialScene }: AnyDefinition,
  language: BuiltInLanguage,
  release: Release,
  settings: Settings,
): Rendered | undefined {
  const { base = '', picture = 'svg', src, inline, headingLevel = 3, hash, attributes = {} } = settings;
  const strings = common(language);
  const scene = initialScene({ strings: texts[language], common: strings, language }, release);
  if (!scene) return undefined;
  const own = attributes[name] ?? {};
  const title = own['heading'] || scene.content.title;
  const source = sourceLine({ common: strings, language }, release);
  const described = scene.description ?? scene.label;
  const words = { language, title: plain(title), description: `${described} ${plain(source)}` };
  const { sheet, svg } = pictureOf(scene, words);
  const file = `${name}.${language}`;
  const shown = contentName(file, svg, picture, hash);
  const embed: Embed = {
    ...{
      name,
      language,
      sourceLanguage: languageOf(release.dataset),
      edition: release.edition.id,
      title,
      content: scene.content,
      source,
      attributes: own,
    },
    figures: inline ? attributeJson(datasetOf({ release, shownFigures })) : undefined,
    src: inline ? undefined : src,
    common: strings,
    url: release.edition.url,
    picture: {
      src: `${base}${shown}`,
      alt: described,
      width: Math.round(sheet.width * LARGER),
      height: Math.round(sheet.height * LARGER),
    },
  };
  return {
    name: file,
    html: staticEmbed(embed, headingLevel),
    minimal: minimalEmbed(embed, headingLevel),
    alt: described,
    svg,
    sheet,
    picture: shown,
    card: cardOf(scene, words, source),
    words: { Title: words.title, Description: described, Source: plain(source) },
  };
}

/**
 * Picture and key, without what the embed says around them, on a light surface of its own: no colour of text stands out
 * enough from both a white and a dark page.
 */
function pictureOf({ draw, key, keyDetails = [], numeral }: Scene, words: FileWords): Drawn {
  const picture = draw(ROOM);
  const sheet = drawSheet({ picture, key: [...key, ...keyDetails], ...(numeral && { numeral: numeral() }) }, ROOM);
  return { sheet, svg: svgFile(sheet, words, { palette: light }) };
}

function cardOf({ content: { summary }, draw }: Scene, words: FileWords, source: string): Drawn {
  const sheet = shareCard({ title: words.title, summary, source, draw });
  return { sheet, svg: svgFile(sheet, words, { palette: light }) };
}
