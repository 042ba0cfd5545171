/** npm run package: packs what would be published and has it looked at by publint and "are the types wrong". */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tlrz-infografik-'));

/** Prints what a program says only if it finds a fault. @param {string} command @param {string[]} args */
function passes(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${basename(command)} ${args.map((arg) => basename(arg)).join(' ')}`);
  if (status !== 0) console.log(stdout + stderr);
  return status === 0;
}
/** @param {string} script @param {string[]} args */
const node = (script, ...args) => passes(process.execPath, [join(cwd, 'node_modules', script), ...args]);

let ok = false;
try {
  if (passes('npm', ['pack', '--silent', '--pack-destination', folder])) {
    const archive = join(folder, readdirSync(folder)[0]);
    const linted = node('publint/src/cli.js', 'run', archive, '--strict');
    const typed = node(
      '@arethetypeswrong/cli/dist/index.js',
      archive,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-emoji',
      // Not modules: files that a page or another program loads.
      '--exclude-entrypoints',
      ...['tlrz-infografik.js', 'tlrz-infografik.css', 'custom-elements.json'],
      ...['data.schema.json', 'data.tlrz.json', 'integrity.json', 'tlrz-embed-host.js', 'package.json'],
    );
    ok = linted && typed;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(ok ? 0 : 1);
