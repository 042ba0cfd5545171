/**
 * One configuration for the dev server (`vite`: the demo pages, from the sources) and for the build (`vite build --app`):
 * ES modules for bundlers in dist/modules, one self-contained file for pages in dist/tlrz-infografik.js, and what
 * belongs beside them (test/build/finish.js).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename } from 'node:path';
import { defineConfig, type EnvironmentOptions, type Plugin, type ViteDevServer } from 'vite';
import type * as Renderer from './src/cli/render.js';
import type * as Figures from './src/data/index.js';
import { embedFile, embedFiles } from './test/build/embed.js';
import { dataFiles, finish, withEmbeds } from './test/build/finish.js';
import { shortTemplates, terse } from './test/build/shorten.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string };

/** Every folder with an infographic; adding one means adding a line here and in package.json. */
const infographics = ['storage-books', 'mail-counter', 'call-gauge', 'key-figure'];

const entries = {
  index: path('src/index.ts'),
  data: path('src/data/index.ts'),
  embed: path('src/embed/embed.ts'),
  ...Object.fromEntries(
    infographics.flatMap((name) => [
      [name, path(`src/${name}/define.ts`)],
      [`${name}/class`, path(`src/${name}/${name}.ts`)],
    ]),
  ),
};

/**
 * The very first thing the single file does, before any of Lit runs: two copies of Lit on one page kill each other under
 * a content policy that names Lit's trusted type once.
 */
const guard = `
var other = globalThis[Symbol.for('tlrz-infografik')];
if (other && other.singleFile) {
  if (other.singleFile !== ${JSON.stringify(version)} && !other['told']) {
    other['told'] = true;
    console.warn('tlrz-infografik: loaded twice; version ' + other.singleFile + ' stays, version ' + ${JSON.stringify(version)} + ' is left out');
  }
  return;
}`;

type Server = Pick<ViteDevServer, 'ssrLoadModule'>;
const renderer = (server: Server) => server.ssrLoadModule(path('src/cli/render.ts')) as Promise<typeof Renderer>;
const figures = (server: Server) => server.ssrLoadModule(path('src/data/index.ts')) as Promise<typeof Figures>;

/** In the dev server the demo pages find the files of the build at the same addresses, made from the sources on request. */
function builtFilesFromSources(): Plugin {
  return {
    name: 'built-files-from-sources',
    apply: 'serve',
    enforce: 'pre',
    resolveId(id) {
      return /^\/(.*\/)?tlrz-infografik\.js$/.test(id) ? path('src/embed/single-file.ts') : undefined;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = basename(new URL(request.url ?? '/', 'http://localhost').pathname);
        const send = (type: string, body: string) => {
          response.setHeader('content-type', `${type}; charset=utf-8`);
          response.setHeader('cache-control', 'no-cache');
          response.end(body);
        };
        if (Object.hasOwn(embedFiles, file)) {
          const types: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
          embedFile(file as keyof typeof embedFiles)
            // In the dev server the script beside it is made of modules.
            .then((text) => text.replace('src="tlrz-infografik.js"', 'type="module" $&'))
            .then((text) => send(types[file.split('.').pop()!]!, text))
            .catch(next);
        } else if (file === 'tlrz-infografik.css') {
          send('text/css', readFileSync(path('src/embed/tlrz-infografik.css'), 'utf8'));
        } else if (file === 'data.tlrz.json' || file === 'data.schema.json') {
          figures(server)
            .then((data) => send('application/json', dataFiles(data)[file]!))
            .catch(next);
        } else if (/\/embed\/[^/]+\.svg$/.test(request.url ?? '')) {
          Promise.all([renderer(server), figures(server)])
            .then(([{ render }, { tlrz, edition }]) => {
              const { files } = render(tlrz, edition(tlrz)!);
              send('image/svg+xml', files.find(({ name, picture }) => file === picture || file === `${name}.svg`)!.svg);
            })
            .catch(next);
        } else {
          next();
        }
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { server }) =>
        html.includes('<!-- embed:') ? withEmbeds(html, await renderer(server!), await figures(server!)) : html,
    },
  };
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
        // A page that uses Lit itself shares its copy. d3 comes bundled: its newest versions do not tree-shake, and
        // this package cannot pin them for others.
        external: [/^lit($|\/)/, /^@lit\//, /^lit-(html|element)($|\/)/],
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify: true },
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
        // Terser is slow, and meant to be: it looks three times.
        checks: { pluginTimings: false },
        output: {
          entryFileNames: 'tlrz-infografik.js',
          name: undefined,
          codeSplitting: false,
          minify: true,
          intro: guard,
        },
      },
    },
  },
  /** The program for the command line, and what the build itself renders with. */
  cli: {
    consumer: 'server',
    resolve: { external: ['lit', '@resvg/resvg-js'] },
    build: {
      outDir: path('dist/cli'),
      emptyOutDir: true,
      target: 'node20',
      ssr: true,
      rolldownOptions: {
        input: { 'tlrz-infografik': path('src/cli/main.ts'), render: path('src/cli/render.ts') },
        external: [/^lit($|\/)/, /^node:/],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
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
  optimizeDeps: { entries: [path('src/embed/single-file.ts')] },
  plugins: [builtFilesFromSources(), shortTemplates(), terse()],
  environments: command === 'build' ? environments : {},
  builder: {
    async buildApp(builder) {
      await builder.build(builder.environments.modules!);
      await builder.build(builder.environments.single!);
      await builder.build(builder.environments.cli!);
      await finish();
    },
  },
}));
