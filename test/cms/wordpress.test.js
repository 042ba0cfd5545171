/// <reference lib="dom" />
/**
 * WordPress: its filters over every documented snippet, and a real one on MariaDB, started and ended here, in which an
 * administrator, an editor and an author post the static embed, the block and the shortcode.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkLeft, snippets } from './snippets.js';
import { openBrowser } from '../docs/pages.js';
import { root, serve } from '../docs/serve.js';
import { onPath } from '../runner/browser.js';
import { live, settle, watchedPage } from './pages.js';
import { freePort, start } from './services.js';

const edition = 'digitalisierungskabinett-1';
const wordpress = '/usr/share/wordpress';
const php = onPath('php');
const hasWordPress = php && existsSync(join(wordpress, 'wp-includes/kses.php'));
const embeds = join(root, 'dist/embed');
/** @param {string} name */
const embed = (name) => readFileSync(join(embeds, name), 'utf8');

/** What every reader must find, whatever happened to the markup. */
const facts = [/70\.000/, /knapp/i, /Finanzministerium/];

/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

/**
 * What a page shows, with script or without: its words, how many infographics are alive, and what went wrong.
 * @param {string} url @param {{ scripts?: boolean, count?: number }} [options]
 */
async function shown(url, { scripts = true, count = 1 } = {}) {
  const { page, said } = await watchedPage(browser);
  await page.setViewport({ width: 800, height: 3000 });
  await page.setJavaScriptEnabled(scripts);
  const response = await page.goto(url, { waitUntil: 'load' });
  assert.equal(response?.status(), 200);
  if (scripts && count) await live(page, count);
  if (scripts) await settle(page);
  const text = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot?.textContent ?? []);
    return `${document.body.innerText} ${all.join(' ')}`.replaceAll(/\s+/g, ' ');
  });
  const alive = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot?.querySelector('svg[role="img"]'))
        .length,
  );
  await page.close();
  return { text, alive, said };
}

test(
  'every snippet goes through WordPress’s filters, can be read, and becomes what the README says',
  { skip: !hasWordPress && 'WordPress is not installed' },
  async () => {
    const { status, stdout, stderr } = spawnSync(
      String(php),
      [join(root, 'test/cms/wordpress-filters.php'), wordpress],
      {
        input: JSON.stringify(snippets.map(({ html }) => html)),
        encoding: 'utf8',
      },
    );
    assert.deepEqual([status, stderr], [0, '']);
    /** @type {Record<string, string[]>} */
    const { author, paragraphs, both } = JSON.parse(stdout);
    const server = await serve();
    try {
      await checkLeft(browser, server.url, 'WordPress, administrator and editor', paragraphs);
      await checkLeft(browser, server.url, 'WordPress, author', both);
    } finally {
      server.close();
    }
    // The whole embed comes through the author's filter as it was.
    snippets.forEach(({ form, html }, index) => {
      if (form !== 'tag') assert.equal(author[index]?.replaceAll(/\s*\/>/g, '>'), html);
    });
  },
);

const database = onPath('mariadbd');
const install = onPath('mariadb-install-db');
const missing = !hasWordPress
  ? 'WordPress is not installed'
  : !database || !install
    ? 'MariaDB is not installed'
    : false;

/** A theme that shows a post and nothing else. */
const theme = {
  'style.css': '/*\nTheme Name: Plain\n*/',
  'index.php': `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><?php wp_head(); ?></head>
    <body><?php wp_body_open(); while ( have_posts() ) { the_post(); the_content(); } wp_footer(); ?></body></html>`,
};

/**
 * Writes a post in the block editor as an author does, by pointer and keys: chooses the block in the inserter, then
 * infographic, language and level in its settings, looks at the preview, and publishes.
 * @param {string} url of the WordPress @returns {Promise<string>} address of the post
 */
async function publish(url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1400, height: 1000 });
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => {
    const from = message.location().url ?? '';
    // Pictures of people and of a welcome come from elsewhere, where no test goes; and the editor asks for what an author
    // may not know.
    const others = (from && !from.startsWith(url)) || /%2Fwp%2Fv2%2F(settings|categories)&/.test(from);
    if (message.type() !== 'log' && !others) said.push(`${message.text()} ${from}`);
  });
  page.on('pageerror', (error) => said.push(String(error)));
  const press = async (/** @type {string} */ selector) =>
    (await page.waitForSelector(selector, { visible: true }))?.click();

  await page.goto(`${url}wp-login.php`);
  await page.type('#user_login', 'author');
  await page.type('#user_pass', 'test');
  await Promise.all([page.waitForNavigation(), press('#wp-submit')]);
  await page.goto(`${url}wp-admin/post-new.php`);
  await (await page.waitForSelector('.editor-post-title__input'))?.type('Aus dem Editor');
  await press('button[aria-label="Toggle block inserter"]');
  await (await page.waitForSelector('.block-editor-inserter__menu input[type=search]'))?.type('Infografik');
  await press('.editor-block-list-item-tlrz-infografik');
  await press('button[aria-label="Toggle block inserter"]');
  // What nobody has chosen yet: the default, in the language of the website.
  await page.waitForSelector('.wp-block-tlrz-infografik figure[data-tlrz=mail-counter][lang=en] img');

  if (!(await page.$('.block-editor-block-inspector'))) await press('button[aria-label="Settings"]');
  await page.waitForSelector('.block-editor-block-inspector select');
  const choose = async (/** @type {string} */ label, /** @type {string} */ value) => {
    const id = await page.evaluate(
      (words) =>
        [...document.querySelectorAll('.block-editor-block-inspector label')]
          .find(({ textContent }) => textContent?.trim().toLowerCase() === words.toLowerCase())
          ?.getAttribute('for'),
      label,
    );
    assert.ok(id, `a field "${label}"`);
    await page.select(`[id="${id}"]`, value);
  };
  await choose('Infografik', 'call-gauge');
  await choose('Sprache', 'de-simple');
  await choose('Ebene der Überschrift', '2');
  const preview = await page.waitForSelector(
    '.wp-block-tlrz-infografik figure[data-tlrz=call-gauge][lang=de-simple]:has(h2) img',
  );
  await page.waitForFunction((/** @type {any} */ image) => image.complete, {}, preview);
  assert.ok(
    await preview?.evaluate((/** @type {any} */ image) => image.naturalWidth > 0),
    'the preview has its picture',
  );
  const text = await page.$eval('.wp-block-tlrz-infografik', (block) => /** @type {HTMLElement} */ (block).innerText);
  assert.match(text, /21\.000/);

  await press('.editor-post-publish-panel__toggle');
  await press('.editor-post-publish-panel .editor-post-publish-button');
  const link = await page.waitForSelector('.post-publish-panel__postpublish-header a');
  const address = await link?.evaluate((/** @type {any} */ { href }) => href);
  await context.close();
  assert.deepEqual(said, []);
  return address;
}

test('a real WordPress: every role, every form, and the block editor', { skip: missing }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tlrz-wordpress-'));
  const ends = [];
  try {
    const data = join(folder, 'data');
    const socket = join(folder, 'socket');
    const own = process.getuid?.() === 0 ? ['--user=root'] : [];
    const made = spawnSync(
      String(install),
      [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...own],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(made.status, 0, made.stdout + made.stderr);
    const client = String(onPath('mariadb', 'mysql'));
    const query = (/** @type {string} */ sql) =>
      spawnSync(client, [`--socket=${socket}`, '-uroot', '-e', sql], { encoding: 'utf8' });
    ends.unshift(
      await start(
        String(database),
        [
          '--no-defaults',
          `--datadir=${data}`,
          `--socket=${socket}`,
          '--skip-networking',
          `--pid-file=${join(folder, 'pid')}`,
          ...own,
        ],
        () => assert.equal(query('SELECT 1').status, 0),
      ),
    );
    assert.equal(query('CREATE DATABASE wordpress').status, 0);

    const www = join(folder, 'www');
    cpSync(wordpress, www, {
      recursive: true,
      dereference: true,
      filter: (file) => !file.startsWith(join(wordpress, 'wp-content')),
    });
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    writeFileSync(
      join(www, 'wp-config.php'),
      `<?php define('DB_NAME','wordpress'); define('DB_USER','root'); define('DB_PASSWORD',''); define('DB_HOST','localhost:${socket}');
      define('DB_CHARSET','utf8mb4'); define('DB_COLLATE',''); define('WP_HOME','${url.slice(0, -1)}'); define('WP_SITEURL',WP_HOME);
      define('DISABLE_WP_CRON',true); define('WP_HTTP_BLOCK_EXTERNAL',true); define('AUTOMATIC_UPDATER_DISABLED',true);
      define('WP_DEBUG',true); define('WP_DEBUG_DISPLAY',false); define('WP_DEBUG_LOG','${join(folder, 'debug.log')}');
      foreach (['AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT'] as $key) define($key,'test');
      $table_prefix='wp_'; if (!defined('ABSPATH')) define('ABSPATH', __DIR__.'/'); require ABSPATH.'wp-settings.php';`,
    );
    const content = join(www, 'wp-content');
    writeFileSync(join(www, 'favicon.ico'), '');
    mkdirSync(join(content, 'themes/plain'), { recursive: true });
    for (const [name, text] of Object.entries(theme)) writeFileSync(join(content, 'themes/plain', name), text);
    // As the README says.
    const plugin = join(content, 'plugins/tlrz-infografik');
    cpSync(join(root, 'demo/cms/wordpress/tlrz-infografik'), plugin, { recursive: true });
    mkdirSync(join(plugin, 'assets'));
    for (const name of ['tlrz-infografik.js', 'tlrz-infografik.css', 'embed']) {
      cpSync(join(root, 'dist', name), join(plugin, 'assets', name), { recursive: true });
    }

    const pictures = `${url}wp-content/plugins/tlrz-infografik/assets/embed/`;
    const posts = {
      embed: embed('mail-counter.de.html').replaceAll('src="', `src="${pictures}`),
      'embed in an HTML block': `<!-- wp:html -->\n${embed('mail-counter.de.html').replaceAll('src="', `src="${pictures}`)}<!-- /wp:html -->`,
      minimal: embed('mail-counter.de.minimal.html'),
      block: `<!-- wp:tlrz/infografik ${JSON.stringify({ graphic: 'mail-counter', language: 'de', edition })} /-->`,
      shortcode: `Vorher.\n\n[tlrz_infografik graphic="mail-counter" language="de" edition="${edition}" heading-level="2"]\n\nNachher.`,
      'two shortcodes':
        '[tlrz_infografik graphic="mail-counter" language="de"]\n\n[tlrz_infografik graphic="call-gauge" language="de"]',
      'an edition that is not there': '[tlrz_infografik graphic="mail-counter" language="de" edition="anders"]',
      'what nobody should write': '[tlrz_infografik graphic="../../x" language="\'"><script>" edition="../.."]',
    };
    writeFileSync(join(folder, 'posts.json'), JSON.stringify(posts));
    const set = spawnSync(
      String(php),
      [join(root, 'test/cms/wordpress.php'), www, `127.0.0.1:${port}`, join(folder, 'posts.json')],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(set.status, 0, set.stdout + set.stderr);
    /** @type {Record<string, Record<string, number>>} */
    const ids = JSON.parse(set.stdout.slice(set.stdout.lastIndexOf('{"administrator"')));

    ends.unshift(
      await start(String(php), ['-S', `127.0.0.1:${port}`, '-t', www], () =>
        fetch(`${url}wp-includes/css/buttons.css`),
      ),
    );
    for (const [role, made_] of Object.entries(ids)) {
      for (const [title, id] of Object.entries(made_)) {
        const where = `${title} of the ${role}`;
        const address = `${url}?p=${id}`;
        if (/not there|nobody/.test(title)) {
          const { text, alive } = await shown(address, { count: 0 });
          assert.equal(alive, 0, where);
          assert.doesNotMatch(text, /70\.000|infografik:|script>/, where);
          continue;
        }
        const count = title === 'two shortcodes' ? 2 : 1;
        // What the author's role leaves is the least.
        for (const scripts of role === 'author' ? [true, false] : [true]) {
          const { text, alive, said } = await shown(address, { scripts, count });
          for (const fact of facts) assert.match(text, fact, where);
          assert.equal(alive, scripts ? count : 0, where);
          assert.deepEqual(said, [], where);
        }
        const html = await (await fetch(address)).text();
        assert.equal(html.match(/assets\/tlrz-infografik\.js/g)?.length, 1, `the script once: ${where}`);
        if (title === 'shortcode') assert.match(html, /<h2>Mails/, where);
      }
    }
    const { text, alive, said } = await shown(await publish(url));
    assert.match(text, /Mehr als 21\.000 Anrufe/i);
    assert.deepEqual([alive, said], [1, []]);
    const log = join(folder, 'debug.log');
    const complaints = existsSync(log)
      ? readFileSync(log, 'utf8')
          .split('\n')
          .filter((line) => line.includes('tlrz-infografik'))
      : [];
    assert.deepEqual(complaints, []);
  } finally {
    for (const end of ends) await end();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the plugin’s PHP is sound', { skip: !php && 'PHP is not installed' }, () => {
  const folder = join(root, 'demo/cms/wordpress/tlrz-infografik');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.php'))) {
    const { status, stdout, stderr } = spawnSync(String(php), ['-l', join(folder, name)], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  }
});
