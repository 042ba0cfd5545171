/// <reference lib="dom" />
/**
 * An article of last year after an update of everything: new figures over the old ones, a new script under the same
 * address. It keeps its edition, its figures, its picture and what its script does.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { filesBelow } from '../../src/build/release.js';
import { openBrowser } from '../docs/pages.js';
import { root } from '../docs/serve.js';
import { onPath } from '../runner/browser.js';
import { skipIf } from './needs.js';
import { live, policy, serveDist, settle, watchedPage } from './pages.js';

const dist = join(root, 'dist');
const script = readFileSync(join(dist, 'tlrz-infografik.js'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The script of this year, as far as a version can be made from another. */
const newer = script.replaceAll(`"${version}"`, '"9.9.9"').replaceAll(`version ${version}`, 'version 9.9.9');

const lastYear = JSON.parse(readFileSync(join(root, 'demo/data.beispiel.json'), 'utf8'));
const [first] = lastYear.editions;
const second = {
  ...first,
  id: 'beispiel-2',
  figures: first.figures.map((/** @type {any} */ figure) =>
    ['mails-per-day', 'mails-per-year'].includes(figure.id) ? { ...figure, value: figure.value * 2 } : figure,
  ),
};
const thisYear = { ...lastYear, editions: [...lastYear.editions, second] };

/** @type {string} */
let folder;
/** What the folder held last year, by name. @type {Record<string, string>} */
const held = {};
/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serveDist>>} */
let server;

/** @param {object} dataset @param {string} below @param {string[]} args */
function render(dataset, below, ...args) {
  const data = join(folder, 'data.json');
  writeFileSync(data, JSON.stringify(dataset));
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(dist, 'cli/tlrz-infografik.js'),
      'render',
      '--no-png',
      '--data',
      data,
      '--out',
      join(folder, 'embed', below),
      ...args,
    ],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
}
const files = () => readdirSync(join(folder, 'embed')).filter((name) => /\.\w+$/.test(name) && !name.startsWith('.'));

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tlrz-ages-'));
  render(lastYear, '');
  for (const name of files()) held[name] = readFileSync(join(folder, 'embed', name), 'utf8');
  render(thisYear, '');
  render(thisYear, first.id, '--edition', first.id);
  [browser, server] = await Promise.all([openBrowser(), serveDist()]);
  for (const name of filesBelow(join(folder, 'embed'))) {
    server.pages[`bilder/${name}`] = { body: readFileSync(join(folder, 'embed', name), 'utf8') };
  }
  server.pages['this-year.js'] = { body: newer };
  server.pages['figures.json'] = { body: JSON.stringify(thisYear) };
});
after(async () => {
  server?.close();
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const article = () => held['mail-counter.de.html']?.replace('src="', 'src="bilder/') ?? '';
const tag = `<div><tlrz-mail-counter src="figures.json" edition="${first.id}" still>etwa 12.000 Mails</tlrz-mail-counter></div>`;
const scripts = {
  'no script': '',
  'the script of last year': '<script src="tlrz-infografik.js" defer></script>',
  'the script of this year': '<script src="this-year.js" defer></script>',
  'both scripts': '<script src="tlrz-infografik.js" defer></script><script type="module" src="this-year.js"></script>',
};

/** @param {string} body @param {string} scriptTags */
async function look(body, scriptTags) {
  server.pages['page.html'] = {
    body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title><link rel="stylesheet" href="tlrz-infografik.css">${scriptTags}<body>${body}`,
    headers: { 'content-security-policy': policy },
  };
  const { page, said } = await watchedPage(browser);
  await page.setViewport({ width: 800, height: 3000 });
  await page.goto(`${server.url}page.html`, { waitUntil: 'networkidle0' });
  if (scriptTags) await live(page, 1);
  await settle(page);
  const found = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return {
      text: `${document.body.innerText} ${roots.map(({ textContent }) => textContent).join(' ')}`.replaceAll(
        /\s+/g,
        ' ',
      ),
      alive: roots.filter((each) => each.querySelector('svg[role="img"]')).length,
      broken: [...document.querySelectorAll('img')].filter(({ naturalWidth }) => naturalWidth === 0).length,
      shift: /** @type {any} */ (globalThis).shift,
    };
  });
  await page.close();
  return { ...found, said };
}

test('the update changed the figures and kept every picture of last year', () => {
  assert.match(held['mail-counter.de.html'] ?? '', /12\.000/);
  assert.match(readFileSync(join(folder, 'embed/mail-counter.de.html'), 'utf8'), /24\.000/);
  const pictures = Object.keys(held).filter((name) => /\.[0-9a-f]{12}\.svg$/.test(name));
  assert.equal(pictures.length, 9);
  for (const name of pictures) assert.equal(readFileSync(join(folder, 'embed', name), 'utf8'), held[name], name);
});

for (const [title, tags] of Object.entries(scripts)) {
  test(`its embed, with ${title}: the figures of last year, its own picture, and nothing moves`, async () => {
    const { text, alive, broken, shift, said } = await look(article(), tags);
    assert.match(text, /etwa 12\.000 Mails/i);
    assert.doesNotMatch(text, /24\.000/);
    assert.deepEqual([alive, broken, shift], [tags ? 1 : 0, 0, 0]);
    assert.deepEqual(
      said.filter((each) => !/loaded twice; version .* stays/.test(each)),
      [],
    );
  });
}

test('its tag with the edition pinned, from a dataset that has both: the figures of last year', async () => {
  for (const tags of [scripts['the script of last year'], scripts['the script of this year']]) {
    const { text, alive, said } = await look(tag, tags);
    assert.match(text, /12\.000/);
    assert.doesNotMatch(text, /24\.000/);
    assert.deepEqual([alive, said], [1, []]);
  }
});

const php = onPath('php');
test(
  'its element in TYPO3: pinned it says what it said, without an edition it has the new figures',
  { skip: skipIf(!php && 'PHP is not installed') },
  () => {
    const code = `require ${JSON.stringify(join(root, 'demo/cms/typo3/tlrz_infografik/Classes/Embed.php'))};
    $embed = new Tlrz\\Infografik\\Embed(${JSON.stringify(`${folder}/embed/`)});
    $settings = array( 'graphic' => 'mail-counter', 'language' => 'de' );
    $address = fn( $name ) => basename( $name );
    echo json_encode( array( $embed->html( $settings + array( 'edition' => '${first.id}' ), $address ), $embed->html( $settings, $address ), $embed->editions() ) );`;
    const { status, stdout, stderr } = spawnSync(String(php), ['-r', code], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const [pinned, newest, editions] = JSON.parse(stdout);
    assert.equal(pinned, held['mail-counter.de.html']);
    assert.match(newest, /24\.000/);
    assert.deepEqual(editions, [second.id, first.id]);
  },
);
