/** The demo as a static site: plain HTML that loads the built files from beside it, as a page of any system would. */
import { cpSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { embedFiles } from './embed-page.js';
import { contentHash } from './release.js';

const demo = fileURLToPath(new URL('../../demo', import.meta.url));

/** What pages load from beside them. */
const files = [
  'tlrz-infografik.js',
  'tlrz-infografik.css',
  'data.tlrz.json',
  'data.schema.json',
  ...Object.keys(embedFiles),
];

/**
 * A page with its static embeds: `<!-- embed: call-gauge.de -->` becomes that embed, `….minimal` its short form.
 * @param {string} html
 * @param {typeof import('../render/render.js')} renderer
 * @param {typeof import('../data/index.js')} data
 */
export function withEmbeds(html, { render }, { tlrz, edition }) {
  const newest = edition(tlrz);
  if (!newest) throw new Error('the built-in figures have no edition');
  const embeds = render(tlrz, newest, { base: './embed/', hash: contentHash }).files;
  return html.replace(/<!-- embed: (\S+) -->/g, (_, name) => {
    const embed = embeds.find((each) => each.name === name.replace('.minimal', ''));
    if (!embed) throw new Error(`there is no embed "${name}"`);
    return name.endsWith('.minimal') ? embed.minimal : embed.html;
  });
}

/** @param {string} dist */
export async function writeSite(dist) {
  const site = `${dist}/site`;
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  // What is for content management systems is for servers, not for a site.
  cpSync(demo, site, { recursive: true, filter: (file) => !file.endsWith('demo/cms') });
  for (const file of files) copyFileSync(`${dist}/${file}`, `${site}/${file}`);
  cpSync(`${dist}/embed`, `${site}/embed`, { recursive: true });
  const renderer = await import(`${dist}/cli/render.js?${Date.now()}`);
  const data = await import(`${dist}/modules/data.js?${Date.now()}`);
  for (const name of readdirSync(site).filter((each) => each.endsWith('.html'))) {
    const page = `${site}/${name}`;
    writeFileSync(page, withEmbeds(readFileSync(page, 'utf8'), renderer, data));
  }
}
