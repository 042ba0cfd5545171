/**
 * How the day's figure becomes the count of now, once: its digits roll to those of now, and the ring of the whole day
 * gives way to that of the hours that are over. What is settled is there from the start; only transforms and opacity move.
 */
import { prefersReducedMotion } from '../element/controllers/motion.js';
import { isPrinting } from '../element/controllers/printing.js';

export const BECOMING: KeyframeAnimationOptions = { duration: 1100, easing: 'cubic-bezier(.65, 0, .35, 1)' };

const picture = (root: ParentNode): Element | null => root.querySelector('[part=picture] > g');

export class Becoming {
  /** The ring of the whole day, as it was drawn; undefined until the counter starts, and after. */
  private before: Element | undefined;
  private isOver = false;

  /** Before the host renders what is counted. @param root of the host, which still shows the published figure */
  prepare(root: ParentNode): void {
    if (this.isOver) return;
    this.isOver = true;
    if (prefersReducedMotion() || isPrinting()) return;
    this.before = picture(root)?.cloneNode(true) as Element | undefined;
  }

  /** After the host has rendered it. @returns whether it begins now */
  play(root: ParentNode): boolean {
    const { before } = this;
    const now = picture(root);
    this.before = undefined;
    if (!before || !now) return false;
    now.after(before);
    now.animate([{ opacity: 0 }, { opacity: 1 }], BECOMING);
    const remove = (): void => before.remove();
    before.animate([{ opacity: 1 }, { opacity: 0 }], BECOMING).finished.then(remove, remove);
    return true;
  }
}
