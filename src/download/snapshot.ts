/** What an infographic shows at one moment: computed before each render, and what every download is made from. */
import type { Release } from '../data/release.js';
import type { Scene } from '../graphic/scene.js';
import type { Words } from '../language/words.js';

export interface Snapshot<Strings extends object = object, S extends Scene = Scene> {
  readonly words: Words<Strings>;
  readonly release: Release;
  readonly scene: S;
  /** Ids of the key figures that are shown, where the release states them. */
  readonly shownFigures: readonly string[];
  /** The title as it is shown. */
  readonly title: string;
  /** The source line. */
  readonly source: string;
  /** The width that the picture is drawn for, in px at a font size of 16 px. */
  readonly width: number;
}
