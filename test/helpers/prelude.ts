/** Runs before every test file (test/runner/bundle.js puts it there). */
import { resetEmulation } from './commands.js';
import { beIdleAtOnce } from './idle.js';
import { awaitConsole, checkConsole, forgetConsole, watchConsole } from './console.js';

watchConsole();
beIdleAtOnce();

// Checked within the test: a hook that throws would end the whole file with it.
beforeEach(function () {
  const test = this.currentTest;
  const run = test?.fn as Mocha.AsyncFunc | undefined;
  if (!test || !run || run.length > 0) return;
  test.fn = async function (this: Mocha.Context) {
    try {
      await run.call(this);
    } catch (error) {
      forgetConsole();
      throw error;
    }
    await awaitConsole();
    checkConsole();
  };
});

afterEach(async function () {
  await resetEmulation();
  // What came late or from a hook.
  checkConsole(`after "${this.currentTest?.title}": `);
});
