/**
 * The TYPO3 extension, as far as it can be checked without TYPO3. What was run in real installations is in
 * demo/cms/typo3/README.md.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { filesBelow } from '../../src/build/release.js';
import { noYaml, readYaml } from './yaml.js';
import { openBrowser } from '../docs/pages.js';
import { root } from '../docs/serve.js';
import { onPath } from '../runner/browser.js';
import { skipIf } from './needs.js';
import { declaredOptions } from './options.js';
import { live, serveDist, settle, typo3Policy, watchedPage } from './pages.js';

const edition = 'digitalisierungskabinett-1';
const extension = join(root, 'demo/cms/typo3/tlrz_infografik');
const shipped = join(root, 'dist/cms/typo3/tlrz_infografik');
const embeds = join(root, 'dist/embed');
const files = filesBelow(extension);
/** @param {string} name */
const read = (name) => readFileSync(join(extension, name), 'utf8');
const php = onPath('php');
const withXml = php && spawnSync(php, ['-r', 'exit((int) !function_exists("simplexml_load_file"));']).status === 0;
const skip = skipIf(!php ? 'PHP is not installed' : !withXml && 'PHP has no XML (php-xml)');

/** @typedef {{ folder?: string, trusted?: boolean, page?: string, settings: Record<string, string> }} Question */

/** What the extension makes, and what it answers. @param {readonly Question[]} [questions] @returns {any} */
function ask(questions = []) {
  const input = JSON.stringify({ extension, questions: questions.map((each) => ({ folder: embeds, ...each })) });
  const { status, stdout, stderr } = spawnSync(String(php), [join(root, 'test/cms/typo3.php')], {
    input,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  return JSON.parse(stdout);
}
/** @param {Question[]} questions @returns {any[]} */
const answers = (...questions) => ask(questions).answers;

/** @type {string} */
let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'tlrz-typo3-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Embeds of invented figures in a folder of their own. @param {string} name @param {string[]} args */
function render(name, ...args) {
  const out = join(folder, name);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/tlrz-infografik.js'), 'render', '--no-png', '--out', out, ...args],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return out;
}

test('its PHP is sound', { skip: skipIf(!php && 'PHP is not installed') }, () => {
  const sources = files.filter((name) => name.endsWith('.php'));
  assert.ok(sources.length >= 11);
  for (const name of sources) {
    const { status, stdout, stderr } = spawnSync(String(php), ['-l', join(extension, name)], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  }
});

test(
  'its TCA is what TYPO3 documents, with title, appearance and spacing, and every file it names is there',
  { skip },
  () => {
    const { calls, tca, vars } = ask();
    const [[table, field, item]] = calls.addTcaSelectItem;
    assert.deepEqual([table, field], ['tt_content', 'CType']);
    assert.deepEqual(Object.keys(item).sort(), ['description', 'group', 'icon', 'label', 'value']);
    const type = tca.tt_content.types[item.value];
    for (const part of [
      'header,',
      'pi_flexform',
      '--palette--;;frames',
      '--palette--;;appearanceLinks',
      '--palette--;;language',
    ]) {
      assert.ok(type.showitem.includes(part), part);
    }
    assert.equal(tca.tt_content.ctrl.typeicon_classes[item.value], item.icon);
    const [[plugin, form, forType]] = calls.addPiFlexFormValue;
    assert.deepEqual([plugin, forType], ['*', item.value]);
    assert.ok(read('Configuration/Icons.php').includes(`'${item.icon}'`));
    const named = [
      form,
      ...Object.values(vars.RTE.Presets),
      ...files.flatMap((name) => read(name).match(/EXT:tlrz_infografik\/[\w./-]+/g) ?? []),
    ].map((address) => String(address).replace(/^.*EXT:tlrz_infografik\//, ''));
    // In the package: script, style sheet and embeds come with the build.
    for (const name of new Set(named)) assert.ok(existsSync(join(shipped, name)), name);
    // Classes that TYPO3 is told by name.
    const classes = files.flatMap((name) => read(name).match(/Tlrz\\Infografik\\[\w\\]+\w/g) ?? []);
    for (const name of new Set(classes)) {
      if (name === 'Tlrz\\Infografik\\DataProcessing' || name === 'Tlrz\\Infografik\\Backend') continue;
      assert.ok(
        existsSync(join(extension, `Classes/${name.replace('Tlrz\\Infografik\\', '').replaceAll('\\', '/')}.php`)),
        name,
      );
    }
  },
);

test('it defines the rendering of its own element on every site, and nothing else of any site', { skip }, () => {
  const [[setup]] = ask().calls.addTypoScriptSetup;
  assert.equal(setup, "@import 'EXT:tlrz_infografik/Configuration/TypoScript/setup.typoscript'");
  const typoscript = read('Configuration/TypoScript/setup.typoscript');
  const objects = [...typoscript.matchAll(/^([\w.]+) *(?:=|\{|<|>)/gm)].map(([, name]) => name);
  assert.deepEqual([...new Set(objects)], ['tt_content.tlrz_infografik', 'lib.tlrzInfografik.assets']);
  assert.match(typoscript, /^tt_content\.tlrz_infografik = FLUIDTEMPLATE$/m);
  const template = read('Resources/Private/Templates/Infografik.html');
  assert.doesNotMatch(template, /f:layout|f:section/);
  for (const name of files)
    assert.doesNotMatch(read(name), /fluid[-_]styled[-_]content['"/]|lib\.contentElement$/m, name);
});

test('what editors can choose is what the tags declare', { skip }, async () => {
  const { fields, options, graphics, languages } = ask();
  assert.deepEqual(fields.graphic.values, graphics);
  assert.deepEqual(
    fields.language,
    { type: 'select', default: '', values: ['', 'de', 'en', 'de-simple'], condition: '' },
    'as the page',
  );
  assert.deepEqual([...languages].sort(), [...new Set(readdirSync(embeds).map((name) => name.split('.')[1]))].sort());
  const rest = Object.keys(fields).filter(
    (name) => !['graphic', 'edition', 'language', 'headingLevel', 'folder'].includes(name),
  );
  const inForms = new Set();
  for (const graphic of graphics) {
    const declared = await declaredOptions(graphic);
    assert.deepEqual(options[graphic], declared, graphic);
    for (const [name, values] of Object.entries(declared)) {
      inForms.add(name);
      const { type, values: offered, default: preset, condition } = fields[name];
      assert.deepEqual([type, offered], values.length ? ['select', [...values]] : ['check', []], name);
      assert.equal(preset, values[0] ?? '0', name);
      // Shown for the infographics that have it.
      const having = graphics.filter((/** @type {string} */ each) => name in options[each]);
      const [, sign, graphicOfCondition] = /^FIELD:settings\.graphic:(=|!=):(.+)$/.exec(condition) ?? [];
      assert.deepEqual(
        graphics.filter((/** @type {string} */ each) => (each === graphicOfCondition) === (sign === '=')),
        having,
        name,
      );
    }
  }
  assert.deepEqual(rest.sort(), [...inForms].sort());
});

test('every text is there in English and German, and none says whose figures these are', { skip }, () => {
  const { texts, fields, graphics, languages } = ask();
  const { locallang: english, 'de.locallang': german } = texts;
  assert.deepEqual(Object.keys(german), Object.keys(english));
  for (const [id, [source, target]] of Object.entries(german)) {
    assert.equal(source, english[id][0], id);
    assert.ok(target.trim(), id);
    assert.doesNotMatch(source + target, /Rechenzentr|data cent|TLRZ|Thüring/i, id);
    assert.equal((target.match(/%(\d\$)?s/g) ?? []).length, (source.match(/%(\d\$)?s/g) ?? []).length, id);
  }
  const used = new Set(
    files
      .filter((name) => /\.(php|xml|tsconfig)$/.test(name))
      .flatMap((name) => [
        ...read(name).matchAll(
          /locallang\.xlf:([\w.-]*\w)|text\('([\w.-]*\w)'\)|\$text \. '([\w.]+)'|self::TEXTS \. '([\w.]+)'/g,
        ),
      ])
      .map(([, ...ids]) => ids.find(Boolean)),
  );
  // Those that the page module puts together.
  for (const graphic of graphics) used.add(`graphic.${graphic}`);
  for (const language of languages) used.add(`language.${language}`);
  assert.ok(used.size > Object.keys(fields).length);
  assert.deepEqual([...used].sort(), Object.keys(english).sort());
});

test('its YAML says what was measured', { skip: skipIf(noYaml) }, () => {
  const parse = (/** @type {string} */ name) => readYaml(join(extension, name));
  const [rule] = parse('Configuration/RTE/Rule.yaml').editor.config.htmlSupport.allow;
  for (const name of ['div', 'figure']) assert.match(name, new RegExp(rule.name.pattern));
  assert.doesNotMatch('script', new RegExp(rule.name.pattern));
  assert.match('data-tlrz', new RegExp(rule.attributes[0].key.pattern));
  assert.doesNotMatch('onclick', new RegExp(rule.attributes[0].key.pattern));
  const preset = parse('Configuration/RTE/Infografik.yaml');
  assert.deepEqual(
    preset.imports.map((/** @type {any} */ { resource }) => resource),
    ['EXT:rte_ckeditor/Configuration/RTE/Default.yaml', 'EXT:tlrz_infografik/Configuration/RTE/Rule.yaml'],
  );
  const set = parse('Configuration/Sets/TlrzInfografik/config.yaml');
  assert.deepEqual(set, { name: 'tlrz/infografik', label: 'TLRZ-Infografik' }, 'a set without dependencies');
  // The settings that the class reads are those that the set describes.
  const { settings } = parse('Configuration/Sets/TlrzInfografik/settings.definitions.yaml');
  const asked = [...read('Classes/Source.php').matchAll(/\$setting\('(\w+)'\)/g)].map(
    ([, name]) => `tlrzInfografik.${name}`,
  );
  assert.deepEqual(Object.keys(settings), asked);
  const { services } = parse('Configuration/Services.yaml');
  for (const name of [
    'Preview',
    'PageCache',
    'Backend\\EditionItems',
    'Backend\\NameInLists',
    'DataProcessing\\EmbedProcessor',
  ]) {
    assert.ok(services[`Tlrz\\Infografik\\${name}`].public, name);
  }
  for (const { method } of services['Tlrz\\Infografik\\PageCache'].tags) {
    assert.match(read('Classes/PageCache.php'), new RegExp(`public function ${method}\\(`));
  }
});

test('an element without a language has that of its page, and German where there are no texts', { skip }, () => {
  const settings = { graphic: 'mail-counter' };
  const pages = { 'de-DE': 'de', en_GB: 'en', 'en-US': 'en', 'de-simple': 'de-simple', 'fr-FR': 'de', '': 'de' };
  const found = answers(...Object.keys(pages).map((page) => ({ page, settings })));
  Object.values(pages).forEach((language, index) => assert.match(found[index].html, new RegExp(` lang="${language}"`)));
});

test('an edition never shows another’s numbers, and nothing outside of the folder is read', { skip }, () => {
  const mails = { graphic: 'mail-counter', language: 'de' };
  const [pinned, other, outside, unknown] = answers(
    { settings: { ...mails, edition } },
    { settings: { ...mails, edition: 'anders' } },
    { settings: { ...mails, edition: '../embed' } },
    { settings: { ...mails, graphic: '../x' } },
  );
  assert.match(pinned.html, /70\.000/);
  assert.match(pinned.sentence, /^Am Tag gibt es knapp 70\.000 Mails .*Finanzministerium/);
  assert.deepEqual([pinned.title, pinned.edition, pinned.editions], ['Mails im Landesdatennetz', edition, [edition]]);
  assert.ok(existsSync(join(embeds, pinned.picture)));
  for (const each of [other, outside, unknown])
    assert.deepEqual([each.html, each.picture, each.sentence], [null, null, null]);
});

test('it sets title, level and the options of the infographic, and no others', { skip }, () => {
  const [gauge, mails] = answers(
    {
      settings: {
        graphic: 'call-gauge',
        headingLevel: '2',
        heading: 'A <b> & "C"',
        unit: 'minute',
        still: '1',
        since: 'visit',
      },
    },
    { settings: { graphic: 'mail-counter', since: 'midnight', rolling: '0', still: 'x', unit: '"><script>' } },
  );
  assert.match(
    gauge.html,
    /^<figure data-tlrz="call-gauge" data-unit="minute" data-still="" data-heading="A &lt;b&gt; &amp; &quot;C&quot;" data-edition=/,
  );
  assert.match(gauge.html, /<h2>A &lt;b&gt; &amp; &quot;C&quot;<\/h2>/);
  assert.match(mails.html, new RegExp(`^<figure data-tlrz="mail-counter" data-edition="${edition}" lang="de">`));
  assert.match(mails.html, /<h3>Mails/);
});

test('a folder of the file list shows embeds as they were rendered, and nothing that an editor made', { skip }, () => {
  const own = render('own', '--data', join(root, 'demo/data.beispiel.json'));
  const names = readdirSync(own).filter((name) => name.endsWith('.html') && !name.endsWith('.minimal.html'));
  const from = (/** @type {string} */ where) => (/** @type {string} */ name) => {
    const [graphic = '', language = ''] = name.split('.');
    return { folder: where, trusted: false, settings: { graphic, language, edition: '' } };
  };
  assert.equal(names.length, 9);
  for (const where of [own, embeds]) {
    for (const { html } of answers(...names.map(from(where)))) assert.match(html ?? 'refused', /^<figure data-tlrz=/);
  }
  const good = readFileSync(join(own, 'mail-counter.de.html'), 'utf8');
  /** @type {Record<string, string>} */
  const bad = {
    script: good.replace('</figure>', '<script>alert(1)</script></figure>'),
    handler: good.replace('<img ', '<img onerror="alert(1)" '),
    unquoted: good.replace('<img ', '<img onerror=alert(1) '),
    address: good.replace(/src="[^"]*"/, 'src="javascript:alert(1)"'),
    link: good.replace('<figcaption>', '<figcaption><a href="JavaScript:alert(1)">x</a>'),
    style: good.replace('<p>', '<p style="position:fixed">'),
    comment: good.replace('</figure>', '<!-- --></figure>'),
    frame: good.replace('</figure>', '<iframe srcdoc="x"></iframe></figure>'),
  };
  for (const [name, html] of Object.entries(bad)) {
    assert.notEqual(html, good);
    const where = join(folder, `bad-${name}`);
    mkdirSync(where);
    writeFileSync(join(where, 'mail-counter.de.html'), html);
    assert.equal(answers(from(where)('mail-counter.de.html'))[0].html, null, name);
  }
});

test('changed files are noticed, and a page that was kept still finds its own picture', { skip }, async () => {
  const where = render('changing');
  const question = { folder: where, settings: { graphic: 'mail-counter', language: 'de' } };
  const [before_, again] = answers(question, question);
  assert.equal(again.fingerprint, before_.fingerprint);
  render('changing', '--data', join(root, 'demo/data.beispiel.json'));
  const [after_] = answers(question);
  assert.notEqual(after_.fingerprint, before_.fingerprint);
  assert.notEqual(after_.picture, before_.picture);
  assert.match(readFileSync(join(where, before_.picture), 'utf8'), /70\.000/);
  assert.match(readFileSync(join(where, after_.picture), 'utf8'), /12\.000/);
  // A file of the same size and date counts, as one out of an archive without dates, and an older edition in its folder.
  const file = join(where, 'mail-counter.de.html');
  const date = new Date(315_532_800_000);
  utimesSync(file, date, date);
  const [old] = answers(question);
  await setTimeout(1100);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('12.000', '13.000'));
  utimesSync(file, date, date);
  const [touched] = answers(question);
  assert.notEqual(touched.fingerprint, old.fingerprint);
  cpSync(embeds, join(where, edition), { recursive: true });
  const [more] = answers({ ...question, settings: { ...question.settings, edition } });
  assert.notEqual(more.fingerprint, touched.fingerprint);
  assert.deepEqual(more.editions, ['beispiel-1', edition]);
  assert.match(more.html, new RegExp(`70\\.000[^]*src="/embed/${edition}/mail-counter\\.de\\.`));
});

test('TYPO3 asks for the state of the files whenever it looks for a cached page', { skip }, () => {
  const { vars } = ask();
  const { createHashBase } = vars.SC_OPTIONS['tslib/class.tslib_fe.php'];
  assert.equal(createHashBase.tlrz_infografik, 'Tlrz\\Infografik\\PageCache->whenHashed');
  assert.match(read('Configuration/Services.yaml'), /BeforePageCacheIdentifierIsHashedEvent\n +method: whenIdentified/);
});

/**
 * The template as Fluid fills it, for elements of one page: assets as tags, once each, and the embeds. Any tag beyond
 * these is a fault.
 * @param {readonly string[]} infografiken @param {string} [nonce]
 */
function filled(infografiken, nonce) {
  const once = nonce ? ` nonce="${nonce}"` : '';
  const inside = (/** @type {string} */ name) => read(`Resources/Private/${name}`).replace(/<\/?html[^>]*>/g, '');
  const assets = inside('Partials/Assets.html')
    .replace(
      /<f:asset\.css identifier="tlrz-infografik" href="\{style\}" \/>/,
      `<link rel="stylesheet" href="/tlrz-infografik.css"${once}>`,
    )
    .replace(
      /<f:asset\.script identifier="tlrz-infografik" src="\{script\}" defer="1" \/>/,
      `<script src="/tlrz-infografik.js" defer${once}></script>`,
    );
  const element = inside('Templates/Infografik.html').replace(
    /<f:render partial="Assets" arguments="\{_all\}" \/>/,
    '',
  );
  const html = infografiken.map((infografik, index) =>
    element
      .replace('<f:format.raw>{infografik}</f:format.raw>', () => infografik)
      .replace('{data.uid}', String(index + 1))
      .replace('{frame}', 'frame frame-default')
      .replace(/<\/?f:if[^>]*>/g, ''),
  );
  const page = assets + html.join('');
  assert.doesNotMatch(page, /<\/?f:|\{(?:infografik|data|frame|style|script)/);
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title><body>${page}`;
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
      const { graphics, languages } = ask();
      const server = await serveDist();
      try {
        for (const language of languages) {
          const made = answers(
            ...graphics.map((/** @type {string} */ graphic) => ({
              settings: { graphic, language, headingLevel: '2' },
            })),
          );
          server.pages['page.html'] = {
            body: filled(
              made.map(({ html }) => html),
              nonce,
            ),
            headers: { 'content-security-policy': typo3Policy(nonce) },
          };
          const { page, said } = await watchedPage(browser);
          await page.setViewport({ width: 800, height: 5000 });
          await page.goto(`${server.url}page.html`, { waitUntil: 'load' });
          await live(page, 3);
          await settle(page);
          const { alive, titles } = await page.evaluate(() => ({
            alive: document.querySelectorAll('[data-tlrz] [bare]').length,
            titles: document.querySelectorAll('h2').length,
          }));
          assert.deepEqual([alive, titles, said], [3, 3, []], language);
          await page.close();
        }
      } finally {
        server.close();
      }
    },
  );
}
