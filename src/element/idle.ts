/**
 * Work that can wait until the page has been painted: one task each, when the browser has nothing better to do, and soon
 * in any case.
 */

/** How long a task waits at most while the page is busy, in ms. */
const PATIENCE = 300;

const queue: (() => void)[] = [];

/** Runs a task when the page is idle, after those that were waiting before it. */
export function whenIdle(task: () => void): void {
  queue.push(task);
  if (queue.length === 1) wait();
}

function wait(): void {
  // WebKit has no idle callbacks: there the task runs once what is due now is done.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(next, { timeout: PATIENCE });
  else setTimeout(next);
}

function next(): void {
  const [task] = queue;
  try {
    task?.();
  } finally {
    queue.shift();
    if (queue.length) wait();
  }
}
