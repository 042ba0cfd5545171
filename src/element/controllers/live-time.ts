/** The instant that an element shows: the present while it is on screen, what the reader paused, or a chosen time. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MINUTE } from '../../core/day.js';
import { now, start, stop, type Ticker } from '../clock.js';
import { whenIdle } from '../idle.js';
import { VisibilityController } from './visibility.js';

export class LiveTimeController implements ReactiveController, Ticker {
  /** Whether the present is shown at all: from the first time the element is on screen, and never before the first paint. */
  hasStarted = false;

  /** An instant that the reader chose instead of the present, in ms UTC. */
  chosen: number | undefined;

  #pausedAt: number | undefined;
  #minute = 0;
  readonly #visibility: VisibilityController;

  /**
   * @param update shows what holds at an instant (ms UTC) and returns when that next changes; the host itself is rendered
   * once a minute
   * @param rest called when nothing moves any more: paused, off screen, or the page is hidden
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly update: (instant: number) => number = () => Infinity,
    readonly rest: () => void = () => {},
  ) {
    this.#visibility = new VisibilityController(host, (visible) => this.#follow(visible));
    host.addController(this);
  }

  /** The instant to show, in ms UTC: now, when the reader paused, or what the reader chose. */
  get instant(): number {
    return this.#fixedInstant ?? now();
  }

  get #fixedInstant(): number | undefined {
    return this.chosen ?? this.#pausedAt;
  }

  /** Whether what is shown stands still. */
  get isPaused(): boolean {
    return this.#fixedInstant !== undefined;
  }

  /** Pauses what is shown, or lets it jump to the present. */
  toggle(): void {
    this.#pausedAt = this.isPaused ? undefined : now();
    this.chosen = undefined;
    this.host.requestUpdate();
  }

  /** Goes to another instant, or back to the present, which stays paused if it was. */
  choose(instant: number | undefined): void {
    this.chosen = instant;
    if (instant === undefined && this.#pausedAt !== undefined) this.#pausedAt = now();
    this.host.requestUpdate();
  }

  tick(instant: number): number {
    const minute = Math.floor(instant / MINUTE);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.host.requestUpdate();
    }
    return Math.min(this.update(instant), (minute + 1) * MINUTE);
  }

  hostUpdated(): void {
    this.#run();
  }

  hostDisconnected(): void {
    stop(this);
  }

  /** The first picture is painted before the present costs anything: it comes when the page has time for it. */
  #follow(visible: boolean): void {
    if (this.hasStarted) return this.#run();
    if (!visible) return;
    whenIdle(() => {
      this.hasStarted ||= this.#visibility.visible;
      this.#run();
    });
  }

  #run(): void {
    if (this.hasStarted && this.#visibility.visible && !this.isPaused) start(this);
    else stop(this);
  }
}
