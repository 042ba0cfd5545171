/** What changes at a tick, outside of the template, so that it costs no more than what changes. */
import { ShortAnimations, hasRoomForAnimation } from '../element/animation/short-animations.js';
import { formatNumber, type NumberStyle } from '../core/numbers.js';
import { Digits } from './digits.js';
import type { FlightPath } from './ring.js';

export class Readout {
  private readonly digits = new Digits();
  private readonly animations = new ShortAnimations();
  private mail: Element | null = null;
  private way: FlightPath | undefined;
  private numbers!: NumberStyle;
  private shown = NaN;

  /**
   * After each render.
   * @param way on which a mail flies while digits roll; undefined where nothing animations
   */
  update(root: ParentNode, numbers: NumberStyle, way: FlightPath | undefined): void {
    this.digits.show(root.querySelector('.number'));
    this.mail = root.querySelector('.mail');
    this.numbers = numbers;
    this.way = way;
    this.shown = NaN;
    if (!way) this.rest();
  }

  /** @param ticks whether the number moved on by itself, and may be seen to move */
  write(value: number, ticks = false): void {
    if (value === this.shown) return;
    this.shown = value;
    const { way, mail } = this;
    const animations = ticks && way && hasRoomForAnimation() ? this.animations : undefined;
    this.digits.write(formatNumber(this.numbers, value), Boolean(way), animations);
    // One mail, always the same, placed by the transform: a mark that has moved with the minute is no shift of the layout.
    if (animations && way && mail) {
      animations.play(
        mail,
        way.map(([x, y], index) => ({
          opacity: 1 - index,
          transform: `translate(${x / 16 - 0.25}em,${y / 16 - 0.25}em)`,
        })),
      );
    }
  }

  /** Everything that animations at its end. */
  rest(): void {
    this.animations.rest();
  }
}
