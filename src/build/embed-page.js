/** The iframe page: embed.html, its style sheet and script, and the script for the page around it. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../../src/embed', import.meta.url));

/** What belongs to the iframe page, by its name in dist. */
export const embedFiles = {
  'embed.html': 'embed.html',
  'tlrz-embed.css': 'embed.css',
  'tlrz-embed.js': 'frame.ts',
  'tlrz-embed-host.js': 'host.ts',
};

/**
 * One sentence for each graphic and language, for readers whom no script reaches: the minimal forms of the static embed.
 * @param {string} folder where `render` wrote them
 */
function sentences(folder) {
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, graphic, lang] = /^([a-z-]+)\.([a-z-]+)\.minimal\.html$/.exec(file) ?? [];
      if (!graphic) return [];
      const text = readFileSync(join(folder, file), 'utf8').trim();
      const inside = text.replace(/^<div[^>]*>\s*/, '').replace(/\s*<\/div>$/, '');
      return `\n      <div data-graphic="${graphic}" lang="${lang}">${inside}</div>`;
    })
    .join('');
}

/**
 * The text of one of these files.
 * @param {keyof typeof embedFiles} name in dist
 * @param {string} [rendered] the folder with the static embeds
 */
export async function embedFile(name, rendered) {
  const file = join(source, embedFiles[name]);
  if (name.endsWith('.html')) {
    const inside = rendered ? sentences(rendered) : '';
    return readFileSync(file, 'utf8').replace('<!-- sentences -->', () => inside && `${inside}\n    `);
  }
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  });
  return /** @type {{ text: string }} */ (outputFiles[0]).text;
}

/** Writes all of them. @param {string} dist */
export async function embedPage(dist) {
  for (const name of /** @type {(keyof typeof embedFiles)[]} */ (Object.keys(embedFiles))) {
    writeFileSync(join(dist, name), await embedFile(name, join(dist, 'embed')));
  }
}
