/**
 * The pages: one article with the three graphics, each time by other means. Only the place of the graphic and the script
 * differ; each place is as the documentation of what fills it has it.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../docs/serve.js';
import { bundle, bundlePackages } from './bundle.js';
import * as figures from './peers/figures.js';
import { counter, gauge, stack } from './peers/by-hand/pictures.js';

/** @typedef {'storage' | 'mails' | 'calls'} Graphic */
/** What a page has in its head, and where a graphic goes. @typedef {{ head: string, place: (graphic: Graphic) => string }} Means */

export const dist = join(root, 'dist');
/** @type {Record<Graphic, { tag: string, title: string, text: string, width: number, height: number }>} */
const graphics = {
  storage: {
    tag: 'storage-books',
    title: 'Speicher, in Büchern gemessen',
    text: '2280 TB Datenspeicher stehen bereit – so viel wie rund 978 Millionen Bücher mit 500 Seiten.',
    width: 672,
    height: 396,
  },
  mails: {
    tag: 'mail-counter',
    title: 'Mails im Landesdatennetz',
    text: 'Knapp 70.000 Mails erreichen jeden Tag das Landesdatennetz.',
    width: 200,
    height: 200,
  },
  calls: {
    tag: 'call-gauge',
    title: 'Anrufe zwischen 10 und 12 Uhr',
    text: 'Mehr als 21.000 Anrufe zwischen 10 und 12 Uhr.',
    width: 300,
    height: 190,
  },
};
export const ALL = /** @type {Graphic[]} */ (Object.keys(graphics));
const after = 'Danach steht Text, wie auf jeder Seite: An ihm zeigt sich, ob sich etwas verschiebt.';

const script = (/** @type {string} */ name) => `<script type="module" src="./${name}.js"></script>`;
const ownStyles = '<link rel="stylesheet" href="./tlrz-infografik.css">';
const tag = (/** @type {Graphic} */ graphic) => {
  const { tag: name, text } = graphics[graphic];
  return `<tlrz-${name} class="place">${text} <small>Quelle: Thüringer Finanzministerium.</small></tlrz-${name}>`;
};
/** With the heading and the sentence that ours bring themselves. @param {string} markup @param {Graphic} graphic */
const withWords = (markup, graphic) =>
  `<h2>${graphics[graphic].title}</h2><p>${graphics[graphic].text}</p><div>${markup}</div><p><small>Quelle: Thüringer Finanzministerium.</small></p>`;

/** @type {Record<Graphic, () => string>} */
const pictures = {
  storage: () => stack(figures.books),
  mails: () => counter(figures.mailsSoFar(), figures.shareOfDay()),
  calls: () => gauge(figures.calls),
};

/** The static embed, its picture beside it. @param {Graphic} graphic */
const embed = (graphic) =>
  readFileSync(join(dist, `embed/${graphics[graphic].tag}.de.html`), 'utf8')
    .replace('<figure', '<figure class="place"')
    .replaceAll('src="', 'src="./embed/');

/** The specifiers of packages that dist/modules imports. */
function sharedPackages() {
  const files = readdirSync(join(dist, 'modules'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const found = files.flatMap((file) => [
    ...readFileSync(join(dist, 'modules', file), 'utf8').matchAll(/(?:from|import)\s*["'`]([^./"'`][^"'`]*)["'`]/g),
  ]);
  return [...new Set(found.map(([, specifier]) => specifier))].sort();
}

/** The names of the sides, as the tables have them. */
export const FLOOR = 'by hand (the floor)';
export const STATIC = 'static markup';
export const PICTURE_FILES = 'static markup, pictures as files';
export const TAGS = 'ours: tags, single file';
export const MODULES = 'ours: tags, modules by a bundler';
export const IMPORT_MAP = 'ours: tags, modules by an import map';
export const LOADER = 'ours: tags, loader';
export const EMBED = 'ours: static embed';
export const ECHARTS = 'ECharts + countup.js';
export const CHARTJS = 'Chart.js + Plot + number-flow';
export const VEGA = 'Vega-Embed';
const peers = { [FLOOR]: 'by-hand', [ECHARTS]: 'echarts', [CHARTJS]: 'chartjs', [VEGA]: 'vega' };

/**
 * All pages that show these graphics, and the files that they load.
 * @param {readonly Graphic[]} shown
 */
export async function means(shown) {
  /** @type {Record<string, string>} */
  const files = {};
  /** @type {Record<string, Means>} */
  const pages = {};
  for (const [name, peer] of Object.entries(peers)) {
    const imports = shown.map((graphic) => `import { ${graphic} } from './${peer}/${graphic}.js';`).join('\n');
    Object.assign(
      files,
      await bundle(
        peer,
        `${imports}
        for (const place of document.querySelectorAll('.place'))
          Promise.resolve({ ${shown.join(', ')} }[place.id](place)).then(() => (place.dataset.drawn = ''));`,
      ),
    );
    // ECharts and an SVG by hand need a height; canvases of Chart.js, Plot and Vega make it themselves, from the width.
    const sized = peer === 'by-hand' || peer === 'echarts';
    pages[name] = {
      head: script(peer),
      place: (graphic) => {
        const { width, height } = graphics[graphic];
        const size = `width: ${width}px; max-width: 100%${sized ? `; height: ${height}px` : ''}`;
        return withWords(`<div id="${graphic}" class="place" style="${size}"></div>`, graphic);
      },
    };
  }
  const tags = shown.map((graphic) => graphics[graphic].tag);
  Object.assign(
    files,
    await bundle('modules', tags.map((name) => `import 'tlrz-infografik/${name}';`).join('\n'), root),
  );
  const packages = await bundlePackages(sharedPackages());
  Object.assign(files, packages.files);
  pages[TAGS] = { head: ownStyles + script('tlrz-infografik'), place: tag };
  pages[MODULES] = { head: ownStyles + script('modules'), place: tag };
  pages[IMPORT_MAP] = {
    head: `${ownStyles}<script type="importmap">${JSON.stringify({ imports: packages.imports })}</script>${tags.map((name) => script(`modules/${name}`)).join('')}`,
    place: tag,
  };
  pages[LOADER] = { head: readFileSync(join(dist, 'loader/head.html'), 'utf8'), place: tag };
  pages[EMBED] = { head: ownStyles + script('tlrz-infografik'), place: embed };
  pages[STATIC] = {
    head: '',
    place: (graphic) => withWords(`<div class="place" data-drawn>${pictures[graphic]()}</div>`, graphic),
  };
  pages[PICTURE_FILES] = { head: '', place: embed };

  /** @param {string} path */
  const find = (path) => {
    if (files[path]) return files[path];
    const file = join(dist, path);
    return /^(?:tlrz-infografik\.|modules\/|loader\/|embed\/)/.test(path) && existsSync(file)
      ? readFileSync(file)
      : undefined;
  };
  return { pages, find };
}

/**
 * @param {Means} page @param {readonly Graphic[]} shown
 * @param {{ apart?: boolean, copies?: number, grid?: boolean }} [options] apart: whether each graphic has a screen of its
 * own, so that one is in view; copies: how many of each there are; grid: in ten columns, so that all are in view
 */
export function html({ head, place }, shown, { apart = false, copies = 1, grid = copies > 1 } = {}) {
  const layout = grid
    ? 'main { display: grid; grid-template-columns: repeat(10, 390px) } section { height: 390px; overflow: hidden; font-size: 8px }'
    : `main { max-width: 45em; margin: auto } ${apart ? 'section { min-height: 150vh }' : ''}`;
  const sections = shown
    .flatMap((graphic) =>
      Array.from(
        { length: copies },
        () => `<section>${place(graphic)}</section>${copies > 1 ? '' : `<p>${after}</p>`}`,
      ),
    )
    .join('\n');
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Das Landesrechenzentrum in Zahlen</title><style>body { margin: 0; font: 16px/1.5 sans-serif } figure, h2 { margin: 0 } img, svg { max-width: 100%; height: auto } ${layout}</style>${head}</head><body><main>${copies > 1 ? '' : `<h1>Das Landesrechenzentrum in Zahlen</h1><p>${after}</p>`}
${sections}</main></body></html>`;
}
