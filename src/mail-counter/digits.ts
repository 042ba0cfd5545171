/**
 * The digits of the number, outside of the template, so that a tick costs no more than the text that changes.
 *
 * Rolling, each character has a place of its own, and only those that changed roll: the old one stands above the new one
 * and both move up together. Only transforms move, so that nothing is laid out and the main thread sleeps meanwhile.
 */

/** How long a roll takes, in ms. */
const LASTS = 400;

const EASING = 'cubic-bezier(.2, 0, 0, 1)';

export class Digits {
  private text: string | undefined;
  private place: Element | null = null;
  private readonly rolls = new Set<Animation>();

  /** @param place where the digits stand from now on; what stands there is replaced at the next writing */
  show(place: Element | null): void {
    this.place = place;
    this.text = undefined;
  }

  /** @param rolling whether what changes rolls; otherwise it is there at once */
  write(text: string, rolling: boolean): void {
    if (!this.place || text === this.text) return;
    if (rolling) this.roll(this.place, text, this.text);
    else if (this.place.firstChild?.nodeType === Node.TEXT_NODE) this.place.firstChild.nodeValue = text;
    else this.place.replaceChildren(text);
    this.text = text;
  }

  /** Every roll at its end, at once. */
  rest(): void {
    for (const roll of this.rolls) roll.cancel();
    this.rolls.clear();
  }

  private roll(place: Element, text: string, before: string | undefined): void {
    if (before?.length !== text.length || place.firstChild?.nodeType === Node.TEXT_NODE) {
      place.replaceChildren(
        ...Array.from(text, (character) => Object.assign(document.createElement('span'), { textContent: character })),
      );
      return;
    }
    for (let at = 0; at < text.length; at++) {
      if (text[at] === before[at]) continue;
      const digit = place.children[at] as HTMLElement;
      digit.dataset.before = before[at];
      digit.firstChild!.nodeValue = text[at]!;
      const roll = digit.animate([{ transform: 'translateY(100%)' }, { transform: 'none' }], {
        duration: LASTS,
        easing: EASING,
      });
      this.rolls.add(roll);
      roll.onfinish = () => this.rolls.delete(roll);
    }
  }
}
