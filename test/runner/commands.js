/**
 * What a test in the browser may ask of the runner; test/helpers/commands.ts is the typed other end.
 * Every command answers whether this browser can do it.
 */

/** Stated in full each time, so that a test starts from the same page whatever the test before asked for. */
const PLAIN = {
  'prefers-color-scheme': 'light',
  'prefers-contrast': 'no-preference',
  'prefers-reduced-motion': 'no-preference',
  'forced-colors': 'none',
};

/** @type {WeakMap<object, Promise<import('puppeteer-core').CDPSession>>} */
const connections = new WeakMap();

/** @param {import('puppeteer-core').Page} page */
function connect(page) {
  let connection = connections.get(page);
  if (!connection) {
    connection = page.createCDPSession();
    connections.set(page, connection);
  }
  return connection;
}

export function commandsPlugin() {
  return {
    name: 'test-commands',
    /** @param {{ command: string, payload: any, session: any }} call */
    async executeCommand({ command, payload, session }) {
      const { browser, id } = session;
      const page = browser.type === 'puppeteer' ? browser.getPage(id) : undefined;
      const webkit = browser.type === 'webkit' ? browser : undefined;
      const isChromium = page !== undefined && browser.name !== 'Firefox';

      switch (command) {
        case 'emulate': {
          if (!isChromium) return { supported: false };
          const features = Object.entries({ ...PLAIN, ...payload?.features });
          const connection = await connect(page);
          await connection.send('Emulation.setEmulatedMedia', {
            media: payload?.media ?? '',
            features: features.map(([name, value]) => ({ name, value })),
          });
          return { supported: true };
        }
        case 'accessibility': {
          if (!isChromium) return { supported: false };
          const { nodes } = await (await connect(page)).send('Accessibility.getFullAXTree');
          return { supported: true, nodes };
        }
        case 'timezone':
          if (!isChromium) return { supported: false };
          await (await connect(page)).send('Emulation.setTimezoneOverride', { timezoneId: payload ?? '' });
          return { supported: true };
        case 'viewport':
          if (page) await page.setViewport(payload);
          return { supported: page ? true : await webkit?.resize(payload) };
        case 'click':
          if (page) await page.mouse.click(payload.x, payload.y);
          return { supported: Boolean(page) };
        case 'press':
          if (page) {
            // Firefox knows the space bar by what it types.
            const keys = payload === '+' ? ['+'] : payload.replace('Space', ' ').split('+');
            for (const key of keys) await page.keyboard.down(key);
            for (const key of keys.reverse()) await page.keyboard.up(key);
          } else if (webkit) {
            await webkit.press(payload);
          }
          return { supported: Boolean(page || webkit) };
        case 'type':
          if (page) await page.keyboard.type(payload);
          else if (webkit) await webkit.write(payload);
          return { supported: Boolean(page || webkit) };
        default:
          return undefined;
      }
    },
  };
}
