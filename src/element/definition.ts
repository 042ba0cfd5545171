/** What the rest of the package has to know of an infographic; each folder exports its own, `infographics.ts` lists them. */
import type { Release } from '../data/release.js';
import type { Scene } from '../graphic/scene.js';
import type { Translations } from '../language/languages.js';
import type { Words } from '../language/words.js';

export interface Definition<Strings extends object> {
  /** Name of the folder, of the tag without `tlrz-`, and of the topic of the texts: `mail-counter`. */
  readonly name: string;
  /** Ids of the key figures that are shown, where the release states them. */
  readonly shownFigures: readonly string[];
  /** Ids of which a release has to state at least one. */
  readonly requiredFigures: readonly string[];
  readonly texts: Translations<Strings>;
  /**
   * Attributes that the address of the iframe page may set: those whose values are checked. Texts and figures of one's own
   * are not among them: whoever makes a link must not be able to put words or numbers into a page of the state.
   */
  readonly linkableAttributes: readonly string[];
  /**
   * The scene with the default settings, before anything runs: what static embeds show. Undefined if the release states
   * none of the required figures.
   */
  readonly initialScene: (words: Words<Strings>, release: Release) => Scene | undefined;
}

/** Any definition. A function that takes texts of its own stands in for one that takes any. */
export type AnyDefinition = Definition<any>; // oxlint-disable-line typescript/no-explicit-any
