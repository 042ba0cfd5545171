/** The peers' packages, installed from the lock file the first time they are needed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const folder = fileURLToPath(new URL('.', import.meta.url));

export function installPeers() {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  console.log('Installing what the bench compares with (npm ci --prefix test/bench) …');
  const { status } = spawnSync('npm', ['ci', '--prefix', folder, '--ignore-scripts'], { stdio: 'inherit' });
  if (status) throw new Error('npm ci --prefix test/bench failed.');
}
