/**
 * How the day's figure becomes the count of now, once: its digits roll to those of now, and the ring of the whole day
 * gives way to that of the hours that are over. What is settled is there from the start; only transforms and opacity move.
 */
import { isStill } from '../element/controllers/motion.js';

export const BECOMING: KeyframeAnimationOptions = { duration: 1100, easing: 'cubic-bezier(.65, 0, .35, 1)' };

const picture = (root: ParentNode): Element | null => root.querySelector('[part=picture] > g');

export class Becoming {
  /** The ring of the whole day, as it was drawn; undefined where it was not drawn yet. */
  #before: Element | undefined;
  #isOver = false;

  /**
   * Before the host renders what is counted.
   * @param root of the host, which still shows the published figure
   * @returns whether it begins now: a reader who never saw the day's figure sees nothing become of it
   */
  prepare(root: ParentNode): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    const isShown = Boolean(root.querySelector('.number')?.textContent);
    if (!isShown || isStill()) return false;
    this.#before = picture(root)?.cloneNode(true) as Element | undefined;
    return true;
  }

  /** After the host has rendered it. */
  play(root: ParentNode): void {
    const now = picture(root);
    if (this.#before && now) giveWay(this.#before, now);
    this.#before = undefined;
  }
}

function giveWay(before: Element, now: Element): void {
  now.after(before);
  now.animate([{ opacity: 0 }, { opacity: 1 }], BECOMING);
  const remove = (): void => before.remove();
  before.animate([{ opacity: 1 }, { opacity: 0 }], BECOMING).finished.then(remove, remove);
}
