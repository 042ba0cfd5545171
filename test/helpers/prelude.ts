/** Runs before every test file (test/runner/prelude.js puts it there). */
import { resetEmulation } from './commands.js';
import { checkConsole, watchConsole } from './console.js';

watchConsole();

afterEach(async () => {
  await resetEmulation();
  checkConsole();
});
