/** The whole stack, with the default settings. */
import type { Release } from '../base/binding.js';
import type { Still } from '../base/still.js';
import type { Words } from '../base/words.js';
import { faceOf } from './face.js';
import { bookThickness, show, step } from './options.js';
import { placeOf, stackIn } from './place.js';
import { tellStory } from './story.js';
import type { StorageBooksStrings } from './strings.js';

/** Undefined if the release lacks what the stack is about. */
export function stillOf(words: Words<StorageBooksStrings>, release: Release): Still | undefined {
  const story = tellStory(words, release);
  if (!story) return undefined;
  const shown = release.figure('books-before') ? show.fallback : 'published';
  const place = placeOf(stackIn(release, shown), step.fallback, undefined, undefined);
  const setting = { show: shown, thickness: bookThickness.fallback, own: undefined, pointed: false };
  const { draw, label, key } = faceOf(words, release, place, setting);
  return { story, draw: (width) => draw(width).picture, label, key };
}
