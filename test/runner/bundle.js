/**
 * Serves each test file as one module, with the prelude before it and all that it imports inside, built when a page asks
 * for it: pages would otherwise load 150 modules each before their first test. What a test imports by its address
 * (`import('/src/index.ts?copy')`) is left out, and comes from the server module by module.
 */
import { join } from 'node:path';
import { build, formatMessages } from 'esbuild';
import { minifiedTemplates } from '../../src/build/minify-templates.js';
import { eager } from './eager.js';

/**
 * The two ends of the runner's server that this takes: the middleware answers before any plugin sees the file.
 * @param {string} rootDir
 * @param {Record<string, string>} define what stands for names such as __VERSION__
 */
export function bundledTests(rootDir, define) {
  /** @param {string} file below the root */
  const bundle = (file) =>
    build({
      absWorkingDir: rootDir,
      entryPoints: [file],
      inject: ['test/helpers/prelude.ts'],
      // As large as all else together: a module of its own, which pages after the first find in the browser's cache.
      alias: { 'axe-core': '/node_modules/axe-core' },
      external: ['/node_modules/*', '/__web-*'],
      bundle: true,
      // Every module runs, as it does on its own, whatever package.json says of side effects.
      ignoreAnnotations: true,
      format: 'esm',
      // "es2022" leaves class fields as they are written, the way the published files are built.
      target: 'es2022',
      // Without it Lit comes in its development build, which warns.
      conditions: ['production'],
      define,
      // Templates as readers get them: a space that is lost there is lost here.
      // The editor's page is one file.
      plugins: file.startsWith('test/workshop/') ? [minifiedTemplates, eager] : [minifiedTemplates],
      sourcemap: 'inline',
      sourcesContent: false,
      metafile: true,
      outdir: rootDir,
      outbase: rootDir,
      write: false,
      logLevel: 'silent',
    });

  /** Tells the watch mode of files that no page asks for. @type {(files: string[]) => void} */
  let watch = () => {};

  return {
    plugin: {
      name: 'bundled-tests',
      /** @param {{ config: { disableFileWatcher?: boolean }, fileWatcher: { add: typeof watch } }} server */
      serverStart({ config, fileWatcher }) {
        if (!config.disableFileWatcher) watch = (files) => fileWatcher.add(files);
      },
    },

    /** @param {{ path: string, type: string, body: unknown }} context @param {() => Promise<void>} next */
    async middleware(context, next) {
      if (!/^\/test\/.*\.test\.ts$/.test(context.path)) return next();
      context.type = 'js';
      try {
        const { outputFiles, metafile } = await bundle(context.path.slice(1));
        context.body = outputFiles[0].text;
        const own = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'));
        watch(own.map((file) => join(rootDir, file)));
      } catch (error) {
        const { errors = [{ text: String(error) }] } = /** @type {import('esbuild').BuildFailure} */ (error);
        const messages = await formatMessages(errors, { kind: 'error' });
        context.body = `throw new Error(${JSON.stringify(messages.join('\n'))})`;
      }
    },
  };
}
