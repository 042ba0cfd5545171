/**
 * npm run bench: what the infographics cost beside what others use, measured in one run on one machine.
 *
 *   npm run build && npm run bench                  all of it, about 20 minutes
 *   npm run bench -- graphics stack                 some of it
 *   npm run bench -- graphics --loads 3             quicker, and less sure
 *   npm run bench -- --write                        and writes results.json, RESULTS.md and the tables of the README
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../docs/serve.js';
import { installPeers } from './install.js';
import { table } from './report.js';
import { write } from './results.js';

/** Each hands back its tables: `run({ loads })`. */
const benches = ['graphics', 'network', 'shift', 'gauges', 'counters', 'stack', 'change', 'parts', 'load'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { loads: { type: 'string', default: '9' }, write: { type: 'boolean', default: false } },
});
const unknown = positionals.find((name) => !benches.includes(name));
if (unknown) throw new Error(`There is no bench "${unknown}"; there are ${benches.join(', ')}.`);
if (!existsSync(join(root, 'dist/tlrz-infografik.js')))
  throw new Error('Nothing built yet: npm run build comes first.');
installPeers();

const named = positionals.length ? positionals : benches;
for (const name of named) {
  const { run } = await import(`./${name}.js`);
  const results = /** @type {import('./report.js').Result[]} */ (await run({ loads: Number(values.loads) }));
  for (const result of results) console.log(`\n${result.title}\n\n${table(result)}\n\n${result.note}`);
  if (values.write) await write(name, results);
}
