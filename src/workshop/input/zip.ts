/** Archives: those that the workshop makes, and what else comes as one. */
import { strFromU8, unzipSync } from 'fflate';
import { DATA_FILE, DRAFT_FILE } from '../take/archive.js';
import type { OpenFault } from './opened.js';

/** As much of an archive is unpacked, in bytes. */
const LARGEST = 20_000_000;

/** The file to open in it, or why there is none. */
export type Unpacked = { readonly text: string } | { readonly fault: OpenFault };

const named = (name: string, file: string): boolean => name === file || name.endsWith(`/${file}`);

export function unpacked(bytes: Uint8Array): Unpacked {
  const names: string[] = [];
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return originalSize < LARGEST && (named(name, DRAFT_FILE) || named(name, DATA_FILE));
      },
    });
    const wanted = [DRAFT_FILE, DATA_FILE].flatMap(
      (file) => Object.keys(files).find((name) => named(name, file)) ?? [],
    );
    if (wanted.length) return { text: strFromU8(files[wanted[0]!]!) };
  } catch {
    return { fault: 'broken-zip' };
  }
  if (names.some((name) => name.startsWith('xl/'))) return { fault: 'excel' };
  if (names.some((name) => name.startsWith('word/'))) return { fault: 'word' };
  return { fault: names.includes('content.xml') ? 'office' : 'foreign-zip' };
}
