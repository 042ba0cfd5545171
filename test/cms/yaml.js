/** YAML as Python reads it: no package here does. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { onPath } from '../runner/browser.js';

const python = onPath('python3');
const hasYaml = python && spawnSync(python, ['-c', 'import yaml']).status === 0;

/** Why YAML cannot be read here, for the `skip` of a test; false where it can. */
export const noYaml = !hasYaml && 'no Python with YAML';

/** The content of a YAML file. Throws where it has a fault. @param {string} file @returns {any} */
export function readYaml(file) {
  const program = 'import sys, json, yaml; print(json.dumps(yaml.safe_load(sys.stdin)))';
  const { status, stdout, stderr } = spawnSync(String(python), ['-c', program], {
    input: readFileSync(file, 'utf8'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
  return JSON.parse(stdout);
}
