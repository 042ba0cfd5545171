/** What the build puts beside the bundles: style sheet, types, manifest, data files and the demo as a static site. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { cmsPackages } from './cms-packages.js';
import { dataFiles } from './data-files.js';
import { embedPage } from './embed-page.js';
import { loaderPage } from './loader-page.js';
import { release } from './release.js';
import { writeSite } from './site.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = `${root}dist`;

/** Runs a program of a dependency with this Node. @param {string} script @param {string[]} args */
function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [`${root}node_modules/${script}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${script} found faults, named above`);
}

export function manifest() {
  run(
    '@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'src/build/custom-elements-manifest.config.js',
  );
}

async function styles() {
  const source = readFileSync(`${root}src/embed/tlrz-infografik.css`, 'utf8');
  const { code, warnings } = await transform(source, { loader: 'css', minify: true, legalComments: 'none' });
  for (const warning of warnings) console.warn(`tlrz-infografik.css: ${warning.text}`);
  writeFileSync(`${dist}/tlrz-infografik.css`, code);
}

/** Under a name that tells a site's own minifier to leave it alone: many know no template strings. */
function minified() {
  copyFileSync(`${dist}/tlrz-infografik.js`, `${dist}/tlrz-infografik.min.js`);
}

function types() {
  rmSync(`${dist}/types`, { recursive: true, force: true });
  run('typescript/bin/tsc', '--project', 'src/build/tsconfig.types.json');
}

async function data() {
  // The query keeps a second build in the same process from getting the first one's data.
  const files = dataFiles(await import(`${dist}/modules/data.js?${Date.now()}`));
  for (const [name, text] of Object.entries(files)) writeFileSync(`${dist}/${name}`, text);
}

/** The static embeds of the built-in figures, as `npx tlrz-infografik render` writes them. */
function embeds() {
  rmSync(`${dist}/embed`, { recursive: true, force: true });
  const args = [`${dist}/cli/tlrz-infografik.js`, 'render', '--out', `${dist}/embed`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0 || stderr) throw new Error(`render: ${stdout}${stderr}`);
}

export async function finish() {
  await styles();
  minified();
  await data();
  embeds();
  await embedPage(dist);
  writeFileSync(`${dist}/loader/head.html`, loaderPage(dist));
  release(dist);
  cmsPackages(dist);
  types();
  manifest();
  await writeSite(dist);
}
