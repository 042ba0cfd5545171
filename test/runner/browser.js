/**
 * Finds the browsers that tests, benches and screenshots run in.
 *
 *   import { launch } from 'puppeteer-core';
 *   import { findChromium } from '../runner/browser.js';
 *   const browser = await launch(await findChromium());
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fontFamily, withInstalledFonts } from './layout.js';

/** What puppeteer needs to start a browser. @typedef {{ executablePath: string, args: string[], env: NodeJS.ProcessEnv }} Launch */

/** Keep a browser from calling home: tests must pass on a closed network, and a bench must not measure an update. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-first-run',
  '--no-default-browser-check',
  // One rendering everywhere: hinting and display profile would otherwise follow the machine.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const runsAsRoot = () => process.getuid?.() === 0;

/** The full path of the first of these programs on the PATH. @param {...string} names @returns {string | undefined} */
export function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // not here: look in the next folder
      }
    }
  }
  return undefined;
}

/**
 * Chromium: the one CHROME_PATH names ("npm" is the one that comes by npm), else an installed Chrome or Chromium, else
 * the one that comes by npm.
 * @returns {Promise<Launch>}
 */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  const isPackaged = named === 'npm';
  if (named && !isPackaged && !existsSync(named)) {
    throw new Error(`CHROME_PATH names ${named}, and there is no such file. Correct it or unset it.`);
  }
  const installed = isPackaged ? undefined : named || (await installedChrome());
  // Chromium refuses to start its sandbox as root, which is what containers run as.
  const args = [...QUIET, ...(runsAsRoot() ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'];
  if (installed) return { executablePath: installed, args, env: process.env };
  try {
    return await packagedChromium(args);
  } catch (reason) {
    throw new Error(
      'No Chrome or Chromium found. Install one, or set CHROME_PATH to the program of an installed one. ' +
        `(The copy that comes by npm runs on Linux on 64-bit Intel or AMD only; here it failed: ${/** @type {Error} */ (reason).message})`,
      { cause: reason },
    );
  }
}

async function installedChrome() {
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined; // chrome-launcher throws where it finds none
  }
}

/**
 * The npm package unpacks a browser, libraries and fonts into the temporary folder. It does so with the libraries only
 * where it believes itself on Amazon's servers, hence the variable; and our process must not inherit the libraries.
 * @param {string[]} args
 * @returns {Promise<Launch>}
 */
export async function packagedChromium(args) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`this is ${process.platform} on ${process.arch}`);
  }
  const before = { ...process.env };
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const libraries = join(tmpdir(), 'al2023', 'lib');
    const fonts = join(tmpdir(), 'fonts');
    return {
      executablePath,
      args: [...args, '--no-zygote', '--disable-gpu', '--headless=shell'],
      env: {
        ...before,
        LD_LIBRARY_PATH: [libraries, before.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
        // Without fonts text has no width. Those of the machine are left out unless a test asks for one by its name.
        FONTCONFIG_PATH: fontFamily ? withInstalledFonts(fonts) : fonts,
      },
    };
  } finally {
    for (const name of ['AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/** Firefox: FIREFOX_PATH, else the one on the PATH. @returns {Launch | undefined} */
export function findFirefox() {
  const executablePath = process.env.FIREFOX_PATH || onPath('firefox', 'firefox-esr');
  return executablePath ? { executablePath, args: [], env: process.env } : undefined;
}

/**
 * WebKitGTK: its driver, its small browser and, where there is no screen, a virtual one.
 * @returns {{ driver: string, browser: string, screen: string | undefined } | undefined}
 */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = [
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ].find((file) => existsSync(file));
  const screen = onPath('Xvfb');
  const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || screen);
  return driver && browser && hasScreen ? { driver, browser, screen } : undefined;
}
