/** What a server is given: names, hashes and the archive say what the files are. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../docs/serve.js';
import { onPath } from '../runner/browser.js';
import { filesBelow, HASHED_NAME } from '../../src/build/release.js';
import { zip } from '../../src/build/zip.js';

const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** @type {Record<string, string>} */
const published = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));

test('each published hash is the file’s own', () => {
  assert.ok(Object.keys(published).length > 8);
  for (const [name, value] of Object.entries(published)) {
    const hash = createHash('sha384')
      .update(readFileSync(join(dist, name)))
      .digest('base64');
    assert.equal(value, `sha384-${hash}`, name);
  }
});

test('script, style sheet and host script have a name with a hash, and one of each is there', () => {
  const names = readdirSync(dist).filter((name) => HASHED_NAME.test(name));
  assert.deepEqual(names.map((name) => name.replace(HASHED_NAME, '.$1')).sort(), [
    'tlrz-embed-host.js',
    'tlrz-infografik.css',
    'tlrz-infografik.js',
  ]);
  for (const name of names) {
    assert.deepEqual(readFileSync(join(dist, name)), readFileSync(join(dist, name.replace(HASHED_NAME, '.$1'))));
    assert.ok(published[name], `${name} has a published hash`);
  }
});

test('nothing that a page loads lacks its hash', () => {
  const loaded = readdirSync(dist).filter((name) => /\.(js|css|html)$/.test(name));
  assert.deepEqual(
    loaded.filter((name) => !published[name]),
    [],
  );
});

const unzip = onPath('unzip');
const python = onPath('python3');

/** Unpacks an archive by a program that is not ours. @param {string} archive @param {string} into */
function unpack(archive, into) {
  const [program, ...args] = unzip
    ? [unzip, '-q', archive, '-d', into]
    : [/** @type {string} */ (python), '-m', 'zipfile', '-e', archive, into];
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

test('the archive opens, and holds what is in dist', { skip: !unzip && !python && 'neither unzip nor Python' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tlrz-release-'));
  try {
    unpack(join(dist, `tlrz-infografik-${version}.zip`), folder);
    const inside = join(folder, `tlrz-infografik-${version}`);
    const names = filesBelow(inside);
    for (const name of [...Object.keys(published), 'integrity.json']) {
      assert.deepEqual(readFileSync(join(inside, name)), readFileSync(join(dist, name)), name);
    }
    for (const name of ['LICENCE', 'nginx.conf', 'apache.conf', 'README.md']) assert.ok(names.includes(name), name);
    assert.ok(!names.some((name) => name.endsWith('.map') || name.startsWith('modules/')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test(
  'an archive keeps names and contents of every kind',
  { skip: !unzip && !python && 'neither unzip nor Python' },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'tlrz-zip-'));
    try {
      /** @type {Record<string, string | Uint8Array>} */
      const files = {
        empty: '',
        'a/größe.txt': 'Größe',
        'bytes.bin': Uint8Array.from({ length: 70_000 }, (_, i) => i),
      };
      writeFileSync(join(folder, 'x.zip'), zip(files));
      unpack(join(folder, 'x.zip'), join(folder, 'x'));
      assert.deepEqual(filesBelow(join(folder, 'x')), Object.keys(files).sort());
      for (const [name, content] of Object.entries(files)) {
        assert.deepEqual(readFileSync(join(folder, 'x', name)), Buffer.from(content), name);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
