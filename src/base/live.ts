/** What is shown of the present: on the page's clock while it is on screen, and still while the reader holds it. */
import type { Controller, ReactiveElement } from './element.js';
import { MINUTE } from '../core/day.js';
import { now, start, stop, type Ticker } from './clock.js';
import { Visibility } from './visibility.js';

export class Live implements Controller, Ticker {
  /** Whether the present is shown at all: from the first time the element is on screen, and never before the first paint. */
  started = false;

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

  /** The instant to show, in ms UTC: now, or when the reader paused. */
  get instant(): number {
    return this.heldAt ?? now();
  }

  get held(): boolean {
    return this.heldAt !== undefined;
  }

  /** Holds what is shown, or lets it jump to the present. */
  toggle(): void {
    this.heldAt = this.held ? undefined : now();
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
