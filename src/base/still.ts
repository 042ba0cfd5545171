/** An infographic as it stands before anything runs: what pages without script and files for pages show. */
import type { KeyLine, Picture } from '../core/picture.js';
import type { Numeral } from '../core/sheet.js';
import type { Story } from './infographic.js';

export interface Still {
  readonly story: Story;
  /** @param width room for the picture, in px at a font size of 16 px */
  readonly draw: (width: number) => Picture;
  /** All that the picture tells, in words. */
  readonly label: string;
  readonly key: readonly KeyLine[];
  /** The number that stands outside of the picture. */
  readonly numeral?: Numeral;
}
