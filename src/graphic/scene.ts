/**
 * Everything that an infographic shows in one state, as plain values: what is said around the picture, how the picture
 * is drawn, and what it tells in words. Element, downloads and static embeds are made from the same scene.
 */
import type { Qualified } from '../core/qualifiers.js';
import type { KeyLine, Picture } from './picture.js';
import type { Numeral } from './sheet.js';

/** One row of the data table, as text; the CSV holds the same. */
export interface Row {
  readonly name: string;
  /** The number with qualifier and unit, as it is written. */
  readonly value: string;
  /** The same number. */
  readonly number: Qualified;
  /** Name of its unit, as in the data. */
  readonly unit: string;
  readonly period: string;
  /** Where the number comes from: the sentence of the source, or from what it is computed. */
  readonly origin: string;
  /** Whether the origin is words of the source, in their language. */
  readonly quoted?: boolean;
}

/** What is said around the picture. Sentences may have strong parts. */
export interface Content {
  /** What downloads are called, without ending. */
  readonly file: string;
  readonly title: string;
  /** One sentence with the qualified numbers. */
  readonly summary: string;
  /** What a reader has to know about the numbers at first sight; shown under the source. */
  readonly notes: readonly string[];
  /** Further remarks on them: shown once a reader explores, and in everything that leaves the page. */
  readonly details: () => readonly string[];
  /** The rows of the data table, which most readers never open. */
  readonly rows: () => readonly Row[];
}

export interface Scene<P extends Picture = Picture> {
  readonly content: Content;
  /** @param width room for the picture, in px at a font size of 16 px */
  readonly draw: (width: number) => P;
  /** Whether the first picture of these figures is lower than the place that a page keeps for it; default: no. */
  readonly isLow?: boolean;
  /** What the picture is, and what it tells that its key does not. */
  readonly label: string;
  /** The same with what the key tells, for files that have it drawn in them; left out where the label is all. */
  readonly description?: string;
  /** The label as short as can be, for readers who asked for a change; left out where the label is short. */
  readonly result?: string;
  /** What the strokes in the picture stand for, as short as can be: one line at first sight. */
  readonly key: readonly KeyLine[];
  /** Further lines of the key: shown once a reader explores, and in everything that leaves the page. */
  readonly keyDetails?: readonly KeyLine[];
  /** The number that stands outside of the picture, at the time of the call. */
  readonly numeral?: () => Numeral;
  /** What is said below the key. */
  readonly remark?: string;
}
