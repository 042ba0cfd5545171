/** The static embeds of a draft: the files that the command line writes, by the same code. */
import { sha256 } from '@noble/hashes/sha2.js';
import { render, type Rendered, type Result } from '../../render/render.js';
import type { Reading } from '../edition/reading.js';
import type { Draft } from '../state/draft.js';

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Twelve digits that mean this text for ever, as the command line counts them. */
export const contentHash = (text: string): string => hex(sha256(new TextEncoder().encode(text))).slice(0, 12);

/** The address of a folder, with a slash at its end. */
export const folderOf = (base: string): string => (base && !base.endsWith('/') ? `${base}/` : base);

const NOTHING: Result = { files: [], missing: [] };

interface Remembered {
  readonly base: string;
  readonly attributes: Draft['attributes'];
  readonly result: Result;
}

const remembered = new WeakMap<Reading, Remembered>();

/** Empty while the draft has faults. */
export function renderedOf({ base, attributes }: Draft, reading: Reading): Result {
  const { dataset, edition, isBuiltIn } = reading;
  if (!dataset || !edition) return NOTHING;
  const known = remembered.get(reading);
  if (known && known.base === base && known.attributes === attributes) return known.result;
  const settings = { base: `${folderOf(base)}embed/`, inline: !isBuiltIn, hash: contentHash, attributes };
  const result = render(dataset, edition, settings);
  remembered.set(reading, { base, attributes, result });
  return result;
}

/** The file of an infographic in a language. */
export const fileOf = ({ files }: Result, graphic: string, language: string): Rendered | undefined =>
  files.find(({ name }) => name === `${graphic}.${language}`);
