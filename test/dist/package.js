/**
 * npm run package: packs what would be published, has it looked at by publint and "are the types wrong", and runs it in a
 * folder that has what an installation brings and no more.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tlrz-infografik-'));

/** Prints what a program says only if it finds a fault. @param {string} command @param {string[]} args */
function passes(command, args, where = cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: where, encoding: 'utf8' });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${basename(command)} ${args.map((arg) => basename(arg)).join(' ')}`);
  if (status !== 0) console.log(stdout + stderr);
  return status === 0;
}
/** @param {string} script @param {string[]} args */
const node = (script, ...args) => passes(process.execPath, [join(cwd, 'node_modules', script), ...args]);

/** A package and all that it depends on. @param {string} name @param {Set<string>} [seen] @returns {Set<string>} */
function withDependencies(name, seen = new Set()) {
  const manifest = join(cwd, 'node_modules', name, 'package.json');
  if (seen.has(name) || !existsSync(manifest)) return seen;
  seen.add(name);
  for (const next of Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).dependencies ?? {})) {
    withDependencies(next, seen);
  }
  return seen;
}

/** A project in which the package is installed. @param {string} archive @returns {string} its folder */
function install(archive) {
  const project = join(folder, 'project');
  const own = join(project, 'node_modules/tlrz-infografik');
  mkdirSync(own, { recursive: true });
  spawnSync('tar', ['-xzf', archive, '-C', own, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies).flatMap((each) => [...withDependencies(each)])) {
    const target = join(project, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(cwd, 'node_modules', name), target, { recursive: true });
  }
  return project;
}

/** Whether every entry can be imported in Node, and the program draws. @param {string} project */
function runs(project) {
  const own = join(project, 'node_modules/tlrz-infografik');
  const entries = readdirSync(join(own, 'dist/server'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && !file.startsWith('chunks'))
    .map((file) => `tlrz-infografik/${file.replace(/\.js$/, '')}`.replace(/\/index$/, ''));
  const script = join(project, 'imports-every-entry.mjs');
  writeFileSync(script, entries.map((entry) => `await import('${entry}');`).join('\n'));
  const imported = passes(process.execPath, [script], project);
  const program = join(own, 'dist/cli/tlrz-infografik.js');
  const drawn = passes(process.execPath, [program, 'render', '--out', join(project, 'embeds')], project);
  return imported && drawn;
}

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
    ok = runs(install(archive)) && linted && typed;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(ok ? 0 : 1);
