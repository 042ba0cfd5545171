/** What is shown of the present: on the page's clock while it is on screen, and still while the reader holds it. */
import type { Controller, ReactiveElement } from './element.js';
import { MINUTE } from '../core/day.js';
import { now, start, stop, type Ticker } from './clock.js';
import { Visibility } from './visibility.js';

export class Live implements Controller, Ticker {
  /** Whether the present is shown at all: from the first time the element is on screen, and never before the first paint. */
  started = false;

  /** An instant that the reader chose instead of the present. */
  chosen: number | undefined;

  private heldAt: number | undefined;
  private minute = 0;
  private readonly visibility: Visibility;

  /**
   * @param moves shows what holds at an instant (ms UTC) and returns when that next changes; the host itself is rendered
   * once a minute
   * @param rest called when nothing moves any more: held, off screen, or the page is hidden
   */
  constructor(
    private readonly host: ReactiveElement,
    private readonly moves: (instant: number) => number = () => Infinity,
    readonly rest: () => void = () => {},
  ) {
    this.visibility = new Visibility(host, () => this.run());
    host.addController(this);
  }

  /** The instant to show, in ms UTC: now, when the reader paused, or what the reader chose. */
  get instant(): number {
    return this.instantHeld ?? now();
  }

  private get instantHeld(): number | undefined {
    return this.chosen ?? this.heldAt;
  }

  /** Whether what is shown stands still. */
  get held(): boolean {
    return this.instantHeld !== undefined;
  }

  /** Holds what is shown, or lets it jump to the present. */
  toggle(): void {
    this.heldAt = this.held ? undefined : now();
    this.chosen = undefined;
    this.host.requestUpdate();
  }

  /** Goes to another instant, or back to the present, which stays paused if it was. */
  choose(instant: number | undefined): void {
    this.chosen = instant;
    if (instant === undefined && this.heldAt !== undefined) this.heldAt = now();
    this.host.requestUpdate();
  }

  tick(instant: number): number {
    const minute = Math.floor(instant / MINUTE);
    if (minute !== this.minute) {
      this.minute = minute;
      this.host.requestUpdate();
    }
    return Math.min(this.moves(instant), (minute + 1) * MINUTE);
  }

  hostUpdated(): void {
    this.run();
  }

  hostDisconnected(): void {
    stop(this);
  }

  private run(): void {
    this.started ||= this.visibility.visible;
    if (this.visibility.visible && !this.held) start(this);
    else stop(this);
  }
}
