/** npm run test:browsers: the browser tests in Chromium, Firefox and WebKit, as far as they are installed. */
process.env.BROWSERS ||= 'all';
const { startTestRunner } = await import('@web/test-runner');
await startTestRunner({ argv: ['--config', 'test/runner/web-test-runner.config.js', ...process.argv.slice(2)] });
