/** The instructions in the archive say from which day on its edition is shown, as long as that has not come. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

/** @type {typeof import('../../src/workshop/workshop.js')} */
const { Workshop } = await load('src/workshop/workshop.ts');
/** @type {typeof import('../../src/workshop/take/archive.js')} */
const { archiveFiles } = await load('src/workshop/take/archive.ts');
/** @type {typeof import('../../src/workshop/take/rendered.js')} */
const { rendered } = await load('src/workshop/take/rendered.ts');

/** @param {string} date of the edition, as an editor types it @param {'de' | 'en'} language */
function readmeFor(date, language) {
  const workshop = new Workshop(language, null);
  workshop.setValue('editions[0].date', date);
  const { draft, reading, words } = workshop;
  assert.ok(reading.edition);
  const { files } = rendered(draft, reading);
  const parts = { draft, reading, rendered: files, site: new Map(), pictures: new Map(), words };
  return archiveFiles({ ...parts, now: Date.UTC(2026, 0, 1) }).get('README.txt');
}

test('of an edition whose day has not come, the instructions say when its pages show it', () => {
  assert.match(String(readmeFor('3.5.2999', 'de')), /Mit Skript erscheint diese Ausgabe ab 3\.5\.2999\. Vorher zeigen/);
  assert.match(String(readmeFor('2999-05-03', 'en')), /With a script this edition appears from 3 May 2999 on\./);
});

test('of one that is shown they say nothing of a day', () => {
  assert.doesNotMatch(String(readmeFor('3.5.2018', 'de')), /Mit Skript erscheint/);
});
