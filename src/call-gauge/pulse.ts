/** One stroke that pulses at the pace of calls, outside of the main thread. */

/** How long one pulse lasts, in ms; after it is a pause, as long as the pace leaves. */
const LASTS = 300;

/** One pulse and the pause after it. @param period of both, in ms */
const frames = (period: number): Keyframe[] => {
  const rest = { opacity: 0.25, transform: 'none' };
  return [{ opacity: 1, transform: 'scaleY(1.3)' }, { ...rest, offset: Math.min(1, LASTS / period) }, rest];
};

export class PulseAnimation {
  #animation: Animation | undefined;
  #stroke: Element | null = null;
  #period = Infinity;

  /**
   * Goes on with the same stroke and period, and begins anew with others.
   * @param stroke what pulses; null for nothing
   * @param period from one pulse to the next, in ms
   */
  play(stroke: Element | null, period: number): void {
    if (stroke === this.#stroke && period === this.#period) return;
    this.stop();
    this.#animation = stroke?.animate(frames(period), { duration: period, iterations: Infinity });
    [this.#stroke, this.#period] = [stroke, period];
  }

  stop(): void {
    this.#animation?.cancel();
    this.#stroke = null;
  }
}
