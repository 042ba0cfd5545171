/**
 * One timer for everything on the page that moves. It sleeps until the next instant at which something visible
 * changes, and has no timer at all when nothing does or when the page is hidden.
 */
export interface Ticker {
  /** Shows what holds at `now` (ms UTC) and returns the instant of the next visible change; Infinity for none. */
  tick(now: number): number;
  /** Called when it no longer ticks: stopped, or the page is hidden. The next tick may come at any time. */
  rest?(): void;
}

const due = new Map<Ticker, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** setTimeout takes at most 2^31 − 1 ms. */
const LONGEST_SLEEP = 2 ** 31 - 1;

/** How far the device's clock may run ahead before it is believed, in ms: a machine that slept, a clock put right. */
const LEAP = 2_000;

let anchor = Date.now() - performance.now();

/**
 * The time in ms UTC, by a clock that never runs backwards: set back, the device's clock is ignored for the rest of the
 * visit; set forward (or after sleep), it is followed.
 */
export function now(): number {
  const steady = anchor + performance.now();
  const device = Date.now();
  if (device - steady <= LEAP) return steady;
  anchor += device - steady;
  return device;
}

/** Starts a ticker: it ticks at once and then whenever it asked to. */
export function start(ticker: Ticker): void {
  due.set(ticker, 0);
  wake();
}

export function stop(ticker: Ticker): void {
  if (!due.delete(ticker)) return;
  ticker.rest?.();
  if (!due.size) sleep();
}

function wake(): void {
  sleep();
  if (document.hidden) return rest();
  const instant = now();
  let next = Infinity;
  for (const [ticker, at] of due) {
    const then = at <= instant ? nextChangeOf(ticker, instant) : at;
    // It may have stopped itself.
    if (due.has(ticker)) due.set(ticker, then);
    next = Math.min(next, due.get(ticker) ?? Infinity);
  }
  // Rounded up: a timer that fires a fraction of a millisecond early would find nothing to do.
  if (next < Infinity) timer = setTimeout(wake, Math.min(Math.ceil(next - now()), LONGEST_SLEEP));
}

function nextChangeOf(ticker: Ticker, instant: number): number {
  try {
    return ticker.tick(instant);
  } catch (error) {
    // One ticker's mistake is not another's.
    console.error(error);
    return Infinity;
  }
}

/** Whatever rests is looked at anew when the page is seen again. */
function rest(): void {
  for (const ticker of due.keys()) {
    due.set(ticker, 0);
    ticker.rest?.();
  }
}

function sleep(): void {
  clearTimeout(timer);
}

globalThis.document?.addEventListener('visibilitychange', wake);
