/** What the wall shows in one state: a step with its picture, and the words around it. */
import type { Qualified } from '../core/qualifiers.js';
import { plain } from '../core/rich-text.js';
import { sentences } from '../core/sentences.js';
import type { Release } from '../data/release.js';
import type { Scene } from '../graphic/scene.js';
import type { Words } from '../language/words.js';
import { contentOf } from './content.js';
import { factsOf, type Facts } from './facts.js';
import { loadedInnerScene } from './lazy.js';
import { isLow } from './model.js';
import { bookThickness, show as showOption, step as stepOption, type Show, type Step } from './options.js';
import { shownAt } from './own-data-step.js';
import { positionOf, stackIn, type Position } from './position.js';
import type { StorageBooksStrings } from './strings.js';
import type { ZoomablePicture } from './wall.js';
import { wallScene } from './wall-scene.js';

/** What an editor and a reader set. */
export interface State {
  readonly show: Show;
  readonly step: Step;
  /** Number of the book that the steps lead to; undefined for the first that came on top. */
  readonly book: number | undefined;
  /** Number of the page; undefined for the middle of the book. */
  readonly page: number | undefined;
  /** Thickness of a book in mm; undefined for no comparisons. */
  readonly thickness: number | undefined;
  /** The reader's own data in books. */
  readonly own: Qualified | undefined;
}

/** The whole wall, before a reader does anything. */
export const initialState: State = {
  show: showOption.fallback,
  step: stepOption.fallback,
  book: undefined,
  page: undefined,
  thickness: bookThickness.fallback,
  own: undefined,
};

export interface StorageScene extends Scene<ZoomablePicture> {
  readonly position: Position;
  /** The walls that are shown: only the release's own where it states no year before. */
  readonly show: Show;
  /** What is shown, in one sentence. */
  readonly title: string;
  /** The release as it is shown, with what is assumed and what is compared. */
  readonly facts: Facts;
  /** How many books it shows; 1 for a book and its pages. */
  readonly held: number;
}

/** Undefined if the release lacks what the wall is about. */
export function sceneOf(words: Words<StorageBooksStrings>, stated: Release, state: State): StorageScene | undefined {
  const release = factsOf(stated);
  const content = contentOf(words, release);
  if (!content) return undefined;
  const show = release.figure('books-before') ? state.show : 'published';
  const stack = stackIn(release, show);
  const position = positionOf(stack, reachable(state.step), state.book, state.page);
  const draws = isInside(position.step) ? loadedInnerScene()! : wallScene;
  const { draw, title, held, key, details } = draws({
    words,
    release,
    position,
    show,
    thickness: state.thickness,
    own: shownAt(position, state.own),
    isPointed: position.step !== 'all' || state.book !== undefined,
  });
  // The lines of the key are read in their list; what the picture says itself is read here.
  const inPicture = details.filter(({ stroke }) => stroke).map(({ text }) => plain(text));
  const label = sentences([title, ...inPicture]);
  const keyed = [...key, ...details.filter(({ stroke }) => !stroke)].map(({ text }) => plain(text));
  const description = sentences([title, ...inPicture, ...keyed]);
  return {
    content,
    draw,
    isLow: isLow(stack),
    label,
    description,
    key,
    keyDetails: details,
    position,
    show,
    title,
    held,
    facts: release,
  };
}

/** Whether a step is inside the wall: what draws it loads when a reader goes there. */
export const isInside = (step: Step): boolean => step !== 'all';

/** The step itself, or everything until it can be drawn. */
const reachable = (step: Step): Step => (loadedInnerScene() ? step : 'all');
