/** A pause in typing: what follows from a text happens once the reader has stopped, not at each stroke. */

/** How long nobody types for it to be a pause, in ms. */
const LENGTH = 700;

export class Pause {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ended called at the end of each pause */
  constructor(private readonly ended: () => void) {}

  restart(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.ended, LENGTH);
  }

  /** Ends it now: the reader pressed Enter. */
  end(): void {
    clearTimeout(this.timer);
    this.ended();
  }
}
