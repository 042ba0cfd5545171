/**
 * The digits of the number, outside of the template, so that a tick costs no more than the text that changes.
 *
 * Rolling, each character has a place of its own, and only those that changed roll: the old one stands above the new one
 * and both move up together. Only transforms move, so that nothing is laid out and the main thread sleeps meanwhile.
 */
import type { ShortAnimations } from '../element/animation/short-animations.js';

export class Digits {
  private place: Element | null = null;
  private text = '';

  /** @param place where the digits stand from now on */
  show(place: Element | null): void {
    if (place === this.place) return;
    this.place = place;
    this.text = '';
  }

  /**
   * @param parted whether each character has a place of its own
   * @param animations by which what changes rolls; without, it is there at once
   */
  write(text: string, parted: boolean, animations?: ShortAnimations): void {
    const { place, text: before } = this;
    if (!place || (text === before && parted === (place.firstElementChild !== null))) return;
    if (!parted && place.firstChild instanceof Text) place.firstChild.data = text;
    else if (!parted) place.replaceChildren(text);
    else if (place.children.length === text.length) change(place, before, text, animations);
    else place.replaceChildren(...[...text].map(digit));
    this.text = text;
  }
}

function digit(text: string): HTMLElement {
  const place = document.createElement('span');
  place.textContent = text;
  return place;
}

function change(place: Element, before: string, text: string, animations: ShortAnimations | undefined): void {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === before[at]) continue;
    const digit = place.children[at] as HTMLElement;
    digit.firstChild!.nodeValue = text[at]!;
    if (!animations) continue;
    digit.dataset.before = before[at];
    animations.play(digit, [{ transform: 'translateY(100%)' }, { transform: 'none' }]);
  }
}
