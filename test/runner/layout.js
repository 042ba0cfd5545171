/**
 * Tests of layout, and the font that they are run in. Where a line breaks depends on the font, and readers have many:
 *
 *   npm run test:layout                                  in the font that the browser takes for sans-serif
 *   FONT_FAMILY="Liberation Sans" npm run test:layout    in this one, which has to be installed
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The family that the tests are set in; undefined for the browser's own choice. */
export const fontFamily = process.env.FONT_FAMILY?.trim() || undefined;
if (fontFamily && !/^[\p{L}\d][\p{L}\d -]*$/u.test(fontFamily)) {
  throw new Error(
    `FONT_FAMILY names one family, without quotation marks: FONT_FAMILY="DejaVu Sans". It is ${fontFamily}`,
  );
}

/** The page of a test, which hands the family on to test/element/stage.ts. @param {string} testFramework */
export const pageOfTest = (testFramework) => `<!doctype html>
<html>
  <head>${fontFamily ? `<style>:root { --font-family: "${fontFamily}" }</style>` : ''}</head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

/**
 * A folder for FONTCONFIG_PATH: the Chromium that comes by npm brings fonts, and knows of no others.
 * @param {string} packaged the folder of those that it brings
 */
export function withInstalledFonts(packaged) {
  const folder = join(root, 'node_modules/.cache/fonts');
  const folders = [packaged, '/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.local/share/fonts')];
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((each) => `  <dir>${each}</dir>`).join('\n')}
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return folder;
}

/** What tells the size or the place of something on the page. */
const MEASURES =
  /\b(?:getBoundingClientRect|getClientRects|getBBox|(?:offset|client|scroll)(?:Width|Height)|offset(?:Top|Left))\b/;

/** Whether a file of the tests measures, itself or by what it imports from beside the tests. @param {string} file below the root */
export function measures(file) {
  const source = readFileSync(join(root, file), 'utf8');
  if (MEASURES.test(source)) return true;
  return [...source.matchAll(/\bfrom '(\.[^']+)\.js'/g)]
    .map(([, path]) => `${posix.join(dirname(file), path)}.ts`)
    .filter((imported) => imported.startsWith('test/') && !imported.startsWith('test/helpers/'))
    .some(measures);
}

/** The test files whose outcome depends on layout, and the one that looks at the font itself. */
export const layoutTests = () =>
  readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith('test/bench/'))
    .filter((file) => file.endsWith('/font-family.test.ts') || measures(file))
    .sort();
