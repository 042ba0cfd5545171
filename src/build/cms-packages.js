/**
 * The packages for content management systems, each with script, style sheet and embeds inside: as folders in dist/cms,
 * which the npm package ships, and as the archives that the systems take.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, hashedName } from './release.js';
import { translations } from './translations.js';
import { zip } from './zip.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const recipes = join(root, 'demo/cms');

/** All files of a folder, by their names in a package. @param {string} folder @param {string} below @returns {Record<string, Uint8Array>} */
const filesOf = (folder, below = '') =>
  Object.fromEntries(filesBelow(folder).map((name) => [below + name, readFileSync(join(folder, name))]));

/**
 * Script, style sheet and embeds of the build. PNG pictures are left out: no embed shows them.
 * @param {string} dist @param {string} below
 * @param {(name: string, content: Uint8Array) => string} [nameOf] what script and style sheet are called
 */
const built = (dist, below, nameOf = (name) => name) => ({
  ...Object.fromEntries(
    ['tlrz-infografik.js', 'tlrz-infografik.css'].map((name) => {
      const content = readFileSync(join(dist, name));
      return [below + nameOf(name, content), content];
    }),
  ),
  ...Object.fromEntries(
    Object.entries(filesOf(join(dist, 'embed'), `${below}embed/`)).filter(([name]) => !name.endsWith('.png')),
  ),
});

/** @param {string} dist */
export function cmsPackages(dist) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const licence = { LICENCE: readFileSync(join(root, 'LICENCE')) };
  const typo3 = {
    ...filesOf(join(recipes, 'typo3/tlrz_infografik')),
    // TYPO3 tells browsers of a new version by the date of a file, and the archive has no dates.
    ...built(dist, 'Resources/Public/Infografik/', hashedName),
    ...licence,
  };
  const plugin = filesOf(join(recipes, 'wordpress/tlrz-infografik'));
  const wordpress = { ...plugin, ...translations(plugin), ...built(dist, 'assets/'), ...licence };

  rmSync(join(dist, 'cms'), { recursive: true, force: true });
  for (const [folder, files] of Object.entries({
    'typo3/tlrz_infografik': typo3,
    'wordpress/tlrz-infografik': wordpress,
  })) {
    for (const [name, content] of Object.entries(files)) {
      const file = join(dist, 'cms', folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  // TYPO3's extension manager reads key and version from the name, and wants the files at the top; so does Composer.
  writeFileSync(join(dist, `tlrz_infografik_${version}.zip`), zip(typo3));
  // WordPress wants one folder, named as the plugin.
  const inFolder = Object.entries(wordpress).map(([name, content]) => [`tlrz-infografik/${name}`, content]);
  writeFileSync(join(dist, `tlrz-infografik-wordpress-${version}.zip`), zip(Object.fromEntries(inFolder)));
}
