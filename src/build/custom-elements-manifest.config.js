/** dist/custom-elements.json: what editors and the documentation read. Made from the doc blocks in src. */

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('..', import.meta.url));
/** Every folder with an element has a file that defines it. */
const elements = readdirSync(source).filter((folder) => existsSync(`${source}${folder}/define.ts`));

/** The analyser names source files; readers of the package have only what is built from them. @param {string} file */
function published(file) {
  const name = file.replace(/^\/?src\//, '').replace(/\.js$/, '.ts');
  if (name === 'index.ts') return 'dist/modules/index.js';
  const [folder, rest] = name.split('/');
  if (!elements.includes(folder)) return undefined;
  if (rest === 'define.ts') return `dist/modules/${folder}.js`;
  if (rest === `${folder}.ts`) return `dist/modules/${folder}/class.js`;
  return undefined;
}

const publishedPaths = {
  name: 'published-paths',
  /** @param {{ customElementsManifest: { modules: any[] } }} context */
  packageLinkPhase({ customElementsManifest: manifest }) {
    // Sorted: file systems list files in different orders.
    manifest.modules = manifest.modules
      .filter(({ path }) => published(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    /** @param {any} value */
    const rename = (value) => {
      if (!value || typeof value !== 'object') return;
      for (const key of ['path', 'module']) {
        if (typeof value[key] === 'string') value[key] = published(value[key]) ?? value[key];
      }
      // The base class is not published by itself; what an element has from it is listed with the element.
      if (value.inheritedFrom && !published(value.inheritedFrom.module ?? '')) delete value.inheritedFrom;
      if (value.superclass?.module && !published(value.superclass.module)) delete value.superclass.module;
      Object.values(value).forEach(rename);
    };
    rename(manifest);
    for (const module of manifest.modules) {
      // What an entry passes on from a file that is not published by itself is the entry's own.
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module && !declaration.module.startsWith('dist/')) declaration.module = module.path;
      }
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          (/** @type {{ privacy?: string }} */ { privacy }) => privacy !== 'private' && privacy !== 'protected',
        );
        if (!declaration.tagName) continue;
        // The elements are registered through a helper, which the analyser does not see through.
        const path = module.path.replace('/class.js', '.js');
        const defining = manifest.modules.find((/** @type {{ path: string }} */ other) => other.path === path);
        defining.exports = [
          {
            kind: 'custom-element-definition',
            name: declaration.tagName,
            declaration: { name: declaration.name, module: module.path },
          },
          ...(defining.exports ?? []).filter(
            (/** @type {{ kind: string }} */ { kind }) => kind !== 'custom-element-definition',
          ),
        ];
      }
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [publishedPaths],
};
