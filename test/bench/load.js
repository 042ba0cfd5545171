/**
 * The record day: how many page views a second of the article with three infographics one machine holds. nginx runs as
 * demo/cms/server/nginx-main.conf has it, and wrk asks, both on this machine and on the loopback only, for a few seconds
 * each. They share its processors: a server that has them alone holds more.
 *
 * A cold view: the page and every file that it loads, on a connection of its own. A warm one: the same page and files
 * asked again with their validators, each answered by "not modified", on connections that stay.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { root, site } from '../docs/serve.js';
import { onPath } from '../runner/browser.js';
import { compare } from './report.js';

const SECONDS = 8;
const ROUNDS = 3;
/** Visitors at the same time: a few hundred are what keeps one machine busy; more only wait longer. */
const VISITORS = [64, 256];
/** What a record day asks for: page views a second. */
const TARGET = 2_400;
/** Visitors of the record day, who pause between two requests so that they come to its rate and no more. */
const PACED = 256;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The site with its files compressed beside them, and the published configuration in a folder of its own. */
async function startNginx() {
  const folder = mkdtempSync(join(tmpdir(), 'record-day-'));
  chmodSync(folder, 0o755);
  const www = join(folder, 'www');
  cpSync(site, www, { recursive: true });
  for (const name of readdirSync(www).filter((each) => /\.(?:html|css|js|json|svg)$/.test(each)))
    writeFileSync(join(www, `${name}.gz`), gzipSync(readFileSync(join(www, name)), { level: 9 }));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const published = readFileSync(join(root, 'demo/cms/server/nginx-main.conf'), 'utf8');
  const config = published
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace('/var/www/site', www)
    .replace('/var/log/nginx/access.log', join(folder, 'access.log'))
    .replace('http {', `http {\n    ${temporary.join(' ')}`);
  writeFileSync(join(folder, 'nginx.conf'), `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;\n${config}`);
  const server = spawn(String(onPath('nginx')), ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}/`;
  for (let attempt = 0; attempt < 50; attempt++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      break;
    await setTimeout(100);
  }
  const close = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, folder, close };
}

/** The page and the files that it names, each with the validator of its answer. @param {string} url */
async function filesOf(url) {
  const page = await (await fetch(url)).text();
  const named = [...page.matchAll(/<(?:link[^>]*rel="(?:stylesheet|icon)"|script|img)[^>]*>/g)].map(
    ([tag]) => /(?:href|src)="\.\/([^"]+)"/.exec(tag)?.[1] ?? '',
  );
  return Promise.all(
    ['', ...new Set(named.filter(Boolean))].map(async (name) => {
      const answer = await fetch(url + name, { headers: { 'accept-encoding': 'gzip' } });
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return { path: `/${name}`, etag: answer.headers.get('etag') ?? '' };
    }),
  );
}

/**
 * What wrk runs: the requests of a view in turn; and what it found, as one line. `pause`: ms before each request.
 * @param {{ path: string, etag: string }[]} files @param {boolean} warm @param {number} pause
 */
const lua = (files, warm, pause) => `
local requests = {}
local turn = 0
init = function()
${files
  .map(({ path, etag }, index) => {
    const last = index === files.length - 1;
    const headers = [
      '["Accept-Encoding"]="gzip, br"',
      warm ? `["If-None-Match"]=${JSON.stringify(etag)}` : '',
      !warm && last ? '["Connection"]="close"' : '',
    ];
    return `  requests[${index + 1}] = wrk.format("GET", "${path}", {${headers.filter(Boolean).join(', ')}})`;
  })
  .join('\n')}
end
request = function()
  turn = turn % #requests + 1
  return requests[turn]
end
${pause ? `delay = function() return ${pause} end` : ''}
done = function(summary, latency)
  local e = summary.errors
  print(string.format("RESULT %d %d %d %d %d %d", summary.requests, summary.duration, summary.bytes,
    e.connect + e.read + e.write + e.timeout + e.status, latency:percentile(99), latency:percentile(50)))
end
`;

/** @param {string} url @param {string} script @param {number} connections */
function ask(url, script, connections) {
  const { stdout, stderr, status } = spawnSync(
    String(onPath('wrk')),
    ['-t', '1', '-c', String(connections), '-d', `${SECONDS}s`, '--timeout', '2s', '-s', script, url],
    { encoding: 'utf8', timeout: (SECONDS + 20) * 1e3 },
  );
  const found = /RESULT (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)/.exec(stdout);
  if (status !== 0 || !found) throw new Error(`wrk: ${stdout}${stderr}`);
  const [requests, duration, bytes, errors, p99, p50] = found.slice(1).map(Number);
  return { requests, seconds: duration / 1e6, bytes, errors, p99: p99 / 1e3, p50: p50 / 1e3 };
}

/** At the rate of the record day, and as much as the machine gives. @param {number} requests of a view */
const loads = (requests) => [
  {
    connections: PACED,
    // A quarter less than the even share: an answer takes its time too, and wrk's clock comes late.
    pause: Math.floor((0.75 * PACED * 1e3) / (TARGET * requests)),
    words: `at the rate of a record day (${PACED} visitors)`,
  },
  ...VISITORS.map((connections) => ({ connections, pause: 0, words: `as many as possible (${connections} visitors)` })),
];

/** @returns {Promise<import('./report.js').Result[]>} */
export async function run() {
  if (!onPath('nginx') || !onPath('wrk')) {
    console.log('\nThe record day is left out: it needs nginx and wrk (Debian: apt-get install nginx-light wrk).');
    return [];
  }
  const server = await startNginx();
  /** @type {import('./report.js').Sides} */
  const sides = {};
  let files = /** @type {{ path: string, etag: string }[]} */ ([]);
  try {
    files = await filesOf(server.url);
    for (const kind of ['cold', 'warm'])
      for (const { connections, pause, words } of loads(files.length)) {
        const script = join(server.folder, `${kind}.lua`);
        writeFileSync(script, lua(files, kind === 'warm', pause));
        const measured = Array.from({ length: ROUNDS }, () => ask(server.url, script, connections));
        const value = (/** @type {(each: ReturnType<typeof ask>) => number} */ of) => compare(measured.map(of));
        sides[`${kind} views, ${words}`] = {
          views: value(({ requests, seconds }) => requests / files.length / seconds),
          share: value(({ requests, seconds }) => requests / files.length / seconds / TARGET),
          // Of all rounds, not of the middle one.
          errors: { median: measured.reduce((sum, { errors }) => sum + errors, 0) },
          p50: value((each) => each.p50),
          p99: value((each) => each.p99),
          worst: { median: Math.max(...measured.map((each) => each.p99)) },
          traffic: value(({ bytes, seconds }) => (bytes * 8) / seconds / 1e6),
        };
      }
  } finally {
    await server.close();
  }
  return [
    {
      title: 'The record day',
      note: `nginx and wrk share the ${cpus().length} processors of this machine, on the loopback and without TLS; ${ROUNDS} runs of ${SECONDS} s each: medians, and the errors of all runs. A view is the article with its three infographics: ${files.length} requests (${files.map(({ path }) => path).join(', ')}). Cold: all of them with their content, gzip, and a new connection a view. Warm: all of them asked again and answered by “not modified”. Latencies are those of a request. At the rate of a record day visitors pause between requests; else wrk keeps the server as busy as it can be, and the latencies are those of a full queue. A record day of 2020 asked for 600 to ${TARGET.toLocaleString('en')} page views a second.`,
      measures: {
        views: { title: 'page views/s' },
        share: { title: `of ${TARGET.toLocaleString('en')}/s`, digits: 2 },
        errors: { title: 'errors' },
        p50: { title: 'median ms', digits: 1 },
        p99: { title: '99th percentile ms', digits: 1 },
        worst: { title: 'the worst run’s', digits: 1 },
        traffic: { title: 'Mbit/s' },
      },
      sides,
    },
  ];
}
