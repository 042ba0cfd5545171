import { zipSync } from 'fflate';

/** The oldest day that a zip knows: the same files make the same archive whenever it is made. */
const DATE = '1980-01-01T00:00:00';

/**
 * The bytes of an archive.
 * @param {Readonly<Record<string, string | Uint8Array>>} files content by name, with forward slashes
 */
export function zip(files) {
  const entries = Object.entries(files).map(([name, content]) => [name, Uint8Array.from(Buffer.from(content))]);
  // Made on Unix (3), so that servers read the rights.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: DATE, os: 3, attrs: (0o100644 << 16) >>> 0 });
}
