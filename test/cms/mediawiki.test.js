/// <reference lib="dom" />
/**
 * MediaWiki: its parser over every snippet, and a running wiki with SQLite, started and ended here, that loads the script
 * as its recipe says.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkLeft, snippets, words } from './snippets.js';
import { openBrowser } from '../docs/pages.js';
import { root, serve } from '../docs/serve.js';
import { onPath } from '../runner/browser.js';
import { skipIf } from './needs.js';
import { live, settle, watchedPage } from './pages.js';
import { freePort, start } from './services.js';

const wiki = '/usr/share/mediawiki';
const php = onPath('php');
const has = (/** @type {string} */ name) =>
  spawnSync(String(php), ['-r', `exit((int) !class_exists('${name}'));`]).status === 0;
const skip = skipIf(
  !php || !existsSync(join(wiki, 'includes'))
    ? 'MediaWiki is not installed (Debian: mediawiki, php-sqlite3)'
    : !has('SQLite3') && 'PHP has no SQLite (php-sqlite3)',
);

/** @type {import('puppeteer-core').Browser} */
let browser;
/** A folder with the wiki's database and settings. */
let folder = '';
/** @type {number} */
let port;
const run = (/** @type {readonly string[]} */ args, input = '') => {
  const { status, stdout, stderr } = spawnSync(String(php), args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, MW_INSTALL_PATH: wiki },
  });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
};
const settings = () => join(folder, 'LocalSettings.php');

before(async () => {
  if (skip) return;
  folder = mkdtempSync(join(tmpdir(), 'tlrz-mediawiki-'));
  [browser, port] = await Promise.all([openBrowser(), freePort()]);
  const where = [`--dbpath=${folder}`, `--confpath=${folder}`, `--server=http://127.0.0.1:${port}`, '--scriptpath='];
  run([
    join(wiki, 'maintenance/install.php'),
    '--dbtype=sqlite',
    ...where,
    '--lang=de',
    '--pass=of-the-test-only',
    'Wiki',
    'Admin',
  ]);
});
after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test(
  'every snippet goes through MediaWiki’s parser, can be read, and becomes what the README says',
  { skip },
  async () => {
    const left = JSON.parse(
      run(
        [join(root, 'test/cms/mediawiki.php'), '--conf', settings()],
        JSON.stringify(snippets.map(({ html }) => html)),
      ),
    );
    const server = await serve();
    try {
      await checkLeft(browser, server.url, 'MediaWiki', left);
    } finally {
      server.close();
    }
  },
);

test(
  'a real wiki: an article with short forms is alive where the recipe’s lines load the script',
  { skip },
  async () => {
    const recipe = readFileSync(join(root, 'demo/cms/mediawiki/README.md'), 'utf8');
    const [, lines = ''] = /```php\n([\s\S]*?)```/.exec(recipe) ?? [];
    assert.match(lines, /tlrz-infografik\.js/);
    appendFileSync(settings(), `\n${lines.replace(/^ {3}/gm, '')}`);

    // Figures of one's own travel inside the short form.
    const own = join(folder, 'own');
    const rendered = spawnSync(
      process.execPath,
      [
        join(root, 'dist/cli/tlrz-infografik.js'),
        'render',
        '--data',
        join(root, 'demo/data.beispiel.json'),
        '--out',
        own,
        '--no-png',
      ],
      { encoding: 'utf8' },
    );
    assert.equal(rendered.status, 0, rendered.stderr);
    const inline = readFileSync(join(own, 'call-gauge.de.minimal.html'), 'utf8');
    assert.match(inline, / data-figures=/);

    const short = snippets.filter(({ form }) => form === 'short form');
    const article = [...short.map(({ html }) => html), inline].join('\n\nDanach.\n\n');
    run([join(wiki, 'maintenance/edit.php'), '--conf', settings(), '--user', 'Admin', 'Infografik'], article);

    const www = join(folder, 'www');
    mkdirSync(www);
    for (const name of readdirSync(wiki)) {
      if (name !== 'LocalSettings.php') symlinkSync(join(wiki, name), join(www, name));
    }
    symlinkSync(join(root, 'dist'), join(www, 'infografik'));
    writeFileSync(join(www, 'favicon.ico'), '');
    const url = `http://127.0.0.1:${port}/`;
    const end = await start(String(php), ['-S', `127.0.0.1:${port}`, '-t', www], () => fetch(`${url}favicon.ico`), {
      env: { ...process.env, MW_INSTALL_PATH: wiki, MW_CONFIG_FILE: settings() },
    });
    try {
      for (const scripts of [false, true]) {
        const { page, said } = await watchedPage(browser);
        await page.setViewport({ width: 1100, height: 20_000 });
        await page.setCacheEnabled(false);
        await page.setJavaScriptEnabled(scripts);
        const response = await page.goto(`${url}index.php?title=Infografik`, { waitUntil: 'load' });
        assert.equal(response?.status(), 200);
        if (scripts) {
          await live(page, short.length + 1);
          await settle(page);
        }
        const found = await page.evaluate(() =>
          [...document.querySelectorAll('[data-tlrz]')].map((each) => ({
            alive: [...each.querySelectorAll('*')].filter(({ shadowRoot }) =>
              shadowRoot?.querySelector('svg[role=img]'),
            ).length,
            text: [
              /** @type {HTMLElement} */ (each).innerText,
              ...[...each.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.textContent),
            ]
              .join(' ')
              .replace(/\s+/g, ' ')
              .toLowerCase(),
          })),
        );
        await page.close();
        assert.deepEqual(said, []);
        assert.equal(found.length, short.length + 1);
        for (const { alive } of found) assert.equal(alive, scripts ? 1 : 0);
        short.forEach(({ name, told }, index) => {
          for (const part of told)
            assert.ok(found[index]?.text.includes(part.toLowerCase()), `${name} says no "${part}"`);
        });
        const [, number = ''] = /<strong>(.*?)<\/strong>/.exec(inline) ?? [];
        assert.ok(found.at(-1)?.text.includes(words(number).toLowerCase()), number);
      }
    } finally {
      await end();
    }
  },
);
