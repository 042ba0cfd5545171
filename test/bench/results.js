/** Keeps what was measured: results.json for programs, RESULTS.md and the README's tables for people. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../docs/serve.js';
import { openBrowser } from './browser.js';
import { folder } from './install.js';
import { table } from './report.js';

const json = join(folder, 'results.json');

/** @typedef {{ machine: string, date: string, browser: string, node: string, versions: Record<string, string> }} Circumstances */
/** @typedef {Record<string, Circumstances & { results: import('./report.js').Result[] }>} Kept */

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @returns {Promise<Circumstances>} */
async function circumstances() {
  const browser = await openBrowser();
  const version = await browser.version();
  await browser.close();
  const { dependencies } = read(join(folder, 'package.json'));
  const lit = read(join(root, 'node_modules/lit/package.json')).version;
  return {
    machine: `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`,
    date: new Date().toISOString().slice(0, 10),
    browser: version,
    node: process.version,
    versions: { lit, ...dependencies },
  };
}

/** @param {string} file @param {string} text */
async function writeFormatted(file, text) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/** @param {Kept} kept */
function page(kept) {
  const sections = Object.entries(kept).flatMap(([name, { results, machine, date, browser, node }]) => [
    ...results.map((result) => `## ${result.title}\n\n${table(result)}\n\n${result.note}`),
    `\`npm run bench -- ${name}\`, ${date}: ${machine}; ${browser}, Node ${node.slice(1)}.`,
  ]);
  const versions = Object.entries(Object.values(kept)[0]?.versions ?? {}).map(
    ([name, version]) => `${name} ${version}`,
  );
  return `# What the infographics cost, beside what others use

Written by \`npm run bench -- --write\`; the same numbers for programs are in \`results.json\`. Milliseconds are those of one
machine on one day. What holds elsewhere are the ratios, **in bold**, of pages that took turns on the same machine; for
them one run is compared with itself, never with another.

Versions: ${versions.join(', ')}.

${sections.join('\n\n')}
`;
}

/** The short tables of the README: what a page with the three graphics costs, and when a phone shows it. @param {Kept} kept */
function summary(kept) {
  const columns = {
    graphics: ['brotli', 'painted', 'settled', 'blocking', 'elements'],
    network: ['painted', 'requests'],
  };
  const tables = Object.entries(columns).flatMap(([name, shown]) =>
    (kept[name]?.results ?? []).map((result) => `${result.title}:\n\n${table(result, shown)}`),
  );
  return tables.join('\n\n');
}

/** Replaces what stands between `<!-- bench: name -->` and `<!-- end bench -->`. @param {string} text @param {string} name @param {string} part */
function replacePart(text, name, part) {
  const pattern = new RegExp(`(<!-- bench: ${name} -->)[^]*?(<!-- end bench -->)`);
  if (!pattern.test(text)) throw new Error(`README.md has no place for "${name}" (<!-- bench: ${name} -->).`);
  return text.replace(pattern, (_, start, end) => `${start}\n\n${part}\n\n${end}`);
}

/** @param {string} name of the bench @param {import('./report.js').Result[]} results */
export async function write(name, results) {
  /** @type {Kept} */
  const kept = existsSync(json) ? read(json) : {};
  kept[name] = { ...(await circumstances()), results };
  await writeFormatted(json, JSON.stringify(kept));
  await writeFormatted(join(folder, 'RESULTS.md'), page(kept));
  const readme = join(root, 'README.md');
  await writeFormatted(readme, replacePart(readFileSync(readme, 'utf8'), 'graphics', summary(kept)));
}
