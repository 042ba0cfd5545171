/** How often the main thread of a page wakes. */

/** Sleep is at least this long, in µs: shorter pauses are those between two tasks of one piece of work. */
const SLEEP = 1_000;

/**
 * Wake-ups a second over some time.
 * @param {import('puppeteer-core').Page} page @param {() => Promise<unknown>} wait for that time
 */
export async function wakeUps(page, wait) {
  await page.tracing.start({ categories: ['toplevel'] });
  const start = performance.now();
  await wait();
  const seconds = (performance.now() - start) / 1_000;
  const trace = await page.tracing.stop();
  /** @type {{ traceEvents: { name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, args: any }[] }} */
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? new Uint8Array()).toString());
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const counts = mains.map(({ pid, tid }) => {
    const tasks = traceEvents
      .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && /RunTask/.test(event.name))
      .sort((a, b) => a.ts - b.ts);
    let [wakes, end] = [0, -Infinity];
    for (const { ts, dur = 0 } of tasks) {
      if (ts > end + SLEEP) wakes++;
      end = Math.max(end, ts + dur);
    }
    return wakes;
  });
  // The page has one renderer; what else there may be (a blank page) sleeps.
  return Math.max(...counts) / seconds;
}
