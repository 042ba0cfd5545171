/**
 * Serves the pages of hosts (test/hosts/pages): their list, beside them the single file, from the sources, as a site has
 * it, and which random styles are tried: how many, and from which seed on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inAscii } from '../../src/build/ascii-only.js';
import { minifiedTemplates } from '../../src/build/minify-templates.js';
import { eager } from './eager.js';

const PAGES = '/test/hosts/pages/';

/** @param {string} rootDir @param {Record<string, string>} define what stands for names such as __VERSION__ */
export function hosts(rootDir, define) {
  /** @type {Promise<string> | undefined} */
  let built;
  const source = async () => {
    const { outputFiles } = await build({
      absWorkingDir: rootDir,
      entryPoints: ['src/embed/single-file.ts'],
      bundle: true,
      format: 'iife',
      target: 'es2022',
      conditions: ['production'],
      define,
      plugins: [minifiedTemplates, eager],
      write: false,
      logLevel: 'silent',
    });
    return inAscii(outputFiles[0]?.text ?? '');
  };

  /** @param {{ path: string, type: string, body: unknown, set(name: string, value: string): void }} context @param {() => Promise<void>} next */
  return async (context, next) => {
    if (context.path === `${PAGES}list.json`) {
      context.body = readdirSync(join(rootDir, PAGES));
    } else if (context.path === `${PAGES}styles.json`) {
      const { STYLES = '1200', SEED = '19' } = process.env;
      context.body = { count: Number(STYLES), seed: Number(SEED) };
    } else if (context.path === `${PAGES}tlrz-infografik.js`) {
      built ??= source();
      // Without an encoding of its own it is read in that of the page.
      context.type = 'text/javascript';
      context.body = await built;
      context.set('content-type', 'text/javascript');
    } else if (context.path === `${PAGES}latin-1.html`) {
      const text = readFileSync(join(rootDir, context.path), 'utf8');
      context.body = Buffer.from(text, 'latin1');
      context.set('content-type', 'text/html; charset=iso-8859-1');
    } else {
      return next();
    }
  };
}
