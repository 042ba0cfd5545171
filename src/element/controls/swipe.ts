/**
 * A thumb that lands on a range in order to scroll the page moves its value before the browser knows that it scrolls.
 * Then the browser cancels the pointer, and what held before returns.
 */

/** What gives back the value that each touched range had. */
const givingBack = new WeakMap<EventTarget, () => void>();

/** Ranges whose pointer was cancelled: what they still report of it is not meant. */
const cancelled = new WeakSet<EventTarget>();

/** @param giveBack sets the value that holds now */
export const touch = ({ currentTarget }: Event, giveBack: () => void): void => {
  cancelled.delete(currentTarget!);
  givingBack.set(currentTarget!, giveBack);
};

export const cancel = ({ currentTarget }: Event): void => {
  cancelled.add(currentTarget!);
  givingBack.get(currentTarget!)?.();
};

/** Whether an event of a range comes of a reader who meant it. Keys and new pointers are always meant. */
export const isMeant = ({ currentTarget }: Event): boolean => !cancelled.has(currentTarget!);

export const meanAgain = ({ currentTarget }: Event): unknown => cancelled.delete(currentTarget!);
