/** Places a note below what it is about. */

/** Kept free at the edges of the window, and above the note, in px. */
const EDGE = 16;
const GAP = 6;

/**
 * Places a note in the top layer below a box and inside the window. Where the note itself is when it stands at the origin,
 * and how large its pixels are, depends on what scrolls and on `zoom`: it is measured.
 * @param box in px of the window
 */
export function positionBelow({ left, bottom }: DOMRectReadOnly, note: HTMLElement): void {
  const moveTo = (x: number, y: number): void => {
    note.style.setProperty('left', `${x}px`);
    note.style.setProperty('top', `${y}px`);
  };
  moveTo(0, 0);
  const origin = note.getBoundingClientRect();
  const zoom = origin.width / note.offsetWidth || 1;
  const room = document.documentElement.clientWidth - origin.width - EDGE;
  const x = Math.max(EDGE, Math.min(left, room));
  moveTo((x - origin.left) / zoom, (bottom + GAP - origin.top) / zoom);
}
