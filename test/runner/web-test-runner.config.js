/**
 * Runs test/**\/*.test.ts in browsers: Chromium, or those that BROWSERS names (BROWSERS=chromium,firefox,webkit).
 * BROWSERS=all takes whichever are installed; with CI set as well, a missing one is an error.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findChromium, findFirefox, findWebKit } from './browser.js';
import { bundledTests } from './bundle.js';
import { chromiumLauncher } from './chromium.js';
import { commandsPlugin } from './commands.js';
import { firefoxLauncher } from './firefox.js';
import { hosts } from './hosts.js';
import { pageOfTest } from './layout.js';
import { recordsPlugin } from './records.js';
import { webkitLauncher } from './webkit.js';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const define = { __VERSION__: JSON.stringify(version) };

/** One page at a time: pages in the background get neither focus nor animation frames. */
const concurrency = 1;

const tests = bundledTests(rootDir, define);

const makers = {
  chromium: async () => chromiumLauncher(await findChromium()),
  firefox: async () => {
    const found = findFirefox();
    return found && firefoxLauncher(found);
  },
  webkit: async () => {
    const found = findWebKit();
    return found && webkitLauncher(found);
  },
};

async function launchers() {
  const wish = process.env.BROWSERS || 'chromium';
  const names = wish === 'all' ? Object.keys(makers) : wish.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !(name in makers));
  if (unknown.length > 0) throw new Error(`BROWSERS names ${unknown.join(', ')}; known are ${Object.keys(makers)}`);

  const found = [];
  const missing = [];
  for (const name of names) {
    const launcher = await makers[/** @type {keyof typeof makers} */ (name)]();
    if (launcher) found.push(launcher);
    else missing.push(name);
  }
  if (missing.length > 0) {
    const message =
      `Not installed: ${missing.join(' and ')}. ` +
      'On Debian: apt-get install firefox-esr webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb. FIREFOX_PATH names another Firefox.';
    // Whoever asks for a browser by name, or runs the whole of the checks, must not get a pass without it.
    if (wish !== 'all' || process.env.CI) throw new Error(message);
    console.log(`${message} Going on without.`);
  }
  return found;
}

export default {
  rootDir,
  files: ['test/**/*.test.ts', '!test/node/**', '!test/bench/**'],
  browsers: await launchers(),
  concurrency,
  testRunnerHtml: pageOfTest,
  // Without these conditions Lit comes in its development build, which warns.
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [tests.middleware, hosts(rootDir, define)],
  plugins: [
    tests.plugin,
    commandsPlugin(),
    recordsPlugin(),
    a11ySnapshotPlugin(),
    // "es2022" leaves class fields as they are written, the way the published files are built.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
      define,
    }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};
