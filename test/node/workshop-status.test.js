/** What happened last is said until the next thing happens, or long enough to be read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

/** @type {typeof import('../../src/workshop/workshop.js')} */
const { Workshop } = await load('src/workshop/workshop.ts');

/** A clock that the test moves, in place of the browser's. @param {import('node:test').TestContext} context */
function clockOf(context) {
  /** @type {Map<object, { task: () => void, due: number }>} */
  const timers = new Map();
  let now = 0;
  context.mock.method(globalThis, 'setTimeout', (/** @type {() => void} */ task, /** @type {number} */ ms) => {
    const timer = {};
    timers.set(timer, { task, due: now + ms });
    return timer;
  });
  context.mock.method(globalThis, 'clearTimeout', (/** @type {object} */ timer) => timers.delete(timer));
  return (/** @type {number} */ ms) => {
    now += ms;
    for (const { task, due } of timers.values()) if (due <= now) task();
  };
}

test('what happened last goes after twelve seconds, counted from the last that was said', (context) => {
  const pass = clockOf(context);
  const workshop = new Workshop('de', null);
  workshop.say('Kopiert.');
  pass(11_000);
  workshop.say('Gespeichert.');
  pass(11_000);
  assert.equal(workshop.status, 'Gespeichert.');
  pass(1000);
  assert.equal(workshop.status, '');
});

test('what happened last goes with the next change', () => {
  const workshop = new Workshop('de', null);
  workshop.say('Kopiert.');
  workshop.change({ graphic: 'call-gauge' });
  assert.equal(workshop.status, '');
});

test('what is said twice is gone meanwhile, so that it is heard twice', (context) => {
  const pass = clockOf(context);
  const workshop = new Workshop('de', null);
  workshop.say('Kopiert.');
  workshop.say('Kopiert.');
  assert.equal(workshop.status, '');
  pass(100);
  assert.equal(workshop.status, 'Kopiert.');
});
