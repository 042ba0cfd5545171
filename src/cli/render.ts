/** Every infographic of a release as files for pages: the static embed in both forms, and its picture. */
import { common } from '../language/common.js';
import { sourceLine } from '../language/source-line.js';
import { datasetOf } from '../download/json.js';
import { light } from '../graphic/palette.js';
import { plain } from '../core/rich-text.js';
import { drawSheet } from '../graphic/sheet.js';
import { svgFile } from '../graphic/svg-file.js';
import type { Dataset, Edition } from '../data/key-figure.js';
import { releaseOf } from '../data/release.js';
import type { Scene } from '../graphic/scene.js';
import { infographics } from '../infographics.js';
import { builtInLanguages } from '../language/languages.js';
import { attributeJson, minimalEmbed, staticEmbed } from './html.js';

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
}

/** The files of one infographic in one language. */
export interface Rendered {
  /** `mail-counter.de` */
  readonly name: string;
  readonly html: string;
  readonly minimal: string;
  readonly svg: string;
  /** Name of the picture that the embed shows: `mail-counter.de.0123456789ab.svg`, or without the hash. */
  readonly picture: string;
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
  const { base = '', picture = 'svg', src, inline, headingLevel = 3, hash } = settings;
  const release = releaseOf(dataset, edition);
  const files: Rendered[] = [];
  const missing: string[] = [];
  for (const { name, shownFigures, texts, initialScene } of infographics) {
    const figures = inline ? attributeJson(datasetOf({ release, shownFigures })) : undefined;
    for (const language of builtInLanguages) {
      const strings = common(language);
      const scene = initialScene({ strings: texts[language], common: strings, language }, release);
      if (!scene) {
        if (!missing.includes(name)) missing.push(name);
        continue;
      }
      const source = sourceLine({ common: strings, language }, release);
      const file = `${name}.${language}`;
      const { width, height, svg } = pictureOf(scene, language);
      const pictureName = contentName(file, svg, picture, hash);
      const [wide, high] = [width, height].map((length) => Math.round(length * LARGER)) as [number, number];
      const embed = {
        ...{
          name,
          language,
          edition: edition.id,
          figures,
          src: inline ? undefined : src,
          content: scene.content,
          source,
        },
        common: strings,
        url: edition.url,
        picture: { src: `${base}${pictureName}`, alt: scene.label, width: wide, height: high },
      };
      files.push({
        name: file,
        html: staticEmbed(embed, headingLevel),
        minimal: minimalEmbed(embed, headingLevel),
        svg,
        picture: pictureName,
      });
    }
  }
  return { files, missing };
}

/**
 * Picture and key, without what the embed says around them, on a light surface of its own: no colour of text stands out
 * enough from both a white and a dark page.
 */
function pictureOf(
  { content, draw, label, key, keyDetails = [], numeral }: Scene,
  language: string,
): { width: number; height: number; svg: string } {
  const picture = draw(ROOM);
  const sheet = drawSheet({ picture, key: [...key, ...keyDetails], ...(numeral && { numeral: numeral() }) }, ROOM);
  const words = { language, title: plain(content.title), description: label };
  return { ...sheet, svg: svgFile(sheet, words, { palette: light }) };
}
