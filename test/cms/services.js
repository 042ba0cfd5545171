/** Programs that tests start on this machine and end again. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A port that nobody listens on. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * Starts a program and waits until it answers.
 * @param {string} command @param {readonly string[]} args
 * @param {() => Promise<unknown> | unknown} answers throws until the program is ready
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<() => Promise<void>>} ends it
 */
export async function start(command, args, answers, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.on('error', (error) => (said += error));
  const end = async () => {
    child.kill();
    await Promise.race([ended, setTimeout(5000, undefined, { ref: false })]);
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  };
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) break;
    try {
      await answers();
      return end;
    } catch {
      await setTimeout(100);
    }
  }
  await end();
  throw new Error(`${command} does not answer:\n${said}`);
}
