/** The words that hold for an element: its own sentences and the common ones, in one language. */
import type { CommonStrings } from './strings.js';

export interface Words<Strings> {
  readonly strings: Strings;
  readonly common: CommonStrings;
  /** A registered tag, such as `de-simple`. */
  readonly language: string;
}
