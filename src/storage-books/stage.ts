/**
 * The room that the pictures of all steps share: as wide as the infographic, and as high as the wall of a thousand marks,
 * so that nothing below the picture moves from step to step. Lengths in px at a font size of 16 px.
 */

const WIDEST = 672;
/** From this width on boards are long. */
const WIDE = 480;

/** Room above the marks, for what is said at the top, and below them. */
export const TOP = 30;
export const BELOW = 28;

export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly isWide: boolean;
  /** Marks on a board, and from one board to the next. */
  readonly per: number;
  readonly pitch: number;
  /** Where the boards begin: to the left are numbers. */
  readonly left: number;
  /** Where things stand. */
  readonly ground: number;
}

/** @param room for the picture */
export function stageFor(room: number): Stage {
  const width = Math.min(room, WIDEST);
  const isWide = width >= WIDE;
  const per = isWide ? 100 : 50;
  const pitch = isWide ? 34 : 18;
  const ground = TOP + (1000 / per) * pitch;
  return { width, height: ground + BELOW, isWide, per, pitch, left: isWide ? 46 : 38, ground };
}
