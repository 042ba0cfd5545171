/** The examples of nginx and Apache, each started with the unpacked release behind it, and its answers read back. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { HASHED_NAME } from '../../src/build/release.js';
import { root } from '../docs/serve.js';
import { onPath } from '../runner/browser.js';
import { skipIf } from './needs.js';
import { freePort, start } from './services.js';

const dist = join(root, 'dist');

/** The example with the addresses of this test. @param {string} name @param {string} folder */
const example = (name, folder) =>
  readFileSync(join(root, 'demo/cms/server', name), 'utf8').replaceAll('/var/www/tlrz-infografik', folder);

/** A folder that the server's own user can read, with the release in it. */
function files() {
  const folder = mkdtempSync(join(tmpdir(), 'tlrz-server-'));
  chmodSync(folder, 0o755);
  const www = join(folder, 'www');
  mkdirSync(www);
  for (const name of readdirSync(dist)) {
    if (!['modules', 'types', 'site', 'cms'].includes(name))
      cpSync(join(dist, name), join(www, name), { recursive: true });
  }
  return { folder, www };
}

const hashedScript = readdirSync(dist).find(
  (name) => name.startsWith('tlrz-infografik.') && HASHED_NAME.test(name) && name.endsWith('.js'),
);

const hashedPicture = `embed/${readdirSync(join(dist, 'embed')).find((name) => /\.[0-9a-f]{12}\.svg$/.test(name))}`;

/** @param {string} url of the folder */
async function check(url) {
  /** @param {string} name */
  const get = async (name) => {
    const response = await fetch(url + name);
    await response.arrayBuffer();
    return { status: response.status, header: (/** @type {string} */ each) => response.headers.get(each) ?? '' };
  };
  const types = {
    'tlrz-infografik.js': 'text/javascript',
    'tlrz-infografik.css': 'text/css',
    'tlrz-embed-host.js': 'text/javascript',
    'embed.html': 'text/html',
    'data.tlrz.json': 'application/json',
    'integrity.json': 'application/json',
    [String(hashedScript)]: 'text/javascript',
    [hashedPicture]: 'image/svg+xml',
    'embed/mail-counter.de.svg': 'image/svg+xml',
  };
  for (const [name, type] of Object.entries(types)) {
    const { status, header } = await get(name);
    assert.equal(status, 200, name);
    assert.match(
      header('content-type'),
      new RegExp(`^${type.replace('+', '\\+')}${type.startsWith('image') ? '' : '; ?charset=utf-8'}$`, 'i'),
      name,
    );
    assert.equal(header('x-content-type-options'), 'nosniff', name);
    assert.equal(header('x-frame-options'), '', name);
    assert.equal(
      header('cache-control'),
      name === hashedScript || name === hashedPicture ? 'public, max-age=31536000, immutable' : 'no-cache',
      name,
    );
    if (name !== 'embed.html') assert.equal(header('access-control-allow-origin'), '*', name);
  }
  const { header } = await get('embed.html?graphic=mail-counter&lang=de');
  assert.match(header('content-security-policy'), /default-src 'none'.*frame-ancestors \*/);
  assert.match(header('content-security-policy'), /trusted-types lit-html/);
  const { status } = await get('tlrz-infografik.0123456789ab.js');
  assert.equal(status, 404);
}

const nginx = onPath('nginx');
test('nginx serves them as its example says', { skip: skipIf(!nginx && 'nginx is not installed') }, async () => {
  const { folder, www } = files();
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1;
    events { worker_connections 64; }
    http { access_log off; ${temporary.join(' ')}
      server { listen 127.0.0.1:${port};
        ${example('nginx.conf', www)}
      }
    }`,
  );
  const checked = spawnSync(String(nginx), ['-t', '-e', 'stderr', '-c', config], { encoding: 'utf8' });
  assert.equal(checked.status, 0, checked.stderr);
  assert.doesNotMatch(checked.stderr, /\[warn\]/);
  const url = `http://127.0.0.1:${port}/infografik/`;
  const end = await start(String(nginx), ['-e', 'stderr', '-c', config], () => fetch(url));
  try {
    await check(url);
  } finally {
    await end();
    rmSync(folder, { recursive: true, force: true });
  }
});

const apache = onPath('apache2', 'httpd');
test('Apache serves them as its example says', { skip: skipIf(!apache && 'Apache is not installed') }, async () => {
  const { folder, www } = files();
  const port = await freePort();
  const modules = '/usr/lib/apache2/modules';
  const needed = ['mpm_event', 'authz_core', 'alias', 'mime', 'headers'];
  const config = join(folder, 'apache.conf');
  writeFileSync(
    config,
    `${needed.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
    ServerRoot ${folder}
    ServerName localhost
    PidFile ${folder}/pid
    Listen 127.0.0.1:${port}
    ErrorLog ${folder}/error.log
    TypesConfig /dev/null
    User www-data
    Group www-data
    <VirtualHost 127.0.0.1:${port}>
      ${example('apache.conf', www)}
    </VirtualHost>`,
  );
  const checked = spawnSync(String(apache), ['-t', '-f', config], { encoding: 'utf8' });
  assert.equal(checked.status, 0, checked.stderr);
  const url = `http://127.0.0.1:${port}/infografik/`;
  const end = await start(String(apache), ['-D', 'FOREGROUND', '-f', config], () => fetch(url));
  try {
    await check(url);
  } finally {
    await end();
    rmSync(folder, { recursive: true, force: true });
  }
});
