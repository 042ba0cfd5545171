#!/usr/bin/env node
/**
 * `tlrz-infografik render`: writes the static embeds of a dataset, with their pictures, into a folder. Nothing is written
 * unless everything can be.
 */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '../data/key-figure.js';
import { edition as editionOf, isWithheld, newestAt, shownFrom, timeZone } from '../data/editions.js';
import { describeFault, describeWarning, type EditorLanguage } from '../data/fault-words.js';
import { parseBytes } from '../data/parse.js';
import { tlrz } from '../data/tlrz.js';
import { contentHash } from './content-hash.js';
import { PACKAGE, painter } from './png.js';
import { CARD } from '../graphic/share-card.js';
import { withWords } from '../render/png-words.js';
import { render } from '../render/render.js';

const CONFIRM = 'nothing is written until that is mended or confirmed; --confirm does it for all';

const HELP = [
  'tlrz-infografik render [--data <file>] [--out <folder>] [options]',
  '',
  'Writes for every infographic and language (de, en, de-simple) into the folder:',
  '  <name>.<lang>.html          the static embed: title, sentence, picture, table, source; works without script',
  '  <name>.<lang>.minimal.html  its short form, for editors that lose pictures and tables',
  '  <name>.<lang>.svg, .png     the picture, for light and dark pages',
  '  <name>.<lang>.<hash>.svg    the same, under a name that means this drawing for ever: what the embed shows',
  '  <name>.<lang>.share.png     1200 × 630 with title, number and source, for og:image: what networks show beside a link',
  '',
  '  --data <file>           a dataset as JSON; default: the figures of the TLRZ, built in',
  '  --out <folder>          where to; default: the current folder. It is made if it is not there',
  '  --edition <id>          which edition; default: the newest. Every embed pins it',
  '  --base <address>        what the addresses of the pictures begin with, such as /fileadmin/zahlen/',
  '  --picture svg|png       which picture the embeds show; default: svg',
  '  --inline                lets the figures travel inside each embed; default with --data, unless --src is given',
  '  --src <address>         where pages find the dataset, instead',
  '  --heading-level <1..6>  level of the titles; default: 3',
  '  --font <file>           font for the PNG; default: a common one of the system',
  '  --no-png                leaves the PNG out',
  '  --confirm               unusual numbers are right',
  '  --help, --version',
  '',
  `PNG needs the package ${PACKAGE} (npm install ${PACKAGE}); without it the rest is written, and that is said.`,
  '',
].join('\n');

/** What is wrong, in words; nothing was written. */
class Refusal extends Error {}

const refuse = (...lines: readonly string[]): never => {
  throw new Refusal(lines.join('\n'));
};

interface Asked {
  readonly data?: string;
  readonly out?: string;
  readonly edition?: string;
  readonly base?: string;
  readonly picture?: string;
  readonly inline?: boolean;
  readonly src?: string;
  readonly 'heading-level'?: string;
  readonly font?: string;
  readonly 'no-png'?: boolean;
  readonly confirm?: boolean;
  readonly help?: boolean;
  readonly version?: boolean;
}

function read(args: readonly string[]): { command: string | undefined; asked: Asked } {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ data: text, out: text, edition: text, base: text, picture: text, src: text, font: text },
        ...{
          'heading-level': text,
          inline: flag,
          'no-png': flag,
          confirm: flag,
          help: { ...flag, short: 'h' },
          version: flag,
        },
      },
    });
    if (positionals.length > 1) refuse(`found "${positionals[1]}"; allowed: one command`);
    return { command: positionals[0], asked: values };
  } catch (error) {
    return refuse((error as Error).message, 'tlrz-infografik --help tells what there is');
  }
}

/** The language of the terminal: German where it is, else English. */
const terminalLanguage = (): EditorLanguage =>
  /^de/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'de' : 'en';

/** @param isConfirmed whether unusual numbers are right */
function datasetIn(file: string | undefined, isConfirmed: boolean): Dataset {
  if (!file) return tlrz;
  let bytes = new Uint8Array();
  try {
    bytes = readFileSync(file);
  } catch (error) {
    refuse(`${file}: ${(error as Error).message}`);
  }
  const language = terminalLanguage();
  const { dataset, faults, warnings } = parseBytes(bytes);
  const told = warnings.map((warning) => `${file}: ${describeWarning(warning, language)}`);
  if (!dataset) return refuse(...faults.map((fault) => `${file}: ${describeFault(fault, language)}`));
  if (!isConfirmed && warnings.some(({ asksForConfirmation }) => asksForConfirmation)) return refuse(...told, CONFIRM);
  for (const line of told) console.error(line);
  return dataset;
}

/** All files at once: first beside their place, then each by a new name. */
function write(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  const beside = mkdtempSync(join(folder, '.render-'));
  try {
    for (const [name, content] of files) writeFileSync(join(beside, name), content);
    for (const name of files.keys()) renameSync(join(beside, name), join(folder, name));
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { command, asked } = read(process.argv.slice(2));
  if (asked.version) return console.log(__VERSION__);
  if (asked.help) return console.log(HELP);
  if (command !== 'render') return refuse(`found ${command ? `"${command}"` : 'nothing'}; allowed: render`, '', HELP);

  const { data, out = '.', base, picture = 'svg', src, font } = asked;
  if (picture !== 'svg' && picture !== 'png') return refuse(`--picture: found "${picture}"; allowed: svg, png`);
  const level = asked['heading-level'] ?? '3';
  if (!/^[1-6]$/.test(level)) return refuse(`--heading-level: found "${level}"; allowed: 1 to 6`);

  const dataset = datasetIn(data, asked.confirm ?? false);
  const newest = asked.edition ? undefined : newestAt(dataset, Date.now());
  const edition = newest ?? editionOf(dataset, asked.edition);
  if (!edition) {
    const known = dataset.editions.map(({ id }) => `"${id}"`).join(', ');
    return refuse(`--edition: found "${asked.edition}"; allowed: ${known}`);
  }
  // A page has only the built-in figures by itself.
  const inline = asked.inline ?? Boolean(data && !src);
  const settings = {
    picture,
    src,
    inline,
    hash: contentHash,
    headingLevel: Number(level),
    ...(base !== undefined && { base }),
  } as const;
  const { files, missing } = render(dataset, edition, settings);
  if (!files.length) return refuse(`edition "${edition.id}": states no figure that an infographic shows`);

  const painting = asked['no-png'] ? { reason: '' } : await painter(font);
  if ('reason' in painting && picture === 'png')
    return refuse(painting.reason || '--picture png goes without --no-png');
  const written = new Map<string, string | Uint8Array>();
  for (const { name, html, minimal, svg, picture: shown, card, words } of files) {
    written.set(`${name}.html`, html);
    written.set(`${name}.minimal.html`, minimal);
    written.set(`${name}.svg`, svg);
    if ('paint' in painting) {
      written.set(`${name}.png`, withWords(painting.paint(svg), words));
      written.set(`${name}.share.png`, withWords(painting.paint(card.svg, CARD.density), words));
    }
    written.set(shown, written.get(`${name}.${picture}`)!);
  }
  try {
    write(out, written);
  } catch (error) {
    return refuse(`${out}: ${(error as Error).message}`);
  }
  if (isWithheld(dataset, edition, Date.now()))
    console.error(`edition "${edition.id}": pages show it from ${shownFrom(edition)} on (${timeZone(dataset)})`);
  for (const name of missing) console.error(`edition "${edition.id}": ${name} left out, its figures are not stated`);
  if ('reason' in painting && painting.reason) console.error(painting.reason);
  console.log(`${written.size} files in ${out}, edition "${edition.id}"`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
});
