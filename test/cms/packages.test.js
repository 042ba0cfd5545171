/** The packages for content management systems, as the build makes them: their version, and what is inside. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesBelow, hashedName } from '../../src/build/release.js';
import { root } from '../docs/serve.js';
import { onPath } from '../runner/browser.js';
import { skipIf } from './needs.js';

const dist = join(root, 'dist');
const { version, files: published } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** @param {string} name below demo/cms */
const read = (name) => readFileSync(join(root, 'demo/cms', name), 'utf8');

test('every package has the version of the library', () => {
  const composer = JSON.parse(read('typo3/tlrz_infografik/composer.json'));
  const found = {
    composer: composer.version,
    'extension manager': /'version' => '([^']+)'/.exec(read('typo3/tlrz_infografik/ext_emconf.php'))?.[1],
    'plugin header': /^ \* Version: +(\S+)$/m.exec(read('wordpress/tlrz-infografik/tlrz-infografik.php'))?.[1],
    'readme.txt': /^Stable tag: (\S+)$/m.exec(read('wordpress/tlrz-infografik/readme.txt'))?.[1],
    block: JSON.parse(read('wordpress/tlrz-infografik/block.json')).version,
    'Drupal library': /^ +version: (\S+)$/m.exec(read('drupal/tlrz_infografik.libraries.yml'))?.[1],
  };
  for (const [name, each] of Object.entries(found)) assert.equal(each, version, name);
});

test('composer.json and ext_emconf.php ask for the same TYPO3, and for nothing beyond it', () => {
  const composer = JSON.parse(read('typo3/tlrz_infografik/composer.json'));
  assert.equal(composer.extra['typo3/cms']['extension-key'], 'tlrz_infografik');
  const emconf = read('typo3/tlrz_infografik/ext_emconf.php');
  assert.match(emconf, /'depends' => \[\s+'typo3' => '12\.4\.0-13\.4\.99',\s+\]/);
  for (const [name, range] of Object.entries(composer.require)) {
    if (name !== 'php') assert.equal(range, '^12.4 || ^13.4', name);
  }
  assert.ok(!('typo3/cms-fluid-styled-content' in composer.require));
});

const unzip = onPath('unzip');
/** @type {Record<string, [archive: string, folder: string, inside: string, assets: string]>} */
const packages = {
  TYPO3: [`tlrz_infografik_${version}.zip`, 'typo3/tlrz_infografik', '', 'Resources/Public/Infografik/'],
  WordPress: [`tlrz-infografik-wordpress-${version}.zip`, 'wordpress/tlrz-infografik', 'tlrz-infografik/', 'assets/'],
};
for (const [system, [archive, folder, inside, assets]] of Object.entries(packages)) {
  test(
    `the archive for ${system} is what the npm package ships as a folder`,
    { skip: skipIf(!unzip && 'unzip is not installed') },
    () => {
      assert.ok(
        published.includes('dist') && !published.some((/** @type {string} */ each) => each.startsWith('!dist/cms')),
      );
      const unpacked = mkdtempSync(join(tmpdir(), 'tlrz-package-'));
      try {
        const { status, stderr } = spawnSync(String(unzip), ['-q', join(dist, archive), '-d', unpacked], {
          encoding: 'utf8',
        });
        assert.equal(status, 0, stderr);
        const shipped = join(dist, 'cms', folder);
        const names = filesBelow(shipped);
        assert.deepEqual(
          filesBelow(unpacked),
          names.map((name) => inside + name),
        );
        for (const name of names)
          assert.deepEqual(readFileSync(join(unpacked, inside, name)), readFileSync(join(shipped, name)), name);
        // Everything of the recipe, the script, the style sheet, and each embed with the picture that it shows.
        for (const name of filesBelow(join(root, 'demo/cms', folder))) assert.ok(names.includes(name), name);
        for (const name of ['tlrz-infografik.js', 'tlrz-infografik.css']) {
          const content = readFileSync(join(dist, name));
          const named = system === 'TYPO3' ? hashedName(name, content) : name;
          assert.deepEqual(readFileSync(join(shipped, assets, named)), content, named);
        }
        const shown = names.filter((name) => /embed\/[\w-]+\.[\w-]+\.html$/.test(name));
        assert.equal(shown.length, 9);
        for (const name of shown) {
          const picture = /<img src="([^"]+)"/.exec(readFileSync(join(shipped, name), 'utf8'))?.[1] ?? 'no picture';
          assert.ok(existsSync(join(shipped, assets, 'embed', picture)), `${name}: ${picture}`);
        }
        assert.ok(names.includes('LICENCE'));
      } finally {
        rmSync(unpacked, { recursive: true, force: true });
      }
    },
  );
}
