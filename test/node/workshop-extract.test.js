/** Numbers in the text of releases: how many are found, and how many of those found are right. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { load } from './load.js';
import { root } from './layers.js';
import { corpus } from './workshop-corpus.js';

/** @type {{ extract: typeof import('../../src/workshop/extract/extract.js').extract }} */
const { extract } = await load('src/workshop/extract/extract.ts');
/** @type {{ languageIn: typeof import('../../src/workshop/extract/language.js').languageIn }} */
const { languageIn } = await load('src/workshop/extract/language.ts');

/** Right, found and there, counted over the whole corpus. */
function measured() {
  const counts = { right: { value: 0, unit: 0, qualifier: 0, all: 0 }, found: 0, there: 0 };
  /** @type {string[]} */
  const misses = [];
  for (const [language, text, expected] of corpus) {
    const rest = [...extract(text, language)];
    counts.found += rest.length;
    counts.there += expected.length;
    for (const [value, unit, qualifier] of expected) {
      const at = rest.findIndex((each) => each.value === value);
      const [found] = at < 0 ? [] : rest.splice(at, 1);
      if (!found) {
        misses.push(`not found: ${value} in "${text}"`);
        continue;
      }
      const isUnit = found.unit === unit;
      const isQualifier = found.qualifier === qualifier;
      counts.right.value += 1;
      counts.right.unit += Number(isUnit);
      counts.right.qualifier += Number(isQualifier);
      counts.right.all += Number(isUnit && isQualifier);
      if (!isUnit) misses.push(`unit: ${found.unit} for ${unit} in "${text}"`);
      if (!isQualifier) misses.push(`qualifier: ${found.qualifier} for ${qualifier} in "${text}"`);
    }
    for (const { written } of rest) misses.push(`too much: ${written} in "${text}"`);
  }
  return { ...counts, misses };
}

describe('the numbers of a text', () => {
  test(`are found in ${corpus.length} sentences of administrations, with unit and qualifier`, () => {
    assert.ok(corpus.length >= 40);
    const { right, found, there, misses } = measured();
    for (const [name, count] of Object.entries(right)) {
      const percent = (/** @type {number} */ of) => `${((count / of) * 100).toFixed(1)} %`;
      console.log(
        `${name}: precision ${percent(found)}, recall ${percent(there)} (${count} of ${found} found, ${there} there)`,
      );
    }
    for (const miss of misses) console.log(miss);
    assert.ok(right.value / found >= 0.98, 'precision of the values');
    assert.ok(right.value / there >= 0.98, 'recall of the values');
    assert.ok(right.unit / there >= 0.9, 'recall of the units');
    assert.ok(right.qualifier / there >= 0.9, 'recall of the qualifiers');
  });

  test('are never changed: the text has each as it is written, and its sentence word for word', () => {
    for (const [language, text] of corpus) {
      for (const { written, at, end, sentence } of extract(text, language)) {
        assert.ok(text.slice(at, end).includes(written), `${written} in "${text}"`);
        assert.ok(text.includes(sentence));
      }
    }
  });

  test('of the built-in release are all found, each as the figure that the release states', () => {
    const release = readFileSync(`${root}test/data/press-release.de.txt`, 'utf8');
    const found = extract(release, 'de').map(({ id, value, qualifier }) => [id, value, qualifier]);
    assert.deepEqual(
      found.filter(([id]) => ['storage', 'books', 'mails-per-day', 'mails-per-year', 'calls'].includes(String(id))),
      [
        ['calls', 21000, 'more-than'],
        ['mails-per-day', 70000, 'just-under'],
        ['mails-per-year', 25e6, 'about'],
        ['storage', 2280, 'exact'],
        ['books', 978e6, 'around'],
      ],
    );
    assert.equal(found.length, 17);
    assert.equal(new Set(found.map(([id]) => id)).size, 17);
  });

  test('are read in the language of the text, whatever the language of the page', () => {
    for (const [language, text] of corpus) {
      const other = language === 'de' ? 'en' : 'de';
      assert.equal(languageIn(text, other), language, text);
    }
  });
});
