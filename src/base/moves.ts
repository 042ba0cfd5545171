/** Short movements at a tick, few enough to be followed. */
import { EASING } from './motion.js';

/** What moves at a tick all moves equally long, so that its beginning and its end are one piece of work each. */
const STEP: KeyframeAnimationOptions = { duration: 400, easing: EASING };

/** Nobody can follow more movements at once, and each costs the page. */
const MOST = 24;

/** How many there are on the page now. */
let count = 0;

/** Whether something more may move on the page. */
export const roomToMove = (): boolean => count < MOST;

/** Short movements, which end by themselves or all at once. */
export class Moves {
  private readonly running = new Set<Animation>();

  play(element: Element, frames: Keyframe[]): void {
    const move = element.animate(frames, STEP);
    this.running.add(move);
    count++;
    move.onfinish = () => this.end(move);
  }

  /** Everything at its end. */
  rest(): void {
    for (const move of this.running) {
      move.cancel();
      this.end(move);
    }
  }

  private end(move: Animation): void {
    if (this.running.delete(move)) count--;
  }
}
