/** The TYPO3 extension, as far as it can be checked without TYPO3. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { filesBelow } from '../../src/build/release.js';
import { noYaml, readYaml } from './yaml.js';
import { openBrowser } from '../docs/pages.js';
import { root } from '../docs/serve.js';
import { onPath } from '../runner/browser.js';
import { live, serveDist, settle, typo3Policy, watchedPage } from './pages.js';

const extension = join(root, 'demo/cms/typo3/tlrz_infografik');
const files = filesBelow(extension);
/** @param {string} name */
const read = (name) => readFileSync(join(extension, name), 'utf8');
const php = onPath('php');
const withXml = php && spawnSync(php, ['-r', 'exit((int) !class_exists("DOMDocument"));']).status === 0;
const skip = !php ? 'PHP is not installed' : !withXml ? 'PHP has no DOM (php-xml)' : false;

test('its PHP is sound', { skip: !php && 'PHP is not installed' }, () => {
  const sources = files.filter((name) => name.endsWith('.php'));
  assert.ok(sources.length >= 7);
  for (const name of sources) {
    const { status, stdout, stderr } = spawnSync(String(php), ['-l', join(extension, name)], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  }
});

/** @type {any} */
let made;
const make = () => {
  if (made) return made;
  const script = join(root, 'test/cms/typo3.php');
  const { status, stdout, stderr } = spawnSync(String(php), [script, extension, join(root, 'dist/embed')], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  return (made = JSON.parse(stdout));
};

test('its TCA is what TYPO3 documents, and every file it names is there', { skip }, () => {
  const { calls, tca, presets } = make();
  const [[table, field, item]] = calls.addTcaSelectItem;
  assert.deepEqual([table, field], ['tt_content', 'CType']);
  assert.deepEqual(Object.keys(item).sort(), ['description', 'group', 'icon', 'label', 'value']);
  const type = tca.tt_content.types[item.value];
  assert.match(type.showitem, /pi_flexform/);
  assert.equal(tca.tt_content.ctrl.typeicon_classes[item.value], item.icon);
  const [[plugin, form, forType]] = calls.addPiFlexFormValue;
  assert.deepEqual([plugin, forType], ['*', item.value]);
  assert.ok(read('Configuration/Icons.php').includes(`'${item.icon}'`));
  assert.ok(
    read('Configuration/TypoScript/setup.typoscript').includes(`tt_content.${item.value} =< lib.contentElement`),
  );
  const named = [
    form,
    ...Object.values(presets),
    ...files.flatMap((name) => read(name).match(/EXT:tlrz_infografik\/[\w./-]+/g) ?? []),
  ]
    .map((address) => String(address).replace(/^.*EXT:tlrz_infografik\//, ''))
    // What the copy step of the README brings.
    .filter((name) => !name.startsWith('Resources/Public/Infografik/'));
  for (const name of new Set(named)) assert.ok(existsSync(join(extension, name)), name);
});

test('what editors can choose is what there is', { skip }, () => {
  const { items, xml } = make();
  assert.ok(xml.length >= 4);
  assert.deepEqual(items['settings.graphic'], ['storage-books', 'mail-counter', 'call-gauge']);
  assert.deepEqual(items['settings.language'].sort(), ['de', 'de-simple', 'en']);
  for (const name of ['Configuration/FlexForms/Infografik.xml', 'Configuration/TCA/Overrides/tt_content.php']) {
    for (const [, id] of read(name).matchAll(/locallang\.xlf:([\w.-]+)/g)) {
      for (const file of ['locallang.xlf', 'de.locallang.xlf']) {
        assert.ok(read(`Resources/Private/Language/${file}`).includes(`id="${id}"`), `${id} in ${file}`);
      }
    }
  }
});

test('its YAML says what was measured', { skip: noYaml }, () => {
  const parse = (/** @type {string} */ name) => readYaml(join(extension, name));
  const [rule] = parse('Configuration/RTE/Infografik.yaml').editor.config.htmlSupport.allow;
  for (const name of ['div', 'figure']) assert.match(name, new RegExp(rule.name.pattern));
  assert.doesNotMatch('script', new RegExp(rule.name.pattern));
  assert.match('data-tlrz', new RegExp(rule.attributes[0].key.pattern));
  assert.doesNotMatch('onclick', new RegExp(rule.attributes[0].key.pattern));
  assert.equal(parse('Configuration/Sets/TlrzInfografik/config.yaml').name, 'tlrz/infografik');
  assert.ok(parse('Configuration/Services.yaml').services['Tlrz\\Infografik\\Preview'].public);
});

test('composer.json and ext_emconf.php agree', () => {
  const composer = JSON.parse(read('composer.json'));
  assert.equal(composer.extra['typo3/cms']['extension-key'], 'tlrz_infografik');
  assert.match(read('ext_emconf.php'), /'typo3' => '12\.4\.0-13\.4\.99'/);
  assert.equal(composer.require['typo3/cms-core'], '^12.4 || ^13.4');
});

test('an edition never shows another’s numbers, and nothing outside of the folder is read', { skip }, () => {
  const { pinned, other, outside, unknown, sentence } = make();
  assert.match(pinned, /70\.000/);
  assert.deepEqual([other, outside, unknown], [null, null, null]);
  assert.match(sentence, /^Knapp 70\.000 Mails .*Finanzministerium/);
});

/**
 * The template as Fluid fills it: the section, assets as tags, and the embed. Any tag beyond these is a fault.
 * @param {string} infografik @param {string} [nonce]
 */
function filled(infografik, nonce) {
  const template = read('Resources/Private/Templates/Infografik.html');
  const section = /<f:section name="Main">([\s\S]*)<\/f:section>/.exec(template)?.[1] ?? '';
  const asset = (/** @type {string} */ attribute) =>
    new RegExp(
      `<f:asset\\.\\w+\\s+identifier="tlrz-infografik"\\s+${attribute}="EXT:tlrz_infografik/Resources/Public/Infografik/([\\w.-]+)"(\\s+defer="1")?\\s*/>`,
    );
  const once = nonce ? ` nonce="${nonce}"` : '';
  const html = section
    .replace(asset('href'), (_, file) => `<link rel="stylesheet" href="/${file}"${once}>`)
    .replace(asset('src'), (_, file) => `<script src="/${file}" defer${once}></script>`)
    .replace('<f:format.raw>{infografik}</f:format.raw>', () => infografik)
    .replace(/<\/?f:if[^>]*>/g, '');
  assert.doesNotMatch(html, /<\/?f:|\{infografik\}/);
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title><body>${html}`;
}

/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

for (const nonce of [undefined, 'r4nd0m']) {
  test(
    `what it puts out is alive under TYPO3’s policy ${nonce ? 'with' : 'without'} a nonce, once each`,
    { skip },
    async () => {
      /** @type {Record<string, string>} */
      const embeds = make().embeds;
      const server = await serveDist();
      try {
        for (const [name, embed] of Object.entries(embeds)) {
          assert.match(embed, /<h2>/, name);
          server.pages['page.html'] = {
            body: filled(embed, nonce),
            headers: { 'content-security-policy': typo3Policy(nonce) },
          };
          const { page, said } = await watchedPage(browser);
          await page.setViewport({ width: 800, height: 2500 });
          await page.goto(`${server.url}page.html`, { waitUntil: 'load' });
          await live(page);
          await settle(page);
          assert.equal(await page.evaluate(() => document.querySelectorAll('[data-tlrz] [bare]').length), 1, name);
          assert.deepEqual(said, [], name);
          await page.close();
        }
      } finally {
        server.close();
      }
    },
  );
}
