/** The static embeds of a draft: the files that the command line writes, by the same code. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { BuiltInLanguage } from '../../language/languages.js';
import { render, type Rendered, type Result } from '../../render/render.js';
import type { Reading } from '../edition/reading.js';
import type { Draft } from '../state/draft.js';

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Twelve digits that mean this text for ever, as the command line counts them. */
export const contentHash = (text: string): string => hex(sha256(new TextEncoder().encode(text))).slice(0, 12);

/** The address of a folder, with a slash at its end. */
export const folderOf = (address: string): string => (address && !address.endsWith('/') ? `${address}/` : address);

/** Where pages find the pictures: where an editor says, else in the archive, else beside the page. */
export const pictureFolder = ({ pictures, archive }: Pick<Draft, 'pictures' | 'archive'>): string =>
  folderOf(pictures) || (archive ? `${folderOf(archive)}embed/` : '');

const NOTHING: Result = { files: [], missing: [] };

const isSame = (one: Draft, other: Draft): boolean =>
  pictureFolder(one) === pictureFolder(other) &&
  one.picture === other.picture &&
  one.attributes === other.attributes &&
  one.language === other.language;

interface Remembered {
  readonly draft: Draft;
  readonly result: Result;
}

const remembered = new WeakMap<Reading, Remembered>();

/** In the language of the draft; empty while it has faults. */
export function renderedOf(draft: Draft, reading: Reading): Result {
  const known = remembered.get(reading);
  if (known && isSame(known.draft, draft)) return known.result;
  const result = rendered(draft, reading, [draft.language]);
  remembered.set(reading, { draft, result });
  return result;
}

/** @param languages default: all */
export function rendered(draft: Draft, reading: Reading, languages?: readonly BuiltInLanguage[]): Result {
  const { dataset, edition, isBuiltIn } = reading;
  if (!dataset || !edition) return NOTHING;
  const { picture, attributes } = draft;
  return render(dataset, edition, {
    base: pictureFolder(draft),
    picture,
    inline: !isBuiltIn,
    hash: contentHash,
    attributes,
    ...(languages && { languages }),
  });
}

/** The file of an infographic in a language. */
export const fileOf = ({ files }: Result, graphic: string, language: string): Rendered | undefined =>
  files.find(({ name }) => name === `${graphic}.${language}`);
