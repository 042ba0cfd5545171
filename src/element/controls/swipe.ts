/**
 * A thumb that lands on a range in order to scroll the page moves its value before the browser knows that it scrolls.
 * What a touched range reports counts once the thumb goes along it, or when it is let go; where the browser takes the
 * pointer away to scroll, the range shows again what it showed before.
 */

/** How far a thumb goes along a range before that is meant, in px. */
const ALONG = 8;

interface Touch {
  /** Where it began, in px of the window, and what the range showed. */
  readonly x: number;
  readonly y: number;
  readonly value: string;
  /** Sets the value that held then. */
  readonly giveBack: () => void;
  isMeant: boolean;
  isTakenAway: boolean;
}

const touches = new WeakMap<EventTarget, Touch>();

const rangeOf = ({ currentTarget }: Event): HTMLInputElement => currentTarget as HTMLInputElement;

/** The pointer comes down on a range. @param giveBack sets the value that holds now */
export const touch = (event: PointerEvent, giveBack: () => void): void => {
  const { clientX, clientY, pointerType } = event;
  const { value } = rangeOf(event);
  touches.set(rangeOf(event), {
    x: clientX,
    y: clientY,
    value,
    giveBack,
    isMeant: pointerType !== 'touch',
    isTakenAway: false,
  });
};

/** The pointer moves. */
export const drag = (event: PointerEvent): void => {
  const begun = touches.get(rangeOf(event));
  if (!begun) return;
  const along = Math.abs(event.clientX - begun.x);
  begun.isMeant ||= along > ALONG && along > Math.abs(event.clientY - begun.y);
};

/** A key is pressed: what comes now is meant. */
export const meanIt = (event: Event): unknown => touches.delete(rangeOf(event));

/** The browser takes the pointer away. */
export const cancel = (event: Event): void => {
  const begun = touches.get(rangeOf(event));
  if (!begun) return;
  if (begun.isMeant) begun.giveBack();
  begun.isMeant = false;
  begun.isTakenAway = true;
  rangeOf(event).value = begun.value;
};

/** Whether what a range reports comes of a reader who meant it. With `change` the touch is over. */
export function isMeant(event: Event): boolean {
  const begun = touches.get(rangeOf(event));
  if (!begun) return true;
  if (event.type !== 'change') return begun.isMeant;
  meanIt(event);
  return !begun.isTakenAway;
}
