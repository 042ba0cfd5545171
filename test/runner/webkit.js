/**
 * Runs the tests in WebKitGTK: a browser launcher for @web/test-runner that speaks WebDriver by plain HTTP.
 * The launcher of webdriverio would do it as well, with 300 packages more.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** Keys that WebDriver names by a code point of its private range. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** A virtual screen; it tells its own free number. @param {string} program */
function startScreen(program) {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ready = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the virtual screen ended with code ${code}`)));
    child.stdio[3]?.once('data', (data) => resolve(`:${String(data).trim()}`));
  });
  return { child, ready };
}

/** @param {{ driver: string, browser: string, screen: string | undefined }} programs */
export function webkitLauncher(programs) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  /** @type {Set<string>} */
  const active = new Set();
  let base = '';
  /** @type {Promise<string> | undefined} */
  let starting;

  /** @param {string} method @param {string} path @param {unknown} [body] */
  async function request(method, path, body) {
    const response = await fetch(base + path, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`WebKit: ${value?.error ?? response.status}: ${value?.message ?? ''}`);
    return value;
  }

  /** A new size is answered before the page has it: wait until its size no longer changes. */
  async function settle() {
    let before = await pageSize();
    for (let round = 0, still = 0; round < 50 && still < 3; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const now = await pageSize();
      still = now.width === before.width && now.height === before.height ? still + 1 : 0;
      before = now;
    }
  }

  /** @param {string} script */
  const evaluate = (script) => request('POST', '/execute/sync', { script, args: [] });

  /** @returns {Promise<{ width: number, height: number }>} */
  const pageSize = () => evaluate('return { width: innerWidth, height: innerHeight }');

  /** How many keys were let go since this was asked for the first time. @returns {Promise<number>} */
  const keysReleased = () =>
    evaluate(`
      const count = Symbol.for('keys-released');
      if (document[count] === undefined) {
        document[count] = 0;
        addEventListener('keyup', () => document[count]++, true);
      }
      return document[count];
    `);

  async function start() {
    const env = { ...process.env };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY && programs.screen) {
      const { child, ready } = startScreen(programs.screen);
      children.push(child);
      env.DISPLAY = await ready;
    }
    // Its processes share memory and draw through a sandbox and a graphics card that containers do not have.
    env.WEBKIT_DISABLE_COMPOSITING_MODE = '1';
    env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    children.push(spawn(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    for (let attempt = 0; ; attempt += 1) {
      try {
        await request('GET', '/status');
        break;
      } catch (error) {
        if (attempt > 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    const { sessionId } = await request('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          // The runner learns by its own socket when a page is done; waiting for "load" as well can only hang.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
        },
      },
    });
    base += `/session/${sessionId}`;
    return sessionId;
  }

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async initialize() {},
    /** @param {string} id @param {string} url */
    async startSession(id, url) {
      starting ??= start();
      await starting;
      active.add(id);
      await request('POST', '/url', { url });
    },
    /** @param {string} id */
    isActive: (id) => active.has(id),
    getBrowserUrl: () => undefined,
    async startDebugSession() {
      throw new Error('To debug in WebKit, open the address that the watch mode prints.');
    },
    /** @param {string} id */
    async stopSession(id) {
      active.delete(id);
      return { testCoverage: undefined };
    },
    async stop() {
      if (starting) await request('DELETE', '').catch(() => {});
      for (const child of children.reverse()) child.kill();
    },
    /** Presses keys one after another, or holds the first ones: "Shift+Tab". @param {string} keys */
    async press(keys) {
      const codes = keys === '+' ? ['+'] : keys.split('+').map((key) => KEYS[/** @type {'Tab'} */ (key)] ?? key);
      await this.keys([
        ...codes.map((value) => ({ type: 'keyDown', value })),
        ...codes.reverse().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    /** @param {string} text */
    async write(text) {
      await this.keys(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    /** @param {{ type: string, value: string }[]} actions */
    async keys(actions) {
      const awaited = (await keysReleased()) + actions.filter(({ type }) => type === 'keyUp').length;
      await request('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      // The page has them later than the answer; never those that go to the browser itself.
      for (let round = 0; round < 50 && (await keysReleased()) < awaited; round += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    /**
     * Sizes the page, not the window: the frame around it is measured and added. The window's tool bar keeps it from
     * becoming narrower than about 450 pixels.
     * @param {{ width: number, height: number }} size
     * @returns {Promise<boolean>} whether the page has that size now
     */
    async resize({ width, height }) {
      const frame = { width: 0, height: 0 };
      for (let round = 0; round < 2; round += 1) {
        await request('POST', '/window/rect', { width: width + frame.width, height: height + frame.height });
        await settle();
        const inner = await pageSize();
        if (inner.width === width && inner.height === height) return true;
        frame.width += width - inner.width;
        frame.height += height - inner.height;
      }
      return false;
    },
  };
}
