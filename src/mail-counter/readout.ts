/** What changes at a tick, outside of the template, so that it costs no more than what changes. */
import { Moves, roomToMove } from '../base/moves.js';
import { formatNumber, type NumberStyle } from '../core/numbers.js';
import { Digits } from './digits.js';

/** The way of a mail into the ring: two points, in px of the picture. */
export type Way = readonly (readonly [x: number, y: number])[];

export class Readout {
  private readonly digits = new Digits();
  private readonly moves = new Moves();
  private mail: Element | null = null;
  private way: Way | undefined;
  private numbers!: NumberStyle;
  private shown = NaN;

  /**
   * After each render.
   * @param way on which a mail flies while digits roll; undefined where nothing moves
   */
  update(root: ParentNode, numbers: NumberStyle, way: Way | undefined): void {
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
    const moves = ticks && way && roomToMove() ? this.moves : undefined;
    this.digits.write(formatNumber(this.numbers, value), Boolean(way), moves);
    // One mail, always the same, placed by the transform: a mark that has moved with the minute is no shift of the layout.
    if (moves && way && mail) {
      moves.play(
        mail,
        way.map(([x, y], index) => ({
          opacity: 1 - index,
          transform: `translate(${x / 16 - 0.25}em,${y / 16 - 0.25}em)`,
        })),
      );
    }
  }

  /** Everything that moves at its end. */
  rest(): void {
    this.moves.rest();
  }
}
