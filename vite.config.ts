/**
 * One configuration for the dev server (`vite`: the demo pages, from the sources) and for the build (`vite build --app`):
 * ES modules for bundlers in dist/modules, one self-contained file for pages in dist/tlrz-infografik.js, and what
 * belongs beside them (src/build/finish.js).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions, type Plugin, type Rolldown } from 'vite';
import alias from '@rollup/plugin-alias';
import { asciiOnly } from './src/build/ascii-only.js';
import { builtFilesFromSources } from './src/build/dev-server.js';
import { finish } from './src/build/finish.js';
import { minifyTemplates } from './src/build/minify-templates.js';
import { singleFileGuard } from './src/build/single-file-guard.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string };

/** Every folder with an element has a file that defines it. */
const elements = readdirSync(path('src')).filter((folder) => existsSync(path(`src/${folder}/define.ts`)));

const entries = {
  index: path('src/index.ts'),
  data: path('src/data/index.ts'),
  embed: path('src/embed/embed.ts'),
  ...Object.fromEntries(
    elements.flatMap((name) => [
      [name, path(`src/${name}/define.ts`)],
      [`${name}/class`, path(`src/${name}/${name}.ts`)],
    ]),
  ),
};

/** A page that uses Lit itself shares its copy. */
const LIT = [/^lit($|\/)/, /^@lit\//, /^lit-(html|element)($|\/)/];

/** In programs and on servers as in the browser: d3 comes bundled, and what is installed is Lit alone. */
const BUNDLED = [/^d3-/, 'internmap'];

/** Letters of code below which a file holds hardly anything to compile. */
const SMALL = 2000;

/**
 * For V8: nearly every function runs before the first paint, so all are compiled off the main thread while the file still
 * loads. One by one when each is first called, they are a fifth of the way to the paint (`npm run bench -- graphics`).
 */
function compiledAtOnce({ modules }: Rolldown.RenderedChunk): string {
  const length = Object.values(modules).reduce((sum, { renderedLength }) => sum + renderedLength, 0);
  return length < SMALL ? '' : '//# allFunctionsCalledOnLoad';
}

const environments: Record<string, EnvironmentOptions> = {
  modules: {
    consumer: 'client',
    build: {
      outDir: path('dist/modules'),
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: {
        // d3 comes bundled: its newest versions do not tree-shake, and this package cannot pin them for others.
        external: LIT,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
          postBanner: compiledAtOnce,
        },
      },
    },
  },
  /** For pages that want the least: a script that finds out what the page shows, and what it loads for that. */
  loader: {
    consumer: 'client',
    build: {
      outDir: path('dist/loader'),
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: { loader: path('src/embed/loader.ts') }, formats: ['es'] },
      rolldownOptions: {
        output: {
          entryFileNames: '[name].js',
          // Servers know by such names what browsers may keep for ever (src/build/release.js).
          chunkFileNames: 'chunks/[name].[hash:12].js',
          hashCharacters: 'hex',
          minify: true,
          postBanner: compiledAtOnce,
          // What all elements share is one file: a page with one of them asks for few files, which compress better. What
          // the script itself needs is not in it: a page without any element asks for nothing else.
          codeSplitting: {
            groups: [
              { name: 'page', priority: 1, test: /src.(data.page|element.warn)\./ },
              { name: 'shared', minShareCount: 3, test: /node_modules|src.(core|data|graphic|language|element)/ },
              // So is what an infographic shares with what it loads later.
              { name: 'storage-books', minShareCount: 2, test: /src.storage-books/ },
            ],
          },
        },
      },
    },
  },
  single: {
    consumer: 'client',
    build: {
      outDir: path('dist'),
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: path('src/embed/single-file.ts'), formats: ['iife'], name: 'unused' },
      rolldownOptions: {
        output: {
          entryFileNames: 'tlrz-infografik.js',
          name: undefined,
          codeSplitting: false,
          minify: true,
          intro: singleFileGuard(version),
          postBanner: compiledAtOnce,
        },
      },
    },
  },
  /** The editor's page, part of the demo site alone. */
  workshop: {
    consumer: 'client',
    build: {
      outDir: path('dist/site'),
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: path('src/workshop/main.ts'), formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: 'workshop.js', codeSplitting: false, minify: true } },
    },
  },
  /** The same modules for Node, where nothing can wait: servers render at once, and so do tests in DOM libraries. */
  server: {
    consumer: 'server',
    resolve: { noExternal: BUNDLED },
    build: {
      outDir: path('dist/server'),
      emptyOutDir: true,
      target: 'node20',
      ssr: true,
      rolldownOptions: {
        input: entries,
        external: LIT,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  /** The program for the command line, and what the build itself renders with. */
  cli: {
    consumer: 'server',
    resolve: { external: ['lit', '@resvg/resvg-js'], noExternal: BUNDLED },
    build: {
      outDir: path('dist/cli'),
      emptyOutDir: true,
      target: 'node20',
      ssr: true,
      rolldownOptions: {
        input: { 'tlrz-infografik': path('src/cli/main.ts'), render: path('src/render/render.ts') },
        external: [/^lit($|\/)/, /^node:/],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
};

/** What loads in modules when it is used is part of all else: of the single file, of programs, and on a server. */
const eager: Plugin = {
  ...(alias({ entries: [{ find: /^(.*\/(?:[\w-]+\.)?)lazy\.js$/, replacement: '$1eager.js' }] }) as Plugin),
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name !== 'modules' && name !== 'loader',
};

export default defineConfig(({ command }) => ({
  root: command === 'serve' ? path('demo') : path('.'),
  publicDir: false,
  cacheDir: path('node_modules/.vite'),
  appType: 'mpa',
  define: { __VERSION__: JSON.stringify(version) },
  server: { fs: { allow: [path('.')] } },
  // Lit as it is published, not its development build, which warns about itself on every page.
  resolve: { conditions: ['production', 'browser', 'module', 'default'] },
  optimizeDeps: { entries: [path('src/embed/single-file.ts'), path('src/workshop/main.ts')] },
  plugins: [builtFilesFromSources(), minifyTemplates(), asciiOnly(), eager],
  environments: command === 'build' ? environments : {},
  builder: {
    async buildApp(builder) {
      await builder.build(builder.environments.modules!);
      await builder.build(builder.environments.loader!);
      await builder.build(builder.environments.single!);
      await builder.build(builder.environments.server!);
      await builder.build(builder.environments.cli!);
      await finish();
      await builder.build(builder.environments.workshop!);
    },
  },
}));
