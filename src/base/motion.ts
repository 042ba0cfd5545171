/** Whether the reader wants less motion: then nothing moves at all, and no animation exists. */
import type { Controller } from './element.js';

const query = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

export const reducedMotion = (): boolean => query.matches;

export class Motion implements Controller {
  /** @param changed called when the reader's wish changes */
  constructor(private readonly changed: () => void) {}

  hostConnected(): void {
    query.addEventListener('change', this.changed);
  }

  hostDisconnected(): void {
    query.removeEventListener('change', this.changed);
  }
}

/** What moves at a tick all moves equally long, so that its beginning and its end are one piece of work each. */
export const STEP: KeyframeAnimationOptions = { duration: 400, easing: 'cubic-bezier(.2, 0, 0, 1)' };

/** Movements, which end by themselves or all at once. */
export class Moves {
  private readonly running = new Set<Animation>();

  play(element: Element, frames: Keyframe[], options: KeyframeAnimationOptions): void {
    const move = element.animate(frames, options);
    this.running.add(move);
    move.onfinish = () => this.running.delete(move);
  }

  /** Everything at its end. */
  rest(): void {
    for (const move of this.running) move.cancel();
    this.running.clear();
  }
}
