/**
 * The digits of the number, outside of the template, so that a tick costs no more than the text that changes.
 *
 * Rolling, each character has a place of its own, and only those that changed roll: the old one stands above the new one
 * and both move up together. Only transforms move, so that nothing is laid out and the main thread sleeps meanwhile.
 */
export class Digits {
  #place: Element | null = null;
  #text = '';

  /** @param place where the digits stand from now on */
  show(place: Element | null): void {
    if (place === this.#place) return;
    this.#place = place;
    this.#text = '';
  }

  /**
   * @param parted whether each character has a place of its own
   * @param roll called for each place whose character changed; without, what changes is there at once
   */
  write(text: string, parted: boolean, roll?: (digit: HTMLElement) => void): void {
    const place = this.#place;
    const before = this.#text;
    if (!place || (text === before && parted === (place.firstElementChild !== null))) return;
    if (parted) change(place, before, text, roll);
    else if (place.firstChild instanceof Text) place.firstChild.data = text;
    else place.replaceChildren(text);
    this.#text = text;
  }
}

/** Rolling digits: each comes up from below, and pushes out the one before. */
export const ROLL: Keyframe[] = [{ transform: 'translateY(100%)' }, { transform: 'none' }];

function digit(text: string): HTMLElement {
  const place = document.createElement('span');
  place.textContent = text;
  return place;
}

/** Numbers are compared from their end: in a longer one the ones still stand below the ones. */
function change(place: Element, before: string, text: string, roll: ((digit: HTMLElement) => void) | undefined): void {
  const isSame = place.children.length === text.length;
  if (!isSame) place.replaceChildren(...Array.from(text, digit));
  const shift = before.length - text.length;
  for (let at = 0; at < text.length; at++) {
    const old = before[at + shift] ?? '';
    if (text[at] === old) continue;
    const digit = place.children[at] as HTMLElement;
    if (isSame) digit.textContent = text[at]!;
    if (!roll) continue;
    digit.dataset.before = old;
    roll(digit);
  }
}
