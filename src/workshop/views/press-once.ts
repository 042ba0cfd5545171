/**
 * A key that is held down presses once. The focus goes on to the next number by itself, and none of them is to be taken
 * over unseen.
 */
export function pressOnce(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
