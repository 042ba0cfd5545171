/**
 * What a page has in its head for the loader: hashes of all that it may load, by an import map, and the script itself, with
 * the one file that it always needs. The addresses are those of a page beside the folder.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, filesBelow, integrity } from './release.js';

/** @param {Uint8Array} content */
const sha256 = (content) => digest('sha256', content).digest('base64');

/** @param {string} dist @returns {string} HTML */
export function loaderPage(dist) {
  /** @param {string} name */
  const hashOf = (name) => integrity(readFileSync(join(dist, name)));
  const chunks = filesBelow(join(dist, 'loader/chunks')).map((name) => `loader/chunks/${name}`);
  // Hashes do not compress, and there are many: the shortest kind that browsers take.
  const hashes = Object.fromEntries(
    chunks.map((name) => [`./${name}`, `sha256-${sha256(readFileSync(join(dist, name)))}`]),
  );
  const map = JSON.stringify({ integrity: hashes });
  // Else a browser learns of it only from the script.
  const needed = chunks.filter((name) => name.startsWith('loader/chunks/page.'));
  const preloads = needed.map(
    (name) => `<link rel="modulepreload" href="${name}" integrity="${hashes[`./${name}`]}" />`,
  );
  const policy = sha256(Buffer.from(map));
  return `<!-- A content security policy allows the import map by script-src 'sha256-${policy}'. -->
<script type="importmap">${map}</script>
${preloads.join('\n')}
<link rel="stylesheet" href="tlrz-infografik.css" integrity="${hashOf('tlrz-infografik.css')}" />
<script type="module" src="loader/loader.js" integrity="${hashOf('loader/loader.js')}"></script>
`;
}
