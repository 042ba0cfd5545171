/**
 * What a server is given: every file under its plain name and, where pages may name it for ever, under one with a hash;
 * the SRI hash of each; the headers to serve them with; and all of it in one archive.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from './zip.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files that pages load by a `script` or `link`, and that therefore have a name with a hash too. */
export const hashed = ['tlrz-infografik.js', 'tlrz-infografik.css', 'tlrz-embed-host.js'];
/** What a server needs besides; `embed.html` finds its own by their plain names. */
const beside = [
  'tlrz-infografik.min.js',
  'embed.html',
  'tlrz-embed.js',
  'tlrz-embed.css',
  'data.tlrz.json',
  'data.schema.json',
];

/** @param {string} algorithm @param {Uint8Array} content */
export const digest = (algorithm, content) => createHash(algorithm).update(content);

/** The value of an `integrity` attribute. @param {Uint8Array} content */
export const integrity = (content) => `sha384-${digest('sha384', content).digest('base64')}`;

/** Twelve digits that mean this content for ever. @param {Uint8Array | string} content */
export const contentHash = (content) => createHash('sha256').update(content).digest('hex').slice(0, 12);

/** `tlrz-infografik.js` → `tlrz-infografik.0123456789ab.js`. @param {string} name @param {Uint8Array} content */
export function hashedName(name, content) {
  const ending = extname(name);
  return `${name.slice(0, -ending.length)}.${contentHash(content)}${ending}`;
}

/** Names with a hash: what the examples of headers let browsers keep for ever. */
export const HASHED_NAME = /\.[0-9a-f]{12}\.(js|css)$/;

/** All files below a folder, as paths from it. @param {string} folder @returns {string[]} */
export const filesBelow = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
        .map((name) => name.replaceAll('\\', '/'))
        .sort()
    : [];

/** @param {string} dist */
export function release(dist) {
  for (const name of readdirSync(dist)) {
    if (HASHED_NAME.test(name) || name.endsWith('.zip')) rmSync(join(dist, name));
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const name of [...hashed, ...beside]) files[name] = readFileSync(join(dist, name));
  for (const name of hashed) {
    const copy = hashedName(name, files[name]);
    files[copy] = files[name];
    writeFileSync(join(dist, copy), files[name]);
  }
  for (const folder of ['embed', 'loader']) {
    for (const name of filesBelow(join(dist, folder)))
      files[`${folder}/${name}`] = readFileSync(join(dist, folder, name));
  }
  const hashes = Object.entries(files).map(([name, content]) => [name, integrity(content)]);
  const published = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
  writeFileSync(join(dist, 'integrity.json'), published);

  const folder = `tlrz-infografik-${version}`;
  const server = join(root, 'demo/cms/server');
  const archive = zip(
    Object.fromEntries(
      Object.entries({
        ...files,
        'integrity.json': published,
        LICENCE: readFileSync(join(root, 'LICENCE')),
        ...Object.fromEntries(filesBelow(server).map((name) => [name, readFileSync(join(server, name))])),
      }).map(([name, content]) => [`${folder}/${name}`, content]),
    ),
  );
  writeFileSync(join(dist, `${folder}.zip`), archive);
}
