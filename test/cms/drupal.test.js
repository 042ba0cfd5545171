/** The Drupal recipe: its list of tags holds every tag and attribute of the embeds. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../docs/serve.js';

const embeds = join(root, 'dist/embed');
const format = readFileSync(join(root, 'demo/cms/drupal/config/filter.format.infografik.yml'), 'utf8');
const [, list = ''] = /allowed_html: '([^']+)'/.exec(format) ?? [];
/** @type {Map<string, string[]>} */
const allowed = new Map(
  [...list.matchAll(/<([a-z0-9]+)([^>]*)>/g)].map(([, tag, names]) => [tag, names.trim().split(/\s+/)]),
);

for (const name of readdirSync(embeds).filter((each) => each.endsWith('.html'))) {
  test(`the text format keeps all of ${name}`, () => {
    const html = readFileSync(join(embeds, name), 'utf8');
    const tags = [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"]*")*)\s*>/g)];
    assert.ok(tags.length >= 1);
    for (const [, tag, attributes] of tags) {
      assert.ok(allowed.has(tag), `<${tag}>`);
      for (const [, attribute] of attributes.matchAll(/\s([a-z-]+)="/g)) {
        assert.ok(allowed.get(tag)?.includes(attribute), `<${tag} ${attribute}>`);
      }
    }
  });
}
