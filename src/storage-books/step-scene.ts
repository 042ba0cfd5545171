/** What one step shows by itself: the whole scene is this, its picture in words, and what is said around it. */
import type { Qualified } from '../core/qualifiers.js';
import type { Release } from '../data/release.js';
import type { KeyLine } from '../graphic/picture.js';
import type { Words } from '../language/words.js';
import type { Show } from './options.js';
import type { Position } from './position.js';
import type { StorageBooksStrings } from './strings.js';
import type { ZoomablePicture } from './wall.js';

/** All that a step is drawn from. */
export interface StepInput {
  readonly words: Words<StorageBooksStrings>;
  readonly release: Release;
  readonly position: Position;
  readonly show: Show;
  /** Thickness of a book in mm; undefined for no comparisons. */
  readonly thickness: number | undefined;
  /** The reader's own data in books, where this step shows it. */
  readonly own: Qualified | undefined;
  /** Whether the mark that leads on is pointed at. */
  readonly isPointed: boolean;
}

export interface StepScene {
  readonly draw: (width: number) => ZoomablePicture;
  /** How many books it shows; 1 for a book and its pages. */
  readonly held: number;
  /** What is shown, in one sentence: "Bibliothek 412: 1 Million Bücher". */
  readonly title: string;
  /** What the strokes stand for, in a line or so. */
  readonly key: readonly KeyLine[];
  /** What else is to say of them. */
  readonly details: readonly KeyLine[];
}
