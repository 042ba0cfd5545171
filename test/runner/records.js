/** Texts that tests compare with a file below test/. RENEW=1 writes them anew: read them before they are committed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('..', import.meta.url));

export function recordsPlugin() {
  return {
    name: 'records',
    /** @param {{ command: string, payload: { file: string, text: string } }} call */
    executeCommand({ command, payload }) {
      if (command !== 'record') return undefined;
      const { file, text } = payload;
      const path = fileURLToPath(new URL(file, `file://${tests}`));
      if (!path.startsWith(tests) || !path.endsWith('.txt') || path.split(sep).includes('..')) {
        throw new Error(`"${file}" is not a text below test/`);
      }
      if (process.env.RENEW) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
        return { kept: text };
      }
      try {
        return { kept: readFileSync(path, 'utf8') };
      } catch {
        return { kept: `test/${file} is missing: npm run snapshots writes it` };
      }
    },
  };
}
