/** What happened last is said until the next thing happens, or long enough to be read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

/** @type {typeof import('../../src/workshop/workshop.js')} */
const { Workshop } = await load('src/workshop/workshop.ts');

test('what happened last goes after twelve seconds, counted from the last that was said', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const workshop = new Workshop('de', null);
  workshop.say('Kopiert.');
  context.mock.timers.tick(11_000);
  workshop.say('Gespeichert.');
  context.mock.timers.tick(11_000);
  assert.equal(workshop.status, 'Gespeichert.');
  context.mock.timers.tick(1000);
  assert.equal(workshop.status, '');
});

test('what happened last goes with the next change', () => {
  const workshop = new Workshop('de', null);
  workshop.say('Kopiert.');
  workshop.change({ graphic: 'call-gauge' });
  assert.equal(workshop.status, '');
});
