/**
 * A drawing as plain numbers and paths. The element, the static file and the canvas draw the same object.
 *
 * Coordinates are in px at a font size of 16 px, from the top left corner.
 */

/** What a colour stands for; style sheets and exports say which colour that is. */
export type Ink = 'ink' | 'accent' | 'muted' | 'scale';

/** One path: stroked at `width`, or filled where there is no width. */
export interface Mark {
  readonly d: string;
  readonly ink: Ink;
  /** Stroke width; left out for a filled shape. */
  readonly width?: number;
  /** Lengths of dashes and gaps along the path; each subpath starts anew. */
  readonly dash?: readonly number[];
}

/** One upright stroke of the key. */
export interface Bar {
  readonly ink: Ink;
  readonly width: number;
  readonly height: number;
}

/** A line of the key. */
export interface KeyLine {
  /** As it is drawn in the picture; left out for a line that only explains. */
  readonly stroke?: Mark | Bar | undefined;
  /** What the stroke stands for; may have strong parts. */
  readonly text: string;
  /** The longest that the text gets in other states, whose room is kept: no control below moves. */
  readonly longest?: string;
  /** Whether only the room of the line is kept for now. */
  readonly isHidden?: boolean;
}

/** Font size of a label, in px. */
export const LABEL_SIZE = 13;

/** One line of text; `y` is its baseline. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Default `muted`. */
  readonly ink?: Ink;
  /** Font size in px, default `LABEL_SIZE`; nothing under 12. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Which end of the text is at `x`; default `start`. */
  readonly anchor?: 'middle' | 'end';
  /** Letters closer together and digits of equal width, for large numerals. */
  readonly numeral?: boolean;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
}

/** A rectangle that something in a picture fills. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a part of a picture consists of. */
export type Drawing = Pick<Picture, 'marks' | 'labels'>;

/** About how wide a text is in any common font, in px. */
export const textWidth = (text: string, size = LABEL_SIZE): number => text.length * size * 0.58;

/**
 * To a hundredth of a pixel, more than anybody sees. Paths are rounded by `pathRound(2)` of d3-path; this is for what stands
 * beside them: attributes and dashes.
 */
export const toHundredths = (px: number): number => Math.round(px * 100) / 100;
