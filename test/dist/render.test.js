/** The program for the command line: what it writes, and what it says where it writes nothing. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PNG } from 'pngjs';
import { root } from '../docs/serve.js';

/** @type {string} */
let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'tlrz-render-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
/** Runs the program with a new folder as `--out`. @param {readonly string[]} args */
function run(...args) {
  const out = join(folder, String(count++));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}dist/cli/tlrz-infografik.js`, ...args, ...(args[0] === 'render' ? ['--out', out] : [])],
    { encoding: 'utf8', cwd: folder },
  );
  /** @param {string} name */
  const read = (name) => readFileSync(join(out, name), 'utf8');
  return { status, stdout, stderr, out, read, files: existsSync(out) ? readdirSync(out).sort() : undefined };
}

const names = ['call-gauge', 'mail-counter', 'storage-books'].flatMap((name) =>
  ['de', 'de-simple', 'en'].map((language) => `${name}.${language}`),
);

/** The text chunks of a PNG; reading it checks their checksums. @param {Buffer} png @returns {Record<string, string>} */
function wordsIn(png) {
  /** @type {Record<string, string>} */
  const words = {};
  PNG.sync.read(png);
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const chunk = png.subarray(at + 4, at + 8 + length);
    if (chunk.subarray(0, 4).toString() === 'iTXt') {
      const end = chunk.indexOf(0);
      words[chunk.subarray(4, end).toString()] = chunk.subarray(end + 5).toString();
    }
    at += 12 + length;
  }
  return words;
}

/** Name of the picture that an embed shows. @param {string} html */
const shownBy = (html) => /<img src="(?:[^"]*\/)?([\w.-]+)"/.exec(html)?.[1] ?? 'no picture';

describe('render', () => {
  test('writes every infographic in every language and form, and nothing else', () => {
    const { status, stderr, files, read } = run('render');
    assert.deepEqual([status, stderr], [0, '']);
    const endings = ['html', 'minimal.html', 'png', 'share.png', 'svg'];
    assert.deepEqual(
      files,
      names.flatMap((name) => [...endings.map((end) => `${name}.${end}`), shownBy(read(`${name}.html`))]).sort(),
    );
    for (const name of names) {
      assert.equal(read(shownBy(read(`${name}.html`))), read(`${name}.svg`));
      for (const html of [read(`${name}.html`), read(`${name}.minimal.html`)]) {
        assert.match(
          html,
          /^<(figure|div) data-tlrz="[a-z-]+" data-edition="digitalisierungskabinett-1" lang="[a-z-]+">/,
        );
        assert.doesNotMatch(html, /style=|<script|\n\n|data-figures|data-src/);
      }
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(read(`${name}.html`)) ?? [];
      const [, wide, high] = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(read(`${name}.svg`)) ?? [];
      assert.ok(Math.abs(Number(width) / Number(height) - Number(wide) / Number(high)) < 0.002, name);
    }
  });

  test('writes the same as the package brings', () => {
    const { read } = run('render', '--no-png');
    for (const name of names) {
      for (const end of ['html', 'minimal.html', 'svg']) {
        assert.equal(read(`${name}.${end}`), readFileSync(`${root}dist/embed/${name}.${end}`, 'utf8'));
      }
    }
  });

  test("says the language of the source's words where it is another", () => {
    const { read } = run('render');
    for (const name of names) {
      const quotes = [...read(`${name}.html`).matchAll(/<small([^>]*)>[„“]/g)].map(([, attributes]) => attributes);
      assert.ok(quotes.length > 0, name);
      assert.deepEqual([...new Set(quotes)], [name.endsWith('.en') ? ' lang="de"' : ''], name);
    }
  });

  test('leaves the picture of an older page as it was when new figures come into the same folder', () => {
    const out = join(folder, String(count++));
    const into = (/** @type {string[]} */ ...args) =>
      spawnSync(process.execPath, [`${root}dist/cli/tlrz-infografik.js`, 'render', '--no-png', '--out', out, ...args]);
    into();
    const before = readFileSync(join(out, 'mail-counter.de.html'), 'utf8');
    const picture = readFileSync(join(out, shownBy(before)), 'utf8');
    into('--data', `${root}demo/data.beispiel.json`);
    const after = readFileSync(join(out, 'mail-counter.de.html'), 'utf8');
    assert.notEqual(shownBy(after), shownBy(before));
    assert.equal(readFileSync(join(out, shownBy(before)), 'utf8'), picture);
    assert.match(picture, /70\.000/);
    assert.doesNotMatch(readFileSync(join(out, shownBy(after)), 'utf8'), /70\.000/);
  });

  test('draws the text of a PNG: without it the picture would be another', async () => {
    const { out, read } = run('render');
    const { Resvg } = await import('@resvg/resvg-js');
    for (const name of names) {
      const png = readFileSync(join(out, `${name}.png`));
      assert.equal(png.subarray(1, 4).toString(), 'PNG');
      const [, wide] = /width="([\d.]+)"/.exec(read(`${name}.svg`)) ?? [];
      assert.equal(png.readUInt32BE(16), Number(wide) * 3);
      const silent = new Resvg(read(`${name}.svg`), {
        font: { loadSystemFonts: false },
        fitTo: { mode: 'zoom', value: 3 },
      });
      assert.ok(png.length > silent.render().asPng().length * 1.05, name);
    }
  });

  test('makes a picture to share of each, 1200 × 630, and every PNG says its title and source', () => {
    const { out } = run('render');
    for (const name of names) {
      const [png, share] = ['png', 'share.png'].map((ending) => readFileSync(join(out, `${name}.${ending}`)));
      assert.deepEqual([share.readUInt32BE(16), share.readUInt32BE(20)], [1200, 630]);
      for (const picture of [png, share]) {
        const words = wordsIn(picture);
        assert.equal(words.Title, /<title>([^<]+)<\/title>/.exec(readFileSync(join(out, `${name}.svg`), 'utf8'))?.[1]);
        assert.match(words.Source, /Thüringer Finanz-?[Mm]inisterium|Thuringian Ministry of Finance/);
        assert.ok(words.Description.length > 10);
      }
      assert.match(readFileSync(join(out, `${name}.svg`), 'utf8'), /<desc>[^<]*(Quelle|Source|Zahlen von)/);
    }
  });

  test('lets the figures of another dataset travel inside the embed', () => {
    const { status, stderr, read } = run('render', '--no-png', '--data', `${root}demo/data.beispiel.json`);
    assert.deepEqual([status, stderr], [0, '']);
    const html = read('call-gauge.de.html');
    assert.match(html, /data-edition="beispiel-1"/);
    assert.match(html, /[Kk]napp 5400/);
    assert.match(html, /Quelle: Rechenzentrum Beispielstadt \(erfunden\)/);
    const [, attribute = ''] = /data-figures="([^"]*)"/.exec(html) ?? [];
    const figures = JSON.parse(attribute.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    assert.deepEqual(
      figures.editions.map((/** @type {any} */ each) => [
        each.id,
        each.figures.map((/** @type {any} */ { id, value }) => [id, value]),
      ]),
      [['beispiel-1', [['calls', 5400]]]],
    );
    assert.match(read('storage-books.en.svg'), /256/);
  });

  test('names the address of the dataset instead, where it is told one', () => {
    const { read } = run(
      'render',
      '--no-png',
      '--data',
      `${root}demo/data.beispiel.json`,
      '--src',
      '/zahlen.json?a=1&b=2',
    );
    assert.match(read('call-gauge.de.minimal.html'), /data-src="\/zahlen\.json\?a=1&amp;b=2"/);
    assert.doesNotMatch(read('call-gauge.de.html'), /data-figures/);
  });

  test('takes base, picture and level of the title', () => {
    const { read } = run('render', '--base', '/fileadmin/zahlen/', '--picture', 'png', '--heading-level', '2');
    const html = read('mail-counter.en.html');
    assert.match(html, /src="\/fileadmin\/zahlen\/mail-counter\.en\.[0-9a-f]{12}\.png"/);
    assert.match(html, /<h2>.*<\/h2>/);
    assert.match(read('mail-counter.en.minimal.html'), / data-heading-level="2"/);
    assert.doesNotMatch(html, /data-heading-level/);
  });

  test('leaves out what a release does not state, and says so', () => {
    const data = join(folder, 'calls.json');
    const figures = [{ id: 'calls', value: 7, unit: 'call', period: 'per-day' }];
    writeFileSync(data, JSON.stringify({ publisher: 'x', title: 'y', figures }));
    const { status, stderr, files } = run('render', '--no-png', '--data', data);
    assert.equal(status, 0);
    assert.equal(files?.length, 12);
    assert.match(stderr, /storage-books left out/);
    assert.match(stderr, /mail-counter left out/);
  });
});

describe('nothing is written, and a sentence says why:', () => {
  const faulty = `${root}demo/data.fehlerhaft.json`;
  /** @type {[what: string, args: readonly string[], says: RegExp][]} */
  const rows = [
    ['a dataset with faults', ['render', '--data', faulty], /data\.fehlerhaft\.json: .*: found .*; allowed: /],
    ['a dataset that is not there', ['render', '--data', 'nowhere.json'], /nowhere\.json: .*no such file/],
    ['a file that is no JSON', ['render', '--data', `${root}README.md`], /README\.md: no JSON: .* \(.*JSON/],
    ['an unknown edition', ['render', '--edition', 'x'], /--edition: found "x"; allowed: "digitalisierungskabinett-1"/],
    ['an unknown option', ['render', '--datei', 'x'], /--datei/],
    ['an unknown picture', ['render', '--picture', 'gif'], /found "gif"; allowed: svg, png/],
    ['a level that there is not', ['render', '--heading-level', '7'], /found "7"; allowed: 1 to 6/],
    ['another command', ['rendern'], /found "rendern"; allowed: render/],
    ['PNG embeds without PNG', ['render', '--picture', 'png', '--no-png'], /goes without/],
    ['PNG embeds without a font', ['render', '--picture', 'png', '--font', 'nowhere.ttf'], /nowhere\.ttf/],
  ];
  for (const [what, args, says] of rows) {
    test(what, () => {
      const { status, stdout, stderr, files } = run(...args);
      assert.equal(status, 1);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /^\s+at /m);
      assert.equal(stdout, '');
      assert.equal(files, undefined);
    });
  }

  test('every fault of a dataset has a line of its own', () => {
    const { stderr } = run('render', '--data', faulty);
    const lines = stderr.trim().split('\n');
    assert.ok(lines.length > 1);
    for (const line of lines) assert.match(line, /data\.fehlerhaft\.json: /);
  });
});

test('--help tells every option, --version the version', () => {
  const { status, stdout } = run('--help');
  assert.equal(status, 0);
  for (const option of [
    'data',
    'out',
    'edition',
    'base',
    'picture',
    'inline',
    'src',
    'heading-level',
    'font',
    'no-png',
  ]) {
    assert.match(stdout, new RegExp(`--${option}`));
  }
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  assert.equal(run('--version').stdout.trim(), version);
});
