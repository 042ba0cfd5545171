/** Plays the counted hours: minute for minute, as fast as the eye follows, and then the arrow past their end. */
import { start, stop, type Ticker } from '../element/clock.js';

/** How long the hours take, and after them the arrow, in ms. */
const HOURS = 6_000;
const ARROW = 800;

/** From picture to picture, in ms: as a film runs, or for readers who want less motion as a slide show. */
const FRAME = 40;
const SLIDE = 500;

/** What is to be seen at one moment. */
export interface PlaybackFrame {
  /** The share of the hours that is over, from 0 to 1. */
  readonly share: number;
  /** How far the arrow has run, from 0 to 1. */
  readonly reach: number;
}

export class Playback implements Ticker {
  isPlaying = false;
  #startedAt: number | undefined;
  #from = 0;
  #step = FRAME;

  /** @param show called for each moment, and with `isDone` for the last */
  constructor(private readonly show: (frame: PlaybackFrame, isDone: boolean) => void) {}

  /** @param from the share of the hours that is over already @param calmly in a few steps instead of many */
  play(from: number, calmly: boolean): void {
    this.isPlaying = true;
    this.#startedAt = undefined;
    this.#from = from;
    this.#step = calmly ? SLIDE : FRAME;
    start(this);
  }

  stop(): void {
    this.isPlaying = false;
    stop(this);
  }

  tick(now: number): number {
    this.#startedAt ??= now - this.#from * HOURS;
    const elapsed = now - this.#startedAt;
    const isDone = elapsed >= HOURS + ARROW;
    if (isDone) this.stop();
    const share = Math.min(1, elapsed / HOURS);
    this.show({ share, reach: Math.min(1, Math.max(0, (elapsed - HOURS) / ARROW)) }, isDone);
    return now + this.#step;
  }
}
