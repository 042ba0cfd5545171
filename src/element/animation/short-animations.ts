/** Short movements at a tick, few enough to be followed. */
import { EASING } from '../controllers/motion.js';

/** What moves at a tick all moves equally long, so that its beginning and its end are one piece of work each. */
const STEP: KeyframeAnimationOptions = { duration: 400, easing: EASING };

/** Nobody can follow more movements at once, and each costs the page. */
const MOST = 24;

/** How many there are on the page now. */
let count = 0;

/** Whether something more may move on the page. */
export const hasRoomForAnimation = (): boolean => count < MOST;

/** Short movements, which end by themselves or all at once. */
export class ShortAnimations {
  readonly #running = new Set<Animation>();

  play(element: Element, frames: Keyframe[]): void {
    const animation = element.animate(frames, STEP);
    this.#running.add(animation);
    count++;
    animation.onfinish = () => this.#end(animation);
  }

  /** Everything at its end. */
  rest(): void {
    for (const animation of this.#running) {
      animation.cancel();
      this.#end(animation);
    }
  }

  #end(animation: Animation): void {
    if (this.#running.delete(animation)) count--;
  }
}
