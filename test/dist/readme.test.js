/** The README says what the package is: its tables come from dist, and are up to date. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { generated } from '../docs/readme.js';
import { root } from '../docs/serve.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the generated parts of the README are those of this build (else: npm run docs)', async () => {
  assert.equal(readme, await generated(readme));
});

test('files that the README links to exist', () => {
  const links = [...readme.matchAll(/(?:\]\(|<img src="|srcset=")(?!https?:|#)([^)"#\s]+)/g)].map(([, link]) => link);
  assert.ok(links.length > 0);
  assert.deepEqual(
    links.filter((link) => !existsSync(join(root, link))),
    [],
  );
});

/** The words of a page as a reader sees them. @param {string} file */
const words = (file) =>
  readFileSync(join(root, file), 'utf8')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');

test('the demo article holds every sentence that the figures come from', () => {
  const article = words('demo/index.html');
  /** @type {{ editions: { figures: { sentence: string }[] }[] }} */
  const { editions } = JSON.parse(readFileSync(join(root, 'dist/data.tlrz.json'), 'utf8'));
  const sentences = editions.flatMap(({ figures }) => figures.map(({ sentence }) => sentence));
  assert.deepEqual(
    sentences.filter((sentence) => !article.includes(sentence)),
    [],
  );
});
