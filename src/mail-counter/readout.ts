/** What changes at a tick, outside of the template, so that it costs no more than what changes. */
import { formatNumber, type NumberStyle } from '../core/numbers.js';
import { hasRoomForAnimation, ShortAnimations } from '../element/animation/short-animations.js';
import { Digits, ROLL } from './digits.js';
import type { FlightPath } from './ring.js';

export class Readout {
  readonly #digits = new Digits();
  readonly #animations = new ShortAnimations();
  #mail: Element | null = null;
  #flightPath: FlightPath | undefined;
  /** Undefined until the number has a place on the page. */
  #numbers: NumberStyle | undefined;
  #shown = NaN;
  /** How all digits roll to the next number, once. */
  #entrance: KeyframeAnimationOptions | undefined;
  /** Whether its digits roll from another number: then each has a place of its own. */
  #isBecoming = false;

  /**
   * After each render.
   * @param flightPath on which a mail flies while digits roll; undefined where nothing moves
   */
  update(root: ParentNode, numbers: NumberStyle, flightPath: FlightPath | undefined): void {
    this.#digits.show(root.querySelector('.number'));
    this.#mail = root.querySelector('.mail');
    this.#numbers = numbers;
    this.#flightPath = flightPath;
    this.#shown = NaN;
    if (!flightPath) this.rest();
  }

  /** @param isTick whether the number moved on by itself, and may be seen to move */
  write(value: number, isTick = false): void {
    const numbers = this.#numbers;
    const flightPath = this.#flightPath;
    if (!numbers || value === this.#shown) return;
    this.#shown = value;
    if (this.#entrance) return this.#become(formatNumber(numbers, value), this.#entrance);
    const text = formatNumber(numbers, value);
    const isAnimated = isTick && flightPath !== undefined && hasRoomForAnimation();
    const roll = isAnimated ? (digit: Element) => this.#animations.play(digit, ROLL) : undefined;
    this.#digits.write(text, flightPath !== undefined || this.#isBecoming, roll);
    if (isAnimated) this.#flyMail(flightPath);
  }

  /** Lets all digits roll from what they show to the next number. */
  enter(timing: KeyframeAnimationOptions): void {
    this.#entrance = timing;
  }

  #become(text: string, timing: KeyframeAnimationOptions): void {
    this.#entrance = undefined;
    this.#isBecoming = true;
    const rolls: Promise<unknown>[] = [];
    this.#digits.write(text, true, (digit) => {
      rolls.push(digit.animate(ROLL, timing).finished);
    });
    void Promise.allSettled(rolls).then(() => {
      const shown = this.#shown;
      this.#isBecoming = false;
      this.#shown = NaN;
      this.write(shown);
    });
  }

  /** One mail, always the same, placed by the transform: a mark that has moved with the minute is no shift of the layout. */
  #flyMail(flightPath: FlightPath): void {
    if (!this.#mail) return;
    const frames = flightPath.map(([x, y], index) => ({
      opacity: 1 - index,
      transform: `translate(${x / 16 - 0.25}em,${y / 16 - 0.25}em)`,
    }));
    this.#animations.play(this.#mail, frames);
  }

  /** Everything that moves at its end. */
  rest(): void {
    this.#animations.rest();
  }
}
