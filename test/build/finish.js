/** What the build puts beside the bundles: style sheet, types, manifest, data files and the demo as a static site. */
import { spawnSync } from 'node:child_process';
import { cpSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { cmsPackages } from './cms-packages.js';
import { embedFiles, embedPage } from './embed.js';
import { release } from './release.js';

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

/**
 * The text of the data files, from the exports of src/data/index.ts.
 * @param {Record<string, any>} data
 * @returns {Record<string, string>}
 */
export function dataFiles(data) {
  /** @param {unknown} value */
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'data.schema.json': json(data.describedSchema?.() ?? data.datasetSchema),
    'data.tlrz.json': json(data.tlrz),
  };
}

export function manifest() {
  run(
    '@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'test/build/custom-elements-manifest.config.js',
  );
}

async function styles() {
  const source = readFileSync(`${root}src/embed/tlrz-infografik.css`, 'utf8');
  const { code, warnings } = await transform(source, { loader: 'css', minify: true, legalComments: 'none' });
  for (const warning of warnings) console.warn(`tlrz-infografik.css: ${warning.text}`);
  writeFileSync(`${dist}/tlrz-infografik.css`, code);
}

function types() {
  rmSync(`${dist}/types`, { recursive: true, force: true });
  run('typescript/bin/tsc', '--project', 'test/build/tsconfig.json');
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

/**
 * A page with its static embeds: `<!-- embed: call-gauge.de -->` becomes that embed, `….minimal` its short form.
 * @param {string} html
 * @param {typeof import('../../src/cli/render.js')} renderer
 * @param {typeof import('../../src/data/index.js')} data
 */
export function withEmbeds(html, { render }, { tlrz, edition }) {
  const newest = edition(tlrz);
  if (!newest) throw new Error('the built-in figures have no edition');
  const { files } = render(tlrz, newest, { base: './embed/' });
  return html.replace(/<!-- embed: (\S+) -->/g, (_, name) => {
    const file = files.find((each) => each.name === name.replace('.minimal', ''));
    if (!file) throw new Error(`there is no embed "${name}"`);
    return name.endsWith('.minimal') ? file.minimal : file.html;
  });
}

/** The pages are plain HTML that loads the built files from beside them, as a page of any system would. */
async function site() {
  const site = `${dist}/site`;
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  // What is for content management systems is for servers, not for a site.
  cpSync(`${root}demo`, site, { recursive: true, filter: (file) => !file.endsWith('demo/cms') });
  const files = ['tlrz-infografik.js', 'tlrz-infografik.css', 'data.tlrz.json', 'data.schema.json'];
  for (const file of [...files, ...Object.keys(embedFiles)]) {
    copyFileSync(`${dist}/${file}`, `${site}/${file}`);
  }
  cpSync(`${dist}/embed`, `${site}/embed`, { recursive: true });
  const renderer = await import(`${dist}/cli/render.js?${Date.now()}`);
  const figures = await import(`${dist}/modules/data.js?${Date.now()}`);
  for (const name of readdirSync(site).filter((each) => each.endsWith('.html'))) {
    const page = `${site}/${name}`;
    writeFileSync(page, withEmbeds(readFileSync(page, 'utf8'), renderer, figures));
  }
}

export async function finish() {
  await styles();
  await data();
  embeds();
  await embedPage(dist);
  release(dist);
  cmsPackages(dist);
  types();
  manifest();
  await site();
}
