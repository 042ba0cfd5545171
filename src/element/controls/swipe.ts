/**
 * A thumb that lands on a range in order to scroll the page moves its value before the browser knows that it scrolls.
 * What a touched range reports counts once the thumb goes along it, or when it is let go; where the browser takes the
 * pointer away to scroll, the range shows again what it showed before.
 */

/** How far a thumb goes along a range before that is intended, in px. */
const ALONG = 8;

/** A pointer on a range, from its landing to the end. */
interface Gesture {
  /** Where it began, in px of the window, and what the range showed. */
  readonly x: number;
  readonly y: number;
  readonly value: string;
  /** Sets the value that held then. */
  readonly restore: () => void;
  isIntended: boolean;
  isTakenAway: boolean;
}

const gestures = new WeakMap<EventTarget, Gesture>();

const rangeOf = ({ currentTarget }: Event): HTMLInputElement => currentTarget as HTMLInputElement;

/** The pointer comes down on a range. @param restore sets the value that holds now */
export function beginGesture(event: PointerEvent, restore: () => void): void {
  const { clientX, clientY, pointerType } = event;
  const { value } = rangeOf(event);
  const isIntended = pointerType !== 'touch';
  gestures.set(rangeOf(event), { x: clientX, y: clientY, value, restore, isIntended, isTakenAway: false });
}

/** The pointer moves. */
export function trackGesture(event: PointerEvent): void {
  const gesture = gestures.get(rangeOf(event));
  if (!gesture) return;
  const along = Math.abs(event.clientX - gesture.x);
  gesture.isIntended ||= along > ALONG && along > Math.abs(event.clientY - gesture.y);
}

/** The browser takes the pointer away. */
export function cancelGesture(event: Event): void {
  const gesture = gestures.get(rangeOf(event));
  if (!gesture) return;
  if (gesture.isIntended) gesture.restore();
  gesture.isIntended = false;
  gesture.isTakenAway = true;
  rangeOf(event).value = gesture.value;
}

/** The range is let go, or a key pressed. @returns whether its value counts: the pointer was not taken away */
export function endGesture(event: Event): boolean {
  const gesture = gestures.get(rangeOf(event));
  gestures.delete(rangeOf(event));
  return !gesture?.isTakenAway;
}

/** Whether what the range reports while it is touched comes of a reader who intended it. */
export const isIntended = (event: Event): boolean => gestures.get(rangeOf(event))?.isIntended ?? true;
