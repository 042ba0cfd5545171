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
import { choose, download, fill, press, unpacked } from '../dist/workshop-page.js';
import { root, serve } from '../docs/serve.js';
import { onPath } from '../runner/browser.js';
import { readPo } from '../../src/build/translations.js';
import { skipIf } from './needs.js';
import { declaredOptions } from './options.js';
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
  { skip: skipIf(!hasWordPress && 'WordPress is not installed') },
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
    // The whole embed comes through the author's filter as it was; only the marks go that tell translators to leave numbers.
    snippets.forEach(({ form, html }, index) => {
      if (form === 'tag') return;
      assert.equal(author[index]?.replaceAll(/\s*\/>/g, '>'), html.replaceAll(' translate="no"', ''));
    });
  },
);

const database = onPath('mariadbd');
const install = onPath('mariadb-install-db');
const unzip = onPath('unzip');
const missing = skipIf(
  !hasWordPress
    ? 'WordPress is not installed'
    : !database || !install
      ? 'MariaDB is not installed'
      : !unzip && 'unzip is not installed',
);

/** Runs PHP in the WordPress of the test. @param {string} www @param {string} host @param {string} code @param {string} locale @returns {string} */
function inWordPress(www, host, code, locale) {
  const program = `$_SERVER += array( 'HTTP_HOST' => '${host}', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1' ); $locale = '${locale}'; require '${www}/wp-load.php'; ${code}`;
  const { status, stdout, stderr } = spawnSync(String(php), ['-r', program], { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

/** What the site's own figures say, from the workshop. */
const ownFacts = [/Rund 1840/, /Zweckverband Musterland/];

/**
 * Takes an archive home from the workshop, as an editor does who has a release with figures of another body.
 * @param {string} into a folder @param {string} pictures address of the folder that its pictures will lie in
 */
async function ownArchive(into, pictures) {
  const site = await serve();
  const page = await browser.newPage();
  try {
    await page.goto(`${site.url}workshop.html`, { waitUntil: 'networkidle0' });
    await fill(
      page,
      'release-text',
      'Speicher wächst weiter\n\nRund 1.840 Terabyte stehen bereit, davon 1.540 TB für Schulen und 300 TB für die Sicherung.',
    );
    await choose(page, 'release-target', 'own');
    await press(page, /Zahlen suchen/);
    for (const at of [0, 1, 2]) await press(page, /Stimmt/, `#found-${at}`);
    await press(page, /Stimmt/, '#source-0');
    await fill(page, 'f-publisher-de', 'Zweckverband Musterland');
    await fill(page, 'take-pictures', pictures);
    return unpacked(await download(page, /Archiv herunterladen/, into));
  } finally {
    await page.close();
    site.close();
  }
}

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
  // PHP's own server answers one request after the other, and the editor has many.
  page.setDefaultTimeout(90_000);
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
  await choose('Which infographic', 'call-gauge');
  await choose('Language', 'de-simple');
  await choose('Edition of the figures', edition);
  await choose('Level of the title', '2');
  await choose('Count calls by', 'minute');
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
  await press('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled=true])');
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
    // The archive, unpacked as WordPress does when it is uploaded.
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const pluginArchive = join(root, `dist/tlrz-infografik-wordpress-${version}.zip`);
    assert.equal(spawnSync(String(unzip), ['-q', pluginArchive, '-d', join(content, 'plugins')]).status, 0);

    // The picture of the workshop's snippet, as the media library keeps it.
    const archive = await ownArchive(folder, `${url}wp-content/uploads/bilder/`);
    const unpack = (/** @type {string} */ place) => {
      mkdirSync(place, { recursive: true });
      for (const [name, bytes] of Object.entries(archive)) {
        const [, file] = /^embed\/(.+)$/.exec(name) ?? [];
        if (file) writeFileSync(join(place, file), bytes);
      }
    };
    unpack(join(content, 'uploads/bilder'));
    const snippet = (/** @type {string} */ name) => Buffer.from(archive[`snippets/${name}.txt`] ?? []).toString();

    const pictures = `${url}wp-content/plugins/tlrz-infografik/assets/embed/`;
    const posts = {
      embed: embed('mail-counter.de.html').replaceAll('src="', `src="${pictures}`),
      'embed in an HTML block': `<!-- wp:html -->\n${embed('mail-counter.de.html').replaceAll('src="', `src="${pictures}`)}<!-- /wp:html -->`,
      minimal: embed('mail-counter.de.minimal.html'),
      block: `<!-- wp:tlrz/infografik ${JSON.stringify({ graphic: 'mail-counter', language: 'de', edition })} /-->`,
      shortcode: `Vorher.\n\n[tlrz_infografik graphic="mail-counter" language="de" edition="${edition}" heading-level="2"]\n\nNachher.`,
      'own embed': snippet('embed'),
      'own short form': snippet('minimal'),
      'own shortcode': snippet('wordpress'),
      'no edition': '[tlrz_infografik graphic="mail-counter" language="de"]',
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
    const factsOf = (/** @type {string} */ title) => (title.startsWith('own') ? ownFacts : facts);
    for (const [role, made_] of Object.entries(ids)) {
      for (const [title, id] of Object.entries(made_)) {
        if (title === 'own shortcode') continue;
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
          for (const fact of factsOf(title)) assert.match(text, fact, where);
          assert.equal(alive, scripts ? count : 0, where);
          assert.deepEqual(said, [], where);
        }
        const html = await (await fetch(address)).text();
        assert.equal(html.match(/assets\/tlrz-infografik\.js/g)?.length, 1, `the script once: ${where}`);
        if (title === 'shortcode') assert.match(html, /<h2>Mails/, where);
      }
    }
    const address = await publish(url);
    const { text, alive, said } = await shown(address);
    assert.match(text, /Mehr als 21\.000 Anrufe/i);
    assert.match(await (await fetch(address)).text(), /<figure data-tlrz="call-gauge" data-unit="minute" /);
    assert.deepEqual([alive, said], [1, []]);

    // Figures of the site in the uploads, which an update of the plugin leaves alone. A pinned edition stays.
    const { author } = ids;
    const uploads = join(content, 'uploads/tlrz-infografik');
    unpack(uploads);
    const byShortcode = await shown(`${url}?p=${author?.['own shortcode']}`);
    for (const fact of ownFacts) assert.match(byShortcode.text, fact);
    assert.deepEqual([byShortcode.alive, byShortcode.said], [1, []]);
    rmSync(uploads, { recursive: true });
    const html = async (/** @type {string} */ title) => (await fetch(`${url}?p=${author?.[title]}`)).text();
    const [newest, pinned] = [await html('no edition'), await html('block')];
    const rendered = spawnSync(process.execPath, [
      join(root, 'dist/cli/tlrz-infografik.js'),
      ...['render', '--no-png', '--data', join(root, 'demo/data.beispiel.json'), '--out', uploads],
    ]);
    assert.equal(rendered.status, 0, String(rendered.stderr));
    const changed = await html('no edition');
    assert.match(newest, /Knapp 70\.000/i);
    assert.match(changed, /etwa 12\.000/i);
    const [, picture = ''] =
      /<img src="([^"]*\/uploads\/tlrz-infografik\/mail-counter\.de\.[^"]*)"/.exec(changed) ?? [];
    assert.match(await (await fetch(picture)).text(), /12\.000/);
    assert.equal(await html('block'), pinned);
    // A page that a cache kept still finds the picture that it was written with.
    const [, kept = ''] = /<img src="([^"]*mail-counter\.de\.[^"]*)"/.exec(newest) ?? [];
    assert.match(await (await fetch(kept)).text(), /70\.000/);

    // A website in formal German: texts of the plugin are German, and so is what has no language of its own.
    const german = inWordPress(
      www,
      `127.0.0.1:${port}`,
      `$folder = WP_PLUGIN_DIR . '/tlrz-infografik/languages';
      echo json_encode( array(
        __( 'Mail counter', 'tlrz-infografik' ),
        tlrz_infografik_language( '' ),
        WP_Block_Type_Registry::get_instance()->get_registered( 'tlrz/infografik' )->title,
        load_script_textdomain( 'tlrz-infografik-editor', 'tlrz-infografik', $folder ),
      ) );`,
      'de_DE_formal',
    );
    const [label, language, title, script] = JSON.parse(german);
    assert.deepEqual([label, language, title], ['Mailzähler', 'de', 'Infografik']);
    assert.equal(JSON.parse(script).locale_data.messages['Mail counter'][0], 'Mailzähler');

    // The same as a network: each site has its own figures, and the plugin needs no set-up on either.
    const network = inWordPress(
      www,
      `127.0.0.1:${port}`,
      `require ABSPATH . 'wp-admin/includes/upgrade.php'; require ABSPATH . 'wp-admin/includes/network.php';
      foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) $wpdb->$table = $name;
      install_network(); populate_network( 1, $_SERVER['HTTP_HOST'], 'test@example.org', 'Network', '/', false );`,
      'en_US',
    );
    assert.equal(network, '');
    const config = join(www, 'wp-config.php');
    const constants = `define('MULTISITE',true); define('SUBDOMAIN_INSTALL',false); define('DOMAIN_CURRENT_SITE','127.0.0.1:${port}'); define('PATH_CURRENT_SITE','/'); define('SITE_ID_CURRENT_SITE',1); define('BLOG_ID_CURRENT_SITE',1); $table_prefix=`;
    writeFileSync(
      config,
      readFileSync(config, 'utf8').replace('$table_prefix=', () => constants),
    );
    const sites = inWordPress(
      www,
      `127.0.0.1:${port}`,
      `require ABSPATH . 'wp-admin/includes/plugin.php';
      $other = wpmu_create_blog( $_SERVER['HTTP_HOST'], '/zwei/', 'Zwei', 1 );
      $failed = activate_plugin( 'tlrz-infografik/tlrz-infografik.php', '', true );
      $first = do_shortcode( '[tlrz_infografik graphic="mail-counter" language="de"]' );
      switch_to_blog( $other );
      echo "\\n" . json_encode( array( is_wp_error( $failed ), $first, do_shortcode( '[tlrz_infografik graphic="mail-counter" language="de"]' ) ) );`,
      'en_US',
    );
    const [failed, first, second] = JSON.parse(sites.slice(sites.lastIndexOf('\n')));
    assert.equal(failed, false);
    assert.match(first, /etwa 12\.000/);
    assert.match(second, /knapp 70\.000/);

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

test('the plugin’s PHP is sound', { skip: skipIf(!php && 'PHP is not installed') }, () => {
  const folder = join(root, 'demo/cms/wordpress/tlrz-infografik');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.php'))) {
    const { status, stdout, stderr } = spawnSync(String(php), ['-l', join(folder, name)], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  }
});

const plugin = join(root, 'demo/cms/wordpress/tlrz-infografik');
const source = readFileSync(join(plugin, 'tlrz-infografik.php'), 'utf8');
const editorScript = readFileSync(join(plugin, 'editor.js'), 'utf8');
const camel = (/** @type {string} */ name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

test(
  'block, shortcode and editor offer what the tags declare',
  { skip: skipIf(!php && 'PHP is not installed') },
  async () => {
    const { attributes } = JSON.parse(readFileSync(join(plugin, 'block.json'), 'utf8'));
    const [, list = ''] = /const TLRZ_INFOGRAFIK_OPTIONS = (array\([^]*?\n\));/.exec(source) ?? [];
    const { stdout } = spawnSync(String(php), ['-r', `echo json_encode(${list});`], { encoding: 'utf8' });
    const options = JSON.parse(stdout);
    const rest = new Set(Object.keys(attributes));
    for (const name of ['graphic', 'edition', 'language', 'heading', 'headingLevel']) rest.delete(name);
    const used = new Set();
    for (const graphic of attributes.graphic.enum) {
      const declared = await declaredOptions(graphic);
      assert.deepEqual(options[graphic], declared, graphic);
      const [, inEditor = ''] = new RegExp(`'${graphic}': \\{ ([\\w, ]+) \\}`).exec(editorScript) ?? [];
      assert.deepEqual(inEditor.split(', ').sort(), Object.keys(declared).map(camel).sort(), graphic);
      for (const [name, words] of Object.entries(declared)) {
        used.add(camel(name));
        const { type, enum: offered, default: preset } = attributes[camel(name)];
        assert.deepEqual(
          [type, offered, preset],
          words.length ? ['string', [...words], words[0]] : ['boolean', undefined, false],
        );
        const [, choices = ''] =
          new RegExp(`const ${camel(name)} = \\{[^]*?choices: \\{([^}]*)\\}`).exec(words.length ? editorScript : '') ??
          [];
        const words_ = [...choices.matchAll(/^\s+'?([\w-]+)'?: __/gm)].map(([, each]) => each);
        assert.deepEqual(words_, [...words], name);
      }
    }
    assert.deepEqual([...rest].sort(), [...used].sort());
  },
);

test('every text of the plugin is there in German, and none says whose figures these are', () => {
  const po = readPo(readFileSync(join(plugin, 'languages/tlrz-infografik-de_DE.po'), 'utf8')).filter(({ id }) => id);
  const block = JSON.parse(readFileSync(join(plugin, 'block.json'), 'utf8'));
  const calls = [...(source + editorScript).matchAll(/__\(\s*'([^']+)',\s*'([\w-]+)'/g)];
  for (const [, text, domain] of calls) assert.equal(domain, 'tlrz-infografik', text);
  const ids = new Set([...calls.map(([, text]) => text), block.title, block.description, ...block.keywords]);
  assert.ok(ids.size > 40);
  assert.deepEqual([...new Set(po.map(({ id }) => id))].sort(), [...ids].sort());
  for (const { id, text } of po) {
    assert.doesNotMatch(id + text, /Rechenzentr|data cent|Thüring/i);
    assert.deepEqual(text.match(/%(\d\$)?s/g), id.match(/%(\d\$)?s/g), id);
  }
});

test('it follows the rules of WordPress’s plugin checker that can be read from its text', () => {
  for (const name of readdirSync(plugin).filter((each) => each.endsWith('.php'))) {
    const code = readFileSync(join(plugin, name), 'utf8');
    assert.match(code, /defined\( 'ABSPATH' \) \|\| exit;/, name);
    assert.doesNotMatch(
      code,
      /\b(?:echo|print|printf|eval|extract|base64_decode|create_function|var_dump|error_log)\b\s*[('"$]/,
      name,
    );
    assert.doesNotMatch(code, /\$_(?:GET|POST|REQUEST|COOKIE|SERVER)|\$wpdb|https?:\/\/(?!joinup)/, name);
    for (const [, kind] of code.matchAll(/^(?:function|const) (\w+)/gm)) assert.match(kind, /^tlrz_infografik_/i, kind);
  }
  const text = readFileSync(join(plugin, 'readme.txt'), 'utf8');
  /** @param {string} from @param {string} name */
  const field = (from, name) => new RegExp(`^(?: \\* )?${name}: +(.+)$`, 'm').exec(from)?.[1];
  for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
    assert.ok(field(text, name), name);
    assert.equal(field(source, name), field(text, name), name);
  }
  assert.equal(field(source, 'Text Domain'), 'tlrz-infografik');
  assert.ok((field(text, 'Tags')?.split(', ').length ?? 9) <= 5);
  const [, short = ''] = /\n\n([^=][^\n]*)\n\n==/.exec(text) ?? [];
  assert.ok(short.length > 0 && short.length <= 150);
});
